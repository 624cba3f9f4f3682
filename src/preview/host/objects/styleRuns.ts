import type { Rect } from "../book";
import { columnsOf, rowsOf } from "../rect";
import { invalidArgument } from "../wire/hostError";
import type { CellMatrix } from "./cellMatrix";

/** Rectangles with one text each: the whole range, else whole columns of it, else runs within its rows. */
export function styleRuns(rect: Rect, matrix: CellMatrix): { readonly rect: Rect; readonly value: string }[] {
  if ("single" in matrix) return matrix.single === null ? [] : [{ rect, value: text(matrix.single) }];
  const rows = rowsOf(rect);
  const columns = Array.from({ length: columnsOf(rect) }, (_, column) => column);
  const sameDown = columns.every((column) => {
    for (let row = 1; row < rows; row += 1) if (matrix.at(row, column) !== matrix.at(0, column)) return false;
    return true;
  });
  if (sameDown) return rowRuns(rect, (column) => matrix.at(0, column));
  return Array.from({ length: rows }, (_, row) =>
    rowRuns({ ...rect, row: rect.row + row, rowEnd: rect.row + row }, (column) => matrix.at(row, column)),
  ).flat();
}

function rowRuns(rect: Rect, at: (column: number) => unknown): { rect: Rect; value: string }[] {
  const runs: { rect: Rect; value: string }[] = [];
  for (let column = 0; column < columnsOf(rect); column += 1) {
    const value = at(column);
    if (value === null) continue;
    const place = rect.column + column;
    const last = runs.at(-1);
    if (last && last.value === value && last.rect.columnEnd === place - 1) {
      last.rect = { ...last.rect, columnEnd: place };
    } else {
      runs.push({ rect: { ...rect, column: place, columnEnd: place }, value: text(value) });
    }
  }
  return runs;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}
