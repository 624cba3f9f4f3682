import { useState } from "react";
import type { FoundTable, TableData } from "../../workbook/types";
import { latestOf } from "../parts/columns";
import { sharedDimensions } from "../parts/sharedDimensions";
import { useChosenTable, type ChosenTable } from "../parts/useChosenTable";
import { useTableData } from "../parts/useTableData";
import { useServices } from "../services/PaneServices";

/** The sales of a page and the day a year is judged by. */
export interface YearSales {
  readonly chosen: ChosenTable;
  readonly data: TableData | undefined;
  readonly error: unknown;
  readonly latest: number | undefined;
  /** Undefined while what is typed is no date. */
  readonly asOf: number | undefined;
  readonly sayAsOf: (serial: number | undefined) => void;
  /** Headers sales and plan share, outermost first. */
  readonly shared: readonly string[];
}

/** Judged on the last day the ledger knows, as boards are: sales of the days after it are not in yet. */
export function useSales(plan: FoundTable | undefined): YearSales {
  const services = useServices();
  const chosen = useChosenTable("sales");
  const { data, error } = useTableData(chosen.table);
  const [typed, setTyped] = useState<{ readonly serial: number | undefined }>();
  const latest = latestOf(data, chosen.table?.roles.date);
  return {
    ...{ chosen, data, error, latest },
    asOf: typed ? typed.serial : Math.floor(latest ?? services.today()),
    sayAsOf: (serial) => setTyped({ serial }),
    shared: chosen.table && plan ? sharedDimensions(chosen.table, plan) : [],
  };
}
