import { cell, columnLetters, range } from "../address";
import { firstRow, planLayout, type PlanLayout } from "../plan/layout";
import type { RollingInput } from "./input";

/** Single hidden cells that formulas all over the sheet read. */
export type HiddenCell = "closed" | "issuedTo" | "issueRows" | "short" | "over";
const hiddenCells: readonly HiddenCell[] = ["closed", "issuedTo", "issueRows", "short", "over"];

/**
 * Where everything on the sheet of a rolling plan stands: columns from 0, rows from 1. It begins as a plan sheet does;
 * row 4 holds the state of each month (1 closed, 2 issued, 3 open), invisible.
 */
export interface RollingLayout extends PlanLayout {
  readonly placed: number;
  readonly uncovered: number;
  readonly rest: number;
  /** The first of 12 hidden columns: the months of the annual plan. */
  readonly plan: number;
  /** Hidden: uncovered gaps of the units, each different, for finding the largest. */
  readonly rank: number;
  /** Hidden: the three largest gaps in words (rows 5 to 7), the reasons of the check line (from `firstRow` on). */
  readonly texts: number;
  /** The last row of lines, or the only one. */
  readonly lastLine: number;
  readonly rows: Readonly<
    Record<"plan" | "change" | "gap" | "check" | "legend" | "chartTitle" | "chart" | "chartEnd" | "data", number>
  >;
  /** `$AB$5` */
  readonly hidden: (name: HiddenCell) => string;
  /** The column of a month, 0 to 11. */
  readonly monthColumn: (month: number) => number;
  /** `F$4` */
  readonly state: (month: number) => string;
  /** `$H9`, the month of the annual plan of a line. */
  readonly planCell: (month: number, row: number) => string;
}

export const stateRow = 4;
/** Month, actual, issued, open, annual plan: below each other under a header. */
export const chartSeries = ["actual", "issued", "open", "plan"] as const;
const chartRows = 20;

export function rollingLayout(input: Pick<RollingInput, "plan" | "rows">): RollingLayout {
  const base = planLayout(input);
  const { lastColumn, totalRow, lines, lastPlanRow, quarters } = base;
  const placed = lastColumn + 2;
  const rest = placed + 2;
  const kind = rest + 2;
  const plan = kind + 1;
  const rank = plan + 12;
  const monthColumn = (month: number) => quarters[Math.floor(month / 3)]?.months[month % 3] ?? 0;
  const gap = totalRow + 3;
  const chart = gap + 6;
  return {
    ...base,
    ...{ placed, uncovered: placed + 1, rest, kind, plan, rank, texts: rank + 1 },
    ...{ lastVisible: rest, lastHidden: rank + 1 },
    lastLine: lines.length > 0 ? lastPlanRow : totalRow,
    rows: {
      ...{ plan: totalRow + 1, change: totalRow + 2, gap, check: gap + 1, legend: gap + 2 },
      ...{ chartTitle: gap + 4, chart, chartEnd: chart + chartRows - 1, data: chart + chartRows + 2 },
    },
    hidden: (name) => `$${columnLetters(plan + hiddenCells.indexOf(name))}$5`,
    monthColumn,
    state: (month) => `${columnLetters(monthColumn(month))}$${stateRow}`,
    planCell: (month, row) => `$${columnLetters(plan + month)}${row}`,
  };
}

/** All lines of a column, and the total below them when asked for: `$Z$9:$Z$16`. */
export function fixedLines({ lastLine }: RollingLayout, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow}:$${letters}$${lastLine}`;
}

/** The series of the chart as cells, one a month. */
export function chartCells({ quarters, rows }: RollingLayout, series: number): string {
  const column = (quarters[0]?.column ?? 0) + series;
  return range(column, rows.data + 1, column, rows.data + 12);
}

export const chartMonths = ({ rows }: RollingLayout): string => `${cell(1, rows.data + 1)}:${cell(1, rows.data + 12)}`;
