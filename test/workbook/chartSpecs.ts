import type { ChartSpec } from "../../src/sheets/chartSpec";
import type { SheetSpec } from "../../src/sheets/spec";

/** All a chart can say: stacked columns, one without fill, one with a dashed outline, and a line over them. */
export const monthsChart: ChartSpec = {
  name: "Months",
  at: "F2:N18",
  categories: { at: "A3:A5" },
  series: [
    { name: "Base", kind: "stackedColumn", values: { at: "B3:B5" }, color: "none" },
    {
      name: "Gap",
      kind: "stackedColumn",
      values: { at: "C3:C5" },
      color: "none",
      outline: { color: "#A31B0F", weight: 1.5, dashed: true },
      labels: { position: "insideBase", numberFormat: "#,##0;;;", size: 9, color: "#FFFFFF", bold: true },
    },
    {
      name: "Locked plan",
      kind: "line",
      values: { sheet: "Plan", at: "C2:C4" },
      color: "#0B5C8A",
      labels: { position: "top" },
    },
  ],
  gapWidth: 35,
  legend: { position: "top", size: 9, color: "#5F6B7A" },
  categoryAxis: { size: 9, color: "#5F6B7A", line: "#1F2933" },
  valueAxis: { min: 0, max: 120 },
};

/** Bridge holds the chart and its cells; the line's are on Plan. */
export const chartSheet: SheetSpec = {
  name: "Bridge",
  blocks: [
    {
      at: "A2",
      values: [
        ["Step", "Base", "Gap"],
        ["100\ntoday", 0, 100],
        ["gap", 100, 20],
        ["target", 0, 120],
      ],
    },
  ],
  charts: [monthsChart],
};
