import type { PlanTable } from "../sheets/board/input";
import { dimensionColumns } from "./ledger";
import { monthsAdjoin } from "./monthsAdjoin";
import type { Source } from "./types";

/** A plan table that is there, as formulas name it: its own headers, the dimensions in the order given. */
export function planTableOf({ data, found }: Source, table: string, dimensions: readonly string[]): PlanTable {
  const header = (column: number | undefined) => data.headers[column ?? 0] ?? "";
  const months = found.months ?? [];
  return {
    table,
    dimensions: dimensionColumns(data, dimensions).map(header),
    months: months.map(header),
    monthsAdjoin: monthsAdjoin(months),
    year: header(found.roles.year),
  };
}
