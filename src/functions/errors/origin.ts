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

const origins = new WeakMap<PlanningError, Origin>();

/** Runs a planning rule; the origin of its numbers is kept for the sentence of its error. */
export function from<Result>(origin: Origin, rule: () => Result): Result {
  try {
    return rule();
  } catch (error) {
    if (error instanceof PlanningError) origins.set(error, origin);
    throw error;
  }
}

/** Where the numbers of an error came from, as far as it is known. */
export function originOf(error: PlanningError): Origin {
  return origins.get(error) ?? {};
}
