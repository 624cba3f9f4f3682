import type { FoundTable } from "../../workbook/types";
import { measureChoices, type MeasureChoice } from "./measureChoices";
import type { SplitForm } from "./splitForm";
import type { SplitSourceState } from "./useSplitSource";

/** What a ledger allows and what of it is chosen. */
export interface LedgerChoices {
  readonly headers: readonly string[];
  readonly years: readonly number[];
  readonly dimensions: readonly string[];
  readonly unitYears: readonly number[];
  readonly monthYears: readonly number[];
}

/** The ways to split that data and form allow, and those chosen. */
export interface SplitChoices {
  /** Undefined for figures by month. */
  readonly ledger: LedgerChoices | undefined;
  readonly measures: readonly MeasureChoice[];
  /** What rows share the total by; undefined: their sales. */
  readonly measure: MeasureChoice | undefined;
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
  const byUnits = measure !== undefined || (byLedger && chosen.dimensions.length > 0);
  const holidays = tables.find(({ kind }) => kind === "holidays");
  return {
    ledger: byLedger ? chosen : undefined,
    measures,
    measure,
    depth: form.depth !== undefined && form.depth <= levels ? form.depth : levels,
    byUnits,
    monthsOf: byUnits ? form.monthsOf : "own",
    holidays,
    workdays: tables.find(({ kind }) => kind === "workdays"),
    byWorkingDays: holidays !== undefined && form.workingDays,
  };
}

/** What was chosen, unless it was for other data: a ledger without one of these. */
function known<T>(chosen: readonly T[] | undefined, all: readonly T[]): readonly T[] | undefined {
  return chosen?.every((one) => all.includes(one)) ? chosen : undefined;
}
