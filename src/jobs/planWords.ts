import { monthsOf } from "../planning/targets/plan/periods";
import type { PlanLock, PlanPath } from "../planning/targets/plan/types";
import { jobWord } from "../sheets/jobWord";
import { monthHeaders } from "../sheets/language";
import type { Language } from "./types";

/** A period in the words of the workbook: "Sep", "Q3", "Year", "All months". */
export function periodWord(language: Language, period: PlanLock["period"]): string {
  if (period === "year" || period === "all") return jobWord(language, `period.${period}`);
  const [first = 0] = monthsOf(period);
  if (period.startsWith("M")) return monthHeaders(language)[first] ?? "";
  return jobWord(language, "period.quarter", { n: first / 3 + 1 });
}

/** A line in the words of the workbook: "East · Sedan", "Company". */
export function lineWord(language: Language, path: PlanPath): string {
  return path.join(" · ") || jobWord(language, "line.company");
}

/** "Sep of East", "华东9月". */
export function lockWord(language: Language, { path, period }: PlanLock): string {
  return jobWord(language, "plan.place", { period: periodWord(language, period), line: lineWord(language, path) });
}
