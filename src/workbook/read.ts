import type { Place } from "../sheets/change";
import { parseRect, rectAddress, splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { run } from "./run";
import type { TableData } from "./types";

/**
 * Reads whole tables, one sync for all of them. An Excel table is read where it is now, however far it moved or grew;
 * a plain range where it was found, up to its first row that is blank all across. Throws `notFound` when a table or
 * sheet is gone.
 */
export function readTables(places: readonly Place[]): Promise<TableData[]> {
  return run(async (context) => {
    const ranges = places.map((place) => rangeOf(context, place).load("address,values"));
    await context.sync();
    return places.map((place, index) => tableData(place, ranges[index] as Excel.Range));
  });
}

function rangeOf(context: Excel.RequestContext, { sheetId, address, table }: Place): Excel.Range {
  if (table) return context.workbook.tables.getItem(table.id).getRange();
  return context.workbook.worksheets.getItem(sheetId).getRange(address);
}

function tableData(place: Place, range: Excel.Range): TableData {
  const [headers = [], ...body] = range.values as CellValue[][];
  const { sheet, at } = splitAddress(range.address);
  const rows = place.table ? body : body.slice(0, filledRows(body));
  const rect = parseRect(at);
  const address = rectAddress({ ...rect, rowEnd: rect.row + rows.length });
  return { place: { ...place, sheet: sheet || place.sheet, address }, headers: headers.map(String), rows };
}

function filledRows(rows: readonly (readonly CellValue[])[]): number {
  const end = rows.findIndex((row) => row.every((value) => value === ""));
  return end < 0 ? rows.length : end;
}
