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
  const falling = Float64Array.from(values.filter((value) => value > 0))
    .sort()
    .reverse();
  const counted = commonIntegers([...falling]);
  const whole = counted.reduce((sum, value) => sum + value, 0n);
  const [one = 1n, ...shares] = commonIntegers([1, ...cuts]);
  /** The largest value that starts at or beyond each cut, falling. */
  const limits: number[] = [];
  let sum = 0n;
  let before = 0n;
  falling.forEach((value, index) => {
    if (value !== falling[index - 1]) before = sum;
    while (limits.length < cuts.length && before * one >= (shares[limits.length] ?? one) * whole) limits.push(value);
    sum += counted[index] ?? 0n;
  });
  return values.map((value) => {
    if (!(value > 0)) return cuts.length;
    const tier = limits.findIndex((limit) => value > limit);
    return tier < 0 ? limits.length : tier;
  });
}
