import { dayOf, firstLikelyDate, isSerial } from "./calendar/serial";
import { bareHeaderKey } from "./headerText";
import { monthNames } from "./headerWords";

/** A month a header names; the year when it names one. */
export interface MonthHeader {
  readonly month: number;
  readonly year?: number;
}

const yearMonth = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;
const firstOfMonth = /^(\d{4})[-/.](\d{1,2})[-/.]0?1$/;

/**
 * Reads a header as a month: 1–12, "Jan", "January", "1月", "一月", "1月份", with a year "2026-01", "2026/1",
 * "2026年1月", "1/2026", "202601", "2026-01-01", "Jan 2026", "Jan-26", or a date as a serial number. Anything else is
 * undefined, so are plain numbers up to 9999: years and counts.
 */
export function monthHeader(header: unknown): MonthHeader | undefined {
  if (typeof header === "number") {
    if (Number.isInteger(header) && header >= 1 && header <= 12) return { month: header };
    // As dates, numbers such as 202601 would lie after the year 2400.
    const joined = yearMonth.exec(String(header));
    if (joined) return valid(Number(joined[2]), joined[1]);
    if (header < firstLikelyDate || !isSerial(header)) return undefined;
    const { year, month } = dayOf(header);
    return { year, month };
  }
  if (typeof header !== "string") return undefined;
  const text = bareHeaderKey(header);
  const joined = yearMonth.exec(text) ?? firstOfMonth.exec(text);
  if (joined) return valid(Number(joined[2]), joined[1]);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return valid(Number(monthFirst[1]), monthFirst[2]);
  const numbered = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*(?:月份?)?$/u.exec(text);
  if (numbered) return valid(Number(numbered[2]), numbered[1]);
  const named =
    /^(?:(\d{4})\s*[-/.年]?\s*)?([a-z]+|[一二三四五六七八九十]+月)(?:份)?\.?(?:[\s\-/.']*(\d{4}|\d{2}))?$/u.exec(text);
  if (!named) return undefined;
  return valid(monthNames.get(named[2] ?? "") ?? 0, named[1] ?? named[3]);
}

function valid(month: number, year: string | undefined): MonthHeader | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year === undefined) return { month };
  return { month, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

/**
 * Columns of the twelve months, January first: of `year` when headers name years, else of the months without a year.
 * Undefined entries are months no header names. A month named twice reports the second column in `twice`.
 */
export function monthColumns(
  headers: readonly unknown[],
  year?: number,
): { readonly columns: readonly (number | undefined)[]; readonly twice?: number } {
  const columns = new Array<number | undefined>(12).fill(undefined);
  let twice: number | undefined;
  headers.forEach((header, column) => {
    const found = monthHeader(header);
    if (!found || (found.year !== undefined && year !== undefined && found.year !== year)) return;
    if (columns[found.month - 1] === undefined) columns[found.month - 1] = column;
    else twice ??= column;
  });
  return twice === undefined ? { columns } : { columns, twice };
}
