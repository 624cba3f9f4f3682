import { daysInMonth, serialOf } from "../calendar/serial";
import { workingDays, type Calendar } from "../calendar/workingDays";
import { PlanningError } from "../error";
import { clean } from "../exact/clean";

/**
 * A year of months as it would have been with the working days of the year to be planned (T2): each month's daily rate
 * × the days it will have. Chinese New Year, in January of one year and February of the next, then moves with the
 * calendar instead of pulling a month down for good. Throws `noWorkingDays` for a month with sales and no such day.
 */
export function atWorkingDays(
  months: readonly number[],
  { year, planned, days }: { readonly year: number; readonly planned: number; readonly days: Calendar },
): number[] {
  const then = monthlyWorkingDays(year, days);
  const now = monthlyWorkingDays(planned, days);
  return months.map((sold, index) => {
    const worked = then[index] ?? 0;
    if (sold === 0) return 0;
    if (worked === 0) throw noWorkingDays(year, index + 1);
    return clean((sold / worked) * (now[index] ?? 0));
  });
}

/** Working days of each month of a year, January first. */
function monthlyWorkingDays(year: number, days: Calendar): number[] {
  return Array.from({ length: 12 }, (_, index) => {
    const { startDate, endDate } = spanOf(year, index + 1);
    return workingDays(startDate, endDate, days);
  });
}

function noWorkingDays(year: number, month: number): PlanningError {
  return new PlanningError("noWorkingDays", { table: "holidays", year, month, ...spanOf(year, month) });
}

function spanOf(year: number, month: number): { startDate: number; endDate: number } {
  const startDate = serialOf({ year, month, day: 1 });
  return { startDate, endDate: startDate + daysInMonth(year, month) - 1 };
}
