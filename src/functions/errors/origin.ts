import { PlanningError } from "../../planning/error";
import type { Param } from "./inputError";

/** What a planning error cannot know: where in the arguments its numbers came from. */
export interface Origin {
  /** The parameter that was split. */
  readonly total?: Param;
  /** Columns of the ranges whose cells a rule counts one after another (an error's `index`); 1 for those not named. */
  readonly widths?: Readonly<Partial<Record<Param, number>>>;
  /** The cell being computed, one-based, in functions that answer cell by cell. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** Parameters given as a single value, which have no cells of their own. */
  readonly singles?: readonly Param[];
}

/** An error of planning together with its origin. */
export class OriginError extends Error {
  readonly error: PlanningError;
  readonly origin: Origin;

  constructor(error: PlanningError, origin: Origin) {
    super(error.message);
    this.error = error;
    this.origin = origin;
  }
}

/** Runs a planning rule; its error is thrown on with the origin of the numbers. */
export function from<Result>(origin: Origin, rule: () => Result): Result {
  try {
    return rule();
  } catch (error) {
    throw error instanceof PlanningError ? new OriginError(error, origin) : error;
  }
}
