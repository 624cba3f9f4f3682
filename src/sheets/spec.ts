import type { ChartSpec } from "./chartSpec";

/**
 * What a sheet looks like, as data. Functions in `sheets/` return these; `workbook/write` turns them into Office.js
 * calls, the preview's sample into a `Book`, and the file tests into .xlsx. A new board is a new file in `sheets/`.
 *
 * Places are A1 addresses on the sheet described ("B2", "B2:Z9", "C:C", "4:4"), never with a sheet name.
 */

/** What one cell gets. A string that starts with "=" is a formula only inside `Block.formulas`; elsewhere it is text. */
export type CellValue = string | number | boolean | null;

export interface SheetSpec {
  readonly name: string;
  readonly tabColor?: string;
  /** Default true, as in Excel. */
  readonly gridlines?: boolean;
  readonly blocks: readonly Block[];
  /** Applied in order: a later style adds to or overrides an earlier one. */
  readonly styles?: readonly StyledRange[];
  readonly columns?: readonly ColumnSize[];
  readonly rows?: readonly RowSize[];
  readonly merges?: readonly string[];
  readonly tables?: readonly TableSpec[];
  readonly names?: readonly NameSpec[];
  readonly conditional?: readonly ConditionalSpec[];
  readonly validation?: readonly ValidationSpec[];
  readonly links?: readonly LinkSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  /** Rows folded under the subtotal below them. */
  readonly outline?: readonly { readonly from: number; readonly to: number; readonly collapsed?: boolean }[];
  readonly print?: PrintSpec;
}

/**
 * A rectangle of cells, written at `at` (its top left cell). `values` are literal: text that starts with "=", "+",
 * "-" or "@" stays text. `formulas` may hold formulas (strings that start with "=") and literals side by side; text
 * typed by people never goes there. `null` leaves a cell alone.
 */
export type Block =
  | { readonly at: string; readonly values: readonly (readonly CellValue[])[] }
  | { readonly at: string; readonly formulas: readonly (readonly CellValue[])[] };

export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right" | "general";
  readonly valign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Edges of the whole range; `inner` is the horizontal line between its rows. */
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  readonly inner?: Line;
}

export interface Line {
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

export interface StyledRange {
  readonly at: string;
  readonly style: Style;
}

/** Width in characters of the default font, as Excel's column width dialog shows it. */
export interface ColumnSize {
  readonly at: string;
  readonly width?: number;
  readonly hidden?: boolean;
}

/** Height in points. */
export interface RowSize {
  readonly at: string;
  readonly height?: number;
  readonly hidden?: boolean;
}

/** An Excel table over `at`, its header row included; the cells themselves come from a block. */
export interface TableSpec {
  readonly name: string;
  readonly at: string;
  /** Excel's style name; "TableStyleLight1" when missing. */
  readonly style?: string;
  readonly banded?: boolean;
  readonly filterButtons?: boolean;
}

/** A workbook-scoped name. `refersTo` is a formula with sheet names, "=Rules!$C$4". */
export interface NameSpec {
  readonly name: string;
  readonly refersTo: string;
}

/** A bound of a data bar: a number, or a formula on the sheet. */
export type Bound = { readonly number: number } | { readonly formula: string };

export type ConditionalSpec =
  | {
      readonly kind: "bar";
      readonly at: string;
      readonly color: string;
      readonly negativeColor?: string;
      readonly axis?: "middle" | "automatic";
      readonly axisColor?: string;
      readonly from: Bound;
      readonly to: Bound;
    }
  | {
      readonly kind: "rule";
      readonly at: string;
      /** A formula for the top left cell of `at`, without "=": `$Z9="behind"`. Names are allowed, structured references are not. */
      readonly formula: string;
      readonly style: Pick<Style, "color" | "bold" | "fill">;
    };

export type ValidationSpec =
  | {
      readonly kind: "list";
      readonly at: string;
      readonly source: readonly string[] | string;
      readonly prompt?: Prompt;
    }
  | {
      readonly kind: "date";
      readonly at: string;
      readonly from: number;
      readonly to: number;
      readonly prompt?: Prompt;
    };

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** A link inside the workbook. `to` is "Rules!C4", the sheet name quoted where Excel needs it. */
export interface LinkSpec {
  readonly at: string;
  readonly to: string;
  readonly tip: string;
}

export interface PrintSpec {
  readonly area: string;
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on every page, "1:8". */
  readonly titleRows?: string;
  readonly pagesWide?: number;
  /** Inches. */
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}
