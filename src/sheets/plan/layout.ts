import { lockPeriods } from "../locks/periods";
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
  /** Missing where the sheet shows no locks. */
  readonly marks?: {
    /** The locks of a line in words. */
    readonly words: number;
    /** Hidden: see `markBlocks`. */
    readonly key: number;
    readonly own: number;
    /** The first of a column a period, in the order of `lockPeriods`. */
    readonly first: number;
  };
  readonly lastVisible: number;
  readonly lastHidden: number;
  /** Hidden: 1 on plan lines, 2 on the subtotals of these, 3 on theirs … */
  readonly kind: number;
}

export const firstName = 1;
export const firstRow = 9;
/** The year shown: typed once, read by every formula. */
export const yearCell = "$B$6";

export function planLayout({
  plan,
  rows,
  locks,
}: Pick<PlanSheetInput, "plan" | "rows"> & { readonly locks?: unknown }): PlanLayout {
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
  const words = lastColumn + 2;
  const lastVisible = locks ? words : lastColumn;
  const kind = lastVisible + 2;
  return {
    lastName,
    annual,
    quarters,
    lastColumn,
    lines: company ? [] : planned,
    folds,
    lastPlanRow: last,
    totalRow: company ? firstRow : last + 1,
    lastVisible,
    kind,
    ...(locks ? { marks: { words, key: kind + 1, own: kind + 2, first: kind + 3 } } : {}),
    lastHidden: locks ? kind + 2 + lockPeriods.length : kind,
  };
}

/** The row of the line that a line is part of: its subtotal, or the total. */
export function parentRow({ lines, totalRow }: PlanLayout, { row, keys }: PlanLine): number {
  const parent = lines.find(
    (line) => line.kind === "subtotal" && line.from <= row && row <= line.to && line.keys.length === keys.length - 1,
  );
  return parent?.row ?? totalRow;
}

export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Columns under one group label: the names, the year, each quarter, the locks. */
export function bands({ lastName, annual, quarters, marks }: PlanLayout): readonly Band[] {
  return [
    { from: firstName, to: lastName },
    { from: annual, to: annual },
    ...quarters.map(({ column, months }) => ({ from: column, to: months[2] ?? column })),
    ...(marks ? [{ from: marks.words, to: marks.words }] : []),
  ];
}
