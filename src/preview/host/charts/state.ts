import type { Rect } from "../book";

/** A chart as Excel keeps it: what nobody set stands at Excel's own defaults, so that the preview shows them too. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** The cells it covers. */
  readonly at: string;
  readonly title: boolean;
  readonly border: boolean;
  readonly filled: boolean;
  readonly plotVisibleOnly: boolean;
  readonly legend: LegendState;
  readonly category: AxisState;
  readonly value: AxisState;
  readonly series: readonly SeriesState[];
}

export const seriesTypes = ["ColumnStacked", "ColumnClustered", "Line"] as const;
export type SeriesType = (typeof seriesTypes)[number];

export interface SeriesState {
  readonly name: string;
  readonly type: SeriesType;
  /** Missing once the cells are gone. */
  readonly values?: CellsOfSheet;
  readonly categories?: CellsOfSheet;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly invertIfNegative: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
  /** "" is none; missing is Excel's own choice. */
  readonly fill?: string;
  readonly line: LineState;
  readonly labels: LabelsState;
}

export interface CellsOfSheet {
  /** Id. */
  readonly sheet: string;
  readonly rect: Rect;
}

export const lineStyles = ["None", "Continuous", "Dash", "Automatic"] as const;
export interface LineState {
  readonly style: (typeof lineStyles)[number];
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
}

export interface FontState {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
}

export const labelPositions = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Top"] as const;
export interface LabelsState {
  readonly shown: boolean;
  readonly position?: (typeof labelPositions)[number];
  /** "" is that of the cells. */
  readonly numberFormat: string;
  readonly font: FontState;
}

export const legendPositions = ["Top", "Bottom", "Right"] as const;
export interface LegendState {
  readonly visible: boolean;
  readonly position: (typeof legendPositions)[number];
  readonly overlay: boolean;
  readonly font: FontState;
}

export const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
export const tickLabels = ["NextToAxis", "Low", "High", "None"] as const;
export interface AxisState {
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly tickMark: (typeof tickMarks)[number];
  readonly tickLabels: (typeof tickLabels)[number];
  readonly numberFormat: string;
  readonly font: FontState;
  readonly line: LineState;
}

const font: FontState = { size: 9, color: "#595959", bold: false };
const axis: AxisState = {
  visible: true,
  gridlines: false,
  tickMark: "None",
  tickLabels: "NextToAxis",
  numberFormat: "",
  font,
  line: { style: "Automatic" },
};

/** A series as Excel adds one, of the type of its chart. */
export function newSeries(type: SeriesType, name: string): SeriesState {
  return {
    name,
    type,
    gapWidth: type === "ColumnStacked" ? 150 : 219,
    overlap: type === "ColumnStacked" ? 100 : -27,
    invertIfNegative: true,
    markers: false,
    smooth: false,
    line: { style: "Automatic" },
    labels: { shown: false, numberFormat: "", font },
  };
}

export function newChart(id: string, name: string, at: string, series: readonly SeriesState[]): ChartState {
  return {
    ...{ id, name, at, series },
    ...{ title: true, border: true, filled: true, plotVisibleOnly: true },
    legend: { visible: true, position: "Bottom", overlay: false, font },
    category: axis,
    value: { ...axis, gridlines: true },
  };
}
