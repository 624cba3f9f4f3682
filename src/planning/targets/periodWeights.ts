import { PlanningError } from "../error";
import { commonIntegers } from "../exact/decimal";

/**
 * Whole numbers in the proportions of each period's mean share of its year (T2): the mean over the years of
 * value ÷ sum of the year. Throws `emptyYear` (one-based) for a year without any amount: it has no shares.
 */
export function meanShares(years: readonly (readonly number[])[]): bigint[] {
  const amounts = years.map(commonIntegers);
  const sums = amounts.map((year, index) => {
    const sum = year.reduce((total, value) => total + value, 0n);
    if (sum === 0n) throw new PlanningError("emptyYear", { year: index + 1 });
    return sum;
  });
  const common = sums.reduce((multiple, sum) => (multiple / gcd(multiple, sum)) * sum, 1n);
  return (amounts[0] ?? []).map((_, period) =>
    amounts.reduce((total, year, y) => total + ((year[period] ?? 0n) * common) / (sums[y] ?? 1n), 0n),
  );
}

/**
 * Weights with their opportunities: weight × (1 + opportunity), all on one scale. One rate goes for all, none changes
 * nothing. Throws `opportunityTooLow` below −100 %, and `nothingLeft` when every weight is taken away.
 */
export function uplifted(weights: readonly bigint[], opportunity: readonly number[]): bigint[] {
  opportunity.forEach((value, index) => {
    if (value < -1) throw new PlanningError("opportunityTooLow", { index, value });
  });
  // The leading 1 fixes the scale of all the others.
  const [one = 1n, ...rates] = commonIntegers([1, ...opportunity]);
  const changed = weights.map(
    (weight, index) => weight * (one + ((rates.length === 1 ? rates[0] : rates[index]) ?? 0n)),
  );
  if (changed.every((weight) => weight === 0n)) throw new PlanningError("nothingLeft");
  return changed;
}

/** Sums of three months each. */
export function byQuarter(months: readonly bigint[]): bigint[] {
  return [0, 3, 6, 9].map((start) => months.slice(start, start + 3).reduce((sum, month) => sum + month, 0n));
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
