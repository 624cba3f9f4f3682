import { journalNote } from "../journalNote";
import { opportunityWords } from "../opportunity";
import { proposeSplit } from "../split";
import { wayWords } from "../splitWay";
import type { Note, SplitOptions, SplitProposal } from "../types";
import { grownTotal, yearAhead, type YearAhead, type YearAheadOptions } from "./yearAhead";

export interface NextYearOptions
  extends YearAheadOptions, Pick<SplitOptions, "step" | "opportunity" | "language" | "locks" | "taken"> {
  /** 0.05 = 5 % more than was sold. */
  readonly growth: number;
  /** Instead of what was sold, grown. */
  readonly total?: number;
}

export interface NextYearProposal extends SplitProposal, Pick<YearAhead, "year" | "from" | "unitYear" | "sold"> {}

/**
 * Starts the year after `from` in the same plan table: its units, by their sales of the latest complete year, each over
 * months by up to three of them (T2, T3), and a plan sheet over the new rows. Rows of other years stay untouched. A split
 * like others, see `proposeSplit`; what is carried over and where it comes from is in the notes. Throws a `JobError`: see
 * `yearAhead` and `proposeSplit`.
 */
export function proposeNextYear(options: NextYearOptions): NextYearProposal {
  const { plan, sales, growth, step, opportunity, language, locks, taken, newcomers } = options;
  const ahead = yearAhead(options);
  const { year, from, dimensions, units, unitYear, monthYears, sold } = ahead;
  const split = proposeSplit({
    ...{ plan, year, step, opportunity, language, taken },
    ...(locks && { locks }),
    total: options.total ?? grownTotal(ahead, growth, step),
    history: {
      ...{ kind: "ledger", sales, dimensions, unitYears: [unitYear], monthYears },
      carried: { units, newcomers, from },
    },
  });
  const way = wayWords(language, split.way) + opportunityWords(language, opportunity);
  return {
    ...split,
    ...{ year, from, unitYear, sold },
    journal: journalNote(
      language,
      "job.nextYear",
      "what.nextYear",
      { year, from, n: split.units.length, way },
      { after: split.total },
    ),
    notes: [...olderYear(ahead), ...split.notes],
  };
}

/** Shares are not of the year that is carried over. */
function olderYear({ from, unitYear }: YearAhead): Note[] {
  if (unitYear === from) return [];
  return [{ code: "olderYear", details: { year: unitYear, from: String(from) }, severity: "warning" }];
}
