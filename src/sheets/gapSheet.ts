import { columnLetters, range } from "./address";
import { fittingWidth } from "./fittingWidth";
import { gapBody } from "./gap/body";
import { chartBlocks, gapChart } from "./gap/chart";
import type { GapSheetInput } from "./gap/input";
import { columns, gapLayout } from "./gap/layout";
import { gapRules, gapStyles } from "./gap/styles";
import { gapWords } from "./gap/words";
import { bridgeSteps } from "../planning/targets/year/types";
import { word } from "./language";
import { pageFooter } from "./pageFooter";
import { palette } from "./palette";
import type { SheetSpec } from "./spec";

/**
 * The potential and gap of a market (T8), live: segments with today's and the target volume, the bridge of measures
 * from one to the other, what has no owner yet, and a waterfall of it. Everything typed can be changed on the sheet.
 */
export function gapSheet(input: GapSheetInput): SheetSpec {
  const layout = gapLayout(input);
  const whole = (from: number, to = from) => `${columnLetters(from)}:${columnLetters(to)}`;
  const names = [
    ...input.segments.map(({ name }) => name),
    ...bridgeSteps.map((step) => word(input.language, `gap.step.${step}`)),
  ];
  return {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    blocks: [...gapWords(input, layout), ...gapBody(input, layout), ...chartBlocks(input, layout)],
    styles: gapStyles(input, layout),
    columns: [
      { at: "A:A", width: 1.2 },
      { at: whole(columns.name), width: fittingWidth(names, 24, 31) },
      { at: whole(columns.size, columns.difference), width: 10 },
      { at: whole(columns.difference + 1), width: 2.5 },
      { at: whole(columns.chart, columns.chartEnd), width: 9 },
      { at: whole(columns.chartEnd + 1, columns.checks), hidden: true },
    ],
    rows: [
      { at: "1:1", height: 4 },
      { at: "2:2", height: 26 },
      { at: "3:3", height: 15 },
      { at: "4:4", height: 8 },
      { at: "5:5", height: 18 },
      { at: "6:6", height: 6 },
      { at: "7:7", height: 27 },
      { at: `${layout.firstSegment}:${layout.lastSegment}`, height: 16.5 },
      { at: `${layout.totalRow}:${layout.totalRow}`, height: 19 },
      { at: `${layout.today}:${layout.gap}`, height: 17 },
    ],
    charts: [gapChart(input, layout)],
    conditional: gapRules(layout),
    print: {
      area: range(0, 1, columns.chartEnd, Math.max(layout.check + 1, 24)),
      orientation: "landscape",
      pagesWide: 1,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
      footer: pageFooter(input.language),
    },
  };
}
