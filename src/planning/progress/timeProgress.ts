import { workingDays, type Calendar } from "../calendar/workingDays";
import { PlanningError } from "../error";

/** A span of days, both included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Time progress (P1): the share of a span's working days that have gone by, the as-of day included; 0 before the span,
 * 1 after it. Throws `spanBackwards`, and `noWorkingDays` for a span without any.
 */
export function timeProgress(asOf: number, { start, end }: Span, days: Calendar): number {
  checkSpan({ start, end });
  const all = workingDays(start, end, days);
  if (all === 0) throw new PlanningError("noWorkingDays", { table: "end", startDate: start, endDate: end });
  return workingDays(start, Math.min(asOf, end), days) / all;
}

/** Throws `spanBackwards`. */
export function checkSpan({ start, end }: Span): void {
  if (end < start) throw new PlanningError("spanBackwards", { table: "end", startDate: start, endDate: end });
}
