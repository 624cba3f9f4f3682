import { holdsOf } from "./holds";
import { monthsOf } from "./periods";
import { findLine, lineAt, treeOf, type TreeLine } from "./tree";
import type { PlanLock, PlanPath, PlanPeriod, TreePlan } from "./types";

/** How a line's number of a period stands. */
export interface Standing {
  /** Locked: no edit changes its sum as long as these locks stay. */
  readonly state: "free" | "partly" | "locked";
  /** The locks on it, on what is below it and on the lines above that hold some of it, as the plan lists them. */
  readonly locks: readonly PlanLock[];
}

/**
 * Reads a plan's locks once and tells how any line's number of any period stands. A lock on "year" says nothing of
 * months and quarters, and nothing of lines below its own. Throws `planNoLine`.
 */
export function standings({ units, locks }: TreePlan): (path: PlanPath, period: PlanPeriod) => Standing {
  const tree = treeOf(units);
  const { numbers } = holdsOf(tree, locks);
  const near = locksNear(tree, locks);
  return (path, period) => {
    const line = lineAt(tree, path);
    const months = monthsOf(period);
    const touching = (near.get(line) ?? []).filter(({ lock, above }) =>
      lock.period === "year"
        ? period === "year" && !above
        : monthsOf(lock.period).some((month) => months.includes(month)),
    );
    const settled = new Set(touching.flatMap(({ lock, line: own }) => (lock.period === "year" ? own.units : [])));
    const isLocked = line.units.every(
      (unit) => settled.has(unit) || months.every((month) => numbers[unit * 12 + month]),
    );
    const state = isLocked ? "locked" : touching.length > 0 ? "partly" : "free";
    return { state, locks: touching.map(({ lock }) => lock) };
  };
}

interface NearLock {
  readonly lock: PlanLock;
  readonly line: TreeLine;
  /** Whether it lies on a line above. */
  readonly above: boolean;
}

/** The locks on each line, on those below and on those above it, as the plan lists them; none of lines that are gone. */
function locksNear(tree: TreeLine, locks: readonly PlanLock[]): ReadonlyMap<TreeLine, readonly NearLock[]> {
  const near = new Map<TreeLine, NearLock[]>();
  for (const lock of locks) {
    const line = findLine(tree, lock.path);
    if (!line) continue;
    const put = (to: TreeLine, above: boolean) => {
      const own = near.get(to) ?? [];
      own.push({ lock, line, above });
      near.set(to, own);
      if (to === line || above) for (const child of to.children.values()) put(child, true);
    };
    for (let level = 0; level <= lock.path.length; level++)
      put(findLine(tree, lock.path.slice(0, level)) ?? tree, false);
  }
  return near;
}
