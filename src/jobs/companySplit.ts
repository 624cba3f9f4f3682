import { months } from "../planning/targets/months";
import { quarters } from "../planning/targets/quarters";
import { split } from "../planning/targets/split";
import { ruled } from "./faults";
import { numberSeasons } from "./numberSeasons";
import { quarterSums } from "./sum";
import type { SplitHistory, SplitOptions, SplitProposal } from "./splitTypes";
import type { Note } from "./types";

/** A split before it is laid out on sheets. */
export interface Shares extends Pick<SplitProposal, "quarters" | "months" | "units" | "lastYear"> {
  readonly notes: readonly Note[];
}

/**
 * Splits the total of the company by selected numbers (T2). Four quarters say nothing about months: their months
 * share each quarter equally, with the note `monthsEqually`. Throws a `JobError`: see `numberSeasons`.
 */
export function companySplit(history: Extract<SplitHistory, { kind: "numbers" }>, options: SplitOptions): Shares {
  const { total, opportunity, step } = options;
  const { years, periods, last } = numberSeasons(history, options);
  const byQuarter = ruled(() => quarters(total, years, { opportunity, step }));
  const byMonth =
    periods === 12
      ? ruled(() => months(total, years, { opportunity, step }))
      : byQuarter.flatMap((quarter) => split(quarter, [1, 1, 1], { step }));
  return {
    quarters: byQuarter,
    months: byMonth,
    units: [{ keys: [], total, months: byMonth }],
    lastYear: lastYearOf(last),
    notes: periods === 12 ? [] : [{ code: "monthsEqually", details: {}, severity: "info" }],
  };
}

/** The latest year of a block for comparison: 12 months with their quarters, or the quarters there are. */
export function lastYearOf(last: readonly number[]): NonNullable<SplitProposal["lastYear"]> {
  return last.length === 12 ? { months: last, quarters: quarterSums(last) } : { quarters: last };
}
