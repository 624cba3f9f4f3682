import { clean } from "../exact/clean";
import { statusOf, type Status } from "./status";

/** What a board row adds up from plan and ledger. Sums of sums make subtotals and totals. */
export interface BoardSums {
  readonly annualPlan: number;
  /** Plan of the months before the as-of month. */
  readonly closedPlan: number;
  readonly monthPlan: number;
  /** Sales of the as-of year before the as-of month. */
  readonly monthsClosed: number;
  readonly monthToDate: number;
  readonly today: number;
  readonly lastYear: number;
}

/** Working days of the as-of month: gone by (the as-of day included) and all. */
export interface MonthDays {
  readonly elapsed: number;
  readonly all: number;
}

/** The columns of P1; null where a ratio has nothing to divide by. */
export interface Measures {
  readonly annualPlan: number;
  readonly monthsClosed: number;
  readonly yearToDate: number;
  readonly annualProgress: number | null;
  readonly lastYear: number;
  readonly yearOnYear: number | null;
  readonly monthPlan: number;
  readonly today: number;
  readonly monthToDate: number;
  readonly monthProgress: number | null;
  readonly timeProgress: number | null;
  readonly pace: number | null;
  /** Per working day left: 0 when reached, null when none is left. */
  readonly neededPerDay: number | null;
  readonly landingMonth: number | null;
  readonly landingYear: number | null;
  readonly status: Status | null;
}

/** The columns of a progress board for one row, a subtotal or the total (P1): ratios of sums, never averages. */
export function measures(sums: BoardSums, days: MonthDays): Measures {
  const { annualPlan, monthPlan, monthsClosed, monthToDate, today, lastYear } = sums;
  const yearToDate = clean(monthsClosed + monthToDate);
  const timeProgress = ratio(days.elapsed, days.all);
  const monthProgress = ratio(monthToDate, monthPlan);
  const pace = ratio(monthProgress, timeProgress);
  const planToDate = sums.closedPlan + (timeProgress ?? 0) * monthPlan;
  const yearRate = ratio(yearToDate, planToDate);
  return {
    annualPlan,
    monthsClosed,
    yearToDate,
    annualProgress: shown(ratio(yearToDate, annualPlan)),
    lastYear,
    yearOnYear: shown(ratio(yearToDate - lastYear, lastYear)),
    monthPlan,
    today,
    monthToDate,
    monthProgress: shown(monthProgress),
    timeProgress: shown(timeProgress),
    pace: shown(pace),
    neededPerDay: monthToDate >= monthPlan ? 0 : shown(ratio(monthPlan - monthToDate, days.all - days.elapsed)),
    landingMonth: shown(ratio(monthToDate, timeProgress)),
    landingYear: shown(yearRate === null ? null : finite(yearRate * annualPlan)),
    status: pace === null ? null : statusOf(pace),
  };
}

/** Cleaned last, so that one ratio's rounding does not enter the next. */
function shown(value: number | null): number | null {
  return value === null ? null : clean(value);
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : finite(part / whole);
}

/** A denominator next to nothing counts as none. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
