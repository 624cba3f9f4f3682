/** A sum without the noise of binary fractions. */
export function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}

/** Sums of three months each. */
export function quarterSums(monthly: readonly number[]): number[] {
  return [0, 3, 6, 9].map((start) => sum(monthly.slice(start, start + 3)));
}

/** Sums of each month over units. */
export function sumByMonth(units: readonly { readonly months: readonly number[] }[]): number[] {
  return Array.from({ length: 12 }, (_, month) => sum(units.map(({ months }) => months[month] ?? 0)));
}
