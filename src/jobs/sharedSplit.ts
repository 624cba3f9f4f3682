import { months } from "../planning/targets/months";
import { unitMonths, type UnitSeason } from "../planning/targets/unitMonths";
import type { Shares } from "./companySplit";
import { compositeTotals } from "./compositeTotals";
import { ruled } from "./faults";
import { measureTotals } from "./measureTotals";
import { seasons } from "./seasons";
import { quarterSums, sumByMonth } from "./sum";
import type { SplitOptions, UnitShares } from "./splitTypes";
import type { Note } from "./types";
import { fitted } from "./twoWayFault";
import { grouped, standingNames } from "./unitOrder";

/** Units with their part of the total, in the order they were found. */
export interface UnitTotals {
  readonly dimensions: readonly string[];
  readonly units: readonly { readonly keys: readonly string[]; readonly total: number }[];
  readonly notes: readonly Note[];
}

/**
 * Splits the total over units by something else than the ledger's sales (T3, T4) and each unit over months by the
 * season of the history that is nearest to it: sales of the names both know (the months of a salesperson's region where
 * the ledger has only regions), else the company's, with the note `unitsAsCompany` when the ledger does know its like.
 *
 * Throws a `JobError`: see `measureTotals`, `compositeTotals`, `seasons`, `fitted`, and what the rules refuse.
 */
export function sharedSplit(shares: UnitShares, options: SplitOptions): Shares & Pick<UnitTotals, "dimensions"> {
  const { total, opportunity, step, plan, monthsOf } = options;
  const { dimensions, units, notes } =
    shares.kind === "measure" ? measureTotals(shares, options) : compositeTotals(shares, options);
  const { company, of, lastYear } = seasons(dimensions, options);
  const ordered = grouped(units, standingNames(plan, dimensions)).map((unit) => ({ ...unit, years: of(unit.keys) }));
  const across = monthsOf === "both" ? { company: ruled(() => months(total, company, { opportunity, step })) } : {};
  const byMonth = fitted(ordered, () => unitMonths(ordered, { opportunity, step, otherwise: company, ...across }));
  const planned = ordered.map((unit, index) => ({ keys: unit.keys, total: unit.total, months: byMonth[index] ?? [] }));
  const monthly = sumByMonth(planned);
  return {
    dimensions,
    quarters: quarterSums(monthly),
    months: monthly,
    units: planned,
    lastYear,
    notes: [...notes, ...asCompany(ordered)],
  };
}

/** Where only some units have a season of their own, the others are named. */
function asCompany(units: readonly (UnitSeason & { readonly keys: readonly string[] })[]): Note[] {
  const without = units.filter(({ total, years }) => total !== 0 && years.length === 0);
  if (without.length === 0 || without.length === units.length) return [];
  const names = without.map(({ keys }) => keys.join(" · ")).join(", ");
  return [{ code: "unitsAsCompany", details: { n: without.length, count: without.length, names }, severity: "info" }];
}
