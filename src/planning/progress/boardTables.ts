import { amountIn, dateIn, isBlank, textIn, type Cell, type Cells } from "../cells";
import { columnOf } from "../columnOf";
import { dateColumn } from "../dateColumn";
import { PlanningError } from "../error";
import { bareHeaderKey, headerText } from "../headerText";
import { ledgerHeaders, sumHeaders } from "../headerWords";
import { monthColumns, monthHeader } from "../monthHeader";
import { isQuarterHeader } from "../quarterHeader";
import { key } from "../text/key";

/** A sale: date as whole serial number, one key a dimension. */
export interface Sale {
  readonly date: number;
  readonly quantity: number;
  readonly keys: readonly string[];
}

/** A plan row of the year: 12 months, and the row of the plan table it stands in (one-based, header included). */
export interface PlanRow {
  readonly keys: readonly string[];
  readonly months: readonly number[];
  readonly row: number;
}

export interface BoardTables {
  /** Headers of the shared columns as the plan writes them, in plan order. */
  readonly dimensions: readonly string[];
  readonly sales: readonly Sale[];
  readonly plan: readonly PlanRow[];
}

/**
 * Reads a ledger and a plan, header rows included, for the board of `year` (P1). The columns both share by name are
 * the dimensions; a plan column Year only selects rows. Throws `noColumn`, `headerTwice`, `missingMonths`,
 * `noPlanYear`, `noPlanRows`, `planRowWithoutYear`, `noSharedDimension`, `noDate`, `badDate`, `badNumber`, `badText`,
 * each with the table, row and column.
 */
export function boardTables(sales: Cells, plan: Cells, year: number): BoardTables {
  const salesHeaders = sales[0] ?? [];
  const date = dateColumn(salesHeaders, sales.slice(1));
  if (date === undefined) throw new PlanningError("noColumn", { table: "sales", role: "date" });
  const quantity = columnOf(salesHeaders, ledgerHeaders.quantity);
  if (quantity === undefined) throw new PlanningError("noColumn", { table: "sales", role: "quantity" });
  const dimensions = sharedColumns(salesHeaders, [date, quantity], plan[0] ?? []);
  return {
    dimensions: dimensions.map(({ header }) => header),
    plan: readPlan(
      plan,
      dimensions.map(({ plan: column }) => column),
      year,
    ),
    sales: readSales(
      sales,
      dimensions.map(({ sales: column }) => column),
      date,
      quantity,
    ),
  };
}

function sharedColumns(
  salesHeaders: readonly Cell[],
  used: readonly number[],
  planHeaders: readonly Cell[],
): { header: string; sales: number; plan: number }[] {
  const year = columnOf(planHeaders, ledgerHeaders.year);
  const planNames = planHeaders.map((header) => key(headerText(header)));
  const salesNames = salesHeaders.map((header, column) => (used.includes(column) ? "" : key(headerText(header))));
  const candidates = planHeaders.flatMap((cell, column) => {
    const header = headerText(cell);
    return column === year || header === "" || monthHeader(cell) ? [] : [{ header, column }];
  });
  const shared = candidates.flatMap(({ header, column }) => {
    const inSales = salesNames.indexOf(key(header));
    if (inSales < 0) return [];
    checkOnce("plan", planNames, header);
    checkOnce("sales", salesNames, header);
    return [{ header, sales: inSales, plan: column }];
  });
  const strangers = candidates.filter(({ header }) => !isSum(header));
  if (shared.length === 0 && strangers.length > 0) {
    throw new PlanningError("noSharedDimension", { plan: strangers.map(({ header }) => header).join(", ") });
  }
  return shared;
}

function checkOnce(table: "sales" | "plan", names: readonly string[], header: string): void {
  const second = names.indexOf(key(header), names.indexOf(key(header)) + 1);
  if (second >= 0) throw new PlanningError("headerTwice", { table, row: 1, column: second + 1, value: header });
}

const sums = new Set(sumHeaders.map(bareHeaderKey));

/** Totals and quarters add up months; they name no dimension. */
function isSum(header: string): boolean {
  return sums.has(bareHeaderKey(header)) || isQuarterHeader(header);
}

function readPlan(plan: Cells, dimensions: readonly number[], year: number): PlanRow[] {
  const table = "plan";
  const headers = plan[0] ?? [];
  const { columns, twice } = monthColumns(headers, year);
  if (twice !== undefined) {
    throw new PlanningError("headerTwice", { table, row: 1, column: twice + 1, value: String(headers[twice]) });
  }
  const missing = columns.flatMap((column, index) => (column === undefined ? [index + 1] : []));
  if (missing.length > 0) {
    const otherYears = headers.some((header) => monthHeader(header)?.year !== undefined);
    if (otherYears && missing.length === 12) throw new PlanningError("noPlanYear", { year });
    throw new PlanningError("missingMonths", { table, months: missing.join(", "), count: missing.length });
  }
  const yearColumn = columnOf(headers, ledgerHeaders.year);
  const rows = plan.flatMap((cells, index) => {
    const row = index + 1;
    if (index === 0 || cells.every((cell) => isBlank(cell) || cell === 0)) return [];
    // The year first: what stands in the rows of other years is none of this board's business.
    if (yearColumn !== undefined) {
      const own = amountIn(cells[yearColumn], { table, row, column: yearColumn + 1 });
      if (own === 0 && columns.some((column = 0) => !isBlank(cells[column]) && cells[column] !== 0)) {
        throw new PlanningError("planRowWithoutYear", { table, row, column: yearColumn + 1 });
      }
      if (own !== year) return [];
    }
    const months = columns.map((column = 0) => amountIn(cells[column], { table, row, column: column + 1 }));
    const keys = dimensions.map((column) => textIn(cells[column], { table, row, column: column + 1 }));
    return [{ keys, months, row }];
  });
  if (rows.length > 0) return rows;
  if (yearColumn !== undefined) throw new PlanningError("noPlanYear", { year });
  // A company plan of nothing but zeros cannot be told from blank rows, and is a plan all the same.
  if (dimensions.length > 0 || plan.length < 2) throw new PlanningError("noPlanRows");
  return [{ keys: [], months: columns.map(() => 0), row: 2 }];
}

function readSales(sales: Cells, dimensions: readonly number[], dateColumn: number, quantityColumn: number): Sale[] {
  const table = "sales";
  return sales.flatMap((cells, index) => {
    const row = index + 1;
    if (index === 0) return [];
    const quantity = amountIn(cells[quantityColumn], { table, row, column: quantityColumn + 1 });
    const date = dateIn(cells[dateColumn], { table, row, column: dateColumn + 1 });
    const keys = dimensions.map((column) => textIn(cells[column], { table, row, column: column + 1 }));
    if (quantity === 0) return [];
    if (date === undefined) throw new PlanningError("noDate", { table, row, column: dateColumn + 1, value: quantity });
    return [{ date, quantity, keys }];
  });
}
