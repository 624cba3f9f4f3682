/**
 * Largest remainder in whole numbers, written for reading, not for speed: floors first, then one each by the largest
 * remainder, ties to the larger weight, then to the earlier place. Undefined when all weights are 0.
 */
export function hamilton(total: number, weights: readonly number[]): number[] | undefined {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return undefined;
  const parts = weights.map((weight, place) => {
    const product = BigInt(total) * BigInt(weight);
    return { place, weight, part: Number(product / BigInt(sum)), rest: Number(product % BigInt(sum)) };
  });
  let left = total - parts.reduce((all, { part }) => all + part, 0);
  const order = [...parts].sort((a, b) => b.rest - a.rest || b.weight - a.weight || a.place - b.place);
  for (const one of order) {
    if (left === 0) break;
    one.part += 1;
    left -= 1;
  }
  return parts.map(({ part }) => part);
}
