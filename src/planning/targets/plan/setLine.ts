import { PlanningError } from "../../error";
import { exactSum } from "../../exact/decimal";
import { inSteps } from "../../exact/steps";
import { amounts, checkFree, type Draft } from "./draft";
import { groupsOf } from "./groups";
import { holdingLocks, holdsOf, isFree, type Holds } from "./holds";
import { impossible } from "./impossible";
import { freeGroups, makeRoom, move, reach } from "./move";
import { monthsOf } from "./periods";
import { lineAt } from "./tree";
import type { PlanEdit } from "./types";

/** Sets a line's number of a period; see `editPlan`. Changes the draft's steps, not when it throws. */
export function setLine(draft: Draft, { path, period, value, from }: Extract<PlanEdit, { kind: "set" }>): void {
  const { plan, tree, steps } = draft;
  const line = lineAt(tree, path);
  const groups = groupsOf(tree, line, monthsOf(period), from);
  const cells = groups.flatMap((group) => group.cells);
  const change = exactSum([wanted(value), -exactSum(amounts(draft, cells))]);
  if (change === 0) return;
  const locks = holdingLocks(plan.locks, path, from);
  const holds = holdsOf(tree, locks);
  const free = freeGroups(steps, holds, groups);
  checkFree(draft, free);
  const by = stepsOf(draft, holds, { value, change, cells });
  const reached = reach(steps, free, by);
  if (Math.abs(by) > reached) {
    throw impossible(
      draft,
      holds,
      locks,
      { value, by, reached: Math.sign(by) * reached },
      () => reach(steps, freeGroups(steps, holds, groups), by) >= Math.abs(by),
    );
  }
  makeRoom(steps, free, move(steps, free, by));
}

/** Throws `planBelowZero`, `resultTooLarge`. */
export function wanted(value: number): number {
  if (!(value >= 0)) throw new PlanningError("planBelowZero", { value });
  return value;
}

/** A change in steps. Throws `totalOffStep`, or `restOffStep` where held numbers are no multiples, `totalTooLarge`. */
export function stepsOf(
  draft: Draft,
  holds: Holds,
  { value, change, cells }: { readonly value: number; readonly change: number; readonly cells: readonly number[] },
): number {
  const { step } = draft.plan;
  const { units, whole } = inSteps(change, step);
  if (!whole) {
    const held = cells.filter((cell) => !isFree(holds, cell));
    if (!held.some((cell) => draft.odd[cell])) throw new PlanningError("totalOffStep", { total: value, step });
    throw new PlanningError("restOffStep", { rest: exactSum([value, -exactSum(amounts(draft, held))]), step });
  }
  if (value / step > Number.MAX_SAFE_INTEGER) throw new PlanningError("totalTooLarge", { total: value, step });
  return Number(units);
}
