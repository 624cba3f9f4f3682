import { columnLetters } from "../address";
import type { ColumnSize, RowSize } from "../spec";
import { fittingWidth } from "../fittingWidth";
import type { BoardContext } from "./context";

const margin = 1.2;
const gap = 1;
/** Four bold Chinese characters of a header fill this much. */
const chineseMinimum = 8.6;
const oneNameColumn = 21;

export function boardColumnSizes(context: BoardContext): ColumnSize[] {
  const { layout, language } = context;
  const sizes = new Map<number, number>([[0, margin]]);
  for (let column = layout.firstName; column <= layout.lastColumn + 1; column += 1) sizes.set(column, gap);
  for (let column = layout.firstName; column <= layout.lastName; column += 1) {
    sizes.set(column, nameWidth(context, column - layout.firstName));
  }
  for (const { column, width, id } of layout.columns) {
    sizes.set(column, language === "zh" && id !== "icon" ? Math.max(width, chineseMinimum) : width);
  }
  const { first, last } = layout.helperColumns;
  return [
    ...[...sizes].map(([column, width]) => ({ at: whole(column, column), width })),
    { at: whole(first, last), hidden: true },
  ];
}

const whole = (from: number, to: number) => `${columnLetters(from)}:${columnLetters(to)}`;

/** The as-of date of row 6 needs two columns or one wide one. */
function nameWidth({ layout, input }: BoardContext, dimension: number): number {
  const least = layout.lastName === layout.firstName ? oneNameColumn : 10.5;
  return fittingWidth(
    input.rows.map((keys) => String(keys[dimension] ?? "")),
    least,
  );
}

/** Rows 1 to 8 of every board. */
export const headerHeights: readonly number[] = [4, 29, 18, 6, 17, 27, 16, 40];

export function boardRowSizes({ layout }: BoardContext): RowSize[] {
  const detail = layout.dimensions.length > 1 ? 16.5 : 19;
  const lineHeights = { plan: detail, subtotal: 19, unplanned: 19, total: 21 };
  return [
    ...headerHeights.map((height, index) => ({ at: `${index + 1}:${index + 1}`, height })),
    ...layout.lines.map(({ kind, row }) => ({ at: `${row}:${row}`, height: lineHeights[kind] })),
    { at: `${layout.totalRow + 1}:${layout.totalRow + 2}`, height: 15 },
  ];
}
