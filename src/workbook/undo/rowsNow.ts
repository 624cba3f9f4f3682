import type { Change } from "../../sheets/change";
import { parseRect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import type { InspectedRegion } from "../inspectRegion";
import type { Reads } from "../reads";
import { byteLength } from "../steps";
import type { TablesNow } from "./locate";

/** The rows a write filled, known again by the columns that its values were computed from. */
export interface RowsThen {
  /** Index of the change. */
  readonly change: number;
  /** Of the table, or the address of the range. */
  readonly name: string;
  /** Id. */
  readonly sheet: string;
  readonly table?: string;
  /** With its header row. */
  readonly address: string;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  /** Of the answer that tells one cell, about. */
  readonly bytes: number;
  /** A number for what a body row held in these columns. */
  readonly keys: readonly number[];
}

/** The rows of changes that write over cells of rows which are there. */
export function rowsThen(
  changes: readonly Change[],
  regions: readonly InspectedRegion[],
  headers: ReadonlyMap<number, readonly CellValue[]>,
): RowsThen[] {
  return changes.flatMap((change, index): RowsThen[] => {
    if (change.kind !== "setColumns" && change.kind !== "addRows") return [];
    const { place, basis: whole = [] } = change;
    const over = regions.filter((one) => !one.added && one.change === index);
    if (!whole.length || !over.length) return [];
    const { table, sheetId, address } = place;
    // What the write itself makes another value does not tell a row that moved from one that was written over.
    const kept = whole.filter(
      ({ column }) => !over.some((one) => writesColumn(one, parseRect(address).column + column)),
    );
    const basis = kept.length ? kept : whole;
    const values = basis.map((one) => one.values);
    return [
      {
        change: index,
        name: table?.name ?? address,
        sheet: sheetId,
        ...(table && { table: table.id }),
        address,
        columns: basis.map(({ column }) => ({ column, header: String(headers.get(index)?.[column] ?? "") })),
        bytes: Math.ceil(byteLength(values.flat()) / Math.max(1, values.flat().length)) + 3,
        keys: keysOf(values),
      },
    ];
  });
}

function writesColumn({ rect, inputs }: InspectedRegion, column: number): boolean {
  const at = column - rect.column;
  return inputs.some((line) => (line[at] ?? null) !== null);
}

/**
 * Asks which body rows of a change hold something else because rows were sorted, inserted or deleted since: what would
 * come back there belongs to others. A row that was only edited is still itself. Call the result after `reads.sync`.
 */
export function askRows(rows: RowsThen, tables: TablesNow, reads: Reads): () => ReadonlySet<number> {
  const now = rows.table === undefined ? undefined : tables.get(rows.table);
  const rect = now?.rect ?? parseRect(rows.address);
  const answers = rows.columns.map(({ column, header }) => {
    const at = now ? now.headers.indexOf(header) : -1;
    const own = rect.column + (at < 0 ? column : at);
    return reads.ask(rows.sheet, { ...rect, row: rect.row + 1, column: own, columnEnd: own }, "values", rows.bytes);
  });
  return () => strangers(rows.keys, keysOf(answers.map((answer) => answer().values.map(([value]) => value ?? ""))));
}

function strangers(then: readonly number[], now: readonly number[]): ReadonlySet<number> {
  const differ = then.flatMap((key, row) => (now[row] === key ? [] : [row]));
  const newHere = new Set(now.filter((key, row) => then[row] !== key));
  return new Set(differ.some((row) => newHere.has(then[row] as number)) ? differ : []);
}

/** Of each row, from columns. */
function keysOf([first = [], ...others]: readonly (readonly CellValue[])[]): number[] {
  return first.map((value, row) => hash(JSON.stringify([value, ...others.map((column) => column[row])])));
}

/** 32 bits (FNV-1a): rows that hold different things have the same one by rare accident only. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return bits >>> 0;
}
