import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Shift } from "../host/book";
import type { Grid } from "./grid";
import { ensureSize } from "./size";

/** By command, so that formulas, names, tables, merges and formats follow. */
export function shiftLines(grid: Grid, { sheet: sheetId, axis, at, count, how }: Shift): void {
  const sheet = grid.sheet(sheetId);
  const row = axis === "row";
  const last = at + count - 1;
  ensureSize(
    grid,
    sheetId,
    row ? { row: 0, rowEnd: last, column: 0, columnEnd: 0 } : { row: 0, rowEnd: 0, column: 0, columnEnd: last },
  );
  const range = row
    ? { startRow: at, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: at, endColumn: last };
  // Univer's removal asks those who must follow without saying which sheet: they take the active one.
  const active = grid.workbook.getActiveSheet().getSheetId();
  activate(grid, sheetId);
  if (how === "insert") {
    const direction = row ? Direction.UP : Direction.LEFT;
    grid.run((row ? InsertRowByRangeCommand : InsertColByRangeCommand).id, sheetId, { range, direction });
  } else grid.run((row ? RemoveRowByRangeCommand : RemoveColByRangeCommand).id, sheetId, { range });
  activate(grid, active);
}

export function activate(grid: Grid, sheetId: string): void {
  if (grid.workbook.getActiveSheet().getSheetId() !== sheetId) grid.run(SetWorksheetActiveOperation.id, sheetId, {});
}
