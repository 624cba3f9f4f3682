import { isoOf, serialOf } from "./dates";

/** Numbers and dates as people type them, in either language. */

/** "2,500", "２５００", "−3.5" → number; undefined for anything else, also for a misplaced comma. */
export function parseNumber(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim().replace(/−/g, "-");
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(",", ""));
}

/** "5%", "5", "-3.5 %" → 0.05 …; empty → 0; undefined for anything else. */
export function parsePercent(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim().replace(/\s*%$/, "");
  if (text === "") return 0;
  const number = parseNumber(text);
  // Through a string, so that 7 becomes 0.07 and not 0.07000000000000001.
  return number === undefined ? undefined : Number(`${number}e-2`);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "2026-06-18", "2026/6/18", "2026年6月18日", "Jun 18, 2026", "18 June 2026" → serial number. */
export function parseDate(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim();
  const numeric = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (numeric) return serial(numeric[1], Number(numeric[2]), numeric[3]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text);
  if (monthFirst) return serial(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text);
  if (dayFirst) return serial(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  return undefined;
}

/** The first of January, for examples: "2026-01-01" of the year of a serial number. */
export function exampleDate(serialNumber: number): number {
  return serialOf(`${isoOf(serialNumber).slice(0, 4)}-01-31`) ?? serialNumber;
}

function monthNumber(name = ""): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function serial(year = "", month: number, day = ""): number | undefined {
  return serialOf(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
