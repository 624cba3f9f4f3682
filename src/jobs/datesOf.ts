import { dateIn } from "../planning/cells";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import type { Source } from "./types";

/**
 * Serial numbers of a table of dates, blanks left out. Throws a `JobError`: `noColumn` when nobody named a date
 * column, and every cell of it that is no date.
 */
export function datesOf({ data, found }: Source): number[] {
  const column = found.roles.date;
  if (column === undefined) {
    stopAt([{ code: "noColumn", details: { name: data.place.table?.name ?? data.place.sheet, role: "date" } }]);
  }
  const reader = new CellReader(data);
  const dates = data.rows.flatMap((_, row) => reader.read(row, column, dateIn) ?? []);
  stopAt(reader.faults);
  return dates;
}
