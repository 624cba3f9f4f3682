import type { CellValue } from "../sheets/spec";
import type { Rect } from "../sheets/rect";

/** A header row with data below it, as far as the window showed it. */
export interface Block {
  /** Relative to the window; header row included. */
  readonly rect: Rect;
  readonly headers: readonly string[];
  /** The block reaches the last row of the window and may go on below it. */
  readonly open: boolean;
}

/**
 * Finds the plain tables in the upper rows of a sheet: runs of filled cells parted by blank columns and blank rows,
 * whose first row is all headers (texts, years, months) and whose second row is not blank. Titles and notes above a
 * header (a row filled in fewer columns than the one below it, and single texts above that) are passed over. A blank
 * in the body does not end a block; a row blank all across it does.
 */
export function findBlocks(window: readonly (readonly CellValue[])[]): Block[] {
  return columnRuns(window).flatMap((columns) => blocksIn(window, columns));
}

const blank = (value: CellValue | undefined) => value === undefined || value === null || value === "";

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of columns with something in them anywhere in the window. */
function columnRuns(window: readonly (readonly CellValue[])[]): Run[] {
  const width = window[0]?.length ?? 0;
  return runs(width, (column) => window.some((row) => !blank(row[column])));
}

function runs(length: number, filled: (index: number) => boolean): Run[] {
  const found: Run[] = [];
  for (let index = 0; index < length; index++) {
    if (!filled(index)) continue;
    const from = index;
    while (index + 1 < length && filled(index + 1)) index++;
    found.push({ from, to: index });
  }
  return found;
}

function blocksIn(window: readonly (readonly CellValue[])[], columns: Run): Block[] {
  const filledIn = (row: number) => window[row]?.slice(columns.from, columns.to + 1) ?? [];
  const count = (row: number) => filledIn(row).filter((value) => !blank(value)).length;
  return runs(window.length, (row) => count(row) > 0).flatMap((rows) => {
    let header = afterTitles(rows.from, (row) => filledIn(row).filter((value) => !blank(value)));
    while (header < rows.to && count(header) < count(header + 1)) header++;
    if (header === rows.to) return [];
    const cells = filledIn(header);
    const first = cells.findIndex((value) => !blank(value));
    const after = cells.findIndex((value, index) => index > first && blank(value));
    const last = after < 0 ? cells.length - 1 : after - 1;
    const headers = cells.slice(first, last + 1);
    if (!headers.every(isHeader) || headers.every((value) => typeof value === "number")) return [];
    const column = columns.from + first;
    const rect = { row: header, column, rowEnd: rows.to, columnEnd: columns.from + last };
    return [{ rect, headers: headers.map(String), open: rows.to === window.length - 1 }];
  });
}

/** The first row that is no single text, when it is a wider one; the row itself otherwise: a list of one column. */
function afterTitles(from: number, filled: (row: number) => readonly CellValue[]): number {
  let row = from;
  while (filled(row).length === 1 && typeof filled(row)[0] === "string") row++;
  return filled(row).length > 1 ? row : from;
}

/** A text, a month (1 … 12), a year, or a date that stands for a month. */
function isHeader(value: CellValue): boolean {
  if (typeof value !== "number") return typeof value === "string";
  return Number.isInteger(value) && ((value >= 1 && value <= 12) || (value >= 1900 && value <= 2100) || value > 20_000);
}
