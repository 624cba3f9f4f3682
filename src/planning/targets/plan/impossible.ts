import { PlanningError } from "../../error";
import { exactSum } from "../../exact/decimal";
import { amountOf } from "../../exact/stepCounts";
import type { Draft } from "./draft";
import type { Holds } from "./holds";
import { inTheWay } from "./inTheWay";
import { LockedError } from "./lockedError";
import type { PlanLock } from "./types";

/** What was asked for and how many steps (above or below 0) the locks allow of the change that it takes. */
export interface Demand {
  readonly value: number;
  readonly by: number;
  readonly reached: number;
  /** 1 to 12, where it is one of several months that is out of reach. */
  readonly month?: number;
}

/**
 * The error for a demand out of reach: `planLocked` with the locks in the way, `planNoRoom` when it is out of reach
 * without any lock. Both say the `value` asked for, the `nearest` possible and by how much it misses (`by`); and the `month`
 * where the value is that of one of several months.
 */
export function impossible(
  { plan, tree }: Draft,
  holds: Holds,
  locks: readonly PlanLock[],
  { value, by, reached, month }: Demand,
  possible: () => boolean,
): PlanningError {
  const miss = amountOf(by - reached, plan.step);
  const details = {
    value,
    nearest: exactSum([value, -miss]),
    by: Math.abs(miss),
    ...(month !== undefined && { month }),
  };
  const found = inTheWay(tree, holds, locks, possible);
  return found.length > 0 ? new LockedError(details, found) : new PlanningError("planNoRoom", details);
}
