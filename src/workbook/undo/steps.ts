import { rectAddress } from "../../sheets/rect";
import type { Input } from "../literal";
import { keptLook } from "../records/undoSheet";
import { cellSteps, step, type Step } from "../steps";
import { noteStep } from "../writing";
import type { RestoredRegion } from "./afterUndo";
import type { RecordedRegion, UndoRecord } from "./record";
import { growthOf } from "./growthNow";
import type { Overwriting } from "./putBack";
import { leavingRows, type RegionNow } from "./regionNow";
import type { SheetNow } from "./sheetNow";
import type { MadeNow, UndoState } from "./state";

export interface UndoPlan {
  readonly steps: readonly Step[];
  /** Cells that come back. */
  readonly cells: number;
  /** Names of added sheets that stay because people used them. */
  readonly keptSheets: readonly string[];
  /** What comes back where. */
  readonly restored: readonly RestoredRegion[];
}

export interface PlanOptions {
  readonly id: string;
  /** Also cells that were edited since. */
  readonly edited: "leave" | "restore";
  /** Asked for steps ahead of the cells of a region. */
  readonly before: (cells: Overwriting) => readonly Step[];
}

/** What takes back what is there of a write: tables first, so that the cells they let go can be cleared. */
export function undoPlan(record: UndoRecord, state: UndoState, { id, edited, before }: PlanOptions): UndoPlan {
  const leaves = edited === "leave";
  const kept = keptChanges(record, state, edited);
  const regions = state.regions
    .filter(
      ({ gone, region }) => !gone && !state.locked.has(region.sheet) && !(region.added && kept.has(region.change)),
    )
    .map((now) => ({ now, inputs: leaves ? now.restore : everything(now) }));
  const shrinking = state.growth.filter(({ table }) => !state.locked.has(table.sheetId) && !keptGrowth(table.id));
  const { sheets: deleted, names, stay } = leaving(state);

  function keptGrowth(table: string): boolean {
    return record.regions.some((region) => region.added && region.table?.id === table && kept.has(region.change));
  }
  function letGo({ added, table }: RegionNow["region"]): Pick<Overwriting, "letGo"> {
    const shrunk = added && shrinking.find((one) => one.back !== undefined && one.table.id === table?.id);
    return shrunk ? { letGo: { table: shrunk.table.id, ...growthOf(shrunk.table) } } : {};
  }
  return {
    steps: [
      ...shrinking.flatMap(({ table: { id: table, sheetId }, back }) =>
        back === undefined
          ? []
          : [
              step(({ workbook }) => {
                workbook.tables.getItem(table).resize(workbook.worksheets.getItem(sheetId).getRange(back));
              }),
            ],
      ),
      ...regions.flatMap(({ now, inputs }) => [
        ...before({
          sheet: now.region.sheet,
          rect: now.rect,
          seen: now.formulas,
          inputs: ownCells(inputs, now.region.spilled),
          ...letGo(now.region),
        }),
        ...restoreSteps(id, record, now, inputs),
      ]),
      ...state.made.filter(({ sheetId }) => !state.locked.has(sheetId)).flatMap((made) => unmake(id, record, made)),
      ...names.map((name) => step(({ workbook }) => workbook.names.getItem(name).delete())),
      ...deleted.map((sheet) => step(({ workbook }) => workbook.worksheets.getItem(sheet.id).delete())),
    ],
    cells: regions.reduce((sum, { inputs }) => sum + inputs.flat().filter((input) => input !== null).length, 0),
    keptSheets: stay.map(({ name }) => name),
    restored: regions,
  };
}

/** Without cells that show part of a spilled result: they change as soon as its formula goes. */
function ownCells(
  inputs: readonly (readonly Input[])[],
  spilled: RecordedRegion["spilled"],
): readonly (readonly Input[])[] {
  return spilled ? inputs.map((line, r) => line.map((input, c) => (spilled[r]?.[c] ? null : input))) : inputs;
}

/**
 * What an undo deletes of added sheets and their names, and the sheets that stay because people used them: with them the
 * names that go with them, and the sheets of tables that these names read.
 */
