import type { AxisState } from "../../host/charts/state";
import type { ChartData, SeriesData } from "./data";

/** From where to where columns of one category stand, a pair a series: stacked ones on each other, up and down. */
export function columnSpans(series: readonly SeriesData[], index: number): readonly (readonly [number, number])[] {
  let up = 0;
  let down = 0;
  return series.map(({ state, values }) => {
    const value = values[index] ?? 0;
    if (state.type !== "ColumnStacked") return [0, value];
    const from = value < 0 ? down : up;
    if (value < 0) down += value;
    else up += value;
    return [from, from + value];
  });
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The value axis: its own bounds, or round numbers about what is drawn, 0 among them. */
export function valueScale({ chart, categories, series }: ChartData): Scale {
  const columns = series.filter(({ state }) => state.type !== "Line");
  const lines = series.filter(({ state }) => state.type === "Line").flatMap(({ values }) => values);
  const ends = categories.flatMap((_, index) => columnSpans(columns, index).flat());
  const drawn = [0, ...ends, ...lines.flatMap((value) => (value === null ? [] : [value]))];
  return roundScale(Math.min(...drawn), Math.max(...drawn), chart.value);
}

function roundScale(low: number, high: number, { minimum, maximum }: AxisState): Scale {
  // Excel leaves a twentieth of the span free above and below.
  const free = (high - low || 1) / 20;
  const rough = (high - low + free) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const min = minimum ?? (low < 0 ? Math.floor((low - free) / step) * step : 0);
  const max = maximum ?? (high > 0 ? Math.ceil((high + free) / step) * step : 0);
  return max > min ? { min, max, step } : { min, max: min + 1, step: 1 };
}
