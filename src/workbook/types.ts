import type { BoardNames } from "../sheets/board/input";
import type { CellValue } from "../sheets/spec";
import type { Change, Place } from "../sheets/change";
import type { JournalNote } from "../sheets/journalNote";
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

/** A table that Planboard keeps beside those of people. */
export type FoundRecord = Pick<FoundTable, "place" | "headers" | "rows">;

export interface WorkbookSummary {
  readonly tables: readonly FoundTable[];
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly protected: boolean }[];
  /** Defined names with what they refer to, "=Rules!$C$4". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** The locks of plans, left out of `tables`; undefined before the first. */
  readonly locks?: FoundRecord;
  /** Targets in force and versions of plans, likewise. */
  readonly issue?: FoundRecord;
  readonly versions?: FoundRecord;
  /** Sheets that show a plan by formulas, with the cells they use. */
  readonly planSheets?: readonly SheetPlace[];
  /** Likewise those of a rolling plan, and of a quarter's evaluation. */
  readonly rollingSheets?: readonly SheetPlace[];
  readonly quarterSheets?: readonly SheetPlace[];
  /** Rules sheets of Planboard, which a further board can follow. */
  readonly rules?: readonly FoundRules[];
  /** Language of the sheets already there: Chinese when their headers hold Han characters; undefined when empty. */
  readonly language: "en" | "zh" | undefined;
}

/** A sheet and its used cells, "B2:X40". */
export interface SheetPlace {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
}

/** The cells of a sheet as read: formulas with their "=", all else as it is; blanks as "". */
export interface SheetData extends SheetPlace {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
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
    | "totalsRow"
    | "sheetFull"
    | "filteredRows"
    | "journalChanged";
  readonly details: Readonly<Record<string, string | number>>;
}

export interface Preview {
  readonly changes: readonly Change[];
  readonly note: JournalNote;
  /** Names of the sheets that the first write of a workbook adds beside: for the journal and, hidden, for undo. */
  readonly records: { readonly journal?: string; readonly undo?: string };
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
  /** In nobody's way, but to be said: rows hidden by a filter are written too. */
  readonly warnings: readonly Obstacle[];
  /** What `write` compares with before it writes, and what `undo` restores. Opaque to everybody else. */
  readonly snapshot: unknown;
}

/** A cell that is not as it was at the preview (or, for undo, not as it was written). */
export interface Conflict {
  readonly sheet: string;
  readonly at: string;
  readonly expected: CellValue;
  readonly now: CellValue;
  /** Of a write: the cell would be overwritten, so it can also be left as it is. Missing for cells only computed from. */
  readonly canKeep?: true;
  /** Of an undo: what the cell held before the write. */
  readonly before?: CellValue;
}

export interface WriteOptions {
  /** For the journal. */
  readonly who: string;
  /** Now, by the clock of the person: a serial number with the time of day. */
  readonly at: number;
  readonly onProgress?: Progress;
  /** Cancels while nothing is written yet, and between the requests of a large write, which is then taken back. */
  readonly signal?: AbortSignal;
  /** Conflicts of an earlier try whose cells stay as the colleague left them. */
  readonly keep?: readonly Conflict[];
}

export interface Receipt {
  /** Of the write: what `undo` takes. */
  readonly id: string;
  readonly preview: Preview;
  /** What was written where, with the sheet name. */
  readonly written: readonly string[];
}

export interface UndoOptions extends Omit<WriteOptions, "keep"> {
  /**
   * `asWritten`: refused with a `ConflictError` when cells were edited since. `unchanged`: those stay as they are now,
   * all others come back. `all`: everything comes back but rows and columns of a table that others made larger since.
   */
  readonly which: "asWritten" | "unchanged" | "all";
}

export interface Undone {
  /** Cells restored. */
  readonly cells: number;
  /** Sheets that were added and stay, because they were edited since or hold notes, comments, charts or shapes. */
  readonly keptSheets: readonly string[];
}

/** A write as the journal tells it. */
export interface HistoryEntry {
  readonly id: string;
  /** Serial number with the time of day; undefined when somebody put something else there. */
  readonly at: number | undefined;
  readonly who: string;
  /** As in the journal, in the language of the workbook. */
  readonly job: string;
  /** Sheets with cells, "Leads!H1:J201". */
  readonly where: string;
  readonly what: string;
  readonly before?: number;
  readonly after?: number;
  readonly undone?: { readonly at: number | undefined; readonly who: string };
  /** `ready` to be undone; `unfinished`: the write (or its undo) broke off; `gone`: undone, or no longer kept. */
  readonly undo: "ready" | "unfinished" | "gone";
}

export interface History {
  /** The latest first. */
  readonly entries: readonly HistoryEntry[];
  /** The sheet of the journal; undefined before the first write. */
  readonly journal: string | undefined;
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

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly sheet: string;
  /** Without the sheet name. */
  readonly at: string;
  /** With its "=". */
  readonly formula: string;
}

/** A formula that calls PLAN functions: `#NAME?` for colleagues without Planboard once it is recalculated. */
export interface PlanFormula extends FormulaCell {
  /** "PLAN.MONTHS", each once. */
  readonly functions: readonly string[];
  /** Where its result stands: "B4:M4", or its own cell. */
  readonly address: string;
  /** The result, row by row; blanks as "", errors as "#VALUE!" and the like. */
  readonly values: readonly (readonly CellValue[])[];
  /** What its own cell shows. */
  readonly shown: string;
  readonly sheetProtected: boolean;
  readonly sheetVisible: boolean;
  /** The note people wrote on its cell; "" for none. */
  readonly note: string;
}

/** A formula that was frozen: its result stands as values, the formula in the note of its cell. */
export interface FrozenFormula extends FormulaCell {
  /** Where the values stand, from where the cell is now. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Where it stood when it was frozen; "" when its note does not say. */
  readonly frozenAt: string;
  /** Serial number of the day it was frozen. */
  readonly date?: number;
  /** The note people had written on the cell themselves; "" for none. */
  readonly note: string;
  readonly sheetProtected: boolean;
}

/** A visible sheet that works for everybody, and by what. */
export interface SharedSheet {
  readonly sheet: string;
  /** `sums`: values, and formulas that only add them up. */
  readonly holds: "values" | "sums" | "formulas";
  readonly formulas: number;
}

/** What colleagues without Planboard will see. */
export interface SharingSummary {
  readonly formulas: readonly PlanFormula[];
  readonly frozen: readonly FrozenFormula[];
  /** Defined names that call PLAN functions; they cannot be frozen. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly sheets: readonly SharedSheet[];
  /** Freezing keeps formulas in notes, which Excel gives add-ins since ExcelApi 1.18. */
  readonly canFreeze: boolean;
}
