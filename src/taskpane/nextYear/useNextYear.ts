import { useMemo, useState } from "react";
import { JobError } from "../../jobs/jobError";
import { planYears } from "../../jobs/readPlan";
import type { Source } from "../../jobs/types";
import { nextYearBasis, type NextYearBasis } from "../../jobs/year/nextYear";
import { recordedOpportunity } from "../../jobs/year/opportunity";
import type { FoundTable } from "../../workbook/types";
import { nameOf } from "../home/nextAction";
import { useChosenTable, type ChosenTable } from "../parts/useChosenTable";
import { useTableData } from "../parts/useTableData";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { planDimensions } from "../targets/splitSources";
import { yearOf } from "../words/dates";

export interface NextYearState {
  readonly plan: ChosenTable;
  /** Ledgers that have all the dimensions of the plan. */
  readonly sales: ChosenTable;
  /** Years of the plan, earliest first. */
  readonly years: readonly number[];
  /** The year carried over; undefined until the plan is read. */
  readonly from: number | undefined;
  /** Undefined until both tables are read, and when something is wrong in them: the preview says what. */
  readonly basis: NextYearBasis | undefined;
  /** Of the split of `from`, by the journal. */
  readonly opportunity: readonly number[];
  readonly problems: readonly unknown[];
}

/** What a year can be started from, and what that proposes. */
export function useNextYear(chosen: number | undefined): NextYearState {
  const services = useServices();
  const { workbook, journal } = usePane();
  const [salesKey, chooseSales] = useState<string>();
  const plan = useChosenTable("plan");
  const ledgers = workbook.tables.filter((table) => table.kind === "sales" && hasAll(table, plan.table));
  const sales = ledgers.find((table) => keyOf(table) === salesKey) ?? ledgers[0];
  const { data: planData, error: planError } = useTableData(plan.table);
  const { data: salesData, error: salesError } = useTableData(sales);
  const today = services.today();
  const planSource = useMemo(
    () => (plan.table && planData ? { found: plan.table, data: planData } : undefined),
    [plan.table, planData],
  );
  const years = planSource ? planYears(planSource) : [];
  const from = years.find((year) => year === chosen) ?? latestBegun(years, yearOf(today));
  const basis = useMemo(
    () =>
      planSource && sales && salesData && from !== undefined
        ? tryBasis(planSource, { found: sales, data: salesData }, from, today)
        : undefined,
    [planSource, sales, salesData, from, today],
  );
  const entries = journal.history?.entries;
  const sheet = plan.table?.place.sheet;
  const opportunity = useMemo(
    () => (entries && from !== undefined && sheet !== undefined ? recordedOpportunity(entries, from, sheet) : []),
    [entries, from, sheet],
  );
  return {
    ...{ plan, years, from, basis, opportunity },
    sales: {
      table: sales,
      choices: ledgers.map((table) => ({ key: keyOf(table), label: nameOf(table) })),
      key: sales && keyOf(sales),
      choose: chooseSales,
    },
    problems: [planError, salesError],
  };
}

function hasAll(ledger: FoundTable, plan: FoundTable | undefined): boolean {
  return plan !== undefined && planDimensions(ledger, plan).length === plan.dimensions.length;
}

/** The latest year that has begun: one planned ahead has been started already. */
function latestBegun(years: readonly number[], thisYear: number): number | undefined {
  return years.filter((year) => year <= thisYear).at(-1) ?? years.at(-1);
}

function tryBasis(plan: Source, sales: Source, from: number, asOf: number): NextYearBasis | undefined {
  try {
    return nextYearBasis({ plan, sales, from, asOf });
  } catch (error) {
    if (error instanceof JobError) return undefined;
    throw error;
  }
}
