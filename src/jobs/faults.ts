import { PlanningError } from "../planning/error";
import { JobError } from "./jobError";
import type { Fault } from "./types";

/** Address of a one-based row and column of the input. */
export interface Locate {
  (row: number, column: number): string | undefined;
}

/**
 * A planning error as the fault it is; `at` finds the cell that its row and column mean (the first of the row without
 * a column), and that of an earlier row it names (`firstAt`). Rethrows others.
 */
export function asFault(error: unknown, at?: Locate): Fault {
  if (!(error instanceof PlanningError)) throw error;
  const { code, details } = error;
  const { row, first } = details;
  const column = typeof details.column === "number" ? details.column : 1;
  const cellAt = typeof row === "number" ? at?.(row, column) : undefined;
  const firstAt = typeof first === "number" ? at?.(first, column) : undefined;
  return {
    code,
    details: { ...details, ...(firstAt !== undefined && { firstAt }) },
    ...(cellAt !== undefined && { at: cellAt }),
  };
}

/** Runs a planning rule; its error becomes a `JobError` with one fault. */
export function ruled<T>(compute: () => T, at?: Locate): T {
  try {
    return compute();
  } catch (error) {
    throw new JobError([asFault(error, at)]);
  }
}

/** Throws when there is any fault. */
export function stopAt(faults: readonly Fault[]): void {
  if (faults.length) throw new JobError(faults);
}
