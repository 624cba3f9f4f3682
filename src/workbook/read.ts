import type { Place } from "../sheets/change";
import { columnCount, parseRect, rectAddress, rowCount, splitAddress, type Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { officeCode } from "./errors";
import { readParts } from "./readParts";
import { run } from "./run";
import { withoutTotals } from "./totalsRow";
import type { TableData } from "./types";

/** Cells that are read in one sync with others; tables with more are read in parts. */
const fewCells = 100_000;

/**
 * Reads whole tables: one sync for all of them, and some more for each of those with more than 100,000 cells, since
 * Excel on the web refuses answers above 5 MB. An Excel table is read where it is now, however far it moved or grew,
 * without its totals row; a plain range where it was found, up to its first row that is blank all across. Throws
 * `notFound` when a table or sheet is gone.
 */
export function readTables(places: readonly Place[]): Promise<TableData[]> {
  return run(async (context) => {
    const small = new Set<Place>();
    let cells = 0;
    for (const place of places) {
      const rect = parseRect(place.address);
      cells += rowCount(rect) * columnCount(rect);
      if (cells <= fewCells) small.add(place);
      else cells -= rowCount(rect) * columnCount(rect);
    }
    const reads = places.map((place) => queueRead(context, place, small.has(place) ? "whole" : "address"));
    try {
      await context.sync();
    } catch (error) {
      // A table grew beyond measure since it was found, or holds very long texts.
      if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      return readEach(
        context,
        places.map((place) => queueRead(context, place, "address")),
        new Set(),
      );
    }
    return readEach(context, reads, small);
  });
}

async function readEach(
  context: Excel.RequestContext,
  reads: readonly PlaceRead[],
  read: ReadonlySet<Place>,
): Promise<TableData[]> {
  if (!read.size) await context.sync();
  const tables: TableData[] = [];
  for (const one of reads) tables.push(read.has(one.place) ? wholeTable(one) : await tableInParts(context, one));
  return tables;
}

interface PlaceRead {
  readonly place: Place;
  readonly range: Excel.Range;
  readonly table?: Excel.Table;
}

function queueRead({ workbook }: Excel.RequestContext, place: Place, what: "whole" | "address"): PlaceRead {
  const properties = what === "whole" ? "address,values" : "address";
  if (!place.table) {
    const range = workbook.worksheets.getItem(place.sheetId).getRange(place.address).load(properties);
    return { place, range };
  }
  const table = workbook.tables.getItem(place.table.id).load("showTotals");
  return { place, range: table.getRange().load(properties), table };
}

function wholeTable({ place, range, table }: PlaceRead): TableData {
  const lines = range.values as CellValue[][];
  return tableData(place, range.address, table?.showTotals ? lines.slice(0, -1) : lines);
}

/** Of an Excel table that grows meanwhile also the new end; of a plain range nothing below its first blank row. */
async function tableInParts(context: Excel.RequestContext, read: PlaceRead): Promise<TableData> {
  const { place } = read;
  let now = read;
  const lines = await readParts(context, {
    columns: columnCount(rectOf(read)),
    rows: rowCount(rectOf(read)),
    ask: (from, rows) => {
      // A table is looked up anew with each part: a range that is held moves with its cells, but does not grow.
      const asked = place.table ? queueRead(context, place, "address") : read;
      const range = asked.range.getRow(from).getResizedRange(rows - 1, 0);
      return { range: range.load("values"), rows: () => rowCount(rectOf((now = asked))) };
    },
    isEnd: (part) => !place.table && filledRows(part) < part.length,
  });
  return tableData(place, now.range.address, lines.slice(0, rowCount(rectOf(now))));
}

/** Header and body. */
function rectOf({ range, table }: PlaceRead): Rect {
  const rect = parseRect(range.address);
  return table ? withoutTotals(rect, table) : rect;
}

function tableData(place: Place, address: string, [headers = [], ...body]: readonly CellValue[][]): TableData {
  const { sheet, at } = splitAddress(address);
  const rows = place.table ? body : body.slice(0, filledRows(body));
  const rect = parseRect(at);
  return {
    place: { ...place, sheet: sheet || place.sheet, address: rectAddress({ ...rect, rowEnd: rect.row + rows.length }) },
    headers: headers.map(String),
    rows,
  };
}

function filledRows(rows: readonly (readonly CellValue[])[]): number {
  const end = rows.findIndex((row) => row.every((value) => value === ""));
  return end < 0 ? rows.length : end;
}
