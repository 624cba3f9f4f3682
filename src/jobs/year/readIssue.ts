import { joinedKey } from "../../planning/text/key";
import { issueRecord, monthIds, type IssueColumn, type IssuePlaces } from "../../sheets/issueSheet";
import type { CellValue } from "../../sheets/spec";
import type { TableData } from "../../workbook/types";
import { stopAt } from "../faults";
import type { LockedPlan } from "../readLocks";
import { placesIn, widened, type Widened } from "../recordColumns";
import { RecordRows } from "./recordRows";

/** A row of the Issue table, as it stands: what people typed over is found later. */
export interface IssuedRow {
  /** Zero-based body row. */
  readonly row: number;
  readonly keys: readonly string[];
  readonly issuedTo: CellValue;
  readonly months: readonly CellValue[];
}

export interface ReadIssue {
  readonly rows: readonly IssuedRow[];
  readonly wide: Widened;
  readonly places: IssuePlaces;
  /** "Issued plan!F5" */
  readonly at: (row: number, id: IssueColumn) => string;
}

/**
 * Reads the rows of a plan's year in the Issue table. Throws a `JobError`: `locksColumn` for a column of its own that is
 * gone, `recordCell` for a year that is no number, `recordTwice` for a unit with two rows.
 */
export function readIssue(read: TableData, plan: LockedPlan): ReadIssue {
  const wide = widened(read, issueRecord.places(read.headers, plan.dimensions));
  const places = placesIn(read, issueRecord.places(wide.data.headers, plan.dimensions));
  const record = new RecordRows<IssueColumn>(wide.data, places, plan);
  const seen = new Map<string, number>();
  const rows = record.rows.map((row): IssuedRow => {
    const keys = record.keys(row);
    const first = seen.get(joinedKey(keys));
    if (first !== undefined) record.twice(row, first, keys.join(" · ") || plan.name);
    seen.set(joinedKey(keys), row);
    return { row, keys, issuedTo: record.cell(row, "issuedTo"), months: monthIds.map((id) => record.cell(row, id)) };
  });
  stopAt(record.faults);
  return { rows, wide, places, at: (row, id) => record.at(row, id) };
}
