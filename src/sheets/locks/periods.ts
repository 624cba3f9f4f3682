import type { MonthPeriod, PlanLock, QuarterPeriod } from "../../planning/targets/plan/types";
import { headerKey } from "../../planning/headerText";
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
 * Reads a period as `periodWord` says it, in either language; undefined for anything else. "January" or "第一季度" would
 * be understood as well, but the formulas of a plan sheet do not: a lock that holds must be seen.
 */
export function readPeriod(cell: unknown): LockPeriod | undefined {
  const text = headerKey(cell);
  return lockPeriods.find(
    (period) => headerKey(periodWord("en", period)) === text || headerKey(periodWord("zh", period)) === text,
  );
}
