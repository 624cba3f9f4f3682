import { columnLetters, range } from "./address";
import { headerHeights } from "./board/sizes";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import { firstRow } from "./plan/layout";
import { planColumnSizes } from "./planSheet";
import { rollingBody } from "./rolling/body";
import { rollingChart } from "./rolling/chart";
import { rollingFooter } from "./rolling/footer";
import { rollingHeader } from "./rolling/header";
import type { RollingInput } from "./rolling/input";
import { rollingLayout, type RollingLayout } from "./rolling/layout";
import { rollingConditional, rollingStyles } from "./rolling/styles";
import { rulesSheet } from "./rulesSheet";
import type { SheetSpec } from "./spec";

export interface RollingSheet {
  readonly rolling: SheetSpec;
  /** All sheets to add: the rules first, when the workbook has no as-of date yet. */
  readonly sheets: readonly SheetSpec[];
  /** Where its lines stand, for reading it back: rows counted from 1, columns from 0. */
  readonly layout: RollingLayout;
}

/**
 * The rolling plan of a year (T6) as data, live over ledger, plan and Issue table: closed months as sold, all others at
 * their targets in force, with what is placed of the annual plan and the uncovered gap, line by line and as a sentence.
 * Changing the year in B6 shows another year of the same units. In classic native formulas.
 *
 * Sales of closed months without a line, plan rows and rows of the Issue table that the sheet does not show make its
 * check line say so.
 */
export function rollingSheet(input: RollingInput): RollingSheet {
  const layout = rollingLayout(input);
  const rules = input.rules.dates && rulesSheet(input);
  const rolling: SheetSpec = {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    blocks: [...rollingHeader(input, layout), ...rollingBody(input, layout), ...rollingFooter(input, layout)],
    styles: rollingStyles(input, layout),
    columns: [
      ...planColumnSizes(input, layout),
      { at: whole(layout.placed - 1, layout.placed - 1), width: 1 },
      { at: whole(layout.placed, layout.rest), width: 9.5 },
    ],
    rows: rowSizes(layout),
    conditional: rollingConditional(layout),
    charts: [rollingChart(input, layout)],
    freeze: { rows: firstRow - 1, columns: layout.lastName + 1 },
    outline: layout.folds.map(({ from, to }) => ({ from, to, collapsed: true })),
    print: {
      area: range(0, 1, layout.lastVisible + 1, layout.rows.chartEnd),
      orientation: "landscape",
      titleRows: "1:8",
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
      footer: pageFooter(input.language),
    },
  };
  return { rolling, sheets: rules ? [rules, rolling] : [rolling], layout };
}

const whole = (from: number, to: number) => `${columnLetters(from)}:${columnLetters(to)}`;

function rowSizes({ lines, totalRow, rows }: RollingLayout): NonNullable<SheetSpec["rows"]> {
  const heights: readonly (readonly [number, number])[] = [
    ...headerHeights.map((height, index) => [index + 1, index === 7 ? 30 : height] as const),
    ...lines.map(({ row }) => [row, 19] as const),
    [totalRow, 21],
    ...([rows.plan, rows.change, rows.check, rows.legend] as const).map((row) => [row, 15] as const),
    [rows.gap, 19],
  ];
  return heights.map(([row, height]) => ({ at: `${row}:${row}`, height }));
}
