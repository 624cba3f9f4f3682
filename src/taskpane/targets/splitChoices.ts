import { monthsTo, type YearMonth } from "../../planning/calendar/monthsTo";
import type { FoundTable } from "../../workbook/types";
import { measureChoices, type MeasureChoice } from "./measureChoices";
import { compositeKey, readWeights, type SplitForm } from "./splitForm";
import type { SplitSourceState } from "./useSplitSource";

/** What a ledger allows and what of it is chosen. */
export interface LedgerChoices {
  readonly headers: readonly string[];
  readonly years: readonly number[];
  readonly dimensions: readonly string[];
  readonly unitYears: readonly number[];
  readonly monthYears: readonly number[];
}

/** The mix of recent sales and targets (T4). */
export interface CompositeChoice {
  /** Undefined while what is typed does not add up to 100 %. */
  readonly weights: readonly [number, number, number] | undefined;
  readonly lastMonth: YearMonth;
  /** Last months to choose from, the latest first. */
  readonly months: readonly YearMonth[];
}

/** The ways to split that data and form allow, and those chosen. */
export interface SplitChoices {
  /** Undefined for figures by month. */
  readonly ledger: LedgerChoices | undefined;
  readonly measures: readonly MeasureChoice[];
  /** What rows share the total by; undefined: their sales. */
  readonly measure: MeasureChoice | undefined;
  /** Whether rows can share by a mix of recent sales and targets. */
  readonly canMix: boolean;
  /** The mix, when they do. */
  readonly composite: CompositeChoice | undefined;
  /** How many levels of the measure's names the plan has. */
  readonly depth: number;
  /** Whether the plan has rows of units, and so two margins. */
  readonly byUnits: boolean;
  readonly monthsOf: "own" | "both";
  readonly holidays: FoundTable | undefined;
  readonly workdays: FoundTable | undefined;
  readonly byWorkingDays: boolean;
}

/** What was chosen as far as the data still allows it, defaults for the rest. */
export function splitChoices(source: SplitSourceState, tables: readonly FoundTable[], form: SplitForm): SplitChoices {
  const { defaults, ledger, of } = source;
  const chosen = {
    ...ledger,
    dimensions: known(form.dimensions, ledger.headers) ?? defaults.dimensions,
    unitYears: known(form.unitYears, ledger.years) ?? defaults.unitYears,
    monthYears: known(form.monthYears, ledger.years) ?? defaults.monthYears,
  };
  const measures = measureChoices(tables);
  const measure = measures.find(({ key }) => key === form.shares);
  const levels = measure?.names.length ?? 0;
  const byLedger = of?.kind === "ledger";
  const bySales = byLedger && chosen.dimensions.length > 0;
  const canMix = bySales && source.wholeMonth !== undefined;
  const byUnits = measure !== undefined || bySales;
  const holidays = tables.find(({ kind }) => kind === "holidays");
  return {
    ledger: byLedger ? chosen : undefined,
    measures,
    measure,
    canMix,
    composite: canMix && form.shares === compositeKey ? compositeOf(source.wholeMonth, form) : undefined,
    depth: form.depth !== undefined && form.depth <= levels ? form.depth : levels,
    byUnits,
    monthsOf: byUnits ? form.monthsOf : "own",
    holidays,
    workdays: tables.find(({ kind }) => kind === "workdays"),
    byWorkingDays: holidays !== undefined && form.workingDays,
  };
}

/** Six months to choose from: a ledger may be a few behind. */
function compositeOf(latest: YearMonth, form: SplitForm): CompositeChoice {
  const months = monthsTo(latest, 6).reverse();
  const chosen = months.find(({ year, month }) => `${year}-${month}` === form.lastMonth);
  return { weights: readWeights(form), lastMonth: chosen ?? latest, months };
}

/** What was chosen, unless it was for other data: a ledger without one of these. */
function known<T>(chosen: readonly T[] | undefined, all: readonly T[]): readonly T[] | undefined {
  return chosen?.every((one) => all.includes(one)) ? chosen : undefined;
}
