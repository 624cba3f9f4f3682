import { range } from "../address";
import type { ChartSeriesSpec, ChartSpec } from "../chartSpec";
import { word } from "../language";
import { palette } from "../palette";
import { firstName } from "../plan/layout";
import type { RollingInput } from "./input";
import { chartCells, chartMonths, chartSeries, type RollingLayout } from "./layout";

const label = { position: "insideBase", numberFormat: "#,##0;;;", size: 9, bold: true } as const;

const looks = {
  actual: { kind: "stackedColumn", color: palette.chartActual, labels: { ...label, color: "#FFFFFF" } },
  issued: { kind: "stackedColumn", color: palette.barGood, labels: { ...label, color: palette.ink } },
  // Hatching cannot be set through Office.js: a light fill with an outline.
  open: {
    kind: "stackedColumn",
    color: palette.quietFill,
    outline: { color: palette.repeatedKey, weight: 0.75 },
    labels: { ...label, color: palette.ink },
  },
  plan: { kind: "line", color: palette.accent, outline: { color: palette.accent, weight: 2.25 } },
} as const satisfies Readonly<Record<(typeof chartSeries)[number], Omit<ChartSeriesSpec, "name" | "values">>>;

/** Each month as it stands, by its state, against the line of the annual plan. */
export function rollingChart({ language }: RollingInput, layout: RollingLayout): ChartSpec {
  const { rows } = layout;
  return {
    name: "RollingPlan",
    at: range(firstName, rows.chart, layout.rest, rows.chartEnd),
    categories: { at: chartMonths(layout) },
    series: chartSeries.map((series, index) => ({
      ...{ name: word(language, `rolling.series.${series}`), values: { at: chartCells(layout, index) } },
      ...looks[series],
    })),
    gapWidth: 35,
    legend: { position: "top", size: 9, color: palette.secondary },
    categoryAxis: { size: 9, color: palette.secondary, line: palette.ink },
    valueAxis: { min: 0 },
  };
}
