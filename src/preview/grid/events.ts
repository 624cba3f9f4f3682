import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { BookEvent, Rect, Scalar } from "../host/book";
import { bounding, rectOf } from "../host/rect";
import { scalarOf } from "./cells";
import { type Grid, toRect } from "./grid";

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;
type Report = (event: BookEvent) => void;

/**
 * Tells what people do in the grid: Univer's mutations that neither came through the book nor are results of a
 * calculation. Undo, paste and fill are mutations like typing.
 */
export function followPeople(grid: Grid, report: Report): void {
  let before: Scalar | undefined;
  let selected = "";
  grid.commands.beforeCommandExecuted((command) => {
    const edit = editOf(command);
    if (edit) before = single(edit.rect) ? valueAt(grid, edit.sheet, edit.rect) : undefined;
  });
  grid.commands.onCommandExecuted((command, options) => {
    if (grid.changing || isResult(options)) return;
    for (const event of eventsOf(grid, command, before)) {
      // Univer says the same selection again and again while the mouse goes up and down.
      const same = event.kind === "selection" && selected === (selected = JSON.stringify(event));
      if (!same) report(event);
    }
  });
}

function eventsOf(grid: Grid, command: Readonly<ICommandInfo>, before: Scalar | undefined): BookEvent[] {
  // Some commands, such as that of a space typed into a cell, have no parameters at all.
  const params = (command.params ?? {}) as { subUnitId: string; range?: IRange };
  const sheet = params.subUnitId;
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const edit = editOf(command);
      if (!edit) return [];
      if (!single(edit.rect) || before === undefined) return [{ kind: "cells", ...edit }];
      return [{ kind: "cells", ...edit, before, after: valueAt(grid, sheet, edit.rect) }];
    }
    case MoveRangeMutation.id: {
      const { from, to } = command.params as Record<"from" | "to", { subUnitId: string; value: Matrix }>;
      return [from, to].flatMap(({ subUnitId, value }) => {
        const rect = extent(value, () => true);
        return rect ? [{ kind: "cells" as const, sheet: subUnitId, rect }] : [];
      });
    }
    case InsertRowMutation.id:
      return [shiftOf(sheet, "row", "insert", params.range)];
    case RemoveRowMutation.id:
      return [shiftOf(sheet, "row", "delete", params.range)];
    case InsertColMutation.id:
      return [shiftOf(sheet, "column", "insert", params.range)];
    case RemoveColMutation.id:
      return [shiftOf(sheet, "column", "delete", params.range)];
    case SetSelectionsOperation.id: {
      const { selections } = command.params as { selections: { range: IRange }[] };
      const range = selections.at(-1)?.range;
      return range ? [{ kind: "selection", sheet, rect: toRect(range, grid.sheet(sheet)) }] : [];
    }
    case SetWorksheetActiveOperation.id:
      return [{ kind: "sheetActivated", sheet }];
    case InsertSheetMutation.id:
      return [{ kind: "sheetAdded", sheet: (command.params as { sheet: { id: string } }).sheet.id }];
    case RemoveSheetMutation.id:
      return [{ kind: "sheetDeleted", sheet }];
    default:
      return [];
  }
}

/** The cells whose contents a mutation changes; undefined when it only formats them. */
function editOf(command: Readonly<ICommandInfo>): { sheet: string; rect: Rect } | undefined {
  if (command.id !== SetRangeValuesMutation.id) return undefined;
  const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Matrix };
  // A missing cell is a deleted one.
  const rect = extent(cellValue ?? {}, (cell) => !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell);
  return rect ? { sheet: subUnitId, rect } : undefined;
}

function extent(matrix: Matrix, counts: (cell: Nullable<ICellData>) => boolean): Rect | undefined {
  let rect: Rect | undefined;
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(line)) {
      if (!counts(cell)) continue;
      const place = rectOf(Number(row), Number(column));
      rect = rect ? bounding(rect, place) : place;
    }
  }
  return rect;
}

function shiftOf(sheet: string, axis: "row" | "column", how: "insert" | "delete", range?: IRange): BookEvent {
  if (!range) throw new Error("Univer moved rows or columns without saying which");
  const [at, end] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { kind: "shift", sheet, axis, at, count: end - at + 1, how };
}

function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true;
}

function single(rect: Rect): boolean {
  return rect.row === rect.rowEnd && rect.column === rect.columnEnd;
}

function valueAt(grid: Grid, sheet: string, { row, column }: Rect): Scalar {
  return scalarOf(grid.sheet(sheet).getCellMatrix().getValue(row, column));
}
