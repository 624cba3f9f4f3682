import { PlanningError } from "../../error";
import { quickSum } from "../../exact/quickSum";
import { amountOf } from "../../exact/stepCounts";
import type { Draft } from "./draft";
import type { Holds } from "./holds";
import { inTheWay } from "./inTheWay";
import { LockedError } from "./lockedError";

/** What is asked for, and the change in steps that it takes. */
export interface Demand {
  readonly value: number;
  readonly by: number;
  /** 1 to 12, where it is the number of one of several months. */
  readonly month?: number;
}

/**
 * Refuses a demand out of reach: `planLocked` with the locks in the way, `planNoRoom` when it is out of reach without
 * any lock. Both say the `value` asked for, the `nearest` that can be, by how much it misses (`by`), and the `month`
 * where there is one.
 *
 * @param reach how many steps the change can be, by `holds` as they are when it is called
 */
export function mustReach(
  { plan, tree }: Draft,
  holds: Holds,
  { value, by, month }: Demand,
  reach: () => number,
): void {
  const size = Math.abs(by);
  const miss = size - reach();
  if (miss <= 0) return;
  const found = inTheWay(tree, holds, () => reach() >= size);
  const short = amountOf(miss, plan.step);
  const details = {
    value,
    nearest: quickSum([value, -Math.sign(by) * short]),
    by: short,
    ...(month !== undefined && { month }),
  };
  throw found.length > 0 ? new LockedError(details, found) : new PlanningError("planNoRoom", details);
}
