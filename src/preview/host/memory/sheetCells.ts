import type { Style } from "../../../sheets/spec";
import type { CellInput, Rect, Scalar, Shift } from "../book";
import { bounding, rectOf } from "../rect";

export interface MemoryCell {
  value: Scalar;
  formula?: string;
  style?: Style;
}

/** The cells of one sheet, row by row; only rows and cells that hold something exist. */
export class SheetCells {
  private rows = new Map<number, MemoryCell[]>();

  get(row: number, column: number): MemoryCell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The cell to change, made when it is not there. */
  at(row: number, column: number): MemoryCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    return (cells[column] ??= { value: null });
  }

  put(row: number, column: number, input: CellInput): void {
    const cell = this.at(row, column);
    if ("formula" in input) {
      cell.formula = input.formula;
      cell.value = 0;
    } else {
      delete cell.formula;
      cell.value = input.value;
    }
  }

  /** Calls `visit` for every cell that exists inside `rect`. */
  each(rect: Rect, visit: (cell: MemoryCell, row: number, column: number) => void): void {
    const visitRow = (cells: readonly MemoryCell[], row: number): void => {
      const end = Math.min(rect.columnEnd, cells.length - 1);
      for (let column = rect.column; column <= end; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    };
    // Whole columns have more rows than there are cells: go by what is there.
    if (rect.rowEnd - rect.row > this.rows.size) {
      for (const [row, cells] of this.rows) if (row >= rect.row && row <= rect.rowEnd) visitRow(cells, row);
      return;
    }
    for (let row = rect.row; row <= rect.rowEnd; row += 1) {
      const cells = this.rows.get(row);
      if (cells) visitRow(cells, row);
    }
  }

  used(within: Rect, counts: (cell: MemoryCell) => boolean): Rect | null {
    let found: Rect | null = null;
    this.each(within, (cell, row, column) => {
      if (!counts(cell)) return;
      if (found && row >= found.row && row <= found.rowEnd && column >= found.column && column <= found.columnEnd)
        return;
      found = found ? bounding(found, rectOf(row, column)) : rectOf(row, column);
    });
    return found;
  }

  shift({ axis, at, count, how }: Omit<Shift, "sheet">): void {
    if (axis === "column") {
      for (const cells of this.rows.values()) {
        if (how === "delete") cells.splice(at, count);
        else if (cells.length > at) cells.splice(at, 0, ...new Array<MemoryCell>(count));
      }
      return;
    }
    const moved = new Map<number, MemoryCell[]>();
    for (const [row, cells] of this.rows) {
      if (row < at) moved.set(row, cells);
      else if (how === "insert") moved.set(row + count, cells);
      else if (row >= at + count) moved.set(row - count, cells);
    }
    this.rows = moved;
  }
}
