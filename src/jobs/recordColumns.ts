import type { SetColumns } from "../sheets/change";
import type { MissingColumns, RecordPlaces } from "../sheets/recordTable";
import type { CellValue } from "../sheets/spec";
import type { TableData } from "../workbook/types";
import { stopAt } from "./faults";

interface Widened {
  readonly data: TableData;
  readonly changes: readonly SetColumns[];
}

/**
 * A record made for a plan with other dimensions gets columns for these; its rows are blank there. Columns of its own
 * that are missing are no business of ours: people renamed or deleted them, and are told.
 */
export function widened(data: TableData, places: RecordPlaces<string, string> | MissingColumns, width = 14): Widened {
  if (!("missing" in places) || places.isRecord) return { data, changes: [] };
  return withColumns(data, places.missing, width);
}

/** The record with these columns at its right-hand end. */
export function withColumns(data: TableData, headers: readonly string[], width: number): Widened {
  if (headers.length === 0) return { data, changes: [] };
  const blank: readonly CellValue[] = data.rows.map(() => null);
  const columns = headers.map((header) => ({ header, values: blank, width }));
  return {
    data: {
      ...data,
      headers: [...data.headers, ...headers],
      rows: data.rows.map((line) => [...line, ...headers.map(() => "")]),
    },
    changes: [{ kind: "setColumns", place: data.place, columns }],
  };
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
