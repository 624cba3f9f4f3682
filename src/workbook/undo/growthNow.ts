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
  const then = parseRect(table.after);
  // Rows and columns that came later may hold something where the added ones cross them.
  const laterRows = now ? rowCount(now.rect) - rowCount(then) : 0;
  const laterColumns = now ? columnCount(now.rect) - columnCount(then) : 0;
  const crossings = [
    { high: laterRows, wide: columns },
    { high: rows, wide: laterColumns },
  ].flatMap(({ high, wide }) => (high > 0 && wide > 0 ? [lastCells(workbook, table.id, high, wide)] : []));
  return () => {
    if (!now) return { table, back: undefined, obstacle: new WorkbookError("tableGone", { name: table.name }) };
    const was = parseRect(table.before);
    const wider = columnCount(now.rect) - columnCount(was);
    const longer = rowCount(now.rect) - rowCount(was);
    const nothing = { table, back: undefined, obstacle: undefined };
    if ((!columns || wider < columns) && (!rows || longer < rows)) {
      // Not grown yet, or smaller already; or people deleted some of what was added, and which of it cannot be told.
      const isPartOf = (grown: number, by: number) => grown < 0 || (by > 0 && grown > 0 && grown < by);
      return isPartOf(wider, columns) || isPartOf(longer, rows) ? refused(table, "tableChanged") : nothing;
    }
    const holdsMore = crossings.some(({ values }) => values.some((line) => line.some((value) => value !== "")));
    if ((columns && wider > columns) || (rows && longer > rows) || holdsMore) return refused(table, "grewSince");
    const back = { ...now.rect, rowEnd: now.rect.rowEnd - rows, columnEnd: now.rect.columnEnd - columns };
    return { table, back: rectAddress(back), obstacle: undefined };
  };
}

/** The cells at the lower right-hand corner of a table. */
function lastCells({ tables }: Excel.Workbook, id: string, rows: number, columns: number): Excel.Range {
  const corner = tables.getItemOrNullObject(id).getDataBodyRange().getLastCell();
  return corner
    .getOffsetRange(1 - rows, 1 - columns)
    .getResizedRange(rows - 1, columns - 1)
    .load("values");
}

function refused(table: GrownTable, code: "tableChanged" | "grewSince"): GrowthNow {
  return { table, back: undefined, obstacle: new WorkbookError(code, { name: table.name, at: table.after }) };
}

/** By how much a write made a table larger. */
export function growthOf({ before, after }: GrownTable): { readonly columns: number; readonly rows: number } {
  const [was, is] = [parseRect(before), parseRect(after)];
  return { columns: is.columnEnd - was.columnEnd, rows: is.rowEnd - was.rowEnd };
}
