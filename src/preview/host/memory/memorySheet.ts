import type { Style } from "../../../sheets/spec";
import { formatRect, parseRect } from "../a1";
import type { Axis, LineState, Rect, SheetExtras, SheetState, Shift, StylePatch } from "../book";
import { intersection, isWholeColumns, isWholeRows, sameRect } from "../rect";
import { shiftRect } from "../shiftRect";
import { mergeStyle, styleForCell } from "./cellStyles";
import { SheetCells } from "./sheetCells";

/** Points, as in a new workbook. */
const SIZE = { row: 15, column: 48 } as const;
/** Charts aside: they hold cells of other sheets too, so the book keeps them. */
type CellExtras = Omit<SheetExtras, "charts">;
const NO_EXTRAS: CellExtras = { conditional: [], validation: [], links: [], notes: [] };

/** One sheet: cells, looks of whole rows and columns, sizes, merges and what lies over the cells. */
export class MemorySheet {
  readonly cells = new SheetCells();
  extras: CellExtras = NO_EXTRAS;
  private merged: readonly Rect[] = [];
  private lines = { row: new Map<number, LineState>(), column: new Map<number, LineState>() };
  private lineStyles = { row: new Map<number, Style>(), column: new Map<number, Style>() };

  constructor(public state: Omit<SheetState, "position">) {}

  used(within: Rect, valuesOnly: boolean): Rect | null {
    return this.cells.used(within, (cell) => {
      if (cell.formula !== undefined || (cell.value !== null && cell.value !== "")) return true;
      return !valuesOnly && cell.style !== undefined && Object.keys(cell.style).length > 0;
    });
  }

  styleAt(row: number, column: number): Style {
    const own = this.cells.get(row, column)?.style;
    return own ?? this.lineStyles.row.get(row) ?? this.lineStyles.column.get(column) ?? {};
  }

  style(rect: Rect, style: StylePatch | null): void {
    const axis = isWholeColumns(rect) ? "column" : isWholeRows(rect) ? "row" : undefined;
    if (axis) this.styleLines(axis, rect, style);
    const visit = (row: number, column: number): void => {
      const cell = this.cells.at(row, column);
      if (style === null) delete cell.style;
      else cell.style = mergeStyle(this.styleAt(row, column), styleForCell(style, rect, row, column));
    };
    if (axis) {
      // Cells with a look of their own keep it, changed alike.
      this.cells.each(rect, (cell, row, column) => {
        if (cell.style) visit(row, column);
      });
      return;
    }
    for (let row = rect.row; row <= rect.rowEnd; row += 1) {
      for (let column = rect.column; column <= rect.columnEnd; column += 1) visit(row, column);
    }
  }

  line(axis: Axis, index: number): LineState {
    return this.lines[axis].get(index) ?? { size: SIZE[axis], hidden: false, outline: 0 };
  }

  updateLines(axis: Axis, from: number, to: number, patch: Partial<LineState>): void {
    for (let index = from; index <= to; index += 1)
      this.lines[axis].set(index, { ...this.line(axis, index), ...patch });
  }

  merges(): Rect[] {
    return [...this.merged];
  }

  setMerged(rect: Rect, merged: boolean): void {
    this.merged = this.merged.filter((one) => (merged ? !intersection(one, rect) : !sameRect(one, rect)));
    if (merged) this.merged = [...this.merged, rect];
  }

  shift(shift: Omit<Shift, "sheet">): void {
    const follow = (rect: Rect): Rect[] => {
      const moved = shiftRect(rect, shift);
      return moved ? [moved] : [];
    };
    const followAt = <T extends { readonly at: string }>(list: readonly T[]): T[] =>
      list.flatMap((one) => {
        const rect = parseRect(one.at);
        return rect ? follow(rect).map((moved) => ({ ...one, at: formatRect(moved) })) : [one];
      });
    this.cells.shift(shift);
    this.merged = this.merged.flatMap(follow);
    this.lines[shift.axis] = shiftMap(this.lines[shift.axis], shift);
    this.lineStyles[shift.axis] = shiftMap(this.lineStyles[shift.axis], shift);
    this.extras = {
      conditional: followAt(this.extras.conditional),
      validation: followAt(this.extras.validation),
      links: followAt(this.extras.links),
      notes: followAt(this.extras.notes),
    };
  }

  private styleLines(axis: Axis, rect: Rect, style: StylePatch | null): void {
    const [from, to] = axis === "row" ? [rect.row, rect.rowEnd] : [rect.column, rect.columnEnd];
    for (let index = from; index <= to; index += 1) {
      if (style === null) this.lineStyles[axis].delete(index);
      else this.lineStyles[axis].set(index, mergeStyle(this.lineStyles[axis].get(index), style));
    }
  }
}

function shiftMap<T>(map: ReadonlyMap<number, T>, { at, count, how }: Omit<Shift, "sheet">): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    if (index < at) moved.set(index, value);
    else if (how === "insert") moved.set(index + count, value);
    else if (index >= at + count) moved.set(index - count, value);
  }
  return moved;
}
