import { months } from "../planning/targets/months";
import { seasonYears, type MonthsThen } from "../planning/targets/splitUnits";
import { ruled, stopAt } from "./faults";
import type { LedgerHistory } from "./ledgerHistory";
import type { SplitOptions } from "./splitTypes";

export interface CompanySeason extends Pick<LedgerHistory, "company"> {
  readonly monthYears: readonly number[];
  readonly monthsThen: MonthsThen;
}

/**
 * The company's months, for a split in which they are exact beside the units' totals (T5); nothing when each unit has
 * its own season. Throws a `JobError`: `negativeUnitMonth`, `zeroWeights` when the years add up to nothing.
 */
export function companyMonths(season: CompanySeason, options: SplitOptions): { readonly company?: readonly number[] } {
  if (options.monthsOf !== "both") return {};
  const { total, opportunity, step } = options;
  const years = companySeason(season);
  return { company: ruled(() => months(total, years, { opportunity, step })) };
}

/** The years of the company as they count, at least one. */
export function companySeason({ company, monthYears, monthsThen }: CompanySeason): (readonly number[])[] {
  const years = ruled(() => seasonYears({ keys: [], years: company }, monthYears, monthsThen));
  if (years.length === 0) stopAt([{ code: "zeroWeights", details: { count: monthYears.length } }]);
  return years;
}
