import { draftOf, planOf } from "./draft";
import { withLock, withoutLock } from "./locks";
import { setLine } from "./setLine";
import { spreadLine } from "./spreadLine";
import type { PlanEdit, TreePlan } from "./types";

/**
 * A plan after one edit (T1, T3, T5 of a tree). The plan given is never changed; what need not move stays the very
 * same, units as objects, and the whole plan when nothing moves. No edit breaks a lock.
 *
 * - `set`: the free numbers of the line in the period share the new sum in proportion to what stands there (largest
 *   remainder, equally when all are 0), exact in steps, none below 0. See `GiveWay` for what makes room: it takes part
 *   only as far as it has something to give, the rest goes to units or months that have.
 * - `spread`: the method says what each month of the period is to be (see `SpreadMethod`); then each month is set as
 *   above. What is locked in a month is a floor, and the month has at least that; a month in which nothing can move
 *   keeps its number, and the others share the total. Locks on the year of the line or of one above it are in the way
 *   only when the sum changes. `months` and `quarter` are the months outside the period.
 * - `lock`, `unlock`: exactly that lock; no edit at all when it is there already, or is not.
 *
 * Throws `planLocked` (a `LockedError` with the locks in the way) and `planNoRoom` with `value`, `nearest` and `by`;
 * `planNoLine`, `planNoSiblings`, `planNoOtherMonths`, `planBelowZero`; `totalOffStep`, `restOffStep`, `totalTooLarge`,
 * `stepNotPositive`; and `planOffStep`, `planNegative` for numbers that would have to move but cannot be counted in
 * steps. Units must have passed `checkTree`.
 */
export function editPlan(plan: TreePlan, edit: PlanEdit): TreePlan {
  if (edit.kind !== "set" && edit.kind !== "spread") {
    return edit.kind === "lock" ? withLock(plan, edit) : withoutLock(plan, edit);
  }
  const draft = draftOf(plan);
  const before = draft.steps.slice();
  if (edit.kind === "set") setLine(draft, edit);
  else spreadLine(draft, edit);
  return planOf(draft, before);
}
