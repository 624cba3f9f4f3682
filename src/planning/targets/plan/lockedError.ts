import { PlanningError, type ErrorDetails } from "../../error";
import type { PlanLock } from "./types";

/**
 * A demand that locks make impossible, `planLocked`. `details`: the `value` asked for, the `nearest` that the locks
 * allow, and by how much it misses (`by`).
 */
export class LockedError extends PlanningError {
  /** The locks in the way, as the plan lists them: lifting all of them is enough, and each of them matters. */
  readonly locks: readonly PlanLock[];

  constructor(details: ErrorDetails, locks: readonly PlanLock[]) {
    super("planLocked", details);
    this.locks = locks;
  }
}
