import { seasonYears } from "../planning/targets/splitUnits";
import { joinedKey, key } from "../planning/text/key";
import { companySeason } from "./companyMonths";
import { lastYearOf } from "./companySplit";
import { dayWeights } from "./dayWeights";
import { ruled, stopAt } from "./faults";
import { ledgerHistory } from "./ledgerHistory";
import { numberSeasons } from "./numberSeasons";
import { quarterSums } from "./sum";
import type { SplitHistory, SplitOptions, SplitProposal } from "./splitTypes";

/** What months follow, each year as its months count. */
export interface Seasons {
  readonly company: readonly (readonly number[])[];
  /** Years of a unit; none when the history does not know it. */
  readonly of: (keys: readonly string[]) => readonly (readonly number[])[];
  readonly lastYear: NonNullable<SplitProposal["lastYear"]>;
}

/**
 * The seasons of units named by `dimensions`, from a history that knows some of these names or none.
 *
 * Throws a `JobError`: see `numberSeasons`, `ledgerHistory`, `dayWeights`, `companySeason`; `quartersForMonths` when
 * the history has only quarters.
 */
export function seasons(dimensions: readonly string[], options: SplitOptions): Seasons {
  const { history } = options;
  if (history.kind === "ledger") return ledgerSeasons(dimensions, history, options);
  const { years, periods, last } = numberSeasons(history, options);
  if (periods === 4) stopAt([{ code: "quartersForMonths", details: { rows: years.length, columns: periods } }]);
  return { company: years, of: () => [], lastYear: lastYearOf(last) };
}

function ledgerSeasons(
  dimensions: readonly string[],
  { sales, monthYears }: Extract<SplitHistory, { kind: "ledger" }>,
  options: SplitOptions,
): Seasons {
  const headers = new Set(sales.data.headers.map(key));
  const known = dimensions.flatMap((header, level) => (headers.has(key(header)) ? [level] : []));
  const namesOf = (keys: readonly string[]) => known.map((level) => keys[level] ?? "");
  const { units, company } = ledgerHistory(sales, namesOf(dimensions), { monthYears });
  const monthsThen = dayWeights(options, monthYears);
  const byNames = new Map(units.map((unit) => [joinedKey(unit.keys), unit]));
  const lastYear = Math.max(...monthYears);
  const last = company.get(lastYear) ?? [];
  return {
    company: companySeason({ company, monthYears, monthsThen }),
    of: (keys) => {
      const unit = known.length > 0 ? byNames.get(joinedKey(namesOf(keys))) : undefined;
      return unit ? ruled(() => seasonYears(unit, monthYears, monthsThen)) : [];
    },
    lastYear: { year: lastYear, months: last, quarters: quarterSums(last) },
  };
}
