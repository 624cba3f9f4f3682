/**
 * The band of a value among falling cuts: 0 at or above the first cut, 1 at or above the second …, the number of cuts
 * below the last. Both are rounded to 9 places so that binary noise decides nothing.
 */
export function bandOf(value: number, cuts: readonly number[]): number {
  const band = cuts.findIndex((cut) => rounded(value) >= rounded(cut));
  return band < 0 ? cuts.length : band;
}

function rounded(value: number): number {
  return Math.abs(value) < 1e6 ? Math.round(value * 1e9) / 1e9 : value;
}
