import { joinedKey } from "../../text/key";
import type { PlanLock } from "./types";

/** One key for a lock: its line, compared as names are, and its period. */
export function lockKey({ path, period }: PlanLock): string {
  return `${period} ${joinedKey(path)}`;
}

/** The locks of `locks` that `others` does not have. */
export function locksWithout(locks: readonly PlanLock[], others: readonly PlanLock[]): PlanLock[] {
  const known = new Set(others.map(lockKey));
  return locks.filter((lock) => !known.has(lockKey(lock)));
}
