import { WorkbookError } from "../errors";
import { parseRect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import type { SheetState } from "../inspectRegion";
import type { Reads } from "../reads";
import { askSheets } from "../sheetStates";
import type { Conflict } from "../types";
import { askGrowth, type GrowthNow } from "./growthNow";
import type { TablesNow } from "./locate";
import type { MadeTable, UndoRecord, WrittenSheet } from "./record";
import { askRegion, type RegionNow } from "./regionNow";
import { askRows, type RowsThen } from "./rowsNow";
import { askSheet, type SheetNow } from "./sheetNow";

/** A range that was made a table and still is one. */
export interface MadeNow extends MadeTable {
  /** Texts of its header row. */
  readonly headersNow: readonly string[];
}

/** What is there of a write. */
export interface UndoState {
  readonly regions: readonly RegionNow[];
  readonly growth: readonly GrowthNow[];
  readonly made: readonly MadeNow[];
  readonly sheets: readonly SheetNow[];
  /** Names that came with added sheets and still mean cells of them, by their names now. */
  readonly names: readonly { readonly name: string; readonly sheets: readonly string[] }[];
  /** Ids of protected sheets. */
  readonly locked: ReadonlySet<string>;
  readonly conflicts: readonly Conflict[];
  /** Why nothing can be undone as it was written. */
  readonly obstacle: WorkbookError | undefined;
}

export interface LookOptions {
  /** Structural steps that the write got done. */
  readonly done: number;
  /** The write, or its undo, broke off. */
  readonly halfway: boolean;
  readonly tables: TablesNow;
  /** Where its cells are: a write that just broke off wrote them at their old places, whatever moved meanwhile. */
  readonly places: "asWritten" | "moved";
  readonly written: readonly WrittenSheet[];
  /** Where cells are asked for. */
  readonly reads: Reads;
}

/** Asks what is there of a write, and what was edited since; call the result after `reads.sync`. */
export function look(
  context: Excel.RequestContext,
  record: UndoRecord,
  { done, halfway, tables, places, written, reads }: LookOptions,
): () => UndoState {
  const { names, tables: allTables } = context.workbook;
  const allSheets = askSheets(context);
  names.load("items/name,items/formula");
  allTables.load("items/name,items/worksheet/id");
  const sheets = record.sheets.slice(0, done);
  // One more that broke off before it was marked: told by being blank. What a colleague has there stays.
  const unmarked = record.sheets.slice(done, done + 1).map((sheet) => askSheet(context, sheet, undefined));
  const grown = record.grown.slice(0, Math.max(0, done - record.sheets.length));
  const made = record.made.slice(0, Math.max(0, done - record.sheets.length - record.grown.length));
  const madeAnswers = made.map((one) => askMade(context, one, allTables, done));
  const rowAnswers = (places === "moved" ? record.rows : []).map((rows) => ({
    rows,
    first: parseRect(rows.address).row + 1,
    strangers: askRows(rows, tables, reads),
  }));
  const regionAnswers = record.regions.map((region) =>
    askRegion(context, region, {
      tables: places === "moved" ? tables : new Map(),
      reads,
      rows: rowAnswers.find(({ rows }) => rows.change === region.change),
      halfway,
    }),
  );
  const growthAnswers = grown.map((table) => askGrowth(context, table, tables));
  const sheetAnswers = sheets.map((sheet) =>
    askSheet(
      context,
      sheet,
      written.find(({ name }) => name === sheet.name),
    ),
  );
  return () => {
    const regions = regionAnswers.map((answer) => answer());
    const growth = growthAnswers.map((answer) => answer());
    const blank = unmarked.flatMap((answer) => answer() ?? []).filter((sheet) => sheet.blank);
    const found = [...sheetAnswers.flatMap((answer) => answer() ?? []), ...blank];
    const states = allSheets();
    const locked = new Set(states.filter((sheet) => sheet.protected).map(({ id }) => id));
    const madeNow = madeAnswers.map((answer) => answer());
    return {
      regions,
      growth,
      made: madeNow.flatMap((one) => one ?? []),
      sheets: found,
      names: names.items
        .filter((item) => record.names.some(({ name }) => name === item.name))
        .map(({ name, formula }) => ({ name, sheets: mentioned(String(formula), found) }))
        .filter(({ sheets: mentions }) => mentions.length),
      locked,
      conflicts: [...regions.flatMap(({ edited }) => edited), ...found.flatMap(({ edited }) => edited)],
      obstacle: obstacleIn(record, {
        lost: made.find((_, index) => !madeNow[index]),
        regions,
        growth,
        rows: rowAnswers.find(({ strangers }) => strangers().size)?.rows,
        found,
        locked,
        sheetName: (id) => nameOf(states, id),
      }),
    };
  };
}

/**
 * Asks for a table that was made, under the name it has now: one whose write broke off may not have got its name yet,
 * and is known by its place. Undefined when it is gone.
 */
function askMade(
  { workbook }: Excel.RequestContext,
  made: MadeTable,
  all: Excel.TableCollection,
  done: number,
): () => MadeNow | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(made.sheetId).load("id");
  const inside = done < Infinity ? sheet.getRange(made.address).getTables(true).load("items/name") : undefined;
  const headers = workbook.tables.getItemOrNullObject(made.name).getHeaderRowRange().load("values");
  return () => {
    if (all.items.some(({ name, worksheet }) => name === made.name && worksheet.id === made.sheetId)) {
      return { ...made, headersNow: (headers.values[0] as CellValue[]).map(String) };
    }
    const [only] = sheet.isNullObject ? [] : (inside?.items ?? []);
    // Of one that just broke off nobody has moved a column.
    return only && { ...made, name: only.name, headersNow: made.headerTexts };
  };
}

