import { holdsOf } from "./holds";
import { monthsOf } from "./periods";
import { findLine, isUnder, lineAt, treeOf } from "./tree";
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
  const known = locks.filter((lock) => findLine(tree, lock.path));
  return (path, period) => {
    const line = lineAt(tree, path);
    const months = monthsOf(period);
    const annual = known.filter((lock) => period === "year" && lock.period === "year" && isUnder(lock.path, path));
    const settled = new Set(annual.flatMap((lock) => findLine(tree, lock.path)?.units ?? []));
    const held = line.units.map((unit) =>
      settled.has(unit) ? months.length : months.filter((month) => numbers[unit * 12 + month]).length,
    );
    const touching = known.filter(
      (lock) =>
        annual.includes(lock) ||
        (lock.period !== "year" &&
          monthsOf(lock.period).some((month) => months.includes(month)) &&
          (isUnder(lock.path, path) || isUnder(path, lock.path))),
    );
    if (held.every((count) => count === months.length)) return { state: "locked", locks: touching };
    return { state: touching.length > 0 ? "partly" : "free", locks: touching };
  };
}
