import type { Change } from "../sheets/change";
import { parseRect, rectAddress, type Rect } from "../sheets/rect";
import type { SheetSpec } from "../sheets/spec";
import type { Inspection } from "./inspect";
import { rectAfter, type Region } from "./regions";
import { cellSteps, step, type Step } from "./steps";
import { sheetSteps } from "./writeSheet";

/** An Excel table that a write makes larger. Addresses without the sheet name. */
export interface ResizedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly before: string;
  readonly after: string;
}

/** Steps that carry out all changes: existing sheets first, new ones after, since these may refer to those. */
export function writingSteps(changes: readonly Change[], { regions }: Inspection): Step[] {
  return [
    ...regions.flatMap(regionSteps),
    ...resizedTables(changes).map(({ id, sheetId, after }) =>
      step(({ workbook }) => {
        workbook.tables.getItem(id).resize(workbook.worksheets.getItem(sheetId).getRange(after));
      }),
    ),
    // After the cells: a range may have got rows that belong to its table.
    ...changes.flatMap((change) => (change.kind === "makeTable" ? [makeTableStep(change)] : [])),
    ...sheetSteps(newSheets(changes)),
  ];
}

export function newSheets(changes: readonly Change[]): SheetSpec[] {
  return changes.flatMap((change) => (change.kind === "newSheet" ? [change.sheet] : []));
}

function regionSteps({ sheet, rect, inputs, numberFormat, width }: Region): Step[] {
  const cells = cellSteps(sheet, rect, inputs);
  if (numberFormat === undefined && width === undefined) return cells;
  const format = step(({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    if (width !== undefined) range.format.columnWidth = width;
  });
  return [...cells, format];
}

function makeTableStep({ place, name }: Extract<Change, { kind: "makeTable" }>): Step {
  return step(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(place.sheetId);
    const table = sheet.tables.add(sheet.getRange(place.address), true);
    table.name = name;
    // The quietest of Excel's styles: the range keeps the look its people gave it.
    table.style = "TableStyleLight1";
  });
}

/** Tables that grow. Rows are written below the body and taken in: adding rows to a table collides in coauthoring. */
export function resizedTables(changes: readonly Change[]): ResizedTable[] {
  const tables = new Map<string, ResizedTable>();
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
