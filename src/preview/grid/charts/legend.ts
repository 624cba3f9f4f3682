import type { LegendState } from "../../host/charts/state";
import type { ChartData } from "./data";
import { chosenColors, label, pixels, stroke, svg } from "./svg";

const key = 24;
const gap = 14;

/** Pixels it takes above or below. */
export function legendHeight({ font }: LegendState): number {
  return pixels(font.size) * 2;
}

/** Series in a row above or below, or down the right side: a swatch of each with its name. */
export function drawLegend({ chart: { legend }, series }: ChartData, width: number, height: number): SVGElement {
  const size = pixels(legend.font.size);
  // Han characters are twice as wide as others.
  const long = (text: string) => [...text].reduce((sum, one) => sum + (one > "\u2e80" ? 1 : 0.55), 0) * size;
  const widths = series.map(({ state }) => key + 4 + long(state.name) + gap);
  const isRight = legend.position === "Right";
  let x = isRight ? width - 110 : (width - widths.reduce((sum, one) => sum + one, 0) + gap) / 2;
  let y =
    legend.position === "Top" ? size : legend.position === "Bottom" ? height - size : height / 2 - series.length * size;
  const entries = series.map(({ state }, index) => {
    const chosen = chosenColors[index % chosenColors.length] ?? "#000000";
    const swatch =
      state.type === "Line"
        ? svg("line", { x1: x, x2: x + key, y1: y, y2: y, ...stroke(state.line, chosen) })
        : svg("rect", {
            ...{ x, y: y - size / 4, width: key, height: size / 2 },
            fill: state.fill === "" ? "none" : (state.fill ?? chosen),
            ...stroke(state.line, "none"),
          });
    const name = label(state.name, { x: x + key + 4, y, anchor: "start" }, legend.font);
    if (isRight) y += size * 2;
    else x += widths[index] ?? 0;
    return [swatch, name];
  });
  return svg("g", {}, ...entries.flat());
}
