import type { AddRows, BasisColumn, MakeTable, Place, SetColumns } from "../sheets/change";
import { parseRect, rectAddress, splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { sameCell, restored, type Input } from "./literal";
import type { Reads } from "./reads";
import { rectAfter } from "./regions";
import { byteLength } from "./steps";
import { addressWithoutTotals } from "./totalsRow";
import type { Conflict, Obstacle } from "./types";

/** What became of the table or range a change is about. */
export interface InspectedPlace {
  readonly obstacles: readonly Obstacle[];
  /** In nobody's way, but good to know. */
  readonly warnings: readonly Obstacle[];
  /** Formulas of the header row. */
  readonly header: readonly CellValue[];
  /** The same, as they are written back: texts that look like formulas as texts. */
  readonly headerInputs: readonly Input[];
  /** The same, as they are shown. */
  readonly headerTexts: readonly string[];
}

/** Asks whether the table is still where it was, with the headers the change was computed from. */
export function inspectPlace(
  context: Excel.RequestContext,
  change: SetColumns | AddRows | MakeTable,
): () => InspectedPlace {
  const { place } = change;
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
  const rect = parseRect(place.address);
  const header = sheet.getRange(rectAddress({ ...rect, rowEnd: rect.row })).load("formulas,values,text");
  const table = place.table && context.workbook.tables.getItemOrNullObject(place.table.id).load("showTotals");
  const range = table?.getRange().load("address");
  const filter = table?.autoFilter.load("isDataFiltered");
  const inTheWay = change.kind === "makeTable" ? askInTheWay(sheet, place) : () => [];

  return () => {
    if (header.isNullObject || table?.isNullObject) {
      return { obstacles: [tableGone(place)], warnings: [], header: [], headerInputs: [], headerTexts: [] };
    }
    const filtered = filter?.isDataFiltered === true;
    const changed = wrongHeader(change, header.values[0] as CellValue[]) || isElsewhere(place, table, range);
    return {
      obstacles: [...(changed ? [tableChanged(place)] : []), ...totalsRow(change, table), ...inTheWay()],
      warnings: filtered ? [filteredRows(place)] : [],
      header: header.formulas[0] as CellValue[],
      headerInputs: inputsOf(header),
      headerTexts: header.text[0] ?? [],
    };
  };
}

function tableGone({ sheet, table, address }: Place): Obstacle {
  return { code: "tableGone", details: { sheet, name: table?.name ?? address } };
}

export function tableChanged({ sheet, table, address }: Place): Obstacle {
  return { code: "tableChanged", details: { sheet, name: table?.name ?? address, at: address } };
}

function filteredRows({ sheet, table, address }: Place): Obstacle {
  return { code: "filteredRows", details: { sheet, name: table?.name ?? address } };
}

function isElsewhere({ address }: Place, table?: Excel.Table, range?: Excel.Range): boolean {
  return table !== undefined && range !== undefined && addressWithoutTotals(range.address, table) !== address;
}

/** A table cannot grow over its totals row, and Excel offers no way to move that. */
function totalsRow(change: SetColumns | AddRows | MakeTable, table?: Excel.Table): Obstacle[] {
  const { place } = change;
  if (!table?.showTotals || change.kind === "makeTable") return [];
  if (rectAddress(rectAfter(change)) === place.address) return [];
  return [{ code: "totalsRow", details: { sheet: place.sheet, name: place.table?.name ?? place.address } }];
}

function inputsOf({ formulas, values }: Excel.Range): Input[] {
  return (formulas[0] as CellValue[]).map((formula, column) =>
    restored(formula, (values[0]?.[column] ?? "") as CellValue),
  );
}

function wrongHeader(change: SetColumns | AddRows | MakeTable, headers: readonly CellValue[]): boolean {
  if (change.kind !== "setColumns") return false;
  return change.columns.some(
    ({ column, header }) => column !== undefined && String(headers[column] ?? "").trim() !== header.trim(),
  );
}

/** Asks for the cells a change was computed from; the result are those that are not as they were read. */
export function askBasis(change: SetColumns | AddRows | MakeTable, reads: Reads): () => Conflict[] {
  const { place } = change;
  const columns = "basis" in change ? (change.basis ?? []) : [];
  const answers = columns.map((column) => askColumn(reads, place, column));
  return () => answers.flatMap((answer) => answer());
}

function askColumn(reads: Reads, place: Place, { column, values }: BasisColumn): () => Conflict[] {
  const table = parseRect(place.address);
  const at = table.column + column;
  const body = { row: table.row + 1, column: at, rowEnd: table.rowEnd, columnEnd: at };
  const bytes = Math.ceil(byteLength(values) / Math.max(1, values.length)) + 3;
  const cells = reads.ask(place.sheetId, body, "values", bytes);
  return () => {
    const found = cells().values;
    return values.flatMap((expected, index) => {
      const now = found[index]?.[0] ?? "";
      const row = table.row + 1 + index;
      if (sameCell(expected, now)) return [];
      return [{ sheet: place.sheet, at: rectAddress({ ...body, row, rowEnd: row }), expected, now }];
    });
  };
}

/** Excel refuses a table over another table or over merged cells. */
function askInTheWay(sheet: Excel.Worksheet, place: Place): () => Obstacle[] {
  const range = sheet.getRange(place.address);
  const tables = range.getTables().load("items/name");
  const merged = range.getMergedAreasOrNullObject().load("address");
  return () => [
    ...tables.items.map(({ name }): Obstacle => ({
      code: "cellsInTheWay",
      details: { sheet: place.sheet, at: place.address, name },
    })),
    ...(merged.isNullObject
      ? []
      : [{ code: "mergedCells", details: { sheet: place.sheet, at: splitAddress(merged.address).at } } as const]),
  ];
}
