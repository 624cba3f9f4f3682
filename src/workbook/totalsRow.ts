import { rectAddress, parseRect, type Rect } from "../sheets/rect";

/**
 * The rectangle of a table without its totals row: Excel counts that to the table, but it is no data. `showTotals` has
 * to be loaded.
 */
export function withoutTotals(rect: Rect, { showTotals }: Pick<Excel.Table, "showTotals">): Rect {
  return showTotals ? { ...rect, rowEnd: rect.rowEnd - 1 } : rect;
}

/** The same for the address of `Table.getRange()`, with or without a sheet name; the answer has none. */
export function addressWithoutTotals(address: string, table: Pick<Excel.Table, "showTotals">): string {
  return rectAddress(withoutTotals(parseRect(address), table));
}
