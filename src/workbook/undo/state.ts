import { WorkbookError } from "../errors";
import type { SheetState } from "../inspectRegion";
import type { Reads } from "../reads";
import { askSheets } from "../sheetStates";
import type { Conflict } from "../types";
import { askGrowth, type GrowthNow } from "./growthNow";
import type { TablesNow } from "./locate";
import { mentions } from "./mentions";
import type { MadeTable, UndoRecord, WrittenSheet } from "./record";
import { askRegion, type RegionNow } from "./regionNow";
import { askSheet, type SheetNow } from "./sheetNow";

/** What is there of a write. */
export interface UndoState {
  readonly regions: readonly RegionNow[];
  readonly growth: readonly GrowthNow[];
  readonly made: readonly MadeTable[];
  readonly sheets: readonly SheetNow[];
  /** Those that the write brought. */
  readonly names: readonly string[];
  /** All other names of the workbook. */
  readonly otherNames: readonly { readonly name: string; readonly formula: string }[];
  /** Ids of protected sheets. */
  readonly locked: ReadonlySet<string>;
  readonly conflicts: readonly Conflict[];
  /** Why nothing can be undone as it was written. */
  readonly obstacle: WorkbookError | undefined;
}

export interface LookOptions {
  /** Structural steps that the write got done. */
  readonly done: number;
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
  { done, tables, places, written, reads }: LookOptions,
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
  const regionAnswers = record.regions.map((region) =>
    askRegion(context, region, places === "moved" ? tables : new Map(), reads),
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
    const ours = record.names
      .filter((one) => found.some(({ name, addedAs }) => one.sheet === addedAs || mentions(one.refersTo, name)))
      .map(({ name }) => name);
    return {
      regions,
      growth,
      made: madeNow.flatMap((one) => one ?? []),
      sheets: found,
      names: names.items.map(({ name }) => name).filter((name) => ours.includes(name)),
      otherNames: names.items
        .filter(({ name }) => !ours.includes(name))
        .map(({ name, formula }) => ({ name, formula: String(formula) })),
      locked,
      conflicts: [...regions.flatMap(({ edited }) => edited), ...found.flatMap(({ edited }) => edited)],
      obstacle: obstacleIn(record, {
        lost: made.find((_, index) => !madeNow[index]),
        regions,
        growth,
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
): () => MadeTable | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(made.sheetId).load("id");
  const inside = done < Infinity ? sheet.getRange(made.address).getTables(true).load("items/name") : undefined;
  return () => {
    if (all.items.some(({ name, worksheet }) => name === made.name && worksheet.id === made.sheetId)) return made;
    const [only] = sheet.isNullObject ? [] : (inside?.items ?? []);
    return only && { ...made, name: only.name };
  };
}

function obstacleIn(
  record: UndoRecord,
  at: {
    /** A table that was made and is gone, or goes by another name. */
    readonly lost: MadeTable | undefined;
    readonly regions: readonly RegionNow[];
    readonly growth: readonly GrowthNow[];
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
  return at.growth.find(({ obstacle }) => obstacle)?.obstacle;
}

function nameOf(sheets: readonly SheetState[], id: string): string {
  return sheets.find((sheet) => sheet.id === id)?.name ?? id;
}
