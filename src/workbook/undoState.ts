import { cell } from "../sheets/address";
import { parseRect, rectAddress, splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { WorkbookError } from "./errors";
import type { InspectedRegion } from "./inspectRegion";
import { held, sameCell } from "./literal";
import type { UndoRecord, WrittenSheet } from "./undoRecord";
import type { Conflict } from "./types";

/** What is there of a write. */
export interface UndoState {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly made: readonly string[];
  /** Ids of tables that have the size the write gave them. */
  readonly resized: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly obstacle: WorkbookError | undefined;
  /** Ids and names of protected sheets. */
  readonly locked: readonly string[];
}

/** Asks what is there of a write, and what was edited since; call the result after the next sync. */
export function look(context: Excel.RequestContext, record: UndoRecord): () => UndoState {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/id,items/name");
  names.load("items/name");
  const regions = record.regions.map((region) => {
    const range = worksheets.getItemOrNullObject(region.sheet).getRange(rectAddress(region.rect)).load("formulas");
    return () => (range.isNullObject ? [] : editedIn(region, range.formulas as CellValue[][]));
  });
  const resized = record.resized.map((table) => {
    const range = tables.getItemOrNullObject(table.id).getRange().load("address");
    return () => (range.isNullObject ? undefined : splitAddress(range.address).at);
  });
  const sheets = record.written.map((sheet) => lookAtSheet(context, sheet));

  return () => {
    const known = worksheets.items.map(({ id, name, protection }) => ({ id, name, locked: protection.protected }));
    const added = known.filter(({ id, name }) =>
      record.written.length ? record.written.some((sheet) => sheet.id === id) : record.sheets.includes(name),
    );
    const touched = [...record.regions.map(({ sheet }) => sheet), ...record.resized.map(({ sheetId }) => sheetId)];
    const locked = known.find(
      (sheet) => sheet.locked && (added.includes(sheet) || touched.includes(sheet.id) || touched.includes(sheet.name)),
    );
    const addresses = resized.map((address) => address());
    const gone = record.resized.find((_, index) => addresses[index] === undefined);
    const changed = record.resized.find((table, index) => addresses[index] !== table.after);
    return {
      sheets: added.map(({ id }) => id),
      names: names.items.map(({ name }) => name).filter((name) => record.names.includes(name)),
      made: tables.items.map(({ name }) => name).filter((name) => record.made.some((table) => table.name === name)),
      resized: record.resized.filter((table, index) => addresses[index] === table.after).map(({ id }) => id),
      conflicts: [...regions.flatMap((edited) => edited()), ...sheets.flatMap((edited) => edited())],
      locked: known.flatMap((sheet) => (sheet.locked ? [sheet.id, sheet.name] : [])),
      obstacle:
        (locked && new WorkbookError("sheetProtected", { sheet: locked.name })) ??
        (gone && new WorkbookError("tableGone", { name: gone.name })) ??
        (changed && new WorkbookError("tableChanged", { name: changed.name, at: changed.after })),
    };
  };
}

function editedIn({ rect, inputs, sheetName }: InspectedRegion, now: readonly (readonly CellValue[])[]): Conflict[] {
  return inputs.flatMap((line, r) =>
    line.flatMap((input, c) => {
      const current = now[r]?.[c] ?? "";
      if (input === null || sameCell(held(input), current)) return [];
      return [{ sheet: sheetName, at: cell(rect.column + c, rect.row + r + 1), expected: held(input), now: current }];
    }),
  );
}

/** Cells of an added sheet that are not as they were written. A sheet that is gone has none. */
function lookAtSheet({ workbook }: Excel.RequestContext, written: WrittenSheet): () => Conflict[] {
  const sheet = workbook.worksheets.getItemOrNullObject(written.id).load("name");
  const { formulas } = written;
  const range = sheet.getUsedRange(true).load(formulas ? "address,formulas" : "address");
  return () => {
    if (sheet.isNullObject) return [];
    if (!formulas) return editedExtent(sheet.name, written.address, splitAddress(range.address).at);
    const before = cellsOf(written.address, formulas);
    const now = cellsOf(range.address, range.formulas as CellValue[][]);
    return [...new Set([...before.keys(), ...now.keys()])].flatMap((at) => {
      const expected = before.get(at) ?? "";
      const current = now.get(at) ?? "";
      return sameCell(expected, current) ? [] : [{ sheet: sheet.name, at, expected, now: current }];
    });
  };
}

function editedExtent(sheet: string, expected: string, now: string): Conflict[] {
  return expected === now ? [] : [{ sheet, at: now, expected, now }];
}

function cellsOf(address: string, formulas: readonly (readonly CellValue[])[]): Map<string, CellValue> {
  const { row, column } = parseRect(address);
  return new Map(
    formulas.flatMap((line, r) => line.map((value, c) => [cell(column + c, row + r + 1), value] as const)),
  );
}
