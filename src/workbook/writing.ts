import type { Change, MakeTable } from "../sheets/change";
import { parseRect, rectAddress, type Rect } from "../sheets/rect";
import type { SheetSpec } from "../sheets/spec";
import type { Guards } from "./guards";
import type { Inspection } from "./inspect";
import type { InspectedRegion } from "./inspectRegion";
import { rectAfter } from "./regions";
import { byteLength, cellSteps, rowParts, step, type Step } from "./steps";
import { tableStands } from "./tableStands";
import type { GrownTable } from "./undo/record";
import { addSheetStep, sheetSteps } from "./writeSheet";

/**
 * What a write adds beside cells, in the order it is added. How many of these are done is kept with the write, so that
 * one that broke off takes back its own sheets and tables and not those of a colleague who was faster.
 */
export type Structure =
  | { readonly kind: "sheet"; readonly spec: SheetSpec }
  | { readonly kind: "grown"; readonly table: GrownTable }
  | { readonly kind: "made"; readonly change: MakeTable };

export function structureOf(changes: readonly Change[]): Structure[] {
  return [
    ...newSheets(changes).map((spec) => ({ kind: "sheet", spec }) as const),
    ...grownTables(changes).map((table) => ({ kind: "grown", table }) as const),
    ...changes.flatMap((change) => (change.kind === "makeTable" ? [{ kind: "made", change } as const] : [])),
  ];
}

/**
 * Steps that carry out all changes: blank sheets first, so that it shows at once when a name is taken after all; then
 * the cells of existing sheets, tables that grow or are made over those cells, and what the new sheets hold, since that
 * may refer to all of it. `onDone` is asked for a mark for each structural step,
 * `before` for steps ahead of the rows of each region, in parts, and of its notes.
 */
export function writingSteps(
  changes: readonly Change[],
  { regions }: Inspection,
  { onDone, before }: { readonly onDone: (done: number) => Step; readonly before: Pick<Guards, "ofRows" | "ofNotes"> },
): Step[] {
  const structure = structureOf(changes).map((one, index) => ({
    one,
    marked: structureStep(one, onDone(index + 1)),
  }));
  const sheets = structure.filter(({ one }) => one.kind === "sheet");
  const others = structure.filter(({ one }) => one.kind !== "sheet");
  return [
    ...sheets.map(({ marked }) => marked),
    ...regions.flatMap((region) => regionSteps(region, before)),
    ...others.map(({ marked }) => marked),
    ...sheetSteps(newSheets(changes)),
  ];
}

/** Adds a structure and marks it as done, in one request. */
function structureStep(one: Structure, mark: Step): Step {
  return step((context) => {
    const { workbook } = context;
    switch (one.kind) {
      case "sheet":
        addSheetStep(one.spec).queue(context);
        return mark.queue(context);
      case "grown": {
        const { id, sheetId, before, after } = one.table;
        const sheet = workbook.worksheets.getItem(sheetId);
        // A size that is no longer its own would let rows fall out of it.
        tableStands(context, id, parseRect(before));
        // Ahead: whether it has grown, its size tells.
        mark.queue(context);
        workbook.tables.getItem(id).resize(sheet.getRange(after));
        return likeLastRow(sheet, parseRect(before), parseRect(after));
      }
      case "made": {
        const { place, name } = one.change;
        const sheet = workbook.worksheets.getItem(place.sheetId);
        const table = sheet.tables.add(sheet.getRange(place.address), true);
        // Before its name, which may have been taken in the meantime.
        mark.queue(context);
        table.name = name;
        // The quietest of Excel's styles: the range keeps the look its people gave it.
        table.style = "TableStyleLight1";
      }
    }
  });
}

/** Rows taken in look like the last one above them, as when they are typed: dates as dates. */
function likeLastRow(sheet: Excel.Worksheet, before: Rect, after: Rect): void {
  if (after.rowEnd === before.rowEnd || before.rowEnd === before.row) return;
  const last = rectAddress({ ...before, row: before.rowEnd });
  const added = rectAddress({ ...before, row: before.rowEnd + 1, rowEnd: after.rowEnd });
  sheet.getRange(added).copyFrom(sheet.getRange(last), "Formats");
}

export function newSheets(changes: readonly Change[]): SheetSpec[] {
  return changes.flatMap((change) => (change.kind === "newSheet" ? [change.sheet] : []));
}

function regionSteps(region: InspectedRegion, before: Pick<Guards, "ofRows" | "ofNotes">): Step[] {
  const { sheet, rect, inputs, formulas, values, numberFormat, width, notes } = region;
  // What is read before takes as much of the answer as the cells hold now.
  const parts = rowParts(inputs, (row) =>
    Math.max(byteLength(inputs[row] ?? []), byteLength(formulas[row] ?? []) + byteLength(values[row] ?? [])),
  );
  const cells = [
    ...parts.flatMap(({ from, to }) => [
      before.ofRows(region, from, to),
      ...cellSteps(sheet, { ...rect, row: rect.row + from, rowEnd: rect.row + to - 1 }, inputs.slice(from, to)),
    ]),
    ...(notes.length ? [before.ofNotes(region)] : []),
    ...notes.map(({ at, before: was, after }) => noteStep(sheet, at, was, after)),
  ];
  if (numberFormat === undefined && width === undefined) return cells;
  const format = step(({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    if (width !== undefined) range.format.columnWidth = width;
  });
  return [...cells, format];
}

/** Gives a cell its note, or takes the note away; `now` is what it has. */
export function noteStep(sheet: string, at: string, now: string | null, text: string | null): Step {
  return step(({ workbook }) => {
    const { notes } = workbook.worksheets.getItem(sheet);
    if (text === null) {
      if (now !== null) notes.getItem(at).delete();
    } else if (now === null) notes.add(at, text);
    else notes.getItem(at).content = text;
  });
}

/** Tables that grow. Rows are written below the body and taken in: adding rows to a table collides in coauthoring. */
export function grownTables(changes: readonly Change[]): GrownTable[] {
  const tables = new Map<string, GrownTable>();
  for (const change of changes) {
    if (change.kind !== "setColumns" && change.kind !== "addRows") continue;
    const { table, sheetId, address } = change.place;
    if (!table) continue;
    const so = tables.get(table.id)?.after ?? address;
    const after = rectAddress(both(parseRect(so), rectAfter(change)));
    tables.set(table.id, { ...table, sheetId, before: address, after });
  }
  return [...tables.values()].filter(({ before, after }) => before !== after);
}

function both(a: Rect, b: Rect): Rect {
  return { ...a, rowEnd: Math.max(a.rowEnd, b.rowEnd), columnEnd: Math.max(a.columnEnd, b.columnEnd) };
}
