import { dayOf } from "../../planning/calendar/serial";
import type { UnitHistory } from "../../planning/targets/monthlyHistory";
import { grown } from "../../planning/targets/year/grown";
import { joinedKey } from "../../planning/text/key";
import { jobWord } from "../../sheets/jobWord";
import { stopAt } from "../faults";
import { dimensionColumns } from "../ledger";
import { coveredYears, ledgerHistory } from "../ledgerHistory";
import { rowsOfYear } from "../planRows";
import { likelyStep } from "../planStep";
import { planYears } from "../readPlan";
import { proposeSplit } from "../split";
import { sum } from "../sum";
import type { SplitOptions, SplitProposal } from "../splitTypes";
import type { Note, Source } from "../types";

/** What a year is started from. */
export interface NextYearSources {
  readonly plan: Source;
  /** A ledger with all the dimensions of the plan. */
  readonly sales: Source;
  /** The year of the plan whose units are carried over. */
  readonly from: number;
  /** Today: a year that is not over by then is not complete, whatever the ledger holds of it. */
  readonly asOf: number;
}

export interface NextYearOptions
  extends NextYearSources, Pick<SplitOptions, "step" | "opportunity" | "language" | "taken" | "locks"> {
  /** What the rows sold, grown by `growth`, without one. */
  readonly total?: number;
  /** 0.05 = 5 % more than sold. */
  readonly growth: number;
  /** Also a row for each unit that sold in `NextYearBasis.salesYear` and has none in the plan. */
  readonly withNew: boolean;
}

export interface SoldUnits {
  readonly units: readonly (readonly string[])[];
  /** What they sold in `NextYearBasis.salesYear`. */
  readonly sold: number;
}

/** What the plan and the ledger say of the year to come. */
export interface NextYearBasis {
  readonly from: number;
  /** Headers of the plan's dimensions, outermost first. */
  readonly dimensions: readonly string[];
  /** `from`, or the latest year before it that the ledger has whole: shares are taken from it. */
  readonly salesYear: number;
  /** Up to three whole years, the last one `salesYear`: months are taken from them. */
  readonly monthYears: readonly number[];
  /** What the plan's numbers of `from` are multiples of. */
  readonly step: number;
  /** The rows of the plan, in its order. */
  readonly planned: SoldUnits;
  /** Those of them that sold nothing. */
  readonly unsold: readonly (readonly string[])[];
  /** Units of the ledger that sold something and are not in the plan. */
  readonly unplanned: SoldUnits;
}

export interface NextYearProposal extends SplitProposal {
  readonly basis: NextYearBasis;
}

/**
 * Reads what a year is started from. Throws a `JobError`: `noColumn` and `missingMonths` for a plan without year or
 * months, `noPlanYear`, `yearPlanned` when the next year has rows already, `noFullYear` when the ledger has no year up
 * to `from` whole, and what `rowsOfYear` and `ledgerHistory` find.
 */
export function nextYearBasis({ plan, sales, from, asOf }: NextYearSources): NextYearBasis {
  const { data, found } = plan;
  const name = data.place.table?.name ?? data.place.sheet;
  if (found.roles.year === undefined) stopAt([{ code: "noColumn", details: { name, role: "year" } }]);
  if (!found.months) stopAt([{ code: "missingMonths", details: { name } }]);
  if (planYears(plan).includes(from + 1)) stopAt([{ code: "yearPlanned", details: { name, year: from + 1 } }]);
  const dimensions = found.dimensions.map((column) => data.headers[column] ?? "");
  const standing = [...rowsOfYear(plan, from, dimensionColumns(data, dimensions)).values()].map(({ unit }) => unit);
  const rows = standing.map(({ keys }) => keys);
  if (rows.length === 0) stopAt([{ code: "noPlanYear", details: { year: from } }]);

  const { units, company } = ledgerHistory(sales, dimensions, { monthYears: [] });
  const whole = coveredYears(company).filter((year) => year <= from && year < dayOf(asOf).year);
  const salesYear = whole.at(-1) ?? 0;
  if (whole.length === 0) {
    const { place } = sales.data;
    stopAt([
      { code: "noFullYear", details: { name: place.table?.name ?? place.sheet, year: from, next: String(from + 1) } },
    ]);
  }
  const known = new Map(units.map((unit) => [joinedKey(unit.keys), unit]));
  const soldBy = (keys: readonly string[]) => sum(monthsOf(known.get(joinedKey(keys)), salesYear));
  const isPlanned = new Set(rows.map(joinedKey));
  const unplanned = units
    .filter((unit) => !isPlanned.has(joinedKey(unit.keys)) && monthsOf(unit, salesYear).some((value) => value !== 0))
    .map(({ keys }) => keys);
  return {
    ...{ from, dimensions, salesYear },
    monthYears: whole.slice(-3),
    step: likelyStep(standing.flatMap(({ months }) => months)),
    planned: { units: rows, sold: sum(rows.map(soldBy)) },
    unsold: rows.filter((keys) => soldBy(keys) === 0),
    unplanned: { units: unplanned, sold: sum(unplanned.map(soldBy)) },
  };
}

/** The total proposed: what the rows sold in `salesYear`, grown by a rate (0.05 = 5 % more), to the nearest step. */
export function nextYearTotal(
  { planned, unplanned }: NextYearBasis,
  { growth, step, withNew }: Pick<NextYearOptions, "growth" | "step" | "withNew">,
): number {
  return grown(planned.sold + (withNew ? unplanned.sold : 0), growth, step);
}

function monthsOf(unit: UnitHistory | undefined, year: number): readonly number[] {
  return unit?.years.get(year) ?? [];
}

/**
 * Starts a year from the last one (T2, T3): the rows of the plan with their shares and months by the ledger, written
 * below those of earlier years, which stay as they are. It is a split of these rows: see `proposeSplit`, which also
 * makes the plan sheet. Throws a `JobError`: see `nextYearBasis`, `proposeSplit`.
 */
export function proposeNextYear(options: NextYearOptions): NextYearProposal {
  const { plan, sales, step, opportunity, language, taken, locks, withNew } = options;
  const basis = nextYearBasis(options);
  const { dimensions, salesYear, monthYears, planned, unplanned } = basis;
  const split = proposeSplit({
    ...{ step, opportunity, language, taken, plan },
    total: options.total ?? nextYearTotal(basis, options),
    year: basis.from + 1,
    history: {
      ...{ kind: "ledger", sales, dimensions, monthYears },
      unitYears: [salesYear],
      units: [...planned.units, ...(withNew ? unplanned.units : [])],
    },
    ...(locks && { locks }),
  });
  return {
    ...split,
    basis,
    journal: { ...split.journal, job: jobWord(language, "job.nextYear") },
    notes: [...notesOf(basis, withNew), ...split.notes],
  };
}

function notesOf({ from, salesYear, unsold, unplanned }: NextYearBasis, withNew: boolean): Note[] {
  const named = (units: readonly (readonly string[])[]) => ({
    ...{ year: salesYear, n: units.length, count: units.length },
    names: units.map((keys) => keys.join(" · ")).join(", "),
  });
  const notes: Note[] = [];
  if (salesYear < from)
    notes.push({ code: "earlierYear", details: { from: String(from), year: salesYear }, severity: "warning" });
  if (unsold.length > 0) notes.push({ code: "unitsUnsold", details: named(unsold), severity: "warning" });
  if (unplanned.units.length > 0 && !withNew) {
    const details = { ...named(unplanned.units), total: unplanned.sold };
    notes.push({ code: "unitsUnplanned", details, severity: "warning" });
  }
  return notes;
}
