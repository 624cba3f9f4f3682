import { PlanningError } from "../../src/planning/error";

/** Code and details of the planning error that a call throws; others are thrown on. */
export function codeOf(run: () => unknown): [string, PlanningError["details"]] | "no error" {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanningError) return [error.code, error.details];
    throw error;
  }
  return "no error";
}
