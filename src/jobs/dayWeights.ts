import { dayOf } from "../planning/calendar/serial";
import { calendar } from "../planning/calendar/workingDays";
import type { MonthsThen } from "../planning/targets/splitUnits";
import { atWorkingDays } from "../planning/targets/workingDayHistory";
import { datesOf } from "./datesOf";
import { stopAt } from "./faults";
import type { SplitOptions } from "./splitTypes";

/**
 * How months of history count: as sold, or by working days (T2) when asked. Throws a `JobError` when the holidays name
 * no day of a year that is needed (`holidaysMissing`): without them Chinese New Year would be counted as worked.
 */
export function dayWeights({ workingDays, year }: SplitOptions, years: readonly number[]): MonthsThen {
  if (!workingDays) return (_, months) => months;
  const { holidays, workdays } = workingDays;
  const free = datesOf(holidays);
  const known = new Set(free.map((date) => dayOf(date).year));
  const { place } = holidays.data;
  const missing = [...new Set([...years, year])].filter((needed) => !known.has(needed)).sort((a, b) => a - b);
  if (missing.length > 0) {
    const name = place.table?.name ?? place.sheet;
    stopAt([{ code: "holidaysMissing", details: { name, years: missing.join(", ") } }]);
  }
  const days = calendar({ holidays: free, workdays: workdays ? datesOf(workdays) : [] });
  return (of, months) => atWorkingDays(months, { year: of, planned: year, days });
}
