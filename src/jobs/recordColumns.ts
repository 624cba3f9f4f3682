import { isBlank } from "../planning/cells";
import type { AddRows, SetColumns } from "../sheets/change";
import type { MissingColumns, RecordPlaces } from "../sheets/recordTable";
import type { CellValue } from "../sheets/spec";
import type { TableData } from "../workbook/types";
import { stopAt } from "./faults";

/** A record with the columns it is to get at its right-hand end. */
export interface Widened {
  /** As if it had them, blank. */
  readonly data: TableData;
  readonly read: TableData;
  readonly added: readonly { readonly header: string; readonly width: number }[];
}

/**
 * A record made for a plan with other dimensions gets columns for these; its rows are blank there. Columns of its own
 * that are missing are no business of ours: people renamed or deleted them, and are told.
 */
export function widened(read: TableData, places: RecordPlaces<string, string> | MissingColumns): Widened {
  const as = { data: read, read, added: [] };
  return "missing" in places && !places.isRecord ? withColumns(as, places.missing, 14) : as;
}

export function withColumns({ data, read, added }: Widened, headers: readonly string[], width: number): Widened {
  const rows = data.rows.map((line) => [...line, ...headers.map(() => "")]);
  return {
    data: { ...data, headers: [...data.headers, ...headers], rows },
    read,
    added: [...added, ...headers.map((header) => ({ header, width }))],
  };
}

/**
 * Rows of a record, as wide as it is to be, and its new columns; `over` and `basis` as in `AddRows`. Rows to add fill
 * blank ones first. What rows that are there get in new columns is part of these.
 */
export function recordChanges(
  { read, added }: Widened,
  change: Pick<AddRows, "over" | "rows" | "basis">,
): (SetColumns | AddRows)[] {
  const { place, headers } = read;
  const { rows, basis = [] } = change;
  const standing = change.over ?? [];
  const blank = read.rows.flatMap((line, row) => (line.every(isBlank) ? [row] : []));
  const over = [...standing, ...blank.slice(0, rows.length - standing.length)];
  const columns = added.map((column, index) => ({
    ...column,
    values: read.rows.map((_, row): CellValue => rows[over.indexOf(row)]?.[headers.length + index] ?? null),
  }));
  const lines = rows.map((line, index) => (index < over.length ? line.slice(0, headers.length) : line));
  return [
    ...(columns.length > 0 ? [{ kind: "setColumns", place, columns } as const] : []),
    ...(rows.length + basis.length > 0 ? [{ kind: "addRows", place, over, rows: lines, basis } as const] : []),
  ];
}

/** Where a record has its columns. Throws a `JobError` with `locksColumn` (header) for those it lacks. */
export function placesIn<Id extends string, Late extends string>(
  { place }: TableData,
  places: RecordPlaces<Id, Late> | MissingColumns,
): RecordPlaces<Id, Late> {
  if (!("missing" in places)) return places;
  stopAt(places.missing.map((header) => ({ code: "locksColumn", details: { name: place.sheet, header } })));
  throw new RangeError("A record that lacks columns lacks at least one.");
}
