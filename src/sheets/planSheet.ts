import { cell, columnLetters, range } from "./address";
import { headerHeights } from "./board/sizes";
import { fittingWidth } from "./fittingWidth";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import { planBody } from "./plan/body";
import { planCheck } from "./plan/check";
import { planHeader } from "./plan/header";
import { lockName, markBlocks, markRules } from "./plan/marks";
import type { PlanSheetInput } from "./plan/input";
import { bands, firstName, firstRow, planLayout, type PlanLayout } from "./plan/layout";
import { planStyles } from "./plan/styles";
import type { ColumnSize, SheetSpec } from "./spec";

/**
 * The plan sheet of a year over the plan table, live: units with subtotals, quarters and months, the company's total
 * and a check line. Changing the year in B6 shows another year of the same units. Numbers that a lock holds are marked,
 * and each line names its own locks.
 */
export function planSheet(input: PlanSheetInput): SheetSpec {
  const { language } = input;
  const layout = planLayout(input);
  return {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    blocks: [
      ...planHeader(input, layout),
      ...planBody(input, layout),
      planCheck(input, layout),
      ...markBlocks(input, layout),
    ],
    styles: planStyles(input, layout),
    columns: planColumnSizes(input, layout),
    rows: [
      ...headerHeights.map((height, index) => ({ at: `${index + 1}:${index + 1}`, height: index === 7 ? 26 : height })),
      ...layout.lines.map(({ row }) => ({ at: `${row}:${row}`, height: 19 })),
      { at: `${layout.totalRow}:${layout.totalRow}`, height: 21 },
      { at: `${layout.totalRow + 1}:${layout.totalRow + 1}`, height: 15 },
    ],
    ...(input.locks && { names: [lockName(input, input.locks)] }),
    conditional: [
      ...markRules(layout),
      {
        kind: "rule",
        at: cell(firstName, layout.totalRow + 1),
        formula: `LEFT($B$${layout.totalRow + 1},1)="✗"`,
        style: { color: palette.behind, bold: true },
      },
    ],
    freeze: { rows: firstRow - 1, columns: layout.lastName + 1 },
    outline: layout.folds.map(({ from, to }) => ({ from, to, collapsed: true })),
    print: {
      area: range(0, 1, layout.lastVisible + 1, layout.totalRow + 1),
      orientation: "landscape",
      titleRows: "1:8",
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
      footer: pageFooter(language),
    },
  };
}

const whole = (from: number, to: number) => `${columnLetters(from)}:${columnLetters(to)}`;

/** Widths of a plan sheet's columns, those of the hidden ones last. */
export function planColumnSizes(input: Pick<PlanSheetInput, "plan" | "rows">, layout: PlanLayout): ColumnSize[] {
  return [
    { at: "A:A", width: 1.2 },
    ...nameColumns(input),
    ...bands(layout).map(({ from }) => ({ at: whole(from - 1, from - 1), width: from === firstName ? 1.2 : 1 })),
    { at: whole(layout.annual, layout.annual), width: 12.5 },
    ...layout.quarters.flatMap(({ column, months }) => [
      { at: whole(column, column), width: 8 },
      { at: whole(months[0] ?? column, months[2] ?? column), width: 7.6 },
    ]),
    ...(layout.marks ? [{ at: whole(layout.marks.words, layout.marks.words), width: 15 }] : []),
    { at: whole(layout.kind, layout.lastHidden), hidden: true },
  ];
}

function nameColumns({ plan, rows }: Pick<PlanSheetInput, "plan" | "rows">): { at: string; width: number }[] {
  if (plan.dimensions.length === 0) return [{ at: whole(firstName, firstName), width: 14 }];
  return plan.dimensions.map((_, dimension) => ({
    at: whole(firstName + dimension, firstName + dimension),
    width: fittingWidth(
      rows.map((keys) => String(keys[dimension] ?? "")),
      12,
    ),
  }));
}
