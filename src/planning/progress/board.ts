import { addMonths, dayOf, daysInMonth, serialOf } from "../calendar/serial";
import { workingDays, type Calendar } from "../calendar/workingDays";
import { PlanningError } from "../error";
import { clean, sum } from "../exact/clean";
import { joinedKey } from "../text/key";
import type { PlanRow, Sale } from "./boardTables";
import { measures, type BoardSums, type Measures, type MonthDays } from "./measures";

export interface BoardRow {
  readonly keys: readonly string[];
  /** False for a combination that sold without a plan. */
  readonly planned: boolean;
  readonly measures: Measures;
}

export interface Board {
  /** Plan rows in plan order, then combinations without a plan that sold in either window, in ledger order. */
  readonly rows: readonly BoardRow[];
  readonly total: Measures;
  readonly days: MonthDays;
}

/**
 * The progress board (P1) as of a day, which counts as elapsed. This year's window ends on it, last year's on the same
 * day a year before (29 February → 28). Sales outside both are ignored, so are later ones. Keys are compared without
 * surrounding spaces and case. Throws `planTwice` naming both rows and how many dimensions there are.
 */
export function board(sales: readonly Sale[], plan: readonly PlanRow[], asOf: number, days: Calendar): Board {
  const windows = windowsOf(asOf);
  const lines = new Map<string, Line>();
  for (const row of plan) {
    const id = joinedKey(row.keys);
    const earlier = lines.get(id);
    if (earlier) {
      throw new PlanningError("planTwice", {
        first: earlier.row,
        row: row.row,
        value: row.keys.join(" · "),
        dimensions: row.keys.length,
      });
    }
    lines.set(id, { ...emptyLine(row.keys), ...planSums(row.months, windows.month), planned: true, row: row.row });
  }
  for (const sale of sales) {
    const date = Math.floor(sale.date);
    const thisYear = date >= windows.yearStart && date <= windows.asOf;
    if (!thisYear && !(date >= windows.lastStart && date <= windows.lastEnd)) continue;
    const id = joinedKey(sale.keys);
    let line = lines.get(id);
    if (!line) lines.set(id, (line = emptyLine(sale.keys)));
    if (!thisYear) line.lastYear += sale.quantity;
    else if (date < windows.monthStart) line.monthsClosed += sale.quantity;
    else line.monthToDate += sale.quantity;
    if (date === windows.asOf) line.today += sale.quantity;
  }
  const month = {
    elapsed: workingDays(windows.monthStart, windows.asOf, days),
    all: workingDays(windows.monthStart, windows.monthEnd, days),
  };
  const rows = [...lines.values()].map((line) => ({
    keys: line.keys,
    planned: line.planned,
    sums: eachSum((name) => clean(line[name])),
  }));
  return {
    rows: rows.map(({ keys, planned, sums }) => ({ keys, planned, measures: measures(sums, month) })),
    total: measures(addUp(rows.map(({ sums }) => sums)), month),
    days: month,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Line extends Mutable<BoardSums> {
  readonly keys: readonly string[];
  readonly planned: boolean;
  readonly row: number;
}

function windowsOf(serial: number) {
  const asOf = Math.floor(serial);
  const { year, month } = dayOf(asOf);
  return {
    asOf,
    month,
    yearStart: serialOf({ year, month: 1, day: 1 }),
    monthStart: serialOf({ year, month, day: 1 }),
    monthEnd: serialOf({ year, month, day: daysInMonth(year, month) }),
    lastStart: serialOf({ year: year - 1, month: 1, day: 1 }),
    lastEnd: addMonths(asOf, -12),
  };
}

function emptyLine(keys: readonly string[]): Line {
  return { keys, planned: false, row: 0, ...addUp([]) };
}

function planSums(months: readonly number[], month: number) {
  return { annualPlan: sum(months), closedPlan: sum(months.slice(0, month - 1)), monthPlan: months[month - 1] ?? 0 };
}

/** Sums of several rows, for the total. */
function addUp(rows: readonly BoardSums[]): BoardSums {
  return eachSum((name) => sum(rows.map((row) => row[name])));
}

function eachSum(value: (name: keyof BoardSums) => number): BoardSums {
  return {
    annualPlan: value("annualPlan"),
    closedPlan: value("closedPlan"),
    monthPlan: value("monthPlan"),
    monthsClosed: value("monthsClosed"),
    monthToDate: value("monthToDate"),
    today: value("today"),
    lastYear: value("lastYear"),
  };
}
