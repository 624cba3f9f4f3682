import { useState } from "react";
import { monthsTo, type YearMonth } from "../../planning/calendar/monthsTo";
import { WorkbookError } from "../../workbook/errors";
import type { FoundTable, Selection, TableData } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import { distinctOf, latestOf, numbersOf } from "../parts/columns";
import type { SourceChoice } from "../parts/SourceRow";
import { useTableData } from "../parts/useTableData";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { monthOf, yearOf } from "../words/dates";
import { useWords } from "../words/useWords";
import { completeYears, yearsNamed } from "./history";
import { planDimensions, sourcesInOrder } from "./splitSources";

/** The figures a target is split by. */
export type SplitSource =
  | { readonly kind: "history"; readonly table: FoundTable }
  | { readonly kind: "ledger"; readonly table: FoundTable }
  | { readonly kind: "selection"; readonly selection: Selection };

export interface SplitSourceState {
  readonly of: SplitSource | undefined;
  readonly data: TableData | undefined;
  /** The plan table that is there, to write this year's rows into. */
  readonly plan: FoundTable | undefined;
  readonly choices: readonly SourceChoice[];
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
  readonly takeSelection: () => void;
  /** Why the selected cells or a table could not be read. */
  readonly problem: unknown;
  /** The tables that decide the defaults are read. */
  readonly ready: boolean;
  readonly ledger: { readonly headers: readonly string[]; readonly years: readonly number[] };
  /** The last month whose last day the ledger reaches; undefined for figures by month and a ledger without dates. */
  readonly wholeMonth: YearMonth | undefined;
  readonly defaults: {
    readonly year: number;
    readonly dimensions: readonly string[];
    readonly unitYears: readonly number[];
    readonly monthYears: readonly number[];
  };
}

export const selectionKey = "selection";
/** A column with more different values than this is no grouping to start with. */
const mostValues = 100;

/** Which figures, what they allow, and the options that suit them. */
export function useSplitSource(): SplitSourceState {
  const services = useServices();
  const { text } = useWords();
  const { workbook } = usePane();
  const [key, setKey] = useState<string>();
  const [selection, setSelection] = useState<Selection>();
  const [problem, setProblem] = useState<unknown>();

  const plan = workbook.tables.find(({ kind }) => kind === "plan");
  const ordered = sourcesInOrder(workbook.tables, plan);
  const table = ordered.find((candidate) => keyOf(candidate) === key) ?? ordered[0];
  const bySelection = selection && (key === selectionKey || !table);
  const { data, error } = useTableData(bySelection ? undefined : table);
  const { data: planData, error: planError } = useTableData(plan);

  const of: SplitSource | undefined = bySelection
    ? { kind: "selection", selection }
    : table && { kind: table.kind === "sales" ? "ledger" : "history", table };

  const takeSelection = (): void => {
    setProblem(undefined);
    services.readSelection().then(
      (read) => {
        setSelection(read);
        setKey(selectionKey);
      },
      (reason: unknown) => {
        setProblem(reason);
        if (!(reason instanceof WorkbookError)) throw reason;
      },
    );
  };
  const choose = (chosen: string): void => {
    setProblem(undefined);
    if (chosen === selectionKey) takeSelection();
    else setKey(chosen);
  };

  const isLedger = of?.kind === "ledger";
  const serials = isLedger && data && table ? numbersOf(data, table.roles.date) : [];
  const years = completeYears(serials);
  const headers = isLedger && table ? table.dimensions.map((column) => table.headers[column] ?? "") : [];
  const shared = isLedger && table && plan ? planDimensions(table, plan) : [];
  const few = headers.filter((_, index) => {
    const column = table?.dimensions[index];
    return data && column !== undefined && distinctOf(data, column) <= mostValues;
  });
  const named = of?.kind === "history" ? yearsNamed(of.table, data) : [];
  const last = isLedger ? years[years.length - 1] : named.length > 0 ? Math.max(...named) : undefined;
  return {
    of,
    data,
    plan,
    choices: [
      ...ordered.map((candidate) => ({ key: keyOf(candidate), label: nameOf(candidate) })),
      // Reading the selection again is a choice even while it is the source.
      { key: selectionKey, label: text("data.useSelection") },
    ],
    chosen: bySelection ? undefined : table && keyOf(table),
    choose,
    takeSelection,
    problem: problem ?? error ?? planError,
    ready: (bySelection || data !== undefined) && (!plan || planData !== undefined),
    ledger: { headers, years },
    wholeMonth: wholeMonth(isLedger ? latestOf(data, table?.roles.date) : undefined),
    defaults: {
      year: freeYear(last === undefined ? yearOf(services.today()) : last + 1, plan ? yearsNamed(plan, planData) : []),
      dimensions: plan ? shared : few.slice(0, 2),
      unitYears: years.slice(-1),
      monthYears: years.slice(-3),
    },
  };
}

/** The month a ledger up to `latest` has whole. */
function wholeMonth(latest: number | undefined): YearMonth | undefined {
  if (latest === undefined) return undefined;
  // The day after the latest belongs to the first month that is not whole.
  const day = Math.floor(latest) + 1;
  return monthsTo({ year: yearOf(day), month: monthOf(day) + 1 }, 2)[0];
}

/** The first year from `year` on that has no plan. */
function freeYear(year: number, planned: readonly number[]): number {
  return planned.includes(year) ? freeYear(year + 1, planned) : year;
}
