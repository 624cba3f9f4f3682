import { dayOf } from "../calendar/serial";
import { amountIn, dateIn, textIn, type Cells } from "../cells";
import { PlanningError } from "../error";
import { clean } from "../exact/clean";
import { joinedKey } from "../text/key";

/** Columns of a ledger, zero-based. */
export interface LedgerColumns {
  readonly date: number;
  readonly quantity: number;
  readonly dimensions: readonly number[];
}

/** What one unit (a combination of the dimensions) sold: 12 sums a year. */
export interface UnitHistory {
  /** As first written, without surrounding spaces. */
  readonly keys: readonly string[];
  readonly years: ReadonlyMap<number, readonly number[]>;
}

/**
 * Sums a ledger by unit, year and month. Units come in ledger order; keys are compared without surrounding spaces and
 * case; no dimension at all makes one unit. Rows without a quantity are skipped. Throws `badDate`, `badNumber`,
 * `badText`, `noDate` with the row (one-based, body rows) and column.
 */
export function monthlyHistory(rows: Cells, columns: LedgerColumns): UnitHistory[] {
  const units = new Map<string, { keys: string[]; years: Map<number, number[]> }>();
  rows.forEach((cells, index) => {
    const spot = (column: number) => ({ row: index + 1, column: column + 1 });
    const quantity = amountIn(cells[columns.quantity], spot(columns.quantity));
    const date = dateIn(cells[columns.date], spot(columns.date));
    const keys = columns.dimensions.map((column) => textIn(cells[column], spot(column)));
    if (quantity === 0) return;
    if (date === undefined) throw new PlanningError("noDate", { ...spot(columns.date), value: quantity });
    const { year, month } = dayOf(date);
    const id = joinedKey(keys);
    const unit = units.get(id) ?? { keys, years: new Map<number, number[]>() };
    const sums = unit.years.get(year) ?? new Array<number>(12).fill(0);
    sums[month - 1] = (sums[month - 1] ?? 0) + quantity;
    unit.years.set(year, sums);
    units.set(id, unit);
  });
  return [...units.values()].map(({ keys, years }) => ({
    keys,
    years: new Map([...years].map(([year, sums]) => [year, sums.map(clean)])),
  }));
}
