import { quickSum } from "../../exact/quickSum";
import { inSteps } from "../../exact/steps";
import { amountOf } from "../../exact/stepCounts";
import { amounts, checkFree, type Draft } from "./draft";
import { cellsOf, groupsOf } from "./groups";
import { holdingLocks, holdsOf, type Holds } from "./holds";
import { LockedError } from "./lockedError";
import { demandedSteps, type MonthStand } from "./monthSums";
import { freeGroups, sumOf } from "./move";
import { mustReach } from "./mustReach";
import { reachWatch } from "./reachWatch";
import { monthsOf } from "./periods";
import { stepsOf } from "./setLine";
import { moveMonths, type Spread, type SpreadTask } from "./moveMonths";
import { sharingSums, totalOf } from "./spreadSums";
import { isUnder, lineAt, samePath } from "./tree";

/** Spreads a line over its months; see `editPlan`. The draft is good for nothing when it throws. */
export function spreadLine(draft: Draft, edit: Spread): void {
  const { plan, tree } = draft;
  const { path, from, period } = edit;
  const line = lineAt(tree, path);
  const months = monthsOf(period);
  const groups = months.map((month) => groupsOf(tree, line, [month], from, months));
  const locks = holdingLocks(plan.locks, path, from);
  const sumLocks = locks.filter(
    (lock) => lock.period === "year" && (from === "none" ? isUnder(path, lock.path) : samePath(path, lock.path)),
  );
  const task = { draft, edit, months, groups, locks, sumLocks };
  const { holds, sums, stands } = sumsOf(task);
  moveMonths(
    task,
    holds,
    sums.map((sum, index) => sum - (stands[index]?.now ?? 0)),
  );
}

interface Sums {
  readonly holds: Holds;
  readonly stands: readonly MonthStand[];
  readonly sums: readonly number[];
}

/** What each month is to sum up to. */
function sumsOf(task: SpreadTask): Sums {
  const { draft, edit, groups, locks, sumLocks, months } = task;
  const { method } = edit;
  const { plan, steps } = draft;
  const { step } = plan;
  const cells = cellsOf(groups.flat());
  const current = quickSum(amounts(draft, cells));
  const loose = holdsOf(
    draft.tree,
    locks.filter((lock) => !sumLocks.includes(lock)),
  );
  if (method.kind === "repeat" || method.kind === "straightLine" || method.kind === "growth") {
    const stands = standsOf(task, loose);
    const demanded = demandedSteps(method, months.length, step);
    const sums = stands.map(({ moves, held, now }, index) => (moves ? Math.max(held, demanded[index] ?? 0) : now));
    const by = amountOf(
      sums.reduce((all, sum, index) => all + sum - (stands[index]?.now ?? 0), 0),
      step,
    );
    if (by !== 0 && sumLocks.length > 0) {
      throw new LockedError({ value: quickSum([current, by]), nearest: current, by: Math.abs(by) }, sumLocks);
    }
    return { holds: loose, stands, sums };
  }
  const value = totalOf(method, current, step);
  const change = quickSum([value, -current]);
  const holds = change === 0 ? loose : holdsOf(draft.tree, locks);
  const by = stepsOf(draft, holds, { value, change, cells });
  const reach = reachWatch(steps, holds, groups.flat(), ({ sum }) => (by > 0 ? Infinity : sum));
  mustReach(draft, holds, { value, by }, reach);
  const stands = standsOf(task, holds);
  const total = by + stands.reduce((all, { now }) => all + now, 0);
  if (!stands.some(({ moves }) => moves)) return { holds, stands, sums: stands.map(({ now }) => now) };
  return { holds, stands, sums: sharingSums(draft, method, total, stands) };
}

/** How the months stand. Throws what `checkFree` throws. */
function standsOf({ draft, months, groups }: SpreadTask, holds: Holds): MonthStand[] {
  return groups.map((own, index) => {
    const free = freeGroups(draft.steps, holds, own);
    checkFree(draft, free);
    const moving = free.flatMap((group) => group?.cells ?? []);
    const rest = new Set(moving);
    const fixed = cellsOf(own).filter((cell) => !rest.has(cell));
    const held = Number(inSteps(quickSum(amounts(draft, fixed)), draft.plan.step).units);
    return { month: months[index] ?? 0, held, now: held + sumOf(draft.steps, moving), moves: moving.length > 0 };
  });
}
