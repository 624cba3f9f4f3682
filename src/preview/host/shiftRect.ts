import type { Rect, Shift } from "./book";
import { isWholeColumns, isWholeRows } from "./rect";

/**
 * Where a rectangle lies after whole rows or columns were inserted or deleted: it moves, grows (inserted inside) or
 * shrinks; null when all of it was deleted. Whole columns stay whole when rows are inserted, and whole rows likewise.
 */
export function shiftRect(rect: Rect, { axis, at, count, how }: Omit<Shift, "sheet">): Rect | null {
  if (axis === "row" ? isWholeColumns(rect) : isWholeRows(rect)) return rect;
  const [from, to] = axis === "row" ? [rect.row, rect.rowEnd] : [rect.column, rect.columnEnd];
  const span = how === "insert" ? inserted(from, to, at, count) : deleted(from, to, at, count);
  if (!span) return null;
  const [start, end] = span;
  return axis === "row" ? { ...rect, row: start, rowEnd: end } : { ...rect, column: start, columnEnd: end };
}

function inserted(from: number, to: number, at: number, count: number): [number, number] {
  return [from >= at ? from + count : from, to >= at ? to + count : to];
}

function deleted(from: number, to: number, at: number, count: number): [number, number] | null {
  const past = at + count;
  const before = (index: number): number => (index < at ? index : index < past ? at : index - count);
  const start = before(from);
  // The cell after the last one, moved, is one past the new end.
  const end = before(to + 1) - 1;
  return start <= end ? [start, end] : null;
}
