import type { ChartFontSpec, ChartRange, ChartSeriesSpec, ChartSpec } from "../../sheets/chartSpec";
import { columnCount, parseRect } from "../../sheets/rect";

const types = { stackedColumn: "ColumnStacked", column: "ColumnClustered", line: "Line" } as const;
const sides = { top: "Top", bottom: "Bottom", right: "Right" } as const;
const labelPlaces = {
  center: "Center",
  insideEnd: "InsideEnd",
  insideBase: "InsideBase",
  outsideEnd: "OutsideEnd",
  top: "Top",
} as const;

/** Queues a chart, without the title, border and grid lines that Excel gives new ones. All of it is ExcelApi 1.8. */
export function applyChart(sheet: Excel.Worksheet, spec: ChartSpec, context: Excel.RequestContext): void {
  const range = ({ sheet: name, at }: ChartRange): Excel.Range =>
    (name === undefined ? sheet : context.workbook.worksheets.getItem(name)).getRange(at);
  const [first, ...others] = spec.series;
  if (!first) throw new RangeError(`The chart ${spec.name} has no series`);
  const line = columnCount(parseRect(first.values.at)) === 1 ? "Columns" : "Rows";
  // One line of cells makes one series whatever Excel takes for a header: its values are set like those of the others.
  const chart = sheet.charts.add(types[first.kind], range(first.values), line);
  chart.name = spec.name;
  const [from, to = from] = spec.at.split(":");
  chart.setPosition(from ?? spec.at, to);
  chart.title.visible = false;
  chart.format.border.lineStyle = "None";
  chart.format.fill.clear();
  // Chart data may stand in hidden rows or columns.
  chart.plotVisibleOnly = false;
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  series.forEach((one, index) => {
    const described = spec.series[index];
    if (described) applySeries(one, described, spec, range);
  });
  applyAxes(chart.axes, spec);
  applyLegend(chart.legend, spec.legend);
}

function applySeries(
  series: Excel.ChartSeries,
  { name, kind, values, color, outline, labels }: ChartSeriesSpec,
  { categories, gapWidth = 50 }: ChartSpec,
  range: (place: ChartRange) => Excel.Range,
): void {
  series.name = name;
  series.chartType = types[kind];
  series.setValues(range(values));
  series.setXAxisValues(range(categories));
  const { fill, line } = series.format;
  if (kind === "line") {
    series.markerStyle = "None";
    series.smooth = false;
    applyLine(line, outline ?? { color, weight: 2 });
  } else {
    series.gapWidth = gapWidth;
    series.overlap = kind === "stackedColumn" ? 100 : 0;
    series.invertIfNegative = false;
    if (color === "none") fill.clear();
    else fill.setSolidColor(color);
    if (outline) applyLine(line, outline);
    else line.lineStyle = "None";
  }
  series.hasDataLabels = labels !== undefined;
  if (!labels) return;
  series.dataLabels.showValue = true;
  series.dataLabels.position = labelPlaces[labels.position];
  if (labels.numberFormat !== undefined) series.dataLabels.numberFormat = labels.numberFormat;
  applyFont(series.dataLabels.format.font, labels);
}

function applyLine(
  line: Excel.ChartLineFormat,
  { color, weight, dashed }: NonNullable<ChartSeriesSpec["outline"]>,
): void {
  line.color = color;
  line.weight = weight;
  line.lineStyle = dashed ? "Dash" : "Continuous";
}

function applyAxes(
  { categoryAxis, valueAxis }: Excel.ChartAxes,
  { categoryAxis: below, valueAxis: beside }: ChartSpec,
) {
  valueAxis.majorGridlines.visible = false;
  if (beside?.min !== undefined) valueAxis.minimum = beside.min;
  if (beside?.max !== undefined) valueAxis.maximum = beside.max;
  valueAxis.visible = beside?.shown !== undefined;
  if (beside?.shown) {
    applyFont(valueAxis.format.font, beside.shown);
    if (beside.shown.numberFormat !== undefined) valueAxis.numberFormat = beside.shown.numberFormat;
  }
  categoryAxis.majorTickMark = "None";
  // Below the columns that go under zero too.
  categoryAxis.tickLabelPosition = "Low";
  applyFont(categoryAxis.format.font, below ?? {});
  if (below?.line !== undefined) categoryAxis.format.line.color = below.line;
}

function applyLegend(legend: Excel.ChartLegend, spec: ChartSpec["legend"]): void {
  legend.visible = spec !== undefined;
  if (!spec) return;
  legend.position = sides[spec.position];
  legend.overlay = false;
  applyFont(legend.format.font, spec);
}

function applyFont(font: Excel.ChartFont, { size, color, bold }: ChartFontSpec): void {
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
  if (bold !== undefined) font.bold = bold;
}
