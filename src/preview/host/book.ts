import type { ConditionalSpec, LinkSpec, PrintSpec, Style, ValidationSpec } from "../../sheets/spec";
import type { ChartState } from "./charts/state";

/**
 * The far side of the wire, reduced to what a spreadsheet is: sheets of cells, formats, tables, names. The Excel
 * object layer (`host/objects`) is written against this interface alone. Two implementations: `MemoryBook` (plain
 * data, no calculation) and `UniverBook` (Univer is the store, the grid and the calculator); one conformance suite
 * runs on both. There is never a second copy to keep in step.
 *
 * Rows and columns are zero-based; a `Rect` includes both ends. Sheets and tables are known by ids that never change.
 */
export interface Book {
  // --- sheets -------------------------------------------------------------------------------------------------
  /** In tab order. */
  sheets(): SheetState[];
  /** Adds at the end; returns the id. The caller has checked the name. */
  addSheet(name: string): string;
  updateSheet(id: string, patch: Partial<Omit<SheetState, "id">>): void;
  deleteSheet(id: string): void;

  // --- cells --------------------------------------------------------------------------------------------------
  /** Smallest rectangle holding values or formulas (with formats too unless `valuesOnly`); null when there is none. */
  used(sheet: string, valuesOnly: boolean): Rect | null;
  /** One entry per cell of `rect`, row by row. Values are calculated ones; errors are the strings "#N/A" etc. */
  read(sheet: string, rect: Rect): Cell[][];
  /** Writes literals and formulas as given (no guessing of types); `undefined` leaves a cell alone. */
  write(sheet: string, rect: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  readStyles(sheet: string, rect: Rect): Style[][];
  /**
   * Merges `style` into every cell of `rect`; edges (`top` … `inner`) are those of the rectangle. A `null` property
   * is taken away, `null` instead of a style takes all away.
   */
  style(sheet: string, rect: Rect, style: StylePatch | null): void;
  /** Sizes of the columns (points) or rows (points); hidden and outline level beside. */
  readLine(sheet: string, axis: Axis, index: number): LineState;
  updateLines(sheet: string, axis: Axis, from: number, to: number, patch: Partial<LineState>): void;
  /** Inserts or deletes whole rows or columns; tables, names, formats and ranges held by clients follow. */
  shift(sheet: string, axis: Axis, at: number, count: number, how: "insert" | "delete"): void;
  merges(sheet: string): Rect[];
  setMerged(sheet: string, rect: Rect, merged: boolean): void;
  /** Formula results spilled from this cell, or null. */
  spill(sheet: string, row: number, column: number): Rect | null;

  // --- things over cells --------------------------------------------------------------------------------------
  tables(): TableState[];
  addTable(table: Omit<TableState, "id">): string;
  updateTable(id: string, patch: Partial<Omit<TableState, "id">>): void;
  deleteTable(id: string): void;
  names(): NameState[];
  setName(name: string, refersTo: string): void;
  deleteName(name: string): void;
  /** Conditional formats, validations, links, notes and charts of one sheet, replaced as whole lists. */
  extras(sheet: string): SheetExtras;
  setExtras(sheet: string, patch: Partial<SheetExtras>): void;

  // --- life ---------------------------------------------------------------------------------------------------
  selection(): { sheet: string; rect: Rect };
  select(sheet: string, rect: Rect): void;
  /** Resolves when every formula shows its result. */
  settle(): Promise<void>;
  /** Edits by people (and by tests standing in for them); writes through this interface are not reported. */
  onEvent(listener: (event: BookEvent) => void): () => void;
}

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowEnd: number;
  readonly columnEnd: number;
}

export type Scalar = string | number | boolean | null;
export interface Cell {
  readonly value: Scalar;
  /** With its "="; missing for a literal. */
  readonly formula?: string;
}
export type CellInput = { readonly value: Scalar } | { readonly formula: string };
export type Axis = "row" | "column";
export type StylePatch = { readonly [Key in keyof Style]?: Style[Key] | null };

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Null when not protected. */
  readonly protection: Readonly<Record<string, boolean | string>> | null;
  readonly print: PrintSpec | null;
}

export interface LineState {
  /** Points. */
  readonly size: number;
  readonly hidden: boolean;
  readonly outline: number;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included, and the totals row where there is one. */
  readonly rect: Rect;
  readonly totals?: boolean;
  /** Some rows are hidden by a filter. */
  readonly filtered?: boolean;
  readonly style: string;
  readonly banded: boolean;
  readonly filterButtons: boolean;
}

export interface NameState {
  readonly name: string;
  /** With its "=". */
  readonly refersTo: string;
}

export interface SheetExtras {
  readonly conditional: readonly ConditionalSpec[];
  readonly validation: readonly ValidationSpec[];
  readonly links: readonly LinkSpec[];
  readonly notes: readonly NoteState[];
  readonly charts: readonly ChartState[];
}

/** A note on one cell (the yellow kind without replies): `at` is "B4". */
export interface NoteState {
  readonly at: string;
  readonly text: string;
}

export type BookEvent =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly rect: Rect;
      readonly before?: Scalar;
      readonly after?: Scalar;
    }
  | { readonly kind: "selection"; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated"; readonly sheet: string }
  | ({ readonly kind: "shift" } & Shift);

/** Whole rows or columns inserted before `at`, or deleted from `at` on. */
export interface Shift {
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly how: "insert" | "delete";
}
