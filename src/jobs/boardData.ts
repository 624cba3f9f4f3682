import { dayOf } from "../planning/calendar/serial";
import { amountIn, isBlank, textIn } from "../planning/cells";
import type { PlanRow, Sale } from "../planning/progress/boardTables";
import { joinedKey } from "../planning/text/key";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import { checkLedger, dimensionColumns, ledgerColumns } from "./ledger";
import type { Fault, Source } from "./types";

/**
 * How names are read: as the formulas of a board see them, with the spaces around them, or as they will be once
 * cleaned.
 */
export interface NameReader {
  (cell: unknown): string;
}

/** SUMIFS compares names with the spaces around them. */
export const asTyped: NameReader = (cell) => (cell === null || cell === undefined ? "" : String(cell));
export const cleaned: NameReader = (cell) => asTyped(cell).trim();

/** A plan line of a board: distinct names, months summed over the plan's other dimensions. */
export interface PlanLine extends PlanRow {
  readonly names: readonly string[];
}

/** Sales of a ledger. Throws a `JobError` with every cell that cannot be read. */
export function salesOf(sales: Source, dimensions: readonly string[], nameOf: NameReader): Sale[] {
  const columns = ledgerColumns(sales, dimensions);
  checkLedger(sales.data, columns);
  return sales.data.rows.flatMap((row) => {
    const [date, quantity] = [row[columns.date], row[columns.quantity]];
    if (typeof date !== "number" || typeof quantity !== "number" || quantity === 0) return [];
    return [{ date, quantity, keys: columns.dimensions.map((column) => protectedKey(nameOf(row[column]))) }];
  });
}

/**
 * The plan of the as-of date's year, a line for each combination of the dimensions, in plan order. Throws a `JobError`
 * with every cell that cannot be read, `missingMonths`, `planTwice` for rows that agree in all their dimensions, and
 * `noPlanYear` when no row is of that year.
 */
export function planOf(plan: Source, dimensions: readonly string[], asOf: number, nameOf: NameReader): PlanLine[] {
  const { data, found } = plan;
  const name = data.place.table?.name ?? data.place.sheet;
  const { months = [], roles } = found;
  if (months.length !== 12) stopAt([{ code: "missingMonths", details: { name, table: "plan" } }]);
  const columns = dimensionColumns(data, dimensions);
  const { year } = dayOf(asOf);
  const reader = new CellReader(data);
  const lines = new Map<string, { names: string[]; keys: string[]; months: number[]; row: number }>();
  const seen = new Map<string, number>();
  const twice: Fault[] = [];
  data.rows.forEach((cells, row) => {
    if (cells.every(isBlank)) return;
    if (roles.year !== undefined && reader.read(row, roles.year, amountIn) !== year) return;
    const monthly = months.map((column) => reader.read(row, column, amountIn) ?? 0);
    columns.forEach((column) => reader.read(row, column, textIn));
    const names = columns.map((column) => nameOf(cells[column]));
    const full = joinedKey(found.dimensions.map((column) => protectedKey(nameOf(cells[column]))));
    const earlier = seen.get(full);
    if (earlier !== undefined) {
      const at = (line: number) => faultAt(data, line, found.dimensions[0] ?? roles.year ?? 0);
      // A plan of months alone has nothing to tell rows apart but the year.
      const value = found.dimensions.map((column) => nameOf(cells[column])).join(" · ") || String(year);
      twice.push({ code: "planTwice", details: { firstAt: at(earlier), value }, at: at(row) });
    }
    seen.set(full, row);
    const keys = names.map(protectedKey);
    const line = lines.get(joinedKey(keys));
    if (line) line.months = line.months.map((value, month) => value + (monthly[month] ?? 0));
    else lines.set(joinedKey(keys), { names, keys, months: monthly, row: row + 2 });
  });
  stopAt([...reader.faults, ...twice]);
  if (!lines.size) stopAt([{ code: "noPlanYear", details: { name, year } }]);
  return [...lines.values()];
}

/** The planning rules drop spaces around names; where they count, they are made visible. */
export function protectedKey(name: string): string {
  return name.replace(/^\s+|\s+$/g, (spaces) => "\u2420".repeat(spaces.length));
}
