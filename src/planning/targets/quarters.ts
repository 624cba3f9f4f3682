import { PlanningError } from "../error";
import { fromSteps, totalInSteps } from "../exact/steps";
import { apportion } from "./apportion";
import { byQuarter, meanShares, uplifted } from "./periodWeights";

export interface PeriodOptions {
  /** 4 or 12 rates, 0.05 = 5 % more; empty = none. One rate for all changes no share. */
  readonly opportunity?: readonly number[];
  /** Parts are whole multiples of it; 1 by default. */
  readonly step?: number;
}

/**
 * Splits an annual target over its four quarters by history (T2): each quarter's mean share over the years ×
 * (1 + opportunity), exact by largest remainder.
 *
 * @param years one list of 4 quarters or 12 months a year, nothing below 0
 * @example quarters(2500, [[520, 610, 580, 790]]) // [520, 610, 580, 790]
 */
export function quarters(
  annual: number,
  years: readonly (readonly number[])[],
  { opportunity = [], step = 1 }: PeriodOptions = {},
): number[] {
  const units = totalInSteps(annual, step);
  return mirrored(units, quarterWeights(years, opportunity)).map((part) => fromSteps(part, step));
}

/** Throws `emptyYear`, `historyShape`, `opportunityCount`, `opportunityTooLow`, `nothingLeft`. */
function quarterWeights(years: readonly (readonly number[])[], opportunity: readonly number[]): bigint[] {
  const periods = years[0]?.length ?? 0;
  if (periods !== 4 && periods !== 12)
    throw new PlanningError("historyShape", { rows: years.length, columns: periods });
  const shares = meanShares(years);
  if ([0, 1, 4].includes(opportunity.length)) return uplifted(periods === 12 ? byQuarter(shares) : shares, opportunity);
  if (opportunity.length === 12 && periods === 12) return byQuarter(uplifted(shares, opportunity));
  throw new PlanningError("opportunityCount", { count: opportunity.length, periods });
}

/** Largest remainder for totals of either sign; some weight is above 0. */
export function mirrored(units: bigint, weights: readonly bigint[]): bigint[] {
  return units < 0n ? apportion(-units, weights).map((part) => -part) : apportion(units, weights);
}
