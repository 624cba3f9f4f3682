import { fairLevel, type Bounds } from "./fairLevel";

/**
 * Largest remainder (T1) on whole numbers: parts of `total` ≥ 0 in proportion to `weights` ≥ 0, not all zero, within
 * `bounds`. Each part is less than one from its exact share clamp(λ × weight, floor, cap); the remaining ones go to
 * the largest remainders, ties to the larger weight, then to the earlier part. The caller has made sure that the
 * bounds can be met.
 */
export function apportion(total: bigint, weights: readonly bigint[], bounds: Bounds = {}): bigint[] {
  const level = fairLevel(total, weights, bounds);
  let left = total;
  const shares = weights.map((weight, index) => {
    const exact = weight * level.numerator;
    const floor = bounds.floors?.[index] ?? 0n;
    const cap = bounds.caps?.[index];
    const share =
      exact <= floor * level.denominator
        ? { part: floor, remainder: 0n }
        : cap !== undefined && exact >= cap * level.denominator
          ? { part: cap, remainder: 0n }
          : { part: exact / level.denominator, remainder: exact % level.denominator };
    left -= share.part;
    return { ...share, weight, index };
  });
  const parts = shares.map(({ part }) => part);
  if (left === 0n) return parts;
  const order = shares
    .filter(({ remainder }) => remainder > 0n)
    .sort((a, b) => compare(b.remainder, a.remainder) || compare(b.weight, a.weight) || a.index - b.index);
  for (const { index, part } of order.slice(0, Number(left))) parts[index] = part + 1n;
  return parts;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
