import { rectAddress } from "../sheets/rect";
import type { InspectedRegion } from "./inspectRegion";
import { formulaOrLiteral, restored } from "./literal";
import { cellSteps, step, type Step } from "./steps";
import type { UndoRecord } from "./undoRecord";
import type { UndoState } from "./undoState";

/** Steps that take back what is there of a write: tables first, so that the cells they let go can be cleared. */
export function undoSteps(record: UndoRecord, state: UndoState): Step[] {
  return [
    ...record.resized
      .filter(({ id }) => state.resized.includes(id))
      .map(({ id, sheetId, before }) =>
        step(({ workbook }) => {
          workbook.tables.getItem(id).resize(workbook.worksheets.getItem(sheetId).getRange(before));
        }),
      ),
    // Undo stops before protected sheets; a write that broke off at one has written nothing there.
    ...record.regions.filter(({ sheet }) => !state.locked.includes(sheet)).flatMap(restoreSteps),
    ...record.made
      .filter(({ name }) => state.made.includes(name))
      .map(({ name, sheetId, headerAt, header }) =>
        step(({ workbook }) => {
          const table = workbook.tables.getItem(name);
          // Excel leaves the look of a table in its cells; bands are most of it.
          table.showBandedRows = false;
          table.convertToRange();
          workbook.worksheets.getItem(sheetId).getRange(headerAt).values = [header.map(formulaOrLiteral)];
        }),
      ),
    ...state.names.map((name) => step(({ workbook }) => workbook.names.getItem(name).delete())),
    ...state.sheets.map((id) => step(({ workbook }) => workbook.worksheets.getItem(id).delete())),
  ];
}

function restoreSteps(region: InspectedRegion): Step[] {
  const { sheet, rect, inputs, formulas, values, numberFormats, width, widthNow } = region;
  const before = inputs.map((line, r) =>
    line.map((input, c) => (input === null ? null : restored(formulas[r]?.[c] ?? "", values[r]?.[c] ?? ""))),
  );
  const cells = cellSteps(sheet, rect, before);
  if (!numberFormats && width === undefined) return cells;
  const format = step(({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(rectAddress(rect));
    if (numberFormats) range.numberFormat = briefly(numberFormats);
    if (width !== undefined && typeof widthNow === "number") range.format.columnWidth = widthNow;
  });
  return [...cells, format];
}

/** One format for all cells where they agree: 50,000 times "General" is a request of its own. */
function briefly(formats: readonly (readonly string[])[]): string[][] {
  const [first] = formats.flat();
  if (first !== undefined && formats.every((line) => line.every((format) => format === first))) return [[first]];
  return formats.map((line) => [...line]);
}
