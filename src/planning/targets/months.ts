import { PlanningError } from "../error";
import { fromSteps, totalInSteps } from "../exact/steps";
import { byQuarter, meanShares, uplifted } from "./periodWeights";
import { mirrored, type PeriodOptions } from "./quarters";

/**
 * Splits an annual target over twelve months by history, top down (T2): first the quarters, then each quarter over
 * its months, so that both levels add up exactly.
 *
 * A month's weight is the mean over the years of its share of the year × (1 + its opportunity); a quarter's weight is
 * the sum of its months', × (1 + opportunity) when 4 rates are given. Throws `quartersForMonths`, `historyShape`,
 * `emptyYear`, `opportunityCount`, `opportunityTooLow`, `nothingLeft` and what `totalInSteps` throws.
 *
 * @param years one list of 12 months a year, nothing below 0
 */
export function months(
  annual: number,
  years: readonly (readonly number[])[],
  { opportunity = [], step = 1 }: PeriodOptions = {},
): number[] {
  const units = totalInSteps(annual, step);
  const periods = years[0]?.length ?? 0;
  if (periods === 4) throw new PlanningError("quartersForMonths", { rows: years.length, columns: periods });
  if (periods !== 12) throw new PlanningError("historyShape", { rows: years.length, columns: periods });
  if (![0, 1, 4, 12].includes(opportunity.length)) {
    throw new PlanningError("opportunityCount", { count: opportunity.length, periods });
  }
  const shares = meanShares(years);
  const monthWeights = opportunity.length === 12 ? uplifted(shares, opportunity) : shares;
  const sums = byQuarter(monthWeights);
  const quarterWeights = opportunity.length === 12 ? sums : uplifted(sums, opportunity);
  return mirrored(units, quarterWeights).flatMap((quarter, index) => {
    // A quarter without weight gets nothing, and has no shares to give it by.
    if (quarter === 0n) return [0, 0, 0];
    const own = monthWeights.slice(index * 3, index * 3 + 3);
    return mirrored(quarter, own).map((part) => fromSteps(part, step));
  });
}
