import { cellText } from "../../host/objects/cellText";
import type { ChartData, SeriesData } from "./data";
import { columnSpans, type Scale, valueScale } from "./scale";
import { drawLegend, legendHeight } from "./legend";
import { chosenColors, label, pixels, stroke, svg } from "./svg";

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: Scale;
  /** Of one category. */
  readonly step: number;
}

const inset = 8;

/** Draws a chart of this size in pixels, as Excel does for the kinds that Planboard writes. */
export function drawChart(data: ChartData, width: number, height: number): SVGSVGElement {
  const { chart, categories } = data;
  const picture = svg("svg", {
    ...{ viewBox: `0 0 ${width} ${height}`, width: "100%", height: "100%", role: "img" },
    "aria-label": chart.name,
    "font-family": getComputedStyle(document.documentElement).fontFamily,
  });
  const frame = frameOf(data, width, height);
  if (chart.filled || chart.border) {
    const look = { fill: chart.filled ? "#FFFFFF" : "none", stroke: chart.border ? "#D9D9D9" : "none" };
    picture.append(svg("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, ...look }));
  }
  if (chart.title) {
    const font = { size: 14, color: "#595959", bold: false };
    picture.append(label(data.series[0]?.state.name ?? "", { x: width / 2, y: inset + 12, anchor: "middle" }, font));
  }
  picture.append(...valueAxis(data, frame));
  const [columns, lines] = [
    data.series.filter(({ state }) => state.type !== "Line"),
    data.series.filter(({ state }) => state.type === "Line"),
  ];
  categories.forEach((_, index) => {
    picture.append(...drawColumns(data, columns, index, frame));
  });
  picture.append(...categoryAxis(data, frame));
  for (const line of lines) picture.append(...drawLine(data, line, frame));
  if (chart.legend.visible) picture.append(drawLegend(data, width, height));
  return picture;
}

function frameOf(data: ChartData, width: number, height: number): Frame {
  const { chart, categories } = data;
  const scale = valueScale(data);
  const lines = Math.max(1, ...categories.map((text) => text.split("\n").length));
  const texts = chart.category.visible ? lines * pixels(chart.category.font.size) * 1.25 + inset : 0;
  const legend = chart.legend.visible && !chart.legend.overlay ? legendHeight(chart.legend) : 0;
  const isTop = chart.legend.position === "Top";
  const left = chart.value.visible ? 48 : inset;
  const right = width - inset - (legend > 0 && chart.legend.position === "Right" ? 110 : 0);
  return {
    ...{ left, right, scale, step: (right - left) / Math.max(1, categories.length) },
    top: inset + (chart.title ? 28 : 0) + (isTop ? legend : 0),
    bottom: height - inset - texts - (chart.legend.position === "Bottom" ? legend : 0),
  };
}

function heightOf({ top, bottom, scale: { min, max } }: Frame, value: number): number {
  const share = (Math.min(Math.max(value, min), max) - min) / (max - min);
  return bottom - share * (bottom - top);
}

function drawColumns(data: ChartData, columns: readonly SeriesData[], index: number, frame: Frame): SVGElement[] {
  const spans = columnSpans(columns, index);
  const stacked = columns[0]?.state.type === "ColumnStacked";
  const { gapWidth = 150 } = columns[0]?.state ?? {};
  const group = frame.step / (1 + gapWidth / 100);
  const wide = stacked ? group : group / Math.max(1, columns.length);
  return columns.flatMap(({ state, texts, values }, nth) => {
    const [from, to] = spans[nth] ?? [0, 0];
    if (from === to || values[index] === null) return [];
    const x = frame.left + frame.step * (index + 0.5) - group / 2 + (stacked ? 0 : nth * wide);
    const [y, end] = [heightOf(frame, Math.max(from, to)), heightOf(frame, Math.min(from, to))];
    const chosen = chosenColors[data.series.findIndex((one) => one.state === state) % chosenColors.length];
    const fill = state.fill === "" ? "none" : (state.fill ?? chosen);
    const column = svg("rect", { x, y, width: wide, height: end - y, fill, ...stroke(state.line, "none") });
    if (!state.labels.shown) return [column];
    const half = pixels(state.labels.font.size) * 0.75;
    const at = { Center: (y + end) / 2, InsideEnd: y + half, InsideBase: end - half, OutsideEnd: y - half };
    const place = state.labels.position ?? "Center";
    const text = label(
      texts[index] ?? "",
      { x: x + wide / 2, y: place === "Top" ? at.Center : at[place], anchor: "middle" },
      state.labels.font,
    );
    return [column, text];
  });
}

function drawLine({ series }: ChartData, line: SeriesData, frame: Frame): SVGElement[] {
  const points = line.values.map((value, index) =>
    value === null ? null : { x: frame.left + frame.step * (index + 0.5), y: heightOf(frame, value) },
  );
  // A point that is missing parts the line.
  const path = points.map((point, index) => {
    if (!point) return "";
    return `${points[index - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  });
  const chosen = chosenColors[series.indexOf(line) % chosenColors.length] ?? "#000000";
  const { labels, line: look } = line.state;
  const drawn = svg("path", { d: path.join(" "), fill: "none", "stroke-linejoin": "round", ...stroke(look, chosen) });
  if (!labels.shown) return [drawn];
  const above = labels.position === "Center" ? 0 : pixels(labels.font.size);
  return [
    drawn,
    ...points.flatMap((point, index) =>
      point ? [label(line.texts[index] ?? "", { x: point.x, y: point.y - above, anchor: "middle" }, labels.font)] : [],
    ),
  ];
}

function categoryAxis({ chart: { category }, categories }: ChartData, frame: Frame): SVGElement[] {
  if (!category.visible) return [];
  const { left, right, bottom, step, scale } = frame;
  const zero = heightOf(frame, Math.max(scale.min, 0));
  const line = svg("line", { x1: left, x2: right, y1: zero, y2: zero, ...stroke(category.line, "#D9D9D9") });
  if (category.tickLabels === "None") return [line];
  const below = (category.tickLabels === "Low" ? bottom : zero) + inset / 2 + pixels(category.font.size) * 0.75;
  const texts = categories.map((text, index) =>
    label(text, { x: left + step * (index + 0.5), y: below, anchor: "middle" }, category.font),
  );
  return [line, ...texts];
}

function valueAxis({ chart: { value } }: ChartData, frame: Frame): SVGElement[] {
  const { min, max, step } = frame.scale;
  const ticks = Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, index) => min + index * step);
  return ticks.flatMap((tick) => {
    const y = heightOf(frame, tick);
    const grid = svg("line", { x1: frame.left, x2: frame.right, y1: y, y2: y, stroke: "#D9D9D9" });
    const format = value.numberFormat || "General";
    const text = label(cellText(tick, format), { x: frame.left - 6, y, anchor: "end" }, value.font);
    return [...(value.gridlines ? [grid] : []), ...(value.visible ? [text] : [])];
  });
}
