import { generateRandomId } from "@univerjs/core";
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import type { Rect, TableState } from "../host/book";
import { intersection } from "../host/rect";
import { scalarOf } from "./cells";
import { type Grid, toRange, toRect } from "./grid";
import { tableTheme } from "./tableThemes";

type Carried = Pick<TableState, "style" | "banded" | "filterButtons">;

export function readTables(grid: Grid): TableState[] {
  const manager = grid.injector.get(TableManager);
  return manager.getTableList(grid.unitId).map(({ id, name, subUnitId, range }) => ({
    id,
    name,
    sheet: subUnitId,
    rect: toRect(range),
    // Tables that a person made in the grid carry nothing yet.
    ...{ style: "TableStyleMedium2", banded: true, filterButtons: true },
    ...(manager.getTableById(grid.unitId, id)?.getTableMeta()["planboard"] as Carried | undefined),
  }));
}

/** By mutation: Univer's command refuses names that a sheet has too, which Excel allows. */
export function addTable(grid: Grid, table: Omit<TableState, "id">, tableId: string = generateRandomId()): string {
  const { name, sheet, rect, style, banded, filterButtons } = table;
  grid.run(AddSheetTableMutation.id, sheet, {
    tableId,
    name,
    range: toRange(rect),
    header: headers(grid, sheet, rect),
    options: { tableStyleId: tableTheme(banded) },
  });
  const carried: Carried = { style, banded, filterButtons };
  grid.injector.get(TableManager).getTableById(grid.unitId, tableId)?.setTableMeta({ planboard: carried });
  return tableId;
}

/** Taken down and set up anew under its id: Univer does not look at the headers again otherwise. */
export function updateTable(grid: Grid, id: string, patch: Partial<Omit<TableState, "id">>): void {
  const table = { ...tableById(grid, id), ...patch };
  deleteTable(grid, id);
  addTable(grid, table, id);
}

/** The cells stay. */
export function deleteTable(grid: Grid, id: string): void {
  grid.run(DeleteSheetTableMutation.id, tableById(grid, id).sheet, { tableId: id });
}

/** Formulas find table columns by the header texts; called when cells of `rect` were written. */
export function refreshHeaders(grid: Grid, sheetId: string, rect: Rect): void {
  for (const table of readTables(grid)) {
    const header = { ...table.rect, rowEnd: table.rect.row };
    if (table.sheet !== sheetId || !intersection(header, rect)) continue;
    const known = grid.injector.get(TableManager).getTableById(grid.unitId, table.id)?.getTableInfo().columns ?? [];
    const now = headers(grid, sheetId, table.rect);
    if (now.some((text, place) => text !== known[place]?.displayName)) updateTable(grid, table.id, {});
  }
}

function headers(grid: Grid, sheetId: string, rect: Rect): string[] {
  const matrix = grid.sheet(sheetId).getCellMatrix();
  return Array.from({ length: rect.columnEnd - rect.column + 1 }, (_, place) => {
    const value = scalarOf(matrix.getValue(rect.row, rect.column + place));
    return value === null ? `Column${place + 1}` : String(value);
  });
}

function tableById(grid: Grid, id: string): TableState {
  const table = readTables(grid).find((candidate) => candidate.id === id);
  if (!table) throw new Error(`There is no table with the id ${id}`);
  return table;
}
