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
  const yearChange = ratio(clean(yearToDate - lastYear), lastYear);
  return {
    annualPlan,
    monthsClosed,
    yearToDate,
    annualProgress: ratio(yearToDate, annualPlan),
    lastYear,
    yearOnYear: yearChange,
    monthPlan,
    today,
    monthToDate,
    monthProgress,
    timeProgress,
    pace,
    neededPerDay: monthToDate >= monthPlan ? 0 : ratio(clean(monthPlan - monthToDate), days.all - days.elapsed),
    landingMonth: ratio(monthToDate, timeProgress),
    landingYear: yearRate === null ? null : finite(yearRate * annualPlan),
    status: pace === null ? null : statusOf(pace),
  };
}

/** Drops the noise of binary sums: 0.1 + 0.2 becomes 0.3. Whole numbers stay as they are. */
export function clean(sum: number): number {
  return Number.isInteger(sum) ? sum + 0 : Number(sum.toPrecision(15));
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : finite(part / whole);
}

/** A denominator next to nothing counts as none. Adding 0 turns -0 into 0. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
