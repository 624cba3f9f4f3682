import type { YearTables } from "../../jobs/year/types";
import type { FoundTable, TableData, WorkbookSummary } from "../../workbook/types";

/** Tables in which Planboard keeps what happened to plans. */
const kinds = ["locks", "issue", "versions"] as const;

/** A record table of the workbook. */
export interface RecordTable {
  readonly kind: (typeof kinds)[number];
  readonly table: Pick<FoundTable, "place">;
}

/** The record tables there are. */
export function recordsOf(summary: WorkbookSummary | undefined): readonly RecordTable[] {
  return kinds.flatMap((kind) => {
    const table = summary?.[kind];
    return table ? [{ kind, table }] : [];
  });
}

/** Their cells by what they are, read in their order. */
export function tablesOf(records: readonly RecordTable[], data: readonly TableData[]): YearTables {
  return Object.fromEntries(records.flatMap(({ kind }, index) => (data[index] ? [[kind, data[index]]] : [])));
}
