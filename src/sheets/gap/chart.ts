import { bridgeSteps } from "../../planning/targets/year/types";
import { cell, range } from "../address";
import type { ChartSeriesSpec, ChartSpec } from "../chartSpec";
import { quoted } from "../formulaText";
import { word } from "../language";
import { palette } from "../palette";
import type { Block } from "../spec";
import type { GapSheetInput } from "./input";
import {
  amount,
  chartCells,
  chartParts,
  columns,
  running,
  segmentHeader,
  type ChartPart,
  type GapLayout,
} from "./layout";

const drawn = ["base", "total", "up", "down", "gap"] as const;

/**
 * What the waterfall draws, hidden beside it: the text below each column (number, then name), an invisible base, and
 * one of total, up, down and gap on it. Columns end at 0: what would be below is not drawn.
 */
export function chartBlocks({ language }: GapSheetInput, layout: GapLayout): Block[] {
  return [
    { at: cell(columns.base, segmentHeader), values: [drawn.map((part) => word(language, `gap.data.${part}`))] },
    {
      at: cell(columns.axis, layout.chartFirst),
      formulas: chartParts.map((part) => [axisText(language, layout, part), ...drawnOf(layout, part)]),
    },
  ];
}

const isStep = (part: ChartPart): part is (typeof bridgeSteps)[number] =>
  (bridgeSteps as readonly string[]).includes(part);

function rowOf(layout: GapLayout, part: ChartPart): number {
  return isStep(part) ? (layout.steps[bridgeSteps.indexOf(part)] ?? 0) : layout[part];
}

function axisText(language: GapSheetInput["language"], layout: GapLayout, part: ChartPart): string {
  const value = `N(${cell(amount, rowOf(layout, part))})`;
  const name = quoted(word(language, `gap.axis.${part}`));
  if (part !== "gap")
    return `=TEXT(${value},"${isStep(part) ? "+#,##0;-#,##0;0" : "#,##0;-#,##0;0"}")&CHAR(10)&${name}`;
  const above = quoted(word(language, "gap.axis.above"));
  return `=TEXT(ABS(${value}),"#,##0")&CHAR(10)&IF(${value}<0,${above},${name})`;
}

/** Base, total, up, down, gap. */
function drawnOf(layout: GapLayout, part: ChartPart): (string | number)[] {
  const at = rowOf(layout, part);
  if (isStep(part)) {
    const [before, after] = [cell(running, at - 1), cell(running, at)];
    const rise = `MAX(0,${after})-MAX(0,${before})`;
    return [`=MAX(0,MIN(${before},${after}))`, 0, `=MAX(0,${rise})`, `=MAX(0,-(${rise}))`, 0];
  }
  if (part === "gap") {
    const [planned, target] = [cell(amount, layout.planned), `N(${cell(amount, layout.target)})`];
    // Without a target there is no gap to draw.
    const height = `IF(${cell(amount, layout.target)}="",0,ABS(MAX(0,${target})-MAX(0,${planned})))`;
    return [`=MAX(0,MIN(${planned},${target}))`, 0, 0, 0, `=${height}`];
  }
  return [0, `=MAX(0,N(${cell(amount, at)}))`, 0, 0, 0];
}

/** The waterfall: stacked columns, which every Excel, WPS and LibreOffice draws. */
export function gapChart({ language, sheet }: GapSheetInput, layout: GapLayout): ChartSpec {
  const looks: Readonly<Record<(typeof drawn)[number], Pick<ChartSeriesSpec, "color" | "outline">>> = {
    base: { color: "none" },
    total: { color: palette.chartActual },
    up: { color: palette.chartGood },
    down: { color: palette.chartBehind },
    gap: { color: "none", outline: { color: palette.behind, weight: 1.5, dashed: true } },
  };
  return {
    name: sheet,
    // Beside many segments it is no taller than beside a few: the whole of it stays on one screen.
    at: range(columns.chart, segmentHeader, columns.chartEnd, Math.min(Math.max(layout.gap, 24), 28)),
    categories: { at: chartCells(layout, columns.axis) },
    series: drawn.map((part) => ({
      name: word(language, `gap.data.${part}`),
      kind: "stackedColumn",
      values: { at: chartCells(layout, columns[part]) },
      ...looks[part],
    })),
    gapWidth: 35,
    categoryAxis: { size: 9, color: palette.ink, line: palette.ink },
    valueAxis: { min: 0 },
  };
}
