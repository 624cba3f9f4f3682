import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "../host/book";
import { rectOf } from "../host/rect";
import { type Grid, toRange, toRect } from "./grid";
import { activate } from "./shift";

/** What is selected on the sheet that shows; its first cell before anybody selected anything. */
export function readSelection(grid: Grid): { sheet: string; rect: Rect } {
  const sheet = grid.workbook.getActiveSheet();
  const range = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return { sheet: sheet.getSheetId(), rect: range ? toRect(range, sheet) : rectOf(0, 0) };
}

/** Shows the sheet, selects the cells and scrolls to them. */
export function select(grid: Grid, sheetId: string, rect: Rect): void {
  activate(grid, sheetId);
  const range = toRange(rect);
  const selections = [{ range, primary: getPrimaryForRange(range, grid.sheet(sheetId)), style: null }];
  grid.run(SetSelectionsOperation.id, sheetId, { selections, reveal: true });
}
