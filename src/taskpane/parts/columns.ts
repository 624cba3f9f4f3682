import type { TableData } from "../../workbook/types";
import { yearOf } from "../words/dates";

/** What the form needs to know about the columns of a table. */

/** Serial numbers of a column, in the order of the rows; anything that is no number is left out. */
export function numbersOf(data: TableData, column: number | undefined): number[] {
  if (column === undefined) return [];
  return data.rows.map((row) => row[column]).filter((value) => typeof value === "number");
}

/** The largest number of a column; undefined when it holds none. */
export function latestOf(data: TableData | undefined, column: number | undefined): number | undefined {
  if (!data) return undefined;
  // Not Math.max(...): a ledger has more rows than a call may have arguments.
  return numbersOf(data, column).reduce<number | undefined>(
    (latest, value) => (latest === undefined || value > latest ? value : latest),
    undefined,
  );
}

/** How many different texts a column holds; surrounding spaces and case do not count, nor do blanks. */
export function distinctOf(data: TableData, column: number): number {
  const seen = new Set(
    data.rows.map((row) =>
      String(row[column] ?? "")
        .trim()
        .toLowerCase(),
    ),
  );
  seen.delete("");
  return seen.size;
}

/** Years of a date column, earliest first. */
export function yearsOf(data: TableData | undefined, column: number | undefined): number[] {
  if (!data) return [];
  return [...new Set(numbersOf(data, column).map((serial) => yearOf(serial)))].sort((a, b) => a - b);
}
