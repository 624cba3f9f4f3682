import type { PlanningErrorCode } from "../planning/error";
import type { PlanEdit, PlanLock, PlanUnit } from "../planning/targets/plan/types";
import type { Change } from "../sheets/change";
import type { JournalNote } from "../sheets/journalNote";
import type { FoundRules, FoundTable, PlanFormula, TableData } from "../workbook/types";
import type { YearFaultCode, YearNoteCode } from "./year/types";

/**
 * A job takes data that was read and the options of the person, and proposes changes; it neither reads nor writes
 * the workbook, so the pane, tests and headless runs share it. Every job: `propose…(data, options) → Proposal`.
 */
export interface Proposal {
  readonly changes: readonly Change[];
  readonly journal: JournalNote;
  /** Things to say beside the numbers; `code` picks the sentence in the locale. */
  readonly notes: readonly Note[];
}

/** Every note a job can make: the pane has a sentence for each. */
export type NoteCode =
  | YearNoteCode
  // Grade leads
  | "contradictions"
  | "confirmDates"
  | "requalify"
  | "noGrade"
  // Split target
  | "monthsEqually"
  | "unitsEqually"
  | "unitsWithoutHistory"
  | "unitsAsCompany"
  | "unitsWithoutShare"
  | "noRecentSales"
  | "noMonthSales"
  | "noTargets"
  | "planDoesNotFit"
  | "unitsDropped"
  | "locksUnreadable"
  // Start next year
  | "earlierYear"
  | "unitsUnsold"
  | "unitsUnplanned"
  // Build board
  | "strayNames"
  | "namesAvoided"
  | "asOfShared"
  | "rulesApart"
  | "salesAfterAsOf"
  // Evaluate quarter
  | "earlierReview"
  // Share safely
  | "movedSince";

export interface Note {
  readonly code: NoteCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly severity: "info" | "warning";
}

/** Every fault a job can find: those of the planning rules and its own. The pane has a sentence for each. */
export type FaultCode =
  | PlanningErrorCode
  | YearFaultCode
  | "badSheetName"
  | "noUsableColumn"
  | "noLeads"
  | "noDimension"
  | "historyBlank"
  | "historyText"
  | "yearMissing"
  | "monthsMissing"
  | "recentMissing"
  | "measureBlank"
  | "negativeMeasure"
  | "measureZero"
  | "nameMissing"
  | "nameTwice"
  | "holidaysMissing"
  | "yearsUnknown"
  | "patternRows"
  | "patternMonths"
  | "noStatusRules"
  | "statusLowest"
  | "statusOrder"
  | "errorResult"
  | "stillCalculating"
  | "noteTooLong"
  | "locksColumn"
  | "splitLocked"
  | "noFullYear"
  | "yearPlanned"
  | "lockYear"
  | "lockPeriod"
  | "lockGap"
  | "lockNoLine"
  | "sheetLines"
  | "sheetTwice"
  | "sheetUnknown"
  | "sheetMissing"
  | "noTypedNumber"
  | "typedLocked"
  | "noSegments"
  | "segmentTwice"
  | "droppedPositive"
  | "sizeNegative"
  | "shareRange"
  | "quarterNotBegun";

/** Bad input, found before anything is written: every fault with its cell. Thrown by `propose…`. */
export interface Fault {
  readonly code: FaultCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** "Sales by month!F3", when one cell is to blame. */
  readonly at?: string;
}

/** A table with what the person says its columns are (corrected roles included). */
export interface Source {
  readonly found: FoundTable;
  readonly data: TableData;
}

export type Language = "en" | "zh";

/** Names in use, so that new ones can avoid them. */
export interface NamesTaken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

