import type { CellValue, SheetSpec } from "./spec";

/**
 * What a job wants to do to the workbook, as data: `jobs/` compute a list of these, `workbook/preview` checks them
 * against the cells as they are, `workbook/write` carries them out together, `workbook/undo` takes them back.
 */
export type Change = NewSheet | SetColumns | AddRows | MakeTable | SetCells;

/** Adds a sheet. A name that exists is an obstacle, never replaced. */
export interface NewSheet {
  readonly kind: "newSheet";
  readonly sheet: SheetSpec;
}

/** Where a table or a plain header-row range lies. `table` is there when it is an Excel table. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  /** Header row included, without the sheet name: "B3:E4662". */
  readonly address: string;
  readonly table?: { readonly id: string; readonly name: string };
}

/**
 * Fills columns of an existing table: `column` is the zero-based column of one that is there (its body is
 * overwritten), or missing for one to add at the right-hand end under `header`. One value per body row; `null`
 * leaves the cell as it is.
 */
export interface SetColumns {
  readonly kind: "setColumns";
  readonly place: Place;
  readonly columns: readonly {
    readonly header: string;
    readonly column?: number;
    readonly values: readonly CellValue[];
    readonly numberFormat?: string;
    /** Characters; only for added columns. */
    readonly width?: number;
  }[];
  readonly basis?: readonly BasisColumn[];
}

/** A column that values were computed from, as it was read: rows sorted or edited since are a conflict. */
export interface BasisColumn {
  /** Zero-based, of the table. */
  readonly column: number;
  /** One a body row. */
  readonly values: readonly CellValue[];
}

/**
 * Adds body rows below a table (and makes it larger), or writes over rows that are there. Rows below may be as wide as
 * a `SetColumns` beside it makes the table. Without any row it only watches its basis.
 */
export interface AddRows {
  readonly kind: "addRows";
  readonly place: Place;
  /** Zero-based body rows to write over, one for each of the first `rows`; the remaining rows go below. */
  readonly over?: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly basis?: readonly BasisColumn[];
}

/** Turns a plain header-row range into an Excel table, so that formulas can follow it as it grows. */
export interface MakeTable {
  readonly kind: "makeTable";
  readonly place: Place;
  readonly name: string;
}

/** Sets single cells of a sheet that exists, for example the as-of date or names to clean. Literal unless `formula`. */
export interface SetCells {
  readonly kind: "setCells";
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  /** Cells that what is written was computed from, by value: edited since, they are a conflict. */
  readonly basis?: readonly { readonly at: string; readonly value: CellValue }[];
}

export interface CellChange {
  readonly at: string;
  readonly value: CellValue;
  readonly formula?: true;
  /** The text its note gets; null takes the note away, without it the note stays as it is. */
  readonly note?: string | null;
  /** The cell shows part of the spilled result of another one, before it is written over or once it is cleared. */
  readonly spilled?: true;
}
