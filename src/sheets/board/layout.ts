import { cell, columnLetters } from "../address";
import { boardColumns, type BoardColumn, type BoardColumnId } from "./columns";
import { planLines, type Fold, type PlanLine } from "../planLines";
import type { ProgressBoardInput } from "./input";

/** One line of the board; `row` counts from 1. */
export type BoardLine = PlanLine | { readonly kind: "unplanned" | "total"; readonly row: number };

/** A column with its place, counted from 0. */
export interface PlacedColumn extends BoardColumn {
  readonly column: number;
}

/** Hidden columns right of the board, in this order. */
export type HelperId = "kind" | "planRows" | "behindCount" | "behindNames" | "checks";
const helperIds: readonly HelperId[] = ["kind", "planRows", "behindCount", "behindNames", "checks"];

/** Where everything on a progress board stands. */
export interface BoardLayout {
  readonly dimensions: readonly string[];
  readonly firstName: number;
  readonly lastName: number;
  readonly columns: readonly PlacedColumn[];
  readonly firstRow: number;
  readonly lines: readonly BoardLine[];
  /** Lines a sentence names: subtotals, or plan lines where there is one dimension; none for a company board. */
  readonly groups: readonly BoardLine[];
  /** Row ranges to fold; empty when all lines fit. */
  readonly folds: readonly Fold[];
  readonly lastPlanRow: number;
  readonly unplannedRow: number | undefined;
  readonly totalRow: number;
  readonly lastColumn: number;
  readonly at: (id: BoardColumnId, row: number) => string;
  readonly helper: (id: HelperId, row: number) => string;
  readonly helperColumns: { readonly first: number; readonly last: number };
}

const firstRow = 9;

export function boardLayout(input: ProgressBoardInput): BoardLayout {
  const dimensions = input.plan.dimensions;
  const firstName = 1;
  const lastName = firstName + Math.max(1, dimensions.length) - 1;
  const columns = placeColumns(lastName + 1);
  const lastColumn = columns[columns.length - 1]?.column ?? lastName;
  const { planned, folds, last } = planLines(input.rows, dimensions.length > 1 ? 1 : 0, firstRow);
  const unplannedRow = dimensions.length > 0 ? last + 1 : undefined;
  const totalRow = (unplannedRow ?? last) + 1;
  const lines: BoardLine[] = [...planned];
  if (unplannedRow !== undefined) lines.push({ kind: "unplanned", row: unplannedRow });
  lines.push({ kind: "total", row: totalRow });
  const subtotals = planned.filter((line) => line.kind === "subtotal");
  const firstHelper = lastColumn + 2;
  const places = new Map(columns.map(({ id, column }) => [id, column]));
  return {
    dimensions,
    firstName,
    lastName,
    columns,
    firstRow,
    lines,
    groups: dimensions.length > 1 ? subtotals : dimensions.length === 1 ? planned : [],
    folds,
    lastPlanRow: last,
    unplannedRow,
    totalRow,
    lastColumn,
    at: (id, row) => cell(places.get(id) ?? 0, row),
    helper: (id, row) => `$${columnLetters(firstHelper + helperIds.indexOf(id))}$${row}`,
    helperColumns: { first: firstHelper, last: firstHelper + helperIds.length - 1 },
  };
}

/** An empty column parts the groups. */
function placeColumns(gap: number): PlacedColumn[] {
  let column = gap;
  let group: string | undefined;
  return boardColumns.map((each) => {
    column += each.group === group ? 1 : group === undefined ? 1 : 2;
    group = each.group;
    return { ...each, column };
  });
}
