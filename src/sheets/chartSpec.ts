/**
 * A native chart of a sheet, as data. Without a title (a cell above says it, so it stays live), border and grid lines:
 * what is said here is all that shows. Colours are "#RRGGBB", sizes of fonts and lines points.
 */
export interface ChartSpec {
  /** The name of the chart object; no two charts of a sheet share one. */
  readonly name: string;
  /** The cells it covers, "J5:T28". */
  readonly at: string;
  /** One row or column of cells: a text a category, with line breaks where it has several lines. */
  readonly categories: ChartRange;
  /** At least one; stacked ones from the axis up. Columns come before lines that cross them. */
  readonly series: readonly ChartSeriesSpec[];
  /** Of columns, percent of a column's width: 50 by default. */
  readonly gapWidth?: number;
  /** No legend without it. */
  readonly legend?: { readonly position: "top" | "bottom" | "right" } & ChartFontSpec;
  readonly categoryAxis?: ChartFontSpec & { readonly line?: string };
  /** Hidden without it: labels stand for it. Bounds hold for hidden ones too. */
  readonly valueAxis?: {
    readonly shown?: ChartFontSpec & { readonly numberFormat?: string };
    readonly min?: number;
    readonly max?: number;
  };
}

/** Cells on the sheet of the chart, or on a named one. */
export interface ChartRange {
  readonly sheet?: string;
  readonly at: string;
}

/** Charts of several kinds mix: stacked columns with lines over them. All columns of a chart are of one kind. */
export type ChartKind = "stackedColumn" | "column" | "line";

export interface ChartSeriesSpec {
  /** What the legend says. A text of its own: Office.js binds the name of a series to no cell. */
  readonly name: string;
  readonly kind: ChartKind;
  /** As many cells as there are categories. #N/A is no point at all; blank and "" count as 0. */
  readonly values: ChartRange;
  /** Of the columns or the line; "none" is drawn without. Columns may then have an outline. */
  readonly color: string | "none";
  /** Around columns, or how the line is drawn. */
  readonly outline?: { readonly color: string; readonly weight: number; readonly dashed?: boolean };
  /** Excel refuses "outsideEnd" for stacked columns, and all but "center" and "top" for lines. */
  readonly labels?: ChartFontSpec & {
    readonly position: "center" | "insideEnd" | "insideBase" | "outsideEnd" | "top";
    /** "#,##0;;;" says nothing where nothing is. */
    readonly numberFormat?: string;
  };
}

export interface ChartFontSpec {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}
