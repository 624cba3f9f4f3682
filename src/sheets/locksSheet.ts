import type { PlanPath } from "../planning/targets/plan/types";
import type { Language } from "./language";
import { periodWord, type LockPeriod } from "./locks/periods";
import { numberFormats } from "./numberFormats";
import { recordTable, type RecordPlaces, type RecordRow } from "./recordTable";
import type { CellValue, SheetSpec } from "./spec";

/** Name of the Excel table of locks, in every language: by it the locks are found wherever the table was moved. */
export const locksTable = "PlanboardLocks";

const dated = { width: 16, format: numberFormats.dateTime, align: "left" } as const;

export type LocksColumn = "plan" | "year" | "period" | "lockedBy" | "lockedOn" | "reason" | "unlockedBy" | "unlockedOn";

/** Locks as a record; tables made before locks of a year needed a reason to be lifted lack the last column. */
export const locksRecord = recordTable<LocksColumn, "unlockReason">({
  ...{ table: locksTable, title: "locks.title", note: "locks.note" },
  before: [
    { id: "plan", header: "locks.plan", width: 14 },
    { id: "year", header: "locks.year", width: 8, format: "0", align: "left" },
  ],
  after: [
    { id: "period", header: "locks.period", width: 10 },
    { id: "lockedBy", header: "locks.lockedBy", width: 16 },
    { id: "lockedOn", header: "locks.lockedOn", ...dated },
    { id: "reason", header: "locks.reason", width: 30 },
    { id: "unlockedBy", header: "locks.unlockedBy", width: 16 },
    { id: "unlockedOn", header: "locks.unlockedOn", ...dated },
  ],
  late: [{ id: "unlockReason", header: "locks.unlockReason", width: 30 }],
});

/**
 * A row of the Locks table: a lock, who set it when and why, who lifted it when and why. It holds while `unlockedOn` is
 * missing, and it stays in the table afterwards: the table is the record of all locks there ever were.
 */
export interface LockRow {
  /** Name of the plan's table. */
  readonly plan: string;
  readonly year: number;
  readonly path: PlanPath;
  readonly period: LockPeriod;
  readonly lockedBy: string;
  /** Serial numbers with the time of day. */
  readonly lockedOn: number;
  readonly reason?: string;
  readonly unlockedBy?: string;
  readonly unlockedOn?: number;
  readonly unlockReason?: string;
}

/** Where a Locks table has its columns. */
export type LocksPlaces = RecordPlaces<LocksColumn, "unlockReason">;

export const { dimensionHeader: lockDimensionHeader, headers: locksHeaders, places: locksPlaces } = locksRecord;

/** The locks of all plans as a sheet; the blank row it begins with before the first lock is filled by that. */
export function locksSheet(
  language: Language,
  sheet: string,
  dimensions: readonly string[],
  rows: readonly LockRow[] = [],
): SheetSpec {
  return locksRecord.sheet(
    language,
    sheet,
    dimensions,
    rows.map((row) => recordRow(language, row)),
  );
}

function recordRow(language: Language, { path, period, ...rest }: LockRow): RecordRow<LocksColumn | "unlockReason"> {
  return { path, values: { ...rest, period: periodWord(language, period) } };
}

/** The cells of a row in a table of `width` columns; columns that people added stay as they are. */
export function lockCells(places: LocksPlaces, width: number, row: LockRow): CellValue[] {
  return locksRecord.cells(places, width, recordRow(places.language, row));
}

/** The cells that close a row: it no longer holds; all other cells stay as they are. */
export function unlockCells(
  places: LocksPlaces,
  width: number,
  row: Required<Pick<LockRow, "unlockedBy" | "unlockedOn">> & Pick<LockRow, "unlockReason">,
): CellValue[] {
  return locksRecord.cells(places, width, { values: row });
}