export function leaving(state: UndoState): {
  readonly sheets: readonly SheetNow[];
  readonly names: readonly string[];
  readonly stay: readonly SheetNow[];
} {
  const used = state.sheets.filter(({ edited, attached, locked }) => edited.length || attached || locked);
  const kept = state.names.filter((one) => used.some(({ name }) => one.sheets.includes(name)));
  const isRead = ({ tables }: SheetNow) =>
    tables.some((table) => kept.some(({ formula }) => formula.includes(`${table}[`)));
  const stay = state.sheets.filter((sheet) => used.includes(sheet) || isRead(sheet));
  return {
    sheets: state.sheets.filter((sheet) => !stay.includes(sheet)),
    names: state.names.filter((one) => !kept.includes(one)).map(({ name }) => name),
    stay,
  };
}

/**
 * Changes whose table cannot be made smaller, or whose added cells were edited and are to stay so: what they added stays
 * as a whole. Cleared inside the table, it would leave holes between the rows that others added since.
 */
function keptChanges(
  record: UndoRecord,
  { regions, growth }: UndoState,
  which: PlanOptions["edited"],
): ReadonlySet<number> {
  const stuck = new Set(growth.filter(({ obstacle }) => obstacle).map(({ table }) => table.id));
  const changes = regions
    .filter(
      ({ region: { added, table }, edited }) =>
        added && ((which === "leave" && edited.length > 0) || (table && stuck.has(table.id))),
    )
    .map(({ region }) => region.change);
  // A table that grew by two changes is made smaller by both or by none.
  const tables = new Set(record.regions.filter(({ change }) => changes.includes(change)).map(({ table }) => table?.id));
  return new Set(
    record.regions.filter(({ added, table }) => added && tables.has(table?.id)).map(({ change }) => change),
  );
}

function everything({ region, strangers }: RegionNow): readonly (readonly Input[])[] {
  return leavingRows(strangers, region.before);
}

function restoreSteps(
  id: string,
  { looks }: UndoRecord,
  { region, rect, notes }: RegionNow,
  inputs: readonly (readonly Input[])[],
): Step[] {
  const { sheet, width } = region;
  const look = region.look === undefined ? undefined : looks[region.look];
  const looking = look
    ? [
        step(({ workbook }) => {
          const range = workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
          const kept = keptLook(workbook, id, look);
          range.copyFrom(kept, "Formats");
          // Validation comes only together with the contents, which would blank cells that are to stay. It changes only
          // where a table grew: elsewhere it would take notes away that people wrote since.
          for (const { from, rows } of region.added ? runsOf(inputs) : []) {
            part(range, from, rows).copyFrom(part(kept, from, rows), "All");
          }
          if (width !== undefined) range.format.columnWidth = width;
        }),
      ]
    : [];
  return [
    ...looking,
    ...(inputs.some((line) => line.some((input) => input !== null)) ? cellSteps(sheet, rect, inputs) : []),
    ...notes.map(({ at, now, before }) => noteStep(sheet, at, now, before)),
  ];
}

/** Rows that come back whole, as runs. */
function runsOf(inputs: readonly (readonly Input[])[]): { readonly from: number; readonly rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  inputs.forEach((line, row) => {
    if (line.some((input) => input === null)) return;
    const last = runs[runs.length - 1];
    if (last && last.from + last.rows === row) last.rows++;
    else runs.push({ from: row, rows: 1 });
  });
  return runs;
}

function part(range: Excel.Range, from: number, rows: number): Excel.Range {
  return range.getRow(from).getResizedRange(rows - 1, 0);
}

/** Makes a table a range again, with the look and the header it had, wherever it and its columns are now. */
function unmake(id: string, { looks }: UndoRecord, made: MadeNow): Step[] {
  const { name, header, headerTexts, headersNow } = made;
  const kept = looks[made.look];
  return [
    step(({ workbook }) => {
      const table = workbook.tables.getItem(name);
      const headers = table.getHeaderRowRange();
      // Excel turned formulas, numbers and dates in headers into text.
      const plain = header.flatMap((input, index) => {
        const at = isNoText(input) ? headersNow.indexOf(headerTexts[index] ?? "") : -1;
        return at < 0 ? [] : [{ input, range: headers.getCell(0, at) }];
      });
      const range = kept && headers.getCell(0, 0).getResizedRange(kept.size.rows - 1, kept.size.columns - 1);
      // Excel leaves the look of a table in its cells; bands are most of it.
      table.showBandedRows = false;
      table.convertToRange();
      if (kept) range?.copyFrom(keptLook(workbook, id, kept), "Formats");
      for (const one of plain) one.range.values = [[one.input]];
    }),
  ];
}

/** A formula, number, date or logical; a text that looks like one begins with its apostrophe. */
function isNoText(input: Input): boolean {
  return typeof input !== "string" || input.startsWith("=");
}
