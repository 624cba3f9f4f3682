import { isUnder } from "../plan/tree";
import { monthsOf } from "../plan/periods";
import type { PlanLock } from "../plan/types";

/**
 * Which of a unit's 12 months locks hold: those of the month, of its quarter, or of all, on the unit or any line above
 * it. A lock on "year" holds an annual sum, not a month.
 */
export function heldMonths(keys: readonly string[], locks: readonly PlanLock[]): readonly boolean[] {
  const held = Array<boolean>(12).fill(false);
  for (const { path, period } of locks) {
    if (period === "year" || !isUnder(keys, path)) continue;
    for (const month of monthsOf(period)) held[month] = true;
  }
  return held;
}
