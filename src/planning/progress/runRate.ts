import { dayOf, daysInMonth, serialOf } from "../calendar/serial";
import { workingDays, type Calendar } from "../calendar/workingDays";
import { PlanningError } from "../error";
import { clean, sum } from "../exact/clean";
import { checkSpan, timeProgress, type Span } from "./timeProgress";

/**
 * Pace (P1): the share of the target reached ÷ the share of working days gone by; 1 = exactly on pace. Throws
 * `zero` for a target of 0, `notStarted` when no working day has gone by, and what `timeProgress` throws.
 */
export function pace(actual: number, target: number, asOf: number, span: Span, days: Calendar): number {
  if (target === 0) throw new PlanningError("zero", { table: "target" });
  const elapsed = timeProgress(asOf, span, days);
  if (elapsed === 0) throw new PlanningError("notStarted", { table: "asOf", asOfDate: asOf, startDate: span.start });
  return clean(actual / target / elapsed);
}

/**
 * What is needed per working day after the as-of day (P1): (target − actual) ÷ working days left; 0 when reached.
 * Throws `noDayLeft` when it is not reached and no working day is left.
 */
export function neededPerDay(actual: number, target: number, asOf: number, end: number, days: Calendar): number {
  // The noise of binary sums is nothing to sell.
  if (target - actual <= Math.abs(target) * 1e-12) return 0;
  const left = workingDays(asOf + 1, end, days);
  if (left === 0) throw new PlanningError("noDayLeft", { table: "end", by: clean(target - actual), endDate: end });
  return clean((target - actual) / left);
}

/** Forecasts by one calendar and season: see `lander`. */
export interface Lander {
  (actual: number, asOf: number, span: Span): number;
}

/**
 * Landing (P1): where the run rate leads by the end, actual ÷ share of the span that has gone by. The share is that of
 * working days; with 12 `shares` of the year, January first, each month counts by its share and is gone through by its
 * working days. Throws `notStarted` when nothing of the span has gone by, `zero` when the shares of all its months are
 * 0, and what `timeProgress` throws.
 */
export function lander(days: Calendar, shares?: readonly number[]): Lander {
  // Thousands of rows have one as-of date and one span: what has gone by is worked out once.
  const known = new Map<string, number>();
  return (actual, asOf, span) => {
    const id = `${asOf} ${span.start} ${span.end}`;
    const elapsed =
      known.get(id) ?? (shares ? seasonalProgress(asOf, span, days, shares) : timeProgress(asOf, span, days));
    known.set(id, elapsed);
    if (elapsed === 0) throw new PlanningError("notStarted", { table: "asOf", asOfDate: asOf, startDate: span.start });
    return clean(actual / elapsed);
  };
}

function seasonalProgress(asOf: number, span: Span, days: Calendar, shares: readonly number[]): number {
  checkSpan(span);
  const all = seasonalWeight(span, days, shares);
  if (all === 0) throw new PlanningError("zero", { table: "shares" });
  return seasonalWeight({ ...span, end: Math.min(asOf, span.end) }, days, shares) / all;
}

/** The shares of the months of a span; of a month only partly in it, the part of its working days. */
function seasonalWeight({ start, end }: Span, days: Calendar, shares: readonly number[]): number {
  const parts: number[] = [];
  for (let first = start; first <= end;) {
    const { year, month } = dayOf(first);
    const monthStart = serialOf({ year, month, day: 1 });
    const monthEnd = monthStart + daysInMonth(year, month) - 1;
    const last = Math.min(end, monthEnd);
    parts.push(
      (shares[month - 1] ?? 0) * partOf({ start: first, end: last }, { start: monthStart, end: monthEnd }, days),
    );
    // Beyond the 29 February 1900, which lies in no month.
    first = Math.max(first, monthEnd) + 1;
  }
  return sum(parts);
}

/** A month nobody works in is gone through by its calendar days. */
function partOf(part: Span, month: Span, days: Calendar): number {
  const all = workingDays(month.start, month.end, days);
  return all > 0
    ? workingDays(part.start, part.end, days) / all
    : (part.end - part.start + 1) / (month.end - month.start + 1);
}
