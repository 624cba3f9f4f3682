import type { PlanLock, PlanPeriod } from "./types";

const everyMonth = Array.from({ length: 12 }, (_, month) => month);

/** The months of a period, 0 to 11; "all" has the whole year. */
export function monthsOf(period: PlanPeriod | PlanLock["period"]): readonly number[] {
  const place = Number(period.slice(1)) - 1;
  if (period === "year" || period === "all") return everyMonth;
  return period.startsWith("Q") ? everyMonth.slice(place * 3, place * 3 + 3) : [place];
}

/** The 17 periods, as a plan sheet has them: each quarter after its months, the year last. */
export const planPeriods: readonly PlanPeriod[] = [
  ...["M1", "M2", "M3", "Q1", "M4", "M5", "M6", "Q2", "M7", "M8", "M9", "Q3", "M10", "M11", "M12", "Q4"],
  "year",
] as PlanPeriod[];

/** The months of the same year, or of the same quarter, that are not among `months`. */
export function otherMonths(months: readonly number[], within: "months" | "quarter"): readonly number[] {
  return everyMonth.filter(
    (month) =>
      !months.includes(month) &&
      (within === "months" || months.some((one) => Math.floor(one / 3) === Math.floor(month / 3))),
  );
}
