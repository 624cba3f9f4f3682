import { planLines, type Fold, type PlanLine } from "../planLines";
import type { PlanSheetInput } from "./input";

/** Where everything on a plan sheet stands: columns from 0, rows from 1. */
export interface PlanLayout {
  readonly lastName: number;
  readonly annual: number;
  readonly quarters: readonly { readonly column: number; readonly months: readonly number[] }[];
  readonly lastColumn: number;
  readonly lines: readonly PlanLine[];
  readonly folds: readonly Fold[];
  readonly lastPlanRow: number;
  readonly totalRow: number;
  /** Hidden: 1 on plan lines, 2 on the subtotals of these, 3 on theirs … */
  readonly kind: number;
}

export const firstName = 1;
export const firstRow = 9;
/** The year shown: typed once, read by every formula. */
export const yearCell = "$B$6";

export function planLayout({ plan, rows }: PlanSheetInput): PlanLayout {
  const lastName = firstName + Math.max(1, plan.dimensions.length) - 1;
  const annual = lastName + 2;
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const column = annual + 2 + quarter * 5;
    return { column, months: [column + 1, column + 2, column + 3] };
  });
  const lastColumn = annual + 2 + 3 * 5 + 3;
  const { planned, folds, last } = planLines(rows, plan.dimensions.length - 1, firstRow);
  // Without dimensions the only line is the company itself.
  const company = plan.dimensions.length === 0;
  return {
    lastName,
    annual,
    quarters,
    lastColumn,
    lines: company ? [] : planned,
    folds,
    lastPlanRow: last,
    totalRow: company ? firstRow : last + 1,
    kind: lastColumn + 2,
  };
}

/** Columns under one group label: the names, the year, each quarter. */
export function bands({ lastName, annual, quarters }: PlanLayout): { readonly from: number; readonly to: number }[] {
  return [
    { from: firstName, to: lastName },
    { from: annual, to: annual },
    ...quarters.map(({ column, months }) => ({ from: column, to: months[2] ?? column })),
  ];
}
