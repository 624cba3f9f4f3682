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
  /**
   * Names that came with added sheets and still mean what they meant, with the sheets they go with, by their names now:
   * those whose cells they mean, or the one that brought a name for something else.
   */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly sheets: readonly string[] }[];
  /** Every name of the workbook; those of a sheet, such as its print area, are Excel's own. */
  readonly allNames: readonly { readonly name: string; readonly formula: string }[];
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
  names.load("items/name,items/formula,items/scope");
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
        .map(({ name, formula }) => ({ name, formula: String(formula) }))
        .map((item) => ({ ...item, sheets: sheetsOf(item, record, found) }))
        .filter((item) => item.sheets.length),
      allNames: names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => ({ name, formula: String(formula) })),
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
    const [only] = sheet.isNullObject ? [] : (inside?.items ?? []);
    // Of one that just broke off nobody has moved a column. First: its name may be that of a colleague's table.
    if (only && only.name !== made.name) return { ...made, name: only.name, headersNow: made.headerTexts };
    const stands = all.items.some(({ name, worksheet }) => name === made.name && worksheet.id === made.sheetId);
    return stands ? { ...made, headersNow: (headers.values[0] as CellValue[]).map(String) } : undefined;
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

/** The added sheets that a name goes with; none for a name of others, or one they gave another meaning. */
function sheetsOf(
  { name, formula }: { readonly name: string; readonly formula: string },
  record: UndoRecord,
  found: readonly SheetNow[],
): readonly string[] {
  const ours = record.names.find((one) => one.name === name);
  if (!ours) return [];
  const mentioned = found
    .map((sheet) => sheet.name)
    .filter((sheet) => formula.includes(`'${sheet.replaceAll("'", "''")}'!`) || formula.startsWith(`=${sheet}!`));
  if (mentioned.length || !isSame(formula, ours.refersTo)) return mentioned;
  return found.filter(({ addedAs }) => addedAs === ours.sheet).map((sheet) => sheet.name);
}

/** Excel may write a formula back with other spaces and capitals. */
function isSame(one: string, other: string): boolean {
  const bare = (formula: string) => formula.replace(/\s+/g, "").toLowerCase();
  return bare(one) === bare(other);
}
