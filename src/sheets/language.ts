import { sheetsEn, type SheetsKey } from "../locale/sheets.en";
import { sheetsZh } from "../locale/sheets.zh";

/** The language of a sheet: the workbook's, never the reader's. */
export type Language = "en" | "zh";

const words: Readonly<Record<Language, Readonly<Record<SheetsKey, string>>>> = { en: sheetsEn, zh: sheetsZh };

/** The word or template under `key` in the language of the sheet. */
export function word(language: Language, key: SheetsKey): string {
  return words[language][key];
}

/** Arial has no Han characters, YaHei is on every Chinese Windows; both have the same digits width in a column. */
export function fontOf(language: Language): string {
  return language === "zh" ? "Microsoft YaHei" : "Arial";
}

const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const chineseMonths = shortMonths.map((_, month) => `${month + 1}月`);

/** Headers of the twelve month columns of a plan, January first: Jan … Dec, 1月 … 12月. */
export function monthHeaders(language: Language): readonly string[] {
  return language === "zh" ? chineseMonths : shortMonths;
}

/** Months as a sentence says them: January … December, 1月 … 12月. */
export function monthWords(language: Language): readonly string[] {
  return language === "zh" ? chineseMonths : longMonths;
}
