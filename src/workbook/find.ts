import { recognise } from "../planning/headers";
import type { Place } from "../sheets/change";
import { intersects, parseRect, rectAddress, rowCount, splitAddress, type Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { findBlocks } from "./blocks";
import { run } from "./run";
import type { FoundTable, WorkbookSummary } from "./types";

const sampleRows = 30;
/** Rows looked at for plain tables: room for a title above the header and the sample below it. */
const windowRows = sampleRows + 10;

/**
 * What the workbook holds: every Excel table, and on visible sheets the plain header-row ranges outside tables, with
 * what Planboard takes them for. Two syncs; headers and at most 30 rows of each are read, never a whole ledger. The
 * end of a plain range longer than that is the end of the sheet's used range: `readTables` finds the true one.
 */
export function findTables(): Promise<WorkbookSummary> {
  return run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    tables.load("items/id,items/name,items/showHeaders,items/worksheet/id,items/worksheet/name");
    names.load("items/name,items/formula");
    await context.sync();

    const tableReads = tables.items.filter(({ showHeaders }) => showHeaders).map(queueTable);
    const sheetReads = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(queueSheet);
    await context.sync();

    const found = tableReads.map(foundTable);
    const plain = sheetReads.flatMap((read) => foundBlocks(read, found));
    const all = [...found, ...plain];
    return {
      tables: all,
      sheets: worksheets.items.map(({ id, name, protection }) => ({ id, name, protected: protection.protected })),
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
      language: languageOf(all),
    };
  });
}

interface TableRead {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sample: Excel.Range;
}

function queueTable(table: Excel.Table): TableRead {
  const range = table.getRange().load("address");
  const sample = table.getHeaderRowRange().getResizedRange(sampleRows, 0).load("values");
  return { table, range, sample };
}

function foundTable({ table, range, sample }: TableRead): FoundTable {
  const { at } = splitAddress(range.address);
  const rows = rowCount(parseRect(at)) - 1;
  const place = {
    sheetId: table.worksheet.id,
    sheet: table.worksheet.name,
    address: at,
    table: { id: table.id, name: table.name },
  };
  return found(place, rows, sample.values as CellValue[][]);
}

interface SheetRead {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly window: Excel.Range;
}

function queueSheet(sheet: Excel.Worksheet): SheetRead {
  // Of a blank sheet this is its first cell; the variant with a null object would need its members guarded.
  const used = sheet.getUsedRange(true);
  used.load("address");
  const window = used
    .getRow(0)
    .getResizedRange(windowRows - 1, 0)
    .load("values");
  return { sheet, used, window };
}

function foundBlocks({ sheet, used, window }: SheetRead, tables: readonly FoundTable[]): FoundTable[] {
  const area = parseRect(used.address);
  const taken = tables.filter(({ place }) => place.sheetId === sheet.id).map(({ place }) => parseRect(place.address));
  const values = outside(window.values as CellValue[][], area, taken);
  return findBlocks(values).map(({ rect, open }) => {
    const absolute = {
      row: area.row + rect.row,
      column: area.column + rect.column,
      rowEnd: open ? Math.max(area.rowEnd, area.row + rect.rowEnd) : area.row + rect.rowEnd,
      columnEnd: area.column + rect.columnEnd,
    };
    const sample = values
      .slice(rect.row, rect.row + sampleRows + 1)
      .map((row) => row.slice(rect.column, rect.columnEnd + 1));
    const place = { sheetId: sheet.id, sheet: sheet.name, address: rectAddress(absolute) };
    return found(place, rowCount(absolute) - 1, sample);
  });
}

/** Blanks the cells of Excel tables, so that what is left can be searched for plain ones. */
function outside(values: CellValue[][], area: Rect, taken: readonly Rect[]): CellValue[][] {
  return values.map((row, r) =>
    row.map((value, c) => {
      const cell = { row: area.row + r, column: area.column + c, rowEnd: area.row + r, columnEnd: area.column + c };
      return taken.some((rect) => intersects(rect, cell)) ? "" : value;
    }),
  );
}

function found(place: Place, rows: number, cells: readonly (readonly CellValue[])[]): FoundTable {
  const headers = (cells[0] ?? []).map(String);
  return {
    place,
    headers,
    rows,
    ...recognise(headers, cells.slice(1, Math.min(rows, sampleRows) + 1), { name: place.table?.name ?? place.sheet }),
  };
}

function languageOf(tables: readonly FoundTable[]): WorkbookSummary["language"] {
  if (!tables.length) return undefined;
  return tables.some(({ headers }) => headers.some((header) => /\p{Script=Han}/u.test(header))) ? "zh" : "en";
}