function obstacleIn(
  record: UndoRecord,
  at: {
    /** A table that was made and is gone, or goes by another name. */
    readonly lost: MadeTable | undefined;
    readonly regions: readonly RegionNow[];
    readonly growth: readonly GrowthNow[];
    /** Rows that are other ones now. */
    readonly rows: RowsThen | undefined;
    readonly found: readonly SheetNow[];
    readonly locked: ReadonlySet<string>;
    readonly sheetName: (id: string) => string;
  },
): WorkbookError | undefined {
  const touched = [
    ...at.regions.filter(({ gone }) => !gone).map(({ region }) => region.sheet),
    ...record.grown.map(({ sheetId }) => sheetId),
    ...record.made.map(({ sheetId }) => sheetId),
    ...at.found.map(({ id }) => id),
  ];
  const locked = touched.find((id) => at.locked.has(id));
  if (locked !== undefined) return new WorkbookError("sheetProtected", { sheet: at.sheetName(locked) });
  const gone = at.regions.find((region) => region.gone);
  if (gone) return new WorkbookError("tableGone", { sheet: gone.region.sheetName, name: gone.region.sheetName });
  if (at.lost) return new WorkbookError("tableGone", { sheet: at.sheetName(at.lost.sheetId), name: at.lost.name });
  const stuck = at.growth.find(({ obstacle }) => obstacle)?.obstacle;
  if (stuck) return stuck;
  return at.rows && new WorkbookError("tableChanged", { name: at.rows.name, at: at.rows.address });
}

function nameOf(sheets: readonly SheetState[], id: string): string {
  return sheets.find((sheet) => sheet.id === id)?.name ?? id;
}

/** The sheets that what a name refers to lies on. */
function mentioned(refersTo: string, sheets: readonly SheetNow[]): string[] {
  return sheets
    .map(({ name }) => name)
    .filter((name) => refersTo.includes(`'${name.replaceAll("'", "''")}'!`) || refersTo.startsWith(`=${name}!`));
}
