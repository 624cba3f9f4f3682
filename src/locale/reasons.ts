import { fill } from "./fill";
import { isoDate } from "./isoDate";

/** Why a lead has its grade (L1), as plain data. */
export interface ReasonData {
  readonly signals: readonly string[];
  readonly unknown: readonly string[];
  readonly date?:
    | { readonly kind: "within"; readonly expected: number; readonly months: number }
    | { readonly kind: "beyond" | "passed" | "stale"; readonly expected: number };
  readonly dateWouldGive?: string;
}

const reasonsEn = {
  within: "expected {date}, within {n} {n|month|months}",
  beyond: "expected {date}, later than any grade allows",
  passed: "date passed, confirm (expected {date})",
  stale: "requalify (expected {date})",
  but: "but {verdict} would give {grade}",
  butNone: "but {verdict} would give no grade",
  unknown: "not a known signal: {texts}",
  comma: ", ",
  semicolon: "; ",
} as const;

const reasonsZh: Record<keyof typeof reasonsEn, string> = {
  within: "预计 {date} 购车，在 {n} 个月内",
  beyond: "预计 {date} 购车，超出各级期限",
  passed: "日期已过，请确认（预计 {date}）",
  stale: "日期早已过去，请重新确认需求（预计 {date}）",
  but: "但按日期应为 {grade} 级：{verdict}",
  butNone: "但按日期不定级：{verdict}",
  unknown: "未知信号：{texts}",
  comma: "、",
  semicolon: "；",
};

/** A cell holds 32,767 characters, and one of them may be an apostrophe. */
const longest = 32_000;

/**
 * The reason of a grade as one line: the deciding signals or date, a contradiction between them, then texts that are
 * no known signal. "" when there was nothing to go by. What no cell could hold is cut.
 */
export function reasonText({ signals, unknown, date, dateWouldGive }: ReasonData, language: "en" | "zh"): string {
  const words = language === "zh" ? reasonsZh : reasonsEn;
  const verdict = date
    ? fill(words[date.kind], { date: isoDate(date.expected), ...(date.kind === "within" && { n: date.months }) })
    : "";
  const parts = [
    signals.join(words.comma),
    dateWouldGive === undefined
      ? verdict
      : fill(dateWouldGive === "" ? words.butNone : words.but, { verdict, grade: dateWouldGive }),
    unknown.length > 0 ? fill(words.unknown, { texts: unknown.join(words.comma) }) : "",
  ];
  return parts
    .filter((part) => part !== "")
    .join(words.semicolon)
    .slice(0, longest);
}
