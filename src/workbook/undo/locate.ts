import { parseRect, rectAddress, type Rect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { step, type Step } from "../steps";
import { tableStands } from "../tableStands";
import { withoutTotals } from "../totalsRow";
import type { RecordedRegion, UndoRecord } from "./record";

/** A table of a record as it is now. */
export interface TableNow {
  readonly name: string;
  readonly rect: Rect;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** Where the tables of a record are now, by id; one that is gone is not there. */
export type TablesNow = ReadonlyMap<string, TableNow>;

/** Asks where the tables are that a write filled; call the result after the next sync. */
export function askTables({ workbook }: Excel.RequestContext, record: UndoRecord): () => TablesNow {
  const ids = new Set([
    ...record.regions.flatMap(({ table }) => (table ? [table.id] : [])),
    ...record.grown.map(({ id }) => id),
  ]);
  const asked = [...ids].map((id) => {
    const table = workbook.tables.getItemOrNullObject(id).load("name,showTotals");
    const sheet = table.worksheet.load("id");
    const range = table.getRange().load("address");
    const headers = table.getHeaderRowRange().load("values");
    return { id, table, sheet, range, headers };
  });
  return () =>
    new Map(
      asked.flatMap(({ id, table, sheet, range, headers }) => {
        if (table.isNullObject) return [];
        const rect = withoutTotals(parseRect(range.address), table);
        return [
          [
            id,
            { name: table.name, rect, sheet: sheet.id, headers: (headers.values[0] as CellValue[]).map(String) },
          ] as const,
        ];
      }),
    );
}

/** The same at once: a sync, unless the record has no tables. */
export async function tablesNow(context: Excel.RequestContext, record: UndoRecord): Promise<TablesNow> {
  const answer = askTables(context, record);
  if (record.grown.length || record.regions.some(({ table }) => table)) await context.sync();
  return answer();
}

/** Ends the request with ItemNotFound unless the tables are where they were found. */
export function tablesStand(tables: TablesNow): Step {
  return step((context) => tables.forEach(({ rect }, id) => tableStands(context, id, rect)));
}

/**
 * Where the cells of a region are now. A table may have moved as a whole, and its columns within it: they are known by
 * their headers, as far as these still stand side by side.
 */
export function locate({ rect, table }: RecordedRegion, tables: TablesNow): Rect {
  const now = table && tables.get(table.id);
  if (!table || !now) return rect;
  const at = now.headers.findIndex((_, index) =>
    table.headers.every((header, offset) => now.headers[index + offset] === header),
  );
  const column = at < 0 ? rect.column + now.rect.column - table.column : now.rect.column + at;
  const row = rect.row + now.rect.row - table.row;
  return { row, column, rowEnd: row + rect.rowEnd - rect.row, columnEnd: column + rect.columnEnd - rect.column };
}

/** The same address, moved as the cell it stands in. */
export function moved(at: string, from: Rect, to: Rect): string {
  const { row, column } = parseRect(at);
  const place = { row: row + to.row - from.row, column: column + to.column - from.column };
  return rectAddress({ ...place, rowEnd: place.row, columnEnd: place.column });
}
