import type { Scalar } from "./book";

/** What a text becomes when it is written to a cell as if typed, and the format Excel gives a General cell with it. */
export interface Typed {
  readonly value: Scalar;
  readonly format?: string;
}

/** Characters a cell can hold. */
export const longestText = 32_767;

/**
 * Excel's reading of a text written to `values`: numbers, percentages, TRUE/FALSE and dates are taken for what they
 * look like ("03" is 3, "1-2" a day of this year in Excel; here only dates with a year are known), an apostrophe in
 * front keeps the rest as text, "" is a blank cell.
 */
export function typedValue(text: string): Typed {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  return number(trimmed) ?? date(trimmed) ?? { value: text };
}

function number(text: string): Typed | undefined {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "", percent] = match;
  const size = Number(`${whole.replace(/,/g, "") || "0"}${fraction === "." ? "" : fraction}${exponent}`);
  const value = (sign === "-" ? -size : size) / (percent ? 100 : 1);
  if (percent) return { value, format: fraction ? "0.00%" : "0%" };
  return whole.includes(",") ? { value, format: fraction ? "#,##0.00" : "#,##0" } : { value };
}

function date(text: string): Typed | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4] ?? 1)];
  const utc = Date.UTC(year, month - 1, day);
  const back = new Date(utc);
  if (year < 1901 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  // Serial 25,569 is 1 January 1970.
  return { value: utc / 86_400_000 + 25_569, format: match[4] ? "m/d/yyyy" : "mmm-yy" };
}
