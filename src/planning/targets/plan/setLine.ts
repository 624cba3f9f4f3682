import { PlanningError } from "../../error";
import { quickSum } from "../../exact/quickSum";
import { inSteps } from "../../exact/steps";
import { amounts, checkFree, type Draft } from "./draft";
import { cellsOf, groupsOf } from "./groups";
import { holdingLocks, holdsOf, isFree, type Holds } from "./holds";
import { mustReach } from "./mustReach";
import { freeGroups, makeRoom, move } from "./move";
import { monthsOf } from "./periods";
import { reachWatch } from "./reachWatch";
import { lineAt } from "./tree";
import type { PlanEdit } from "./types";

/** Sets a line's number of a period; see `editPlan`. Changes the draft's steps, not when it throws. */
export function setLine(draft: Draft, { path, period, value, from }: Extract<PlanEdit, { kind: "set" }>): void {
  const { plan, tree, steps } = draft;
  const line = lineAt(tree, path);
  const groups = groupsOf(tree, line, monthsOf(period), from);
  const cells = cellsOf(groups);
  const change = quickSum([wanted(value), -quickSum(amounts(draft, cells))]);
  if (change === 0) return;
  const holds = holdsOf(tree, holdingLocks(plan.locks, path, from));
  const free = freeGroups(steps, holds, groups);
  checkFree(draft, free);
  const by = stepsOf(draft, holds, { value, change, cells });
  const reach = reachWatch(steps, holds, groups, ({ limit, sum }) => (by > 0 ? limit : sum));
  mustReach(draft, holds, { value, by }, reach);
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
    throw new PlanningError("restOffStep", { rest: quickSum([value, -quickSum(amounts(draft, held))]), step });
  }
  if (value / step > Number.MAX_SAFE_INTEGER) throw new PlanningError("totalTooLarge", { total: value, step });
  return Number(units);
}
