import { formatRect, quoteSheet } from "../a1";
import type { Rect, Shift, SheetState } from "../book";
import { columnsOf, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, rowsOf } from "../rect";
import { shiftRect } from "../shiftRect";
import { accessDenied, HostError, invalidArgument } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Session } from "./session";

/** Where a range lies. It follows inserted and deleted rows and columns, and goes stale when its cells are deleted. */
export abstract class RangePlace extends HostObject {
  readonly className = "Range";
  private place: Rect | null;

  constructor(
    readonly session: Session,
    readonly sheetId: string,
    rect: Rect,
  ) {
    super();
    if (rect.row < 0 || rect.column < 0 || rect.rowEnd >= MAX_ROWS || rect.columnEnd >= MAX_COLUMNS) {
      throw invalidArgument();
    }
    if (rect.row > rect.rowEnd || rect.column > rect.columnEnd) throw invalidArgument();
    this.place = rect;
  }

  override get scalars(): readonly string[] {
    return [
      ...["Address", "CellCount", "ColumnCount", "ColumnHidden", "ColumnIndex", "Formulas", "HasSpill", "Hyperlink"],
      ...["IsEntireColumn", "IsEntireRow", "NumberFormat", "RowCount", "RowHidden", "RowIndex", "Text", "Values"],
      "ValueTypes",
    ];
  }

  /** Throws InvalidReference when the cells were deleted, ItemNotFound when the sheet was. */
  get rect(): Rect {
    if (!this.place) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return this.place;
  }

  override assertAlive(): void {
    this.session.sheet(this.sheetId);
  }

  get sheet(): SheetState {
    return this.session.sheet(this.sheetId);
  }

  follow(shift: Shift): void {
    if (this.place && shift.sheet === this.sheetId) this.place = shiftRect(this.place, shift);
  }

  /** Throws AccessDenied on a protected sheet, unless its protection allows this kind of change. */
  guard(unless?: string): void {
    const { protection } = this.sheet;
    if (protection && !(unless && protection[unless] === true)) {
      throw accessDenied("You cannot perform the requested operation. The worksheet is protected.");
    }
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatRect(this.rect)}`;
  }

  get RowIndex(): number {
    return this.rect.row;
  }

  get ColumnIndex(): number {
    return this.rect.column;
  }

  get RowCount(): number {
    return rowsOf(this.rect);
  }

  get ColumnCount(): number {
    return columnsOf(this.rect);
  }

  /** −1 beyond 2³¹ − 1 cells, as in Excel. */
  get CellCount(): number {
    const cells = this.RowCount * this.ColumnCount;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.rect);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.rect);
  }
}
