import type { BoardNames } from "../sheets/board/input";
import type { CellValue } from "../sheets/spec";
import type { Change, Place } from "../sheets/change";
import type { Role, TableKind } from "../planning/headers";

/** A table or header-row range of the workbook, and what Planboard takes it for. */
export interface FoundTable {
  readonly place: Place;
  readonly headers: readonly string[];
  /** Body rows. */
  readonly rows: number;
  readonly kind: TableKind;
  /** Zero-based column of each role recognised; the user may correct it in the pane. */
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  /** Columns of the twelve months, January first, when the headers name them all. */
  readonly months?: readonly number[];
  /** Text columns that hold no role: what a plan can be split by. */
  readonly dimensions: readonly number[];
  /** Known only of tables read whole; of longer ones a guess would be needed. */
  readonly facts?: TableFacts;
}

export interface TableFacts {
  /** Of sales: the latest date. */
  readonly latest?: number;
  /** Of a plan: the years it holds, earliest first. */
  readonly years?: readonly number[];
  /** Of a plan of one year: the sum of its months. */
  readonly total?: number;
}

export interface WorkbookSummary {
  readonly tables: readonly FoundTable[];
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly protected: boolean }[];
  /** Defined names with what they refer to, "=Rules!$C$4". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Rules sheets of Planboard, which a further board can follow. */
  readonly rules?: readonly FoundRules[];
  /** Language of the sheets already there: Chinese when their headers hold Han characters; undefined when empty. */
  readonly language: "en" | "zh" | undefined;
}

/** A rules sheet that Planboard made. */
export interface FoundRules {
  readonly sheet: string;
  readonly names: BoardNames;
  /** What its as-of cell holds. */
  readonly asOf: CellValue;
  /** Formulas of the first day of the month: they tell which lists of holidays and workdays it reads. */
  readonly firstDay: readonly CellValue[];
}

/** Cells as read: body rows below the header, blanks as "", dates as serial numbers. */
export interface TableData {
  readonly place: Place;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Something in the way of a write; `code` picks the sentence in the locale, `details` fill it. */
export interface Obstacle {
  readonly code:
    | "sheetExists"
    | "sheetProtected"
    | "workbookProtected"
    | "tableNameTaken"
    | "nameTaken"
    | "cellsInTheWay"
    | "mergedCells"
    | "tableGone"
    | "tableChanged"
    | "totalsRow";
  readonly details: Readonly<Record<string, string | number>>;
}

export interface Preview {
  readonly changes: readonly Change[];
  /** What is filled and what is added, where: an entry a change, two where it does both (`isNew` tells them apart). */
  readonly targets: readonly {
    readonly change: number;
    readonly sheet: string;
    readonly address: string;
    readonly cells: number;
    readonly isNew: boolean;
  }[];
  /** Cells that hold something now and would hold something else afterwards. */
  readonly overwritten: readonly {
    readonly sheet: string;
    readonly at: string;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
  /** Empty when the write can go ahead. */
  readonly obstacles: readonly Obstacle[];
  /** What `write` compares with before it writes, and what `undo` restores. Opaque to everybody else. */
  readonly snapshot: unknown;
}

/** A cell that is not as it was at the preview (or, for undo, not as it was written). */
export interface Conflict {
  readonly sheet: string;
  readonly at: string;
  readonly expected: CellValue;
  readonly now: CellValue;
}

export interface Receipt {
  readonly preview: Preview;
  /** What was written where, with the sheet name. */
  readonly written: readonly string[];
  /** Opaque: what undo needs. */
  readonly undo: unknown;
}

export interface Progress {
  (step: "waiting" | "reading" | "checking" | "writing", done: number, of: number): void;
}

/** The selected cells, of one area. */
export interface Selection {
  readonly sheet: string;
  /** Without the sheet name. */
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** Cells of a sheet were edited, by the person here or by a colleague. */
export interface CellsChanged {
  readonly sheetId: string;
  /** Without the sheet name. */
  readonly address: string;
  readonly byColleague: boolean;
}

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>;
