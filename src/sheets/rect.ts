import { range } from "./address";

/** A rectangle of cells: zero-based, both ends included. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowEnd: number;
  readonly columnEnd: number;
}

/** "B3:E40", or "B3" for a single cell. */
export function rectAddress({ row, column, rowEnd, columnEnd }: Rect): string {
  return range(column, row + 1, columnEnd, rowEnd + 1);
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * Reads "B3:E40", "B3" or "$B$3", with or without a sheet name; also "B:E" and "3:40", as Excel calls a rectangle that
 * reaches from one end of the sheet to the other. Anything else is a RangeError.
 */
export function parseRect(address: string): Rect {
  const { at } = splitAddress(address);
  const [, firstColumn, endColumn] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(at) ?? [];
  if (firstColumn && endColumn) {
    return { row: 0, column: columnIndex(firstColumn), rowEnd: lastRow, columnEnd: columnIndex(endColumn) };
  }
  const [, firstRow, endRow] = /^\$?(\d+):\$?(\d+)$/.exec(at) ?? [];
  if (firstRow && endRow)
    return { row: Number(firstRow) - 1, column: 0, rowEnd: Number(endRow) - 1, columnEnd: lastColumn };
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(at);
  const [, letters, digits, lettersEnd = letters, digitsEnd = digits] = match ?? [];
  if (!letters || !digits || !lettersEnd || !digitsEnd) throw new RangeError(`${address} is no rectangle of cells`);
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    rowEnd: Number(digitsEnd) - 1,
    columnEnd: columnIndex(lettersEnd),
  };
}

/** Splits "'Sales 2026'!B3:E40" into the sheet's name ("" when there is none) and the rest. */
export function splitAddress(address: string): { readonly sheet: string; readonly at: string } {
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? "" : address.slice(0, mark);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    at: address.slice(mark + 1),
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function rowCount({ row, rowEnd }: Rect): number {
  return rowEnd - row + 1;
}

export function columnCount({ column, columnEnd }: Rect): number {
  return columnEnd - column + 1;
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.row <= b.rowEnd && b.row <= a.rowEnd && a.column <= b.columnEnd && b.column <= a.columnEnd;
}
