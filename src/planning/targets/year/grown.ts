import { clean } from "../../exact/clean";
import { exactSum } from "../../exact/decimal";
import { fromSteps, inSteps } from "../../exact/steps";

/**
 * An amount grown by a rate, to the nearest step, halves up: the total proposed for the next year.
 *
 * @param rate 0.05 = 5 % more
 * @example grown(2470, 0.05, 10) // 2590
 */
export function grown(amount: number, rate: number, step: number): number {
  const exact = clean(amount * (1 + rate));
  return fromSteps(inSteps(exactSum([exact, step / 2]), step).units, step);
}
