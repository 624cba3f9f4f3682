import type { Place } from "../sheets/change";
import { parseRect, rectAddress, splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { run } from "./run";
import type { TableData } from "./types";

/**
 * Reads whole tables, one sync for all of them. An Excel table is read where it is now, however far it moved or grew,
 * without its totals row; a plain range where it was found, up to its first row that is blank all across. Throws `notFound` when a table or
 * sheet is gone.
 */
export function readTables(places: readonly Place[]): Promise<TableData[]> {
  return run(async (context) => {
    const reads = places.map((place) => queueRead(context, place));
    await context.sync();
    return reads.map(tableData);
  });
}

interface PlaceRead {
  readonly place: Place;
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
}

function queueRead({ workbook }: Excel.RequestContext, place: Place): PlaceRead {
  if (!place.table) {
    const range = workbook.worksheets.getItem(place.sheetId).getRange(place.address).load("address,values");
    return { place, range };
  }
  const table = workbook.tables.getItem(place.table.id).load("showTotals");
  return { place, range: table.getRange().load("address,values"), table };
}

function tableData({ place, range, table }: PlaceRead): TableData {
  const [headers = [], ...body] = range.values as CellValue[][];
  const { sheet, at } = splitAddress(range.address);
  const rows = table ? body.slice(0, body.length - (table.showTotals ? 1 : 0)) : body.slice(0, filledRows(body));
  const rect = parseRect(at);
  const address = rectAddress({ ...rect, rowEnd: rect.row + rows.length });
  return { place: { ...place, sheet: sheet || place.sheet, address }, headers: headers.map(String), rows };
}

function filledRows(rows: readonly (readonly CellValue[])[]): number {
  const end = rows.findIndex((row) => row.every((value) => value === ""));
  return end < 0 ? rows.length : end;
}
