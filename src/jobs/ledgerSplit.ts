import type { UnitHistory } from "../planning/targets/monthlyHistory";
import { splitUnits } from "../planning/targets/splitUnits";
import { joinedKey } from "../planning/text/key";
import type { Shares } from "./companySplit";
import { companyMonths } from "./companyMonths";
import { dayWeights } from "./dayWeights";
import { ledgerHistory } from "./ledgerHistory";
import { quarterSums, sumByMonth } from "./sum";
import type { SplitHistory, SplitOptions } from "./splitTypes";
import type { Note } from "./types";
import { fitted } from "./twoWayFault";
import { grouped, standingNames } from "./unitOrder";

type Ledger = Extract<SplitHistory, { kind: "ledger" }>;

/**
 * Splits the total over the units of a ledger by their sales of `unitYears`, and each unit over months by the mean of
 * its shares in `monthYears` (T3, T2). Units that sold nothing in `unitYears` get no row, unless the rows are given.
 *
 * Throws a `JobError`: see `ledgerHistory`, `dayWeights`, `fitted`, and what the rules refuse.
 */
export function ledgerSplit(history: Ledger, options: SplitOptions): Shares {
  const { sales, dimensions, unitYears, monthYears } = history;
  const { units: all, company } = ledgerHistory(sales, dimensions, { unitYears, monthYears });
  const monthsThen = dayWeights(options, monthYears);
  const rows = history.units
    ? unitsNamed(history.units, all)
    : all.filter(({ years }) => unitYears.some((year) => years.get(year)?.some((month) => month !== 0)));
  const { total, opportunity, step } = options;
  const ordered = grouped(rows, standingNames(options.plan, dimensions));
  const across = companyMonths({ company, monthYears, monthsThen }, options);
  const units = fitted(ordered, () =>
    splitUnits(total, ordered, { unitYears, monthYears, monthsThen, opportunity, step, ...across }),
  );
  const monthly = sumByMonth(units);
  const lastYear = Math.max(...unitYears, ...monthYears);
  const last = history.units
    ? sumByMonth(rows.map(({ years }) => ({ months: years.get(lastYear) ?? [] })))
    : (company.get(lastYear) ?? []);
  return {
    quarters: quarterSums(monthly),
    months: monthly,
    units: units.map(({ keys, total: target, months }) => ({ keys, total: target, months })),
    lastYear: { year: lastYear, months: last, quarters: quarterSums(last) },
    notes: notesOf(
      units.filter(({ equally }) => equally).map(({ keys }) => keys),
      history.units ? 0 : all.length - rows.length,
    ),
  };
}

/** Units by name with what the ledger knows of them: names as given, without years where it knows nothing. */
function unitsNamed(names: readonly (readonly string[])[], known: readonly UnitHistory[]): UnitHistory[] {
  const byName = new Map(known.map((unit) => [joinedKey(unit.keys), unit.years]));
  return names.map((keys) => ({ keys, years: byName.get(joinedKey(keys)) ?? new Map() }));
}

function notesOf(equally: readonly (readonly string[])[], left: number): Note[] {
  const notes: Note[] = [];
  if (equally.length) {
    const names = equally.map((keys) => keys.join(" · ")).join(", ");
    notes.push({
      code: "unitsEqually",
      details: { n: equally.length, count: equally.length, names },
      severity: "warning",
    });
  }
  if (left) notes.push({ code: "unitsWithoutHistory", details: { n: left, count: left }, severity: "info" });
  return notes;
}
