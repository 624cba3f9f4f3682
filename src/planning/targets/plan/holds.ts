import { monthsOf } from "./periods";
import { findLine, type TreeLine } from "./tree";
import type { GiveWay, PlanLock, PlanPath } from "./types";

/** What locks hold: how many locks lie on each number (unit × 12 + month), and on each unit's annual sum. */
export interface Holds {
  readonly numbers: Uint16Array;
  readonly years: Uint16Array;
  /** The locks that are counted. */
  readonly locks: readonly PlanLock[];
}

/**
 * The locks that keep numbers from moving when a line is edited. Locks on "year" are none of them where the room that
 * is made keeps these years: other months do so for every line, siblings for the parent and all above it.
 */
export function holdingLocks(locks: readonly PlanLock[], path: PlanPath, from: GiveWay): readonly PlanLock[] {
  return locks.filter(
    (lock) => lock.period !== "year" || from === "none" || (from === "siblings" && lock.path.length >= path.length),
  );
}

/** Counts the locks on every number, and on the years. */
export function holdsOf(tree: TreeLine, locks: readonly PlanLock[]): Holds {
  const holds = {
    numbers: new Uint16Array(tree.units.length * 12),
    years: new Uint16Array(tree.units.length),
    locks,
  };
  for (const lock of locks) putLock(holds, tree, lock, 1);
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
