import type { ProgressBoardInput } from "../sheets/board/input";
import { dimensionColumns, ledgerColumns } from "./ledger";
import { monthsAdjoin } from "./monthsAdjoin";
import type { NamedTables } from "./namedTables";
import type { BoardOptions } from "./types";

/** The headers the formulas read, exactly as they stand in the sheets. */
export function boardTables(
  { sales, plan, dimensions }: Pick<BoardOptions, "sales" | "plan" | "dimensions">,
  { names }: NamedTables,
): Pick<ProgressBoardInput, "sales" | "plan"> {
  const ledger = ledgerColumns(sales, dimensions);
  const salesHeader = (column: number) => sales.data.headers[column] ?? "";
  const planHeader = (column: number) => plan.data.headers[column] ?? "";
  const months = plan.found.months ?? [];
  return {
    sales: {
      table: names.sales,
      date: salesHeader(ledger.date),
      quantity: salesHeader(ledger.quantity),
      dimensions: ledger.dimensions.map(salesHeader),
    },
    plan: {
      table: names.plan,
      dimensions: dimensionColumns(plan.data, dimensions).map(planHeader),
      months: months.map(planHeader),
      monthsAdjoin: monthsAdjoin(months),
      ...(plan.found.roles.year !== undefined && { year: planHeader(plan.found.roles.year) }),
      ...(dimensions.length < plan.found.dimensions.length && { isSummed: true as const }),
    },
  };
}
