import type { PlanPath } from "../planning/targets/plan/types";
import { headerKey } from "../planning/headerText";
import type { SheetsKey } from "../locale/sheets.en";
import { freeName } from "./freeName";
import { word, type Language } from "./language";
import { periodWord, type LockPeriod } from "./locks/periods";
import { numberFormats } from "./numberFormats";
import type { CellValue, SheetSpec } from "./spec";
import { tableSheet, type TableColumn } from "./tableSheet";

/** Name of the Excel table of locks, in every language: by it the locks are found wherever the table was moved. */
export const locksTable = "PlanboardLocks";

type Column = Omit<TableColumn, "header"> & { readonly id: string; readonly header: SheetsKey };

/** Before the dimensions of the plan, and after them. */
const scope = [
  { id: "plan", header: "locks.plan", width: 14 },
  { id: "year", header: "locks.year", width: 8, format: "0", align: "left" },
] as const satisfies readonly Column[];
const record = [
  { id: "period", header: "locks.period", width: 10 },
  { id: "lockedBy", header: "locks.lockedBy", width: 16 },
  { id: "lockedOn", header: "locks.lockedOn", width: 16, format: numberFormats.dateTime, align: "left" },
  { id: "reason", header: "locks.reason", width: 30 },
  { id: "unlockedBy", header: "locks.unlockedBy", width: 16 },
  { id: "unlockedOn", header: "locks.unlockedOn", width: 16, format: numberFormats.dateTime, align: "left" },
] as const satisfies readonly Column[];
const own: readonly Column[] = [...scope, ...record];

export type LocksColumn = (typeof scope)[number]["id"] | (typeof record)[number]["id"];

/**
 * A row of the Locks table: a lock, who set it when and why, who lifted it when. It holds while `unlockedOn` is
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
}

/** Where a Locks table has its columns: zero-based, in whatever order and language its people like them. */
export interface LocksPlaces {
  readonly columns: Readonly<Record<LocksColumn, number>>;
  /** Of the plan's dimensions, outermost first. */
  readonly dimensions: readonly number[];
  /** The language of most of its headers: new rows are written in it. */
  readonly language: Language;
}

const ownHeaders = own.flatMap(({ header }) => [word("en", header), word("zh", header)]);

/** The header of a plan's dimension in the Locks table: its own, unless the table has a column of that name. */
export function lockDimensionHeader(dimension: string): string {
  return freeName(dimension, ownHeaders, (name, count) => `${name} (${count})`);
}

/** The headers of a new Locks table. */
export function locksHeaders(language: Language, dimensions: readonly string[]): string[] {
  return layout(language, dimensions).map(({ header }) => header);
}

/**
 * The locks of all plans as a sheet. Without a first row the table is begun with a blank one (an Excel table cannot be
 * without), which the first lock fills.
 */
export function locksSheet(
  language: Language,
  sheet: string,
  dimensions: readonly string[],
  rows: readonly LockRow[] = [],
): SheetSpec {
  const columns = layout(language, dimensions);
  const places = locksPlaces(locksHeaders(language, dimensions), dimensions) as LocksPlaces;
  return tableSheet({
    language,
    sheet,
    title: word(language, "locks.title"),
    note: word(language, "locks.note"),
    table: locksTable,
    columns,
    rows: rows.length > 0 ? rows.map((row) => lockCells(places, columns.length, row)) : [columns.map(() => null)],
    frozen: scope.length + dimensions.length,
  });
}

function layout(language: Language, dimensions: readonly string[]): TableColumn[] {
  const said = ({ header, ...column }: Column): TableColumn => ({ ...column, header: word(language, header) });
  const names = dimensions.map((dimension) => ({ header: lockDimensionHeader(dimension), width: 14 }));
  return [...scope.map(said), ...names, ...record.map(said)];
}

/**
 * Finds the columns by their headers, those of the plan's dimensions too. `missing` has the headers that are not there:
 * without a dimension's column alone, the table can get it (`SetColumns`); `isRecord` says that one of its own is gone.
 */
export function locksPlaces(
  headers: readonly string[],
  dimensions: readonly string[],
): LocksPlaces | { readonly missing: readonly string[]; readonly isRecord: boolean } {
  const keys = headers.map(headerKey);
  const at = (header: string) => keys.indexOf(headerKey(header));
  const chinese = own.filter(({ header }) => at(word("zh", header)) >= 0).length;
  const language = chinese > own.length / 2 ? "zh" : "en";
  const found = own.map(({ id, header }) => [id, Math.max(at(word("en", header)), at(word("zh", header)))] as const);
  const gone = own.filter((_, index) => found[index]?.[1] === -1).map(({ header }) => word(language, header));
  const names = dimensions.map(lockDimensionHeader);
  const missing = [...gone, ...names.filter((name) => at(name) < 0)];
  if (missing.length > 0) return { missing, isRecord: gone.length > 0 };
  return { columns: Object.fromEntries(found) as Record<LocksColumn, number>, dimensions: names.map(at), language };
}

/** The cells of a row in a table of `width` columns; columns that people added stay as they are. */
export function lockCells({ columns, dimensions, language }: LocksPlaces, width: number, row: LockRow): CellValue[] {
  const cells = Array<CellValue>(width).fill(null);
  const { path, period, ...rest } = row;
  cells[columns.period] = periodWord(language, period);
  dimensions.forEach((column, level) => (cells[column] = path[level] ?? null));
  for (const [id, value] of Object.entries(rest)) cells[columns[id as keyof typeof rest]] = value;
  return cells;
}

/** The cells that close a row: it no longer holds; all other cells stay as they are. */
export function unlockCells(
  { columns }: LocksPlaces,
  width: number,
  { unlockedBy, unlockedOn }: Required<Pick<LockRow, "unlockedBy" | "unlockedOn">>,
): CellValue[] {
  const cells = Array<CellValue>(width).fill(null);
  cells[columns.unlockedBy] = unlockedBy;
  cells[columns.unlockedOn] = unlockedOn;
  return cells;
}
