import { lineAt, samePath, treeOf } from "./tree";
import type { PlanLock, TreePlan } from "./types";

/** The plan with one lock more, its line spelled as the plan spells it; the same plan when it has it. */
export function withLock(plan: TreePlan, { path, period }: PlanLock): TreePlan {
  const line = lineAt(treeOf(plan.units), path);
  if (plan.locks.some((lock) => isSame(lock, { path, period }))) return plan;
  return { ...plan, locks: [...plan.locks, { path: line.path, period }] };
}

/** The plan without exactly that lock, wider and narrower ones stay; the same plan when it has none. */
export function withoutLock(plan: TreePlan, lock: PlanLock): TreePlan {
  const locks = plan.locks.filter((one) => !isSame(one, lock));
  return locks.length === plan.locks.length ? plan : { ...plan, locks };
}

function isSame(one: PlanLock, other: PlanLock): boolean {
  return one.period === other.period && samePath(one.path, other.path);
}
