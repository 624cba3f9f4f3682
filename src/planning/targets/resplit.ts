import { PlanningError } from "../error";
import { exactSum } from "../exact/decimal";
import { inSteps } from "../exact/steps";
import { split } from "./split";

/**
 * Splits a total over cells of which some are locked (T1): locked cells keep their value, the others share what is
 * left in proportion to their current values, equally when these are all 0. Locked cells need be no multiples of the
 * step, what they leave must be.
 *
 * Throws `stepNotPositive`, `lockedSum` (all are locked to another sum than the total, or what they leave has the other
 * sign), `restOffStep`, `negative` (a free cell, by its index), `totalTooLarge`.
 *
 * @example resplit(100, [10, 20, 30], [false, true, false]) // [20, 20, 60]
 */
export function resplit(
  total: number,
  current: readonly number[],
  locked: readonly boolean[],
  { step = 1 }: { readonly step?: number } = {},
): number[] {
  const held = exactSum(current.filter((_, index) => locked[index]));
  const rest = exactSum([total, -held]);
  const free = current.flatMap((_, index) => (locked[index] ? [] : [index]));
  const size = { sum: held, total, by: Math.abs(rest) };
  if (!inSteps(rest, step).whole) {
    if (free.length === 0) throw new PlanningError("lockedSum", size);
    throw free.length === current.length
      ? new PlanningError("totalOffStep", { total, step })
      : new PlanningError("restOffStep", { rest, step });
  }
  if (free.length === 0) {
    if (rest !== 0) throw new PlanningError("lockedSum", size);
    return [...current];
  }
  if (rest * Math.sign(total) < 0 || (total === 0 && rest !== 0)) throw new PlanningError("lockedSum", size);
  // A plan below 0 mirrors one above: its cells are below 0 themselves.
  const sign = rest < 0 && free.every((index) => (current[index] ?? 0) <= 0) ? -1 : 1;
  const weights = free.map((index) => {
    const value = current[index] ?? 0;
    if (value * sign < 0) throw new PlanningError("negative", { table: "current", index, value });
    return value * sign;
  });
  const parts = split(rest, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1), { step });
  const result = [...current];
  free.forEach((index, place) => (result[index] = parts[place] ?? 0));
  return result;
}
