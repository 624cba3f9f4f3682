import {
  journalCells,
  journalHeaders,
  journalPlaces,
  journalTable,
  type JournalPlaces,
  type JournalRow,
} from "../../sheets/journal";
import type { Language } from "../../sheets/language";
import { parseRect, rectAddress, splitAddress } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { literal } from "../literal";
import { step, type Step } from "../steps";
import type { Obstacle } from "../types";

/** The journal as it stands. */
export interface Journal {
  readonly sheet: string;
  readonly places: JournalPlaces;
  readonly width: number;
}

/** The journal right after it was added. */
export function newJournal(sheet: string, language: Language): Journal | undefined {
  const headers = journalHeaders(language);
  const places = journalPlaces(headers);
  return "missing" in places ? undefined : { sheet, places, width: headers.length };
}

/** Asks for the journal and what keeps it from taking a row; call the result after the next sync. */
export function askJournal({ workbook }: Excel.RequestContext): () => {
  readonly journal?: Journal;
  readonly obstacles: readonly Obstacle[];
} {
  const table = workbook.tables.getItemOrNullObject(journalTable).load("showTotals");
  const sheet = table.worksheet.load("name,protection/protected");
  const headers = table.getHeaderRowRange().load("values");
  const range = table.getRange();
  const below = range.getLastRow().getOffsetRange(1, 0).load("address,values");
  return () => {
    if (table.isNullObject) return { obstacles: [] };
    const { name } = sheet;
    const obstacles: Obstacle[] = [];
    const places = journalPlaces((headers.values[0] as CellValue[]).map(String));
    if (sheet.protection.protected) obstacles.push({ code: "sheetProtected", details: { sheet: name } });
    if (table.showTotals) obstacles.push({ code: "totalsRow", details: { sheet: name, name: journalTable } });
    if ("missing" in places) {
      const details = { sheet: name, name: journalTable, column: places.missing };
      return { obstacles: [...obstacles, { code: "journalChanged", details }] };
    }
    const cells = (below.values[0] as CellValue[]).filter((value) => value !== "").length;
    if (cells && !table.showTotals) {
      const at = rectAddress(parseRect(splitAddress(below.address).at));
      obstacles.push({ code: "cellsInTheWay", details: { sheet: name, at, cells } });
    }
    return { journal: { sheet: name, places, width: headers.values[0]?.length ?? 0 }, obstacles };
  };
}

/**
 * Adds a row below the journal. Where that is, is found out when the request is carried out and not before: of two
 * people who write at the same moment each gets a row.
 */
export function journalStep({ places, width }: Journal, row: JournalRow): Step {
  return step(({ workbook }) => {
    const table = workbook.tables.getItem(journalTable);
    const range = table.getRange();
    const last = range.getLastRow();
    const next = last.getOffsetRange(1, 0);
    // First: a request that breaks off here leaves a blank row, and not cells below the table that are in the way.
    table.resize(range.getResizedRange(1, 0));
    next.copyFrom(last, "Formats");
    next.values = [journalCells(places, width, row).map(literal)];
  });
}

/** Asks for the row of a write, which its people may have deleted; undefined then. Call the result after the next sync. */
export function askRow(
  { workbook }: Excel.RequestContext,
  { places }: Journal,
  id: string,
): () => { readonly undone: boolean } | undefined {
  const column = workbook.tables.getItem(journalTable).getRange().getColumn(places.id);
  const found = column.findOrNullObject(id, { completeMatch: true, matchCase: true }).load("address");
  const undone = found.getOffsetRange(0, places.undone - places.id).load("values");
  return () => rowOf(found, undone);
}

function rowOf(found: Excel.Range, undone: Excel.Range): { readonly undone: boolean } | undefined {
  return found.isNullObject ? undefined : { undone: (undone.values as CellValue[][])[0]?.[0] !== "" };
}

/** Notes in the row of a write that it was undone; wherever the row was sorted to. */
export function undoneStep({ places }: Journal, id: string, { at, who }: { at: number; who: string }): Step {
  return step(({ workbook }) => {
    const column = workbook.tables.getItem(journalTable).getRange().getColumn(places.id);
    const found = column.find(id, { completeMatch: true, matchCase: true });
    found.getOffsetRange(0, places.undone - places.id).values = [[at]];
    found.getOffsetRange(0, places.undoneBy - places.id).values = [[literal(who)]];
  });
}
