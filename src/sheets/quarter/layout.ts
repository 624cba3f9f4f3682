import { cell, columnLetters } from "../address";
import type { StatusCells } from "../board/statusFormulas";
import { statusTableOf } from "../rulesSheet";
import type { QuarterInput } from "./input";

export const quarterColumns = [
  { id: "plan", group: "result", width: 9 },
  { id: "actual", group: "result", width: 8 },
  { id: "achievement", group: "result", width: 12 },
  { id: "gap", group: "result", width: 12 },
  { id: "rank", group: "result", width: 6.5 },
  { id: "icon", group: "result", width: 2.6 },
  { id: "verdict", group: "result", width: 10 },
  { id: "cause", group: "review", width: 32 },
  { id: "measure", group: "review", width: 34 },
  { id: "nextPlan", group: "next", width: 10 },
  { id: "rolledIn", group: "next", width: 8.6 },
  { id: "target", group: "next", width: 9 },
  { id: "uplift", group: "next", width: 8.6 },
] as const;
export type QuarterColumn = (typeof quarterColumns)[number]["id"];
export type QuarterGroup = (typeof quarterColumns)[number]["group"];

export const firstName = 1;
export const firstRow = 9;
/** Typed: the year, and the quarter below it. */
export const yearCell = "$B$6";
export const quarterCell = "$B$7";

/** Single hidden cells; `from` is the number of the quarter's first month. */
export type HiddenCell = "from" | "issueRows" | "worst" | "best" | "behind";
const hiddenCells: readonly HiddenCell[] = ["from", "issueRows", "worst", "best", "behind"];

/** Where everything on the sheet of a quarter stands: columns from 0, rows from 1. */
export interface QuarterLayout {
  readonly lastName: number;
  readonly lastColumn: number;
  /** The last row of a unit; the company's only row is the total. */
  readonly lastLine: number;
  readonly totalRow: number;
  readonly column: (id: QuarterColumn) => number;
  /** `$F9` */
  readonly at: (id: QuarterColumn, row: number) => string;
  /** The lines of a column: `$F$9:$F$16`. */
  readonly lines: (id: QuarterColumn | "rankKey") => string;
  /** Hidden: the achievement as it is compared, and the reasons of the check line. */
  readonly rankKey: number;
  readonly texts: number;
  readonly hidden: (name: HiddenCell) => string;
  readonly bands: Readonly<Record<QuarterGroup, { readonly from: number; readonly to: number }>>;
}

export function quarterLayout({ plan, rows }: Pick<QuarterInput, "plan" | "rows">): QuarterLayout {
  const isCompany = plan.dimensions.length === 0;
  const lastName = firstName + Math.max(1, plan.dimensions.length) - 1;
  const places = new Map<QuarterColumn, number>();
  const bands = {} as Record<QuarterGroup, { from: number; to: number }>;
  let column = lastName;
  for (const { id, group } of quarterColumns) {
    // An empty column parts the groups.
    column += bands[group] ? 1 : 2;
    bands[group] = { from: bands[group]?.from ?? column, to: column };
    places.set(id, column);
  }
  const rankKey = column + 2;
  const totalRow = isCompany ? firstRow : firstRow + rows.length;
  const lastLine = isCompany ? totalRow : totalRow - 1;
  const columnOf = (id: QuarterColumn | "rankKey") => (id === "rankKey" ? rankKey : (places.get(id) ?? 0));
  return {
    ...{ lastName, lastColumn: column, lastLine, totalRow, column: columnOf, rankKey, texts: rankKey + 1, bands },
    at: (id, row) => `$${cell(columnOf(id), row)}`,
    lines: (id) => {
      const letters = columnLetters(columnOf(id));
      return `$${letters}$${firstRow}:$${letters}$${lastLine}`;
    },
    hidden: (name) => `$${columnLetters(rankKey)}$${2 + hiddenCells.indexOf(name)}`,
  };
}

/** The verdict's rules with the hidden cells that hold their ends. */
export function statusCells(input: QuarterInput, { hidden }: QuarterLayout): StatusCells {
  return { status: statusTableOf(input), worst: hidden("worst"), best: hidden("best") };
}
