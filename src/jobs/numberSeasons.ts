import { dayWeights } from "./dayWeights";
import { ruled, stopAt } from "./faults";
import { numberHistory } from "./numberHistory";
import type { SplitHistory, SplitOptions } from "./splitTypes";

type Numbers = Extract<SplitHistory, { kind: "numbers" }>;

/** Selected numbers as the seasons of the company. */
export interface NumberSeasons {
  /** Each year as its periods count. */
  readonly years: readonly (readonly number[])[];
  readonly periods: 4 | 12;
  /** The last year of the block, which is taken for the latest, as it stands there. */
  readonly last: readonly number[];
}

/**
 * Throws a `JobError`: see `numberHistory`; by working days also `quartersForMonths` for quarters, which have no daily
 * rate of a month, `yearsUnknown` for numbers that do not say of which years they are, and what `dayWeights` throws.
 */
export function numberSeasons(history: Numbers, options: SplitOptions): NumberSeasons {
  const { years, periods } = numberHistory(history);
  const last = years[years.length - 1] ?? [];
  if (!options.workingDays) return { years, periods, last };
  const calendarYears = history.years;
  if (periods === 4) stopAt([{ code: "quartersForMonths", details: { rows: years.length, columns: periods } }]);
  if (calendarYears?.length !== years.length) stopAt([{ code: "yearsUnknown", details: {}, at: history.at }]);
  const known = calendarYears ?? [];
  const monthsThen = dayWeights(options, known);
  return { years: ruled(() => years.map((months, index) => monthsThen(known[index] ?? 0, months))), periods, last };
}
