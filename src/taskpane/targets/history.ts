import { range } from "../../sheets/address";
import type { CellValue } from "../../sheets/spec";
import type { FoundTable, TableData } from "../../workbook/types";
import { cornerOf } from "../parts/a1";
import { monthOf, yearOf } from "../words/dates";

/** What the pane needs to know about the figures a target is split by. */

export interface NumbersHistory {
  readonly values: readonly (readonly CellValue[])[];
  /** With the sheet name. */
  readonly at: string;
}

/**
 * The figures of a table of sales by month: its twelve month columns, or the columns of numbers when its headers name
 * no months (quarters).
 */
export function numbersOfTable(table: FoundTable, data: TableData): NumbersHistory {
  const columns = table.months ?? figureColumns(table, data);
  const [first = 0] = columns;
  const last = columns[columns.length - 1] ?? first;
  const corner = cornerOf(data.place.address) ?? { row: 0, column: 0 };
  const top = corner.row + 2;
  const address = range(corner.column + first, top, corner.column + last, top + data.rows.length - 1);
  return {
    values: data.rows.map((row) => columns.map((column) => row[column] ?? "")),
    at: `${data.place.sheet}!${address}`,
  };
}

function figureColumns(table: FoundTable, data: TableData): number[] {
  return data.headers
    .map((_, column) => column)
    .filter((column) => column !== table.roles.year && data.rows.some((row) => typeof row[column] === "number"));
}

/** Years a table of sales by month names in its Year column, in row order. */
export function yearsNamed(table: FoundTable, data: TableData | undefined): number[] {
  const column = table.roles.year;
  if (!data || column === undefined) return [];
  return data.rows.map((row) => Number(row[column])).filter((year) => Number.isInteger(year) && year > 1900);
}

/**
 * Years of a ledger with sales in all twelve months, earliest first; all its years when none is complete. An unfinished
 * year would make its missing months look weak.
 */
export function completeYears(serials: readonly number[]): number[] {
  const months = new Map<number, Set<number>>();
  for (const serial of serials) {
    const year = yearOf(serial);
    const seen = months.get(year);
    if (seen) seen.add(monthOf(serial));
    else months.set(year, new Set([monthOf(serial)]));
  }
  const years = [...months.keys()].sort((a, b) => a - b);
  const complete = years.filter((year) => months.get(year)?.size === 12);
  return complete.length > 0 ? complete : years;
}

/** The last 1, 2, … 5 of the years: what shares can be taken from. */
export function yearChoices(years: readonly number[]): (readonly number[])[] {
  return Array.from({ length: Math.min(5, years.length) }, (_, index) => years.slice(years.length - index - 1));
}

/** [2014, 2015, 2016] → "2014–2016". */
export function yearsLabel(years: readonly number[]): string {
  const [first] = years;
  const last = years[years.length - 1];
  return first === last ? String(first) : `${first}–${last}`;
}

/**
 * Ways to split a ledger over rows: none, each dimension alone, all of them from the outermost in, and the one chosen
 * when it is none of these (a plan may have its dimensions in another order).
 */
export function dimensionChoices(headers: readonly string[], chosen: readonly string[]): (readonly string[])[] {
  const nested = headers.slice(0, 3).map((_, index) => headers.slice(0, index + 1));
  const alone = headers.slice(1).map((header) => [header]);
  const choices = [[], ...nested, ...alone];
  return choices.some((choice) => choice.join("\n") === chosen.join("\n")) ? choices : [...choices, chosen];
}
