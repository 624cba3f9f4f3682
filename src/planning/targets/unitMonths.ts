import { matrix } from "./matrix/matrix";
import { months } from "./months";
import { meanShares } from "./periodWeights";

/** A unit with its target and the years its months follow. */
export interface UnitSeason {
  readonly total: number;
  /** Lists of 12 months, nothing below 0 and each with something above it; none when it has no history. */
  readonly years: readonly (readonly number[])[];
}

export interface UnitMonthsOptions {
  /**
   * The company's months: with them months add up to these and units to their totals, both exactly (T5), each unit
   * following its own season as nearly as that allows. They add up to the sum of the units.
   */
  readonly company?: readonly number[];
  /** 4 or 12 rates, the same for every unit; without `company`, whose months have them in. */
  readonly opportunity?: readonly number[];
  readonly step?: number;
  /** The years of units without any; all months alike by default. */
  readonly otherwise?: readonly (readonly number[])[];
}

/**
 * Twelve months for each unit's target: each by its own season (T2), or two-way with the company's months (T5).
 *
 * Throws what `months` and `matrix` throw: `patternBlocks` with one-based places in `units` and months.
 */
export function unitMonths(
  units: readonly UnitSeason[],
  { company, opportunity = [], step = 1, otherwise = [new Array<number>(12).fill(1)] }: UnitMonthsOptions = {},
): number[][] {
  const yearsOf = ({ years }: UnitSeason) => (years.length > 0 ? years : otherwise);
  if (!company) {
    return units.map((unit) =>
      unit.total === 0 ? new Array<number>(12).fill(0) : months(unit.total, yearsOf(unit), { opportunity, step }),
    );
  }
  const pattern = units.map((unit) => meanShares(yearsOf(unit)).map(Number));
  return matrix(
    units.map(({ total }) => total),
    company,
    pattern,
    { step },
  );
}
