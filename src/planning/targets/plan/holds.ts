import { monthsOf } from "./periods";
import { findLine, type TreeLine } from "./tree";
import type { PlanLock } from "./types";

/** What locks hold: how many locks lie on each number (unit × 12 + month), and on each unit's annual sum. */
export interface Holds {
  readonly numbers: Uint16Array;
  readonly years: Uint16Array;
}

/**
 * Counts the locks on every number.
 *
 * @param holdsYear which locks on "year" keep their units out; the others are kept by the way the edit makes room
 */
export function holdsOf(
  tree: TreeLine,
  locks: readonly PlanLock[],
  holdsYear: (lock: PlanLock) => boolean = () => true,
): Holds {
  const holds = {
    numbers: new Uint16Array(tree.units.length * 12),
    years: new Uint16Array(tree.units.length),
  };
  for (const lock of locks) if (lock.period !== "year" || holdsYear(lock)) putLock(holds, tree, lock, 1);
  return holds;
}

/** Puts a lock on (1) or lifts it (−1). A lock on a line that is no more holds nothing. */
export function putLock(holds: Holds, tree: TreeLine, { path, period }: PlanLock, by: 1 | -1): void {
  const months = monthsOf(period);
  for (const unit of findLine(tree, path)?.units ?? []) {
    if (period === "year") holds.years[unit] = (holds.years[unit] ?? 0) + by;
    else for (const month of months) holds.numbers[unit * 12 + month] = (holds.numbers[unit * 12 + month] ?? 0) + by;
  }
}

/** Whether a number may move. */
export function isFree({ numbers, years }: Holds, cell: number): boolean {
  return numbers[cell] === 0 && years[Math.floor(cell / 12)] === 0;
}
