import { apportion } from "../apportion";

/**
 * T1 for counts of steps: parts of `total` ≥ 0 in proportion to `weights` ≥ 0, by largest remainder as `apportion`
 * does, equally when all weights are 0. There is at least one weight. It counts in plain numbers where these are exact.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return total === 0 ? [...weights] : shareOut(total, new Array<number>(weights.length).fill(1));
  if (sum === total) return [...weights];
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  if (total * most > Number.MAX_SAFE_INTEGER) return apportion(BigInt(total), weights.map(BigInt)).map(Number);
  const remainders = new Float64Array(weights.length);
  let left = total;
  const parts = weights.map((weight, index) => {
    const product = total * weight;
    const remainder = product % sum;
    const part = (product - remainder) / sum;
    remainders[index] = remainder;
    left -= part;
    return part;
  });
  if (left === 0) return parts;
  const order = weights.flatMap((_, index) => (remainders[index] ? [index] : []));
  order.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
