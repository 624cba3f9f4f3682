import type { Rect } from "./book";

/** Excel's sheet size. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rowEnd: row + rows - 1, columnEnd: column + columns - 1 };
}

export const rowsOf = (rect: Rect): number => rect.rowEnd - rect.row + 1;
export const columnsOf = (rect: Rect): number => rect.columnEnd - rect.column + 1;
export const isWholeColumns = (rect: Rect): boolean => rect.row === 0 && rect.rowEnd === MAX_ROWS - 1;
export const isWholeRows = (rect: Rect): boolean => rect.column === 0 && rect.columnEnd === MAX_COLUMNS - 1;
export const isUnbounded = (rect: Rect): boolean => isWholeColumns(rect) || isWholeRows(rect);

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rowEnd === b.rowEnd && a.columnEnd === b.columnEnd;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const rect = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    rowEnd: Math.min(a.rowEnd, b.rowEnd),
    columnEnd: Math.min(a.columnEnd, b.columnEnd),
  };
  return rect.row <= rect.rowEnd && rect.column <= rect.columnEnd ? rect : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowEnd: Math.max(a.rowEnd, b.rowEnd),
    columnEnd: Math.max(a.columnEnd, b.columnEnd),
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return sameRect(bounding(outer, inner), outer);
}

/** What is left of `rect` without `hole`: at most four rectangles, above, below, left and right of it. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  return [
    { ...rect, rowEnd: cut.row - 1 },
    { ...rect, row: cut.rowEnd + 1 },
    { ...cut, column: rect.column, columnEnd: cut.column - 1 },
    { ...cut, column: cut.columnEnd + 1, columnEnd: rect.columnEnd },
  ].filter((part) => part.row <= part.rowEnd && part.column <= part.columnEnd);
}
