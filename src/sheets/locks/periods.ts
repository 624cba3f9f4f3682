import { monthHeader } from "../../planning/monthHeader";
import type { MonthPeriod, PlanLock, QuarterPeriod } from "../../planning/targets/plan/types";
import { headerKey } from "../../planning/headerText";
import { quarterOf } from "../../planning/quarterHeader";
import { monthHeaders, word, type Language } from "../language";

export type LockPeriod = PlanLock["period"];

const months = Array.from({ length: 12 }, (_, month) => `M${month + 1}` as MonthPeriod);
const quarters = ["Q1", "Q2", "Q3", "Q4"] as const satisfies readonly QuarterPeriod[];

/** What can be locked of a line, as a plan sheet has it from left to right; "all" is the line itself. */
export const lockPeriods: readonly LockPeriod[] = [
  "all",
  "year",
  ...quarters.flatMap((quarter, index) => [quarter, ...months.slice(index * 3, index * 3 + 3)]),
];

/** A period as the Locks table says it: All, Year, Q1, Jan … · 全部, 全年, 一季度, 1月 … */
export function periodWord(language: Language, period: LockPeriod): string {
  if (period === "all" || period === "year") return word(language, `locks.period.${period}`);
  const number = Number(period.slice(1));
  if (period.startsWith("M")) return monthHeaders(language)[number - 1] ?? "";
  return word(language, `locks.period.${period as QuarterPeriod}`);
}

/**
 * Reads a period in either language, as people type it: the words of `periodWord`, and what is read as the header of
 * a month or quarter ("January", "1月份", "第一季度"). Undefined for anything else.
 */
export function readPeriod(cell: unknown): LockPeriod | undefined {
  const text = headerKey(cell);
  const isWord = (period: LockPeriod) =>
    headerKey(periodWord("en", period)) === text || headerKey(periodWord("zh", period)) === text;
  const named = (["all", "year"] as const).find(isWord);
  if (named) return named;
  const quarter = quarterOf(cell);
  if (quarter !== undefined) return quarters[quarter - 1];
  const month = monthHeader(cell)?.month;
  return month === undefined ? undefined : months[month - 1];
}
