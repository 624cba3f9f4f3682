import { recognise } from "../planning/headers";
import type { Place } from "../sheets/change";
import { journalTable } from "../sheets/journal";
import { issueTable } from "../sheets/issueSheet";
import { locksTable } from "../sheets/locksSheet";
import { intersects, parseRect, rectAddress, rowCount, type Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { versionsTable } from "../sheets/versionsSheet";
import { findBlocks } from "./blocks";
import { boardRows } from "./boardRows";
import { ownSheet, type OwnSheet } from "./ownSheet";
import { queueRules } from "./rules";
import { run } from "./run";
import { tableFacts } from "./tableFacts";
import { isTitle } from "./titles";
import { withoutTotals } from "./totalsRow";
import type { FoundTable, SheetPlace, WorkbookSummary } from "./types";

/** Room for a whole plan, whose year and total can then be told; little beside a ledger. */
const sampleRows = 100;
/** Rows looked at for plain tables: room for a title above the header and the sample below it. */
const windowRows = sampleRows + 10;
/**
 * Where such a window or sample can begin without reaching beyond the end of the sheet, and its columns: a stray cell
 * in the last one would make the answer larger than Excel on the web allows.
 */
const searched = `A1:IV${1_048_576 - windowRows}`;
const sampled = `A1:XFD${1_048_576 - windowRows}`;

/**
 * What the workbook holds: every Excel table, and on visible sheets the plain header-row ranges outside tables, with
 * what Planboard takes them for; its own journal, locks, issued plans and versions are none of them. Two syncs; headers and at most 100 rows of
 * each are read, never a whole ledger. The end of a plain range longer than that is the end of the sheet's used range:
 * `readTables` finds the true one.
 */
export function findTables(): Promise<WorkbookSummary> {
  return run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name");
    names.load("items/name,items/formula");
    await context.sync();

    const tableReads = tables.items.filter(({ showHeaders }) => showHeaders).map(queueTable);
    const nameList = names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
    const rulesAnswer = queueRules(context.workbook, nameList);
    const sheetReads = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(queueSheet);
    await context.sync();

    const found = tableReads.map(foundTable);
    const rules = rulesAnswer();
    // The plain blocks of a rules sheet are Planboard's own.
    const others = sheetReads.filter(({ sheet }) => !rules.some((one) => one.sheet === sheet.name));
    const plain = others.flatMap((read) => foundBlocks(read, found));
    const kinds = sheetReads.map((read) => ownSheet(plainCells(read, found)));
    const sheetsOf = (kind: OwnSheet) => sheetReads.filter((_, index) => kinds[index] === kind).map(placeOf);
    const named = (name: string) => found.find(({ place }) => place.table?.name === name);
    const record = (name: string) => {
      const one = named(name);
      return one && { place: one.place, headers: one.headers, rows: one.rows };
    };
    const locks = record(locksTable);
    const issue = record(issueTable);
    const versions = record(versionsTable);
    const records = [locksTable, issueTable, versionsTable, journalTable].map(named);
    const all = [...found, ...plain].filter((one) => !records.includes(one));
    return {
      tables: all,
      ...(locks && { locks }),
      ...(issue && { issue }),
      ...(versions && { versions }),
      planSheets: sheetsOf("plan"),
      rollingSheets: sheetsOf("rolling"),
      quarterSheets: sheetsOf("quarter"),
      sheets: worksheets.items.map(({ id, name, protection }) => ({ id, name, protected: protection.protected })),
      names: nameList,
      rules,
      language: languageOf(all),
    };
  });
}

interface TableRead {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly headers: Excel.Range;
  /** Null object for a table at the very end of its sheet. */
  readonly sample: Excel.Range;
}

function queueTable(table: Excel.Table): TableRead {
  const range = table.getRange().load("address");
  const headers = table.getHeaderRowRange().load("values");
  const sample = headers.getIntersectionOrNullObject(sampled).getResizedRange(sampleRows, 0).load("values");
  return { table, range, headers, sample };
}

function foundTable({ table, range, headers, sample }: TableRead): FoundTable {
  const rect = withoutTotals(parseRect(range.address), table);
  const rows = rowCount(rect) - 1;
  const place = {
    sheetId: table.worksheet.id,
    sheet: table.worksheet.name,
    address: rectAddress(rect),
    table: { id: table.id, name: table.name },
  };
  return found(place, rows, (sample.isNullObject ? headers : sample).values as CellValue[][]);
}

interface SheetRead {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Null object when the sheet is used at its very end only. */
  readonly window: Excel.Range;
}

function queueSheet(sheet: Excel.Worksheet): SheetRead {
  // Of a blank sheet this is its first cell; the variant with a null object would need its members guarded.
  const used = sheet.getUsedRange(true);
  used.load("address");
  const window = used
    .getIntersectionOrNullObject(searched)
    .getRow(0)
    .getResizedRange(windowRows - 1, 0)
    .load("values");
  return { sheet, used, window };
}

function placeOf({ sheet, used }: SheetRead): SheetPlace {
  return { sheetId: sheet.id, sheet: sheet.name, address: rectAddress(parseRect(used.address)) };
}

/** The first cells of a sheet, those of Excel tables blanked. */
function plainCells({ sheet, used, window }: SheetRead, tables: readonly FoundTable[]): CellValue[][] {
  if (window.isNullObject) return [];
  const taken = rectsOn(sheet, tables);
  return outside(window.values as CellValue[][], parseRect(used.address), taken);
}

function rectsOn({ id }: Excel.Worksheet, tables: readonly FoundTable[]): Rect[] {
  return tables.filter(({ place }) => place.sheetId === id).map(({ place }) => parseRect(place.address));
}

function foundBlocks(read: SheetRead, tables: readonly FoundTable[]): FoundTable[] {
  const { sheet, used } = read;
  const values = plainCells(read, tables);
  if (ownSheet(values)) return [];
  const area = parseRect(used.address);
  const taken = rectsOn(sheet, tables);
  const board = boardRows(values);
  // Nothing else on a board's sheet is a table of the user's.
  const blocks = (board ? [{ rect: board, open: board.rowEnd === windowRows - 1 }] : findBlocks(values)).map(
    ({ rect, open }) => ({
      rect: {
        row: area.row + rect.row,
        column: area.column + rect.column,
        rowEnd: open ? Math.max(area.rowEnd, area.row + rect.rowEnd) : area.row + rect.rowEnd,
        columnEnd: area.column + rect.columnEnd,
      },
      sample: values
        .slice(rect.row, Math.min(rect.rowEnd, rect.row + sampleRows) + 1)
        .map((row) => row.slice(rect.column, rect.columnEnd + 1)),
    }),
  );
  const all = [...taken, ...blocks.map(({ rect }) => rect)];
  return blocks
    .filter(({ rect, sample }) => !isTitle(rect, sample, all))
    .map(({ rect, sample }) =>
      found({ sheetId: sheet.id, sheet: sheet.name, address: rectAddress(rect) }, rowCount(rect) - 1, sample),
    );
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
  const sample = cells.slice(1, Math.min(rows, sampleRows) + 1);
  const recognised = recognise(headers, sample, { name: place.table?.name ?? place.sheet });
  const facts = rows <= sampleRows ? tableFacts(recognised, sample) : undefined;
  return { place, headers, rows, ...recognised, ...(facts && { facts }) };
}

function languageOf(tables: readonly FoundTable[]): WorkbookSummary["language"] {
  if (!tables.length) return undefined;
  return tables.some(({ headers }) => headers.some((header) => /\p{Script=Han}/u.test(header))) ? "zh" : "en";
}
