import { lockKey } from "../../planning/targets/plan/sameLock";
import { standings } from "../../planning/targets/plan/standings";
import type { PlanLock, PlanPath, PlanPeriod, TreePlan } from "../../planning/targets/plan/types";

/** How a line stands in a period, for its lock button. */
export interface LockState {
  /** The lock on just this line and period. */
  readonly own: PlanLock | undefined;
  /** Other locks that together hold all of it; empty when something is free. */
  readonly held: readonly PlanLock[];
  /** Something of it is held, not all. */
  readonly partly: boolean;
}

/** Reads a plan's locks once and tells how they hold any line in any period; "all" is all months of the line. */
export function lockStates(plan: TreePlan): (path: PlanPath, period: PlanLock["period"]) => LockState {
  const standing = standings(plan);
  const known = new Map(plan.locks.map((lock) => [lockKey(lock), lock]));
  return (path, period) => {
    const own = known.get(lockKey({ path, period }));
    const of: PlanPeriod = period === "all" ? "year" : period;
    const { state, locks } = standing(path, of);
    // A lock on the year's total holds no month.
    const others = locks.filter((lock) => lock !== own && !(period === "all" && lock.period === "year"));
    return {
      own,
      held: own || state !== "locked" ? [] : others,
      partly: !own && state === "partly" && others.length > 0,
    };
  };
}
