import { columnLetters, range } from "./address";
import { headerHeights } from "./board/sizes";
import { fittingWidth } from "./fittingWidth";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import { quarterBody } from "./quarter/body";
import { quarterChecks } from "./quarter/checks";
import { quarterHeader } from "./quarter/header";
import type { QuarterInput } from "./quarter/input";
import { firstName, firstRow, quarterColumns, quarterLayout, type QuarterLayout } from "./quarter/layout";
import { quarterConditional, quarterStyles } from "./quarter/styles";
import { rulesSheet } from "./rulesSheet";
import type { ColumnSize, SheetSpec } from "./spec";

export interface QuarterSheet {
  readonly review: SheetSpec;
  /** All sheets to add: the rules first, when the workbook lacks the as-of date or the status rules. */
  readonly sheets: readonly SheetSpec[];
  readonly layout: QuarterLayout;
}

/**
 * The evaluation of a quarter (T7) as data, live over ledger, plan, Issue table and status rules: plan, actual,
 * achievement, gap, rank and verdict of each unit, room for cause and measure, and what rolls into the next quarter.
 * Year and quarter are typed in B6 and B7, so the as-of date never moves the sheet; until the quarter is over it says
 * "so far". The fourth quarter has no next one. In classic native formulas.
 */
export function quarterSheet(input: QuarterInput): QuarterSheet {
  const layout = quarterLayout(input);
  const { totalRow, lastLine } = layout;
  const rules = rulesSheet(input);
  const heights: (readonly [number, number])[] = [
    ...headerHeights.map((height, index) => [index + 1, index === 7 ? 30 : height] as const),
    ...Array.from({ length: lastLine - firstRow + 1 }, (_, index) => [firstRow + index, 27] as const),
    [totalRow, 21],
    [totalRow + 1, 15],
    [totalRow + 2, 15],
  ];
  const review: SheetSpec = {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    blocks: [...quarterHeader(input, layout), ...quarterBody(input, layout), ...quarterChecks(input, layout)],
    styles: quarterStyles(input, layout),
    columns: columnSizes(input, layout),
    rows: heights.map(([row, height]) => ({ at: `${row}:${row}`, height })),
    validation: [{ kind: "list", at: "B7", source: ["1", "2", "3", "4"] }],
    conditional: quarterConditional(input, layout),
    freeze: { rows: firstRow - 1, columns: layout.lastName + 1 },
    print: {
      area: range(0, 1, layout.lastColumn + 1, totalRow + 2),
      orientation: "landscape",
      titleRows: "1:8",
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
      footer: pageFooter(input.language),
    },
  };
  return { review, sheets: rules ? [rules, review] : [review], layout };
}

function columnSizes({ rows, plan }: QuarterInput, layout: QuarterLayout): ColumnSize[] {
  const whole = (from: number, to: number) => `${columnLetters(from)}:${columnLetters(to)}`;
  const names = Array.from({ length: layout.lastName - firstName + 1 }, (_, level) => ({
    at: whole(firstName + level, firstName + level),
    width: fittingWidth(
      rows.map((keys) => String(keys[level] ?? "")),
      plan.dimensions.length > 1 ? 12 : 16,
    ),
  }));
  return [
    { at: "A:A", width: 1.2 },
    ...names,
    ...Object.values(layout.bands).map(({ from }) => ({ at: whole(from - 1, from - 1), width: 1 })),
    ...quarterColumns.map(({ id, width }) => ({ at: whole(layout.column(id), layout.column(id)), width })),
    { at: whole(layout.lastColumn + 1, layout.lastColumn + 1), width: 1 },
    { at: whole(layout.rankKey, layout.texts), hidden: true },
  ];
}
