import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Rect } from "../host/book";
import type { Grid } from "./grid";

/** Rows and columns of a new sheet; Excel's million rows would only make scrolling useless. */
export const newRows = 200;
export const newColumns = 40;

/** Grows a sheet so that `rect` lies on it with some room behind: a reference beyond its end is #NAME? to the engine. */
export function ensureSize(grid: Grid, sheetId: string, rect: Rect): void {
  const sheet = grid.sheet(sheetId);
  if (rect.rowEnd >= sheet.getRowCount()) {
    grid.run(SetWorksheetRowCountMutation.id, sheetId, { rowCount: rect.rowEnd + 100 });
  }
  if (rect.columnEnd >= sheet.getColumnCount()) {
    grid.run(SetWorksheetColumnCountMutation.id, sheetId, { columnCount: rect.columnEnd + 10 });
  }
}
