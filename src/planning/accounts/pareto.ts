import { commonIntegers } from "../exact/decimal";

/** Tiers of A1, highest first: the first 80 % of the value, the next 15 %, the rest. */
export const paretoTiers = ["key", "secondary", "potential"] as const;

/** Where the cumulative value passes from one tier to the next. */
export const paretoCuts: readonly number[] = [0.8, 0.95];

/**
 * The 80/20 tier of each value (A1), 0 for the first: values are added up from the largest down, and one that starts
 * below a cut belongs to the tier before it, also when it crosses the cut. Equal values share the tier of the first of
 * them; zero and negative values are in the last one and count for nothing.
 *
 * @param cuts shares of the whole, rising, above 0
 * @example pareto([500, 300, 100, 50, 30, 20]) // [0, 0, 1, 1, 2, 2]
 */
export function pareto(values: readonly number[], cuts: readonly number[] = paretoCuts): number[] {
  const counted = commonScale(values.map((value) => Math.max(value, 0)));
  const sorted = [...new Set(values.filter((value) => value > 0))].sort((a, b) => b - a);
  const sums = new Map<number, bigint>();
  values.forEach((value, index) => sums.set(value, (sums.get(value) ?? 0n) + (counted[index] ?? 0n)));
  const whole = counted.reduce((sum, value) => sum + value, 0n);
  const [one = 1n, ...shares] = commonIntegers([1, ...cuts]);
  const tiers = new Map<number, number>();
  let before = 0n;
  let tier = 0;
  for (const value of sorted) {
    while (tier < cuts.length && before * one >= (shares[tier] ?? one) * whole) tier++;
    tiers.set(value, tier);
    before += sums.get(value) ?? 0n;
  }
  return values.map((value) => tiers.get(value) ?? cuts.length);
}

/** Whole numbers stay what they are: reading every one as a decimal would be slow for a long column. */
function commonScale(values: readonly number[]): bigint[] {
  return values.every(Number.isInteger) ? values.map(BigInt) : commonIntegers(values);
}
