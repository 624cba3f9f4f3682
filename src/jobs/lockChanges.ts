import type { PlanLock } from "../planning/targets/plan/types";
import { joinedKey } from "../planning/text/key";
import type { BasisColumn, Change } from "../sheets/change";
import { lockCells, locksPlaces, locksRecord, locksSheet, unlockCells, type LockRow } from "../sheets/locksSheet";
import type { TableData } from "../workbook/types";
import { placesOfLocks, readLocks, type ActiveLock, type LockedPlan } from "./readLocks";
import { recordChanges, widened, withColumns, type Widened } from "./recordColumns";
import { sheetName } from "./sheetNames";
import type { Language } from "./types";

export interface LockChangeOptions {
  readonly language: Language;
  readonly plan: LockedPlan;
  /** The Locks table as read; without one the sheet is made. */
  readonly data?: TableData;
  readonly added: readonly PlanLock[];
  readonly removed: readonly PlanLock[];
  readonly who: string;
  /** Now, by the clock of the person: a serial number with the time of day. */
  readonly at: number;
  /** Why locks are set. */
  readonly reason?: string;
  /** Why locks are lifted. */
  readonly unlockReason?: string;
  /** Names in use, so that the sheet's can avoid them. */
  readonly sheets: readonly string[];
}

/**
 * What locks set and lifted mean for the Locks table: new rows, and closed rows, which
 * stay. A lock that holds already is not set again, one that does not hold is not lifted. No change when there is
 * nothing to do. Throws as `readLocks`.
 */
export function lockChanges(options: LockChangeOptions): Change[] {
  const { language, plan, data, removed, who, at, sheets, unlockReason } = options;
  if (!data) {
    const rows = options.added.map((lock) => newRow(options, lock));
    if (rows.length === 0) return [];
    const sheet = locksSheet(language, sheetName(language, "sheet.locks", sheets), plan.dimensions, rows);
    return [{ kind: "newSheet", sheet }];
  }
  const wide = widenedLocks(data, plan.dimensions);
  const { active } = readLocks(wide.data, plan);
  const closed = active.filter(({ lock }) => removed.some((one) => isSame(one, lock)));
  const added = options.added.filter((lock) => !active.some((one) => isSame(one.lock, lock)));
  if (closed.length + added.length === 0) return [];

  const saysWhy = closed.length > 0 && unlockReason;
  const last = saysWhy ? withReason(wide, plan.dimensions) : wide;
  const places = placesOfLocks(last.data, plan.dimensions);
  const width = last.data.headers.length;
  const lifted = { unlockedBy: who, unlockedOn: at, ...(unlockReason && { unlockReason }) };
  return recordChanges(last, {
    over: closed.map(({ row }) => row),
    rows: [
      ...closed.map(() => unlockCells(places, width, lifted)),
      ...added.map((lock) => lockCells(places, width, newRow(options, lock))),
    ],
    basis: basisOf(data, closed),
  });
}

function newRow({ plan, who, at, reason }: LockChangeOptions, { path, period }: PlanLock): LockRow {
  return { plan: plan.name, year: plan.year, path, period, lockedBy: who, lockedOn: at, ...(reason && { reason }) };
}

function isSame(one: PlanLock, other: PlanLock): boolean {
  return one.period === other.period && joinedKey(one.path) === joinedKey(other.path);
}

/** Rows sorted or lifted by a colleague since would make the wrong rows close. */
function basisOf({ headers, rows }: TableData, closed: readonly ActiveLock[]): BasisColumn[] {
  if (closed.length === 0) return [];
  return headers.map((_, column) => ({ column, values: rows.map((line) => line[column] ?? "") }));
}

/** A Locks table made for a plan with other dimensions gets columns for these. */
export function widenedLocks(data: TableData, dimensions: readonly string[]): Widened {
  return widened(data, locksPlaces(data.headers, dimensions));
}

/** The same with the column that says why locks were lifted, which tables made before lack. */
function withReason(wide: Widened, dimensions: readonly string[]): Widened {
  const { columns, language } = placesOfLocks(wide.data, dimensions);
  if (columns.unlockReason !== undefined) return wide;
  return withColumns(wide, [locksRecord.header(language, "unlockReason")], 30);
}
