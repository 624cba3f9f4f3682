import { JobError } from "../../jobs/jobError";
import { yearsNamed } from "./history";
import type { SplitSourceState } from "./useSplitSource";

/**
 * Runs a split; faults in a history by month get the calendar year of their row, which only the Year column of its table
 * tells ("Type the sales of May 2025").
 */
export function withYears<T>({ of, data }: Pick<SplitSourceState, "of" | "data">, propose: () => T): T {
  try {
    return propose();
  } catch (error) {
    if (!(error instanceof JobError) || of?.kind !== "history") throw error;
    const years = yearsNamed(of.table, data);
    throw new JobError(
      error.faults.map((fault) => {
        const row = fault.details["year"];
        const calendarYear = typeof row === "number" ? years[row - 1] : undefined;
        return calendarYear === undefined ? fault : { ...fault, details: { ...fault.details, calendarYear } };
      }),
    );
  }
}
