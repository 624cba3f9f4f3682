import { monthsOf } from "../../planning/targets/plan/periods";
import { lockKey } from "../../planning/targets/plan/sameLock";
import { isUnder, samePath } from "../../planning/targets/plan/tree";
import type { PlanLock, PlanPath } from "../../planning/targets/plan/types";

/** How a line stands in a period. */
export interface LockState {
  /** The lock on just this line and period. */
  readonly own: PlanLock | undefined;
  /** Locks on other lines or periods that together hold all of it; empty when something is free. */
  readonly held: readonly PlanLock[];
  /** Something of it is held, not all. */
  readonly partly: boolean;
}

/** How locks hold a line in a period. A lock on the year's total holds no month. */
export function lockState(locks: readonly PlanLock[], path: PlanPath, period: PlanLock["period"]): LockState {
  const own = locks.find((lock) => lockKey(lock) === lockKey({ path, period }));
  const months = monthsOf(period);
  const touching = locks.filter(
    (lock) => lock !== own && lock.period !== "year" && months.some((month) => monthsOf(lock.period).includes(month)),
  );
  const above = touching.filter((lock) => isUnder(path, lock.path));
  const isHeld = months.every((month) => above.some((lock) => monthsOf(lock.period).includes(month)));
  const below = touching.some((lock) => isUnder(lock.path, path) && !samePath(lock.path, path));
  const partly = !own && !isHeld && (above.length > 0 || below);
  return { own, held: isHeld ? above : [], partly };
}
