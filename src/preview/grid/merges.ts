import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Rect } from "../host/book";
import { type Grid, toRange, toRect } from "./grid";
import { writeCells } from "./cells";

export function readMerges(grid: Grid, sheetId: string): Rect[] {
  return grid
    .sheet(sheetId)
    .getConfig()
    .mergeData.map((range) => toRect(range));
}

/** Merging takes apart what overlaps and keeps the first cell's content only, as Excel does. */
export function setMerged(grid: Grid, sheetId: string, rect: Rect, merged: boolean): void {
  const ranges = [toRange(rect)];
  grid.run(RemoveWorksheetMergeMutation.id, sheetId, { ranges });
  if (!merged) return;
  const blank = Array.from({ length: rect.rowEnd - rect.row + 1 }, (_, r) =>
    Array.from({ length: rect.columnEnd - rect.column + 1 }, (__, c) => (r + c === 0 ? undefined : { value: null })),
  );
  writeCells(grid, sheetId, rect, blank);
  grid.run(AddWorksheetMergeMutation.id, sheetId, { ranges });
}
