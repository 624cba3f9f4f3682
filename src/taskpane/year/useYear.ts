import { useMemo } from "react";
import { JobError } from "../../jobs/jobError";
import { planYears } from "../../jobs/readPlan";
import type { Fault, Source } from "../../jobs/types";
import type { YearOfPlan, YearOptions, YearTables } from "../../jobs/year/types";
import { useChosenTable, type ChosenTable } from "../parts/useChosenTable";
import { usePlanRead } from "../plan/usePlanRead";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { yearToShow } from "../shell/planYear";
import { yearOf } from "../words/dates";
import type { FoundTable } from "../../workbook/types";
import { recordsOf, tablesOf } from "./records";
import { useReadAgain } from "./useReadAgain";

/** A plan's year on a page: what is known of it, and how it is read anew for a proposal. */
export interface YearPage {
  readonly plan: ChosenTable;
  readonly year: number | undefined;
  /** Of the plan, earliest first. */
  readonly years: readonly number[];
  /** Undefined until the tables are read, and where they hold faults. */
  readonly read: YearOfPlan | undefined;
  readonly faults: readonly Fault[] | undefined;
  readonly error: unknown;
  /** What every proposal takes, over what was read for the form. */
  readonly options: YearOptions | undefined;
  /** The same over what the workbook holds now; `others` are read along. */
  readonly readAgain: (
    others?: readonly FoundTable[],
  ) => Promise<{ readonly options: YearOptions; readonly others: readonly Source[] }>;
}

/** The plan of a page and its year: read while its form is shown (`wanted`), and again when its sheets change. */
export function useYear(wanted: boolean): YearPage {
  const services = useServices();
  const reader = useReadAgain();
  const { workbook, planYear } = usePane();
  const plan = useChosenTable("plan");
  const { table } = plan;
  const records = useMemo(() => recordsOf(workbook.summary), [workbook.summary]);
  const { data, records: recordData, error } = usePlanRead(table, records, wanted);
  const source = useMemo(() => (table && data ? { found: table, data } : undefined), [table, data]);
  const tables = useMemo(() => tablesOf(records, recordData), [records, recordData]);
  const today = yearOf(services.today());
  const years = useMemo(() => (source ? planYears(source) : []), [source]);
  const year = source && yearToShow(years, planYear.said, today);
  const { read, faults } = useMemo(
    () => tryReadYear(source, year, tables, services.readYear),
    [source, year, tables, services],
  );
  return {
    plan,
    year,
    years,
    read,
    faults,
    error,
    options: source && year !== undefined ? reader.optionsOf(source, tables, year) : undefined,
    readAgain: (others) => {
      if (!table || year === undefined) throw new Error("There is no plan to read again");
      return reader.readAgain(table, year, others);
    },
  };
}

/** A year as read, or the faults that keep it from being read; neither before there is a source. */
export function tryReadYear(
  source: Source | undefined,
  year: number | undefined,
  tables: YearTables,
  readYear: (source: Source, options: YearTables & { readonly year: number }) => YearOfPlan,
): { readonly read?: YearOfPlan; readonly faults?: readonly Fault[] } {
  if (!source || year === undefined) return {};
  try {
    return { read: readYear(source, { ...tables, year }) };
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    return { faults: error.faults };
  }
}
