import { columnCount, parseRect, rectAddress, rowCount } from "../../sheets/rect";
import { WorkbookError } from "../errors";
import type { TablesNow } from "./locate";
import type { GrownTable } from "./record";

/** What became of a table that a write made larger. */
export interface GrowthNow {
  readonly table: GrownTable;
  /** The address it gets back; undefined when there is nothing to take back, or it cannot be. */
  readonly back: string | undefined;
  /** Why it cannot be taken back. */
  readonly obstacle: WorkbookError | undefined;
}

/** Asks whether a table can be made smaller again; call the result after the next sync. */
export function askGrowth({ workbook }: Excel.RequestContext, table: GrownTable, tables: TablesNow): () => GrowthNow {
  const now = tables.get(table.id);
  const { columns, rows } = growthOf(table);
  // The added columns, all rows: rows that came later may hold something there.
  const added =
    now && columns
      ? workbook.tables
          .getItemOrNullObject(table.id)
          .getRange()
          .getLastColumn()
          .getOffsetRange(0, 1 - columns)
          .getResizedRange(0, columns - 1)
          .load("values")
      : undefined;
  // The added rows, all columns, for the same reason.
  const below =
    now && rows
      ? workbook.tables
          .getItemOrNullObject(table.id)
          .getDataBodyRange()
          .getLastRow()
          .getOffsetRange(1 - rows, 0)
          .getResizedRange(rows - 1, 0)
          .load("values")
      : undefined;
  return () => {
    if (!now) return { table, back: undefined, obstacle: new WorkbookError("tableGone", { name: table.name }) };
    const was = parseRect(table.before);
    const then = parseRect(table.after);
    const wider = columnCount(now.rect) - columnCount(was);
    const longer = rowCount(now.rect) - rowCount(was);
    const nothing = { table, back: undefined, obstacle: undefined };
    if ((!columns || wider < columns) && (!rows || longer < rows)) {
      // Not grown yet, or smaller already.
      return wider < 0 || longer < 0 ? refused(table, "tableChanged") : nothing;
    }
    const rowsAfter = columns ? (added?.values ?? []).slice(rowCount(then)) : [];
    const columnsAfter = rows ? (below?.values ?? []).map((line) => line.slice(columnCount(then))) : [];
    const holdsMore = [...rowsAfter, ...columnsAfter].some((line) => line.some((value) => value !== ""));
    if ((columns && wider > columns) || (rows && longer > rows) || holdsMore) return refused(table, "grewSince");
    const back = { ...now.rect, rowEnd: now.rect.rowEnd - rows, columnEnd: now.rect.columnEnd - columns };
    return { table, back: rectAddress(back), obstacle: undefined };
  };
}

function refused(table: GrownTable, code: "tableChanged" | "grewSince"): GrowthNow {
  return { table, back: undefined, obstacle: new WorkbookError(code, { name: table.name, at: table.after }) };
}

/** By how much a write made a table larger. */
export function growthOf({ before, after }: GrownTable): { readonly columns: number; readonly rows: number } {
  const [was, is] = [parseRect(before), parseRect(after)];
  return { columns: is.columnEnd - was.columnEnd, rows: is.rowEnd - was.rowEnd };
}
