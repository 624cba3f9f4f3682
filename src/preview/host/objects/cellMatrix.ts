import type { Rect } from "../book";
import { columnsOf, isUnbounded, rowsOf } from "../rect";
import { invalidArgument } from "../wire/hostError";

/** One entry for each cell of a range, from what the add-in assigned to it. */
export interface CellMatrix {
  /** The one value for all cells, when there is one. */
  readonly single?: unknown;
  at(row: number, column: number): unknown;
}

/**
 * A scalar or a 1×1 array goes to every cell; an array must have the size of the range. Throws InvalidArgument for
 * another size, and for whole rows or columns, which Excel does not fill either.
 */
export function cellMatrix(rect: Rect, input: unknown): CellMatrix {
  if (isUnbounded(rect)) throw invalidArgument();
  return styleMatrix(rect, input);
}

/** The same for formats, which whole rows and columns can have. */
export function styleMatrix(rect: Rect, input: unknown): CellMatrix {
  if (!Array.isArray(input)) return { single: input, at: () => input };
  const rows = input as readonly unknown[];
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) {
    const single: unknown = first[0];
    return { single, at: () => single };
  }
  checkSize(rect, rows.length, Array.isArray(first) ? first.length : 0);
  if (!rows.every((row) => Array.isArray(row) && row.length === columnsOf(rect))) throw sizeMismatch();
  return { at: (row, column) => (rows[row] as readonly unknown[])[column] };
}

export function checkSize(rect: Rect, rows: number, columns: number): void {
  if (rows !== rowsOf(rect) || columns !== columnsOf(rect)) throw sizeMismatch();
}

const sizeMismatch = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
