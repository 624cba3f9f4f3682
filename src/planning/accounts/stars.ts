import { clean } from "../exact/clean";

/** Points per 10,000 of turnover (A3): investment and wealth, card spending, settlement. */
export const starRates: readonly number[] = [200, 400, 200];

/** A line of the levels table: from so many points on, so many stars. */
export interface StarLevel {
  readonly points: number;
  readonly stars: number;
}

/** Star points of an account (A3): the sum of its amounts ÷ 10,000 × their rates. */
export function starPoints(amounts: readonly number[], rates: readonly number[] = starRates): number {
  return clean(amounts.reduce((sum, amount, index) => sum + (amount / 10_000) * (rates[index] ?? 0), 0));
}

/** The stars of the highest level reached, in whatever order the levels stand; 0 below the lowest. */
export function starsFor(points: number, levels: readonly StarLevel[]): number {
  const reached = levels.filter((level) => points >= level.points).sort((a, b) => b.points - a.points);
  return reached[0]?.stars ?? 0;
}