// --- Grade leads (L1, L2) -------------------------------------------------------------------------------------
export interface GradeOptions {
  readonly asOf: number;
  readonly language: Language;
  /** A grades table of the workbook; the default rules without one. */
  readonly rules?: TableData;
  readonly holidays?: Source;
}
export interface GradeProposal extends Proposal {
  readonly leads: number;
  /** In the rules' order, then "" for no grade. */
  readonly counts: readonly { readonly grade: string; readonly before: number; readonly after: number }[];
  readonly moves: readonly GradeMove[];
  /** Texts that are no known signal, most frequent first. */
  readonly unknownSignals: readonly {
    readonly text: string;
    readonly rows: readonly number[];
    readonly at: readonly string[];
  }[];
}
export interface GradeMove {
  readonly kind: "up" | "new" | "down" | "lost";
  /** Zero-based body row. */
  readonly row: number;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** Address of its grade cell, without the sheet. */
  readonly at: string;
}

// --- Build board (P1) -----------------------------------------------------------------------------------------
export interface BoardOptions {
  readonly asOf: number;
  readonly language: Language;
  readonly sales: Source;
  readonly plan: Source;
  /** Headers shared by both tables, outermost first. */
  readonly dimensions: readonly string[];
  readonly holidays?: Source;
  readonly workdays?: Source;
  readonly statusRules?: Source;
  /** The Issue table, when the workbook has one: month plans are the targets in force. */
  readonly issue?: TableData;
  /** Word for what is counted: "cars", "辆"; the locale's default without one. */
  readonly unit?: string;
  /** The name the person chose: taken, it is an obstacle. Without one a free name is chosen. */
  readonly sheetName?: string;
  /** Also propose to clean names with stray spaces in both tables; false by default. */
  readonly cleanNames?: boolean;
  readonly taken: NamesTaken;
  /** Rules sheets of earlier boards: one that reads the same lists is followed, its as-of date set. */
  readonly rules?: readonly FoundRules[];
}
export interface BoardProposal extends Proposal {
  readonly sheet: string;
  readonly rows: number;
  readonly timeProgress: number;
  /** By the first dimension: month to date against month plan. */
  readonly groups: readonly {
    readonly name: string;
    readonly actual: number;
    readonly plan: number;
    readonly status: "onTrack" | "atRisk" | "behind" | "none";
  }[];
  /** planned + unplanned = ledger, year to date. */
  readonly yearToDate: { readonly planned: number; readonly unplanned: number; readonly ledger: number };
}

// --- Edit plan (T2, T3) ---------------------------------------------------------------------------------------
export interface EditOptions {
  readonly source: Source;
  readonly year: number;
  /** What all numbers are multiples of; without one, what most of them are multiples of: 1, 0.1 or 0.01. */
  readonly step?: number;
  /** In the order they were made. */
  readonly edits: readonly PlanEdit[];
  /** The Locks table, when the workbook has one. */
  readonly locks?: TableData;
  /** The Issue table, when the workbook has one: months it says are issued stay locked. */
  readonly issue?: TableData;
  /** Why locks are set or lifted; lifting that of the company's annual total needs one. */
  readonly reason?: string;
  /** Who sets and lifts locks, and now: a serial number with the time of day. */
  readonly who: string;
  readonly at: number;
  readonly language: Language;
  readonly taken: NamesTaken;
}
export interface EditProposal extends Proposal {
  readonly year: number;
  /** A row of the year each, in the order of the table. */
  readonly before: readonly PlanUnit[];
  /** The same rows; those that stay are identical. */
  readonly after: readonly PlanUnit[];
  /** Locks of the workbook that no edit lifted: their numbers are as before. */
  readonly kept: readonly PlanLock[];
  readonly locks: { readonly added: readonly PlanLock[]; readonly removed: readonly PlanLock[] };
  /** Numbers that were set or spread. */
  readonly edited: number;
  /** Cells of the plan that change. */
  readonly cells: number;
}

// --- Share safely ---------------------------------------------------------------------------------------------
export interface FreezeOptions {
  readonly language: Language;
  readonly today: number;
}
export interface FreezeProposal extends Proposal {
  readonly kind: "freeze" | "thaw";
  readonly formulas: number;
  /** Cells of their results. */
  readonly cells: number;
  /** The formulas with the cells of their results. */
  readonly places: readonly Pick<PlanFormula, "sheet" | "at" | "address" | "formula">[];
}
