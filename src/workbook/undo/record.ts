import type { Change, Place } from "../../sheets/change";
import { columnCount, parseRect, rectAddress, rowCount, type Rect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import type { Inspection } from "../inspect";
import type { InspectedRegion } from "../inspectRegion";
import { restored, type Input } from "../literal";
import { layOut, type KeptLook } from "../records/undoSheet";
import { grownTables, newSheets } from "../writing";
import { rowsThen, type RowsThen } from "./rowsNow";

/** All that is needed to take a write back. Plain data: it is kept on the undo sheet. */
export interface UndoRecord {
  readonly version: 1;
  readonly regions: readonly RecordedRegion[];
  /** Rows whose cells were overwritten. */
  readonly rows: readonly RowsThen[];
  readonly grown: readonly GrownTable[];
  readonly made: readonly MadeTable[];
  /** Defined names, and the added sheet that brought each; records of earlier versions do not tell. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly sheet?: string }[];
  readonly sheets: readonly AddedSheet[];
  /** Looks kept on the undo sheet. */
  readonly looks: readonly KeptLook[];
}

/** Cells that were overwritten or filled. Contents are as Excel is given them; null was left alone. */
export interface RecordedRegion {
  /** Id. */
  readonly sheet: string;
  readonly sheetName: string;
  readonly rect: Rect;
  /** Index of the change: what belongs together. */
  readonly change: number;
  readonly before: readonly (readonly Input[])[];
  readonly after: readonly (readonly Input[])[];
  /** The cells were new to their table. */
  readonly added: boolean;
  /** The table they lie in, with its top left cell then and the headers of these columns: it may move. */
  readonly table?: TableThen;
  /** Cells that show part of a spilled result, before or after. */
  readonly spilled?: readonly (readonly boolean[])[];
  /** Texts of notes before and after; undefined where notes were left alone, null where there is none. */
  readonly notes?: readonly { readonly at: string; readonly before: string | null; readonly after: string | null }[];
  /** Points, before. */
  readonly width?: number;
  /** Index of its look among the kept ones. */
  readonly look?: number;
}

export interface TableThen {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}

/** An Excel table that a write made larger. Addresses without the sheet name. */
export interface GrownTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly before: string;
  readonly after: string;
}

/** A range that was made an Excel table. */
export interface MadeTable {
  readonly name: string;
  readonly sheetId: string;
  readonly address: string;
  /** Header row, which Excel turns into plain text, as it is written back. */
  readonly header: readonly Input[];
  /** That text. */
  readonly headerTexts: readonly string[];
  readonly look: number;
}

export interface AddedSheet {
  readonly name: string;
  /** Names of the tables on it. */
  readonly tables: readonly string[];
  /** Names of the charts on it; records of earlier versions have none. */
  readonly charts?: readonly string[];
  /** What it was to hold, by top left cells: tells edits of a sheet whose write broke off. */
  readonly blocks: readonly { readonly at: string; readonly cells: readonly (readonly CellValue[])[] }[];
}

/** What an added sheet held right after the write. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Of the used range, without the sheet name. */
  readonly address: string;
  /** Missing where they would be too large an answer for Excel on the web: then only the address tells of edits. */
  readonly formulas?: readonly (readonly CellValue[])[];
}

/** The record of a write about to be done. */
export function undoRecord(
  changes: readonly Change[],
  { regions, headers, headerInputs, headerTexts }: Inspection,
): UndoRecord {
  const changesLook = regions.filter(changesLooks);
  const made = changes.flatMap((change, index) => (change.kind === "makeTable" ? [{ change, index }] : []));
  const places = [
    ...changesLook.map(({ sheet, rect }) => ({ kind: "All" as const, sheet, rect })),
    ...made.map(({ change }) => ({
      kind: "Formats" as const,
      sheet: change.place.sheetId,
      rect: parseRect(change.place.address),
    })),
  ];
  const offsets = layOut(places.map(({ rect }) => rect));
  const sheets = newSheets(changes);
  return {
    version: 1,
    regions: regions.map((region) => {
      const look = changesLook.indexOf(region);
      return { ...recorded(region, tableThen(changes, headers, region)), ...(look >= 0 && { look }) };
    }),
    rows: rowsThen(changes, regions, headers),
    grown: grownTables(changes),
    made: made.map(({ change: { name, place }, index }, nth) => ({
      name,
      sheetId: place.sheetId,
      address: place.address,
      header: headerInputs.get(index) ?? [],
      headerTexts: headerTexts.get(index) ?? [],
      look: changesLook.length + nth,
    })),
    names: sheets.flatMap(({ name: sheet, names = [] }) =>
      names.map(({ name, refersTo }) => ({ name, refersTo, sheet })),
    ),
    sheets: sheets.map(({ name, tables = [], charts = [], blocks }) => ({
      name,
      tables: tables.map((table) => table.name),
      ...(charts.length > 0 && { charts: charts.map((chart) => chart.name) }),
      blocks: blocks.map((block) => ({ at: block.at, cells: "values" in block ? block.values : block.formulas })),
    })),
    looks: places.map(({ kind, sheet, rect }, index) => ({
      kind,
      sheet,
      address: rectAddress(rect),
      size: { rows: rowCount(rect), columns: columnCount(rect) },
      offset: offsets[index] as KeptLook["offset"],
    })),
  };
}

/** A table that grows brings its own look to the new cells; other cells keep theirs unless the change sets it. */
function changesLooks({ added, numberFormat, width }: InspectedRegion): boolean {
  return added || numberFormat !== undefined || width !== undefined;
}

function recorded(region: InspectedRegion, table: TableThen | undefined): RecordedRegion {
  const { sheetId, sheetName, rect, change, inputs, formulas, values, spilled, notes, widthNow, added } = region;
  return {
    sheet: sheetId,
    sheetName,
    rect,
    change,
    added,
    before: inputs.map((line, r) =>
      line.map((input, c) => {
        if (input === null) return added ? "" : null;
        // Written over, a cell of a spill was blank by itself; cleared, it becomes part of one.
        return spilled?.[r]?.[c] && input !== "" ? "" : restored(formulas[r]?.[c] ?? "", values[r]?.[c] ?? "");
      }),
    ),
    // Cells that a new row or column leaves blank go with it as well: what others put there since is an edit.
    after: added ? inputs.map((line) => line.map((input) => input ?? "")) : inputs,
    ...(table && { table }),
    ...(spilled && { spilled }),
    ...(notes.length > 0 && { notes }),
    ...(typeof widthNow === "number" && { width: widthNow }),
  };
}

function tableThen(
  changes: readonly Change[],
  headers: Inspection["headers"],
  { change: index, rect }: InspectedRegion,
): TableThen | undefined {
  const change = changes[index];
  if (change?.kind !== "setColumns" && change?.kind !== "addRows") return undefined;
  const { table, address }: Place = change.place;
  if (!table) return undefined;
  const { row, column } = parseRect(address);
  // Rows may reach into columns that another change adds.
  const added = changes
    .flatMap((one) => (one.kind === "setColumns" && one.place.table?.id === table.id ? one.columns : []))
    .filter((one) => one.column === undefined);
  const all = [...(headers.get(index) ?? []).map(String), ...added.map(({ header }) => header)];
  return { id: table.id, row, column, headers: all.slice(rect.column - column, rect.columnEnd - column + 1) };
}
