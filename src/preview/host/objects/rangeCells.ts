import type { Style } from "../../../sheets/spec";
import type { Cell, Scalar } from "../book";
import { intersection, isUnbounded } from "../rect";
import { checkSize, styleMatrix } from "./cellMatrix";
import { cellText, valueType } from "./cellText";
import { integerArgument } from "./argument";
import { RangeNeighbours } from "./rangeNeighbours";
import { styleRuns } from "./styleRuns";
import { writeCells } from "./writeCells";

type Matrix<T> = T[][] | null;

/** Values, formulas and number formats. Of whole rows and columns they read as null, as in Excel. */
export abstract class RangeCells extends RangeNeighbours {
  get Values(): Matrix<Exclude<Scalar, null>> {
    return this.map((cell) => cell.value ?? "");
  }

  set Values(input: unknown) {
    this.write(input);
  }

  get Formulas(): Matrix<Exclude<Scalar, null>> {
    return this.map((cell) => cell.formula ?? cell.value ?? "");
  }

  set Formulas(input: unknown) {
    this.write(input);
  }

  get ValueTypes(): Matrix<string> {
    return this.map((cell) => valueType(cell.value));
  }

  get Text(): Matrix<string> {
    const styles = this.styles();
    return this.map((cell, row, column) => cellText(cell.value, styles?.[row]?.[column]?.numberFormat ?? "General"));
  }

  get NumberFormat(): Matrix<string> {
    return this.styles()?.map((row) => row.map((style) => style.numberFormat ?? "General")) ?? null;
  }

  set NumberFormat(input: unknown) {
    this.guard("allowFormatCells");
    const { book } = this.session;
    const runs = styleRuns(this.rect, styleMatrix(this.rect, input));
    for (const { rect, value } of runs) book.style(this.sheetId, rect, { numberFormat: value });
  }

  /** Null when some cells belong to a spilled array and others do not. */
  get HasSpill(): boolean | null {
    const { book } = this.session;
    const rect = this.rect;
    if (isUnbounded(rect)) return null;
    let inside = 0;
    for (let row = rect.row; row <= rect.rowEnd; row += 1) {
      for (let column = rect.column; column <= rect.columnEnd; column += 1) {
        const spill = book.spill(this.sheetId, row, column);
        const common = spill && intersection(spill, rect);
        if (common) inside += (common.rowEnd - common.row + 1) * (common.columnEnd - common.column + 1);
      }
    }
    if (inside === 0) return false;
    return inside === this.CellCount ? true : null;
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    checkSize(this.rect, integerArgument(rows), integerArgument(columns));
  }

  private write(input: unknown): void {
    this.guard();
    writeCells(this.session, this.sheetId, this.rect, input);
    this.session.events.written(this.sheetId, this.rect);
  }

  private map<T>(get: (cell: Cell, row: number, column: number) => T): Matrix<T> {
    if (isUnbounded(this.rect)) return null;
    const cells = this.session.book.read(this.sheetId, this.rect);
    return cells.map((row, r) => row.map((cell, c) => get(cell, r, c)));
  }

  private styles(): Matrix<Style> {
    return isUnbounded(this.rect) ? null : this.session.book.readStyles(this.sheetId, this.rect);
  }
}
