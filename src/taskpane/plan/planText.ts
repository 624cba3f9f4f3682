import { monthsOf } from "../../planning/targets/plan/periods";
import type { PlanLock, PlanPath, PlanPeriod } from "../../planning/targets/plan/types";
import type { Words } from "../words/words";

/** A line as the reader says it: "East · Sedan", "Company". */
export function lineText(path: PlanPath, { text }: Words): string {
  return path.join(" · ") || text("split.company");
}

/** A period in full: "September", "Q3", "the year", "all months". */
export function periodText(period: PlanLock["period"], { text, monthLong }: Words): string {
  if (period === "year" || period === "all") return text(`plan.${period}`);
  const [first = 0] = monthsOf(period);
  return period.startsWith("M") ? monthLong(first) : text("split.quarter", { n: first / 3 + 1 });
}

/** The same in a table: "Sep", "Q3", "Year". */
export function shortPeriod(period: PlanPeriod, words: Words): string {
  if (period === "year") return words.text("plan.yearRow");
  return period.startsWith("M") ? words.month(monthsOf(period)[0] ?? 0) : periodText(period, words);
}

/** "September of East", "华东的 9 月". */
export function placeText({ path, period }: PlanLock, words: Words): string {
  return words.text("plan.place", { period: periodText(period, words), line: lineText(path, words) });
}
