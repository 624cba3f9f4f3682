import type { Axis, LineState, Rect } from "../book";
import { columnsOf, intersection, isWholeColumns, isWholeRows, rowsOf } from "../rect";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../wire/hostError";
import { oneOf } from "./argument";
import { clearExtras } from "./clearExtras";
import { ConditionalFormats } from "./conditionalFormats";
import { copyCells } from "./copyCells";
import { DataValidation } from "./dataValidation";
import { findCell } from "./findCell";
import { formulaAreas } from "./formulaAreas";
import { Hyperlink } from "./hyperlink";
import { moveCells } from "./moveCells";
import { outline } from "./outline";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeCells } from "./rangeCells";
import { RangeFormat } from "./rangeFormat";
import { resolveRange } from "./resolveRange";
import { shiftLines } from "./shiftLines";
import { usedRect } from "./usedRect";

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks"] as const;
const COPY = ["All", "Formulas", "Values", "Formats"] as const;

/** What can be done to a range, and what hangs from it. */
export abstract class RangeActions extends RangeCells {
  get Format(): RangeFormat {
    return new RangeFormat(this.session, this);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.session, this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this);
  }

  get Hyperlink(): unknown {
    return new Hyperlink(this.session, this).read();
  }

  set Hyperlink(value: unknown) {
    this.guard();
    new Hyperlink(this.session, this).write(value);
  }

  get RowHidden(): boolean | null {
    return this.hidden("row");
  }

  set RowHidden(value: unknown) {
    this.guard("allowFormatRows");
    this.hide("row", value);
  }

  get ColumnHidden(): boolean | null {
    return this.hidden("column");
  }

  set ColumnHidden(value: unknown) {
    this.guard("allowFormatColumns");
    this.hide("column", value);
  }

  Select(): void {
    this.session.book.select(this.sheetId, this.rect);
    this.session.events.activated(this.sheetId);
  }

  Clear(what?: unknown): void {
    const how = what === null || what === undefined ? "All" : oneOf(what, CLEAR);
    this.guard(how === "Formats" ? "allowFormatCells" : undefined);
    const used = this.GetUsedRangeOrNullObject(false)?.rect;
    if (how === "All" || how === "Contents") {
      if (used) {
        const row = new Array<{ value: null }>(columnsOf(used)).fill({ value: null });
        this.session.book.write(this.sheetId, used, new Array<typeof row>(rowsOf(used)).fill(row));
      }
      this.session.events.written(this.sheetId, this.rect);
    }
    if (how === "All" || how === "Formats") this.session.book.style(this.sheetId, this.rect, null);
    clearExtras(this.session, this.sheetId, this.rect, how);
  }

  Merge(across?: unknown): void {
    this.guard("allowFormatCells");
    const { rect, session } = this;
    if (session.book.tables().some((table) => table.sheet === this.sheetId && intersection(table.rect, rect))) {
      throw invalidOperation("Cells inside a table cannot be merged.");
    }
    const rects =
      across === true
        ? Array.from({ length: rowsOf(rect) }, (_, i) => ({ ...rect, row: rect.row + i, rowEnd: rect.row + i }))
        : [rect];
    for (const one of rects) session.book.setMerged(this.sheetId, one, true);
  }

  Unmerge(): void {
    this.guard("allowFormatCells");
    const { book } = this.session;
    for (const merge of book.merges(this.sheetId)) {
      if (intersection(merge, this.rect)) book.setMerged(this.sheetId, merge, false);
    }
  }

  /** The merged areas that touch the range. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.session.book.merges(this.sheetId).filter((merge) => intersection(merge, this.rect));
    return merges.length > 0 ? new RangeAreas(this.session, this.sheetId, merges) : null;
  }

  /**
   * The cells that hold formulas, spilled results not counted; other kinds of special cells are not implemented. Refused
   * on a protected sheet, as Excel's own command is.
   */
  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): RangeAreas | null {
    if (type !== "Formulas" || (valueType !== null && valueType !== undefined && valueType !== "All")) {
      throw notImplemented(`Range.getSpecialCells of ${String(type)} and ${String(valueType)}`);
    }
    this.guard();
    const { book } = this.session;
    const used = usedRect(book, this.sheetId, this.rect, true);
    const areas = used ? formulaAreas(book, this.sheetId, used) : [];
    return areas.length > 0 ? new RangeAreas(this.session, this.sheetId, areas) : null;
  }

  /** As getSpecialCellsOrNullObject; ItemNotFound when there are none. */
  GetSpecialCells(type: unknown, valueType?: unknown): RangeAreas {
    const found = this.GetSpecialCellsOrNullObject(type, valueType);
    if (!found) throw itemNotFound();
    return found;
  }

  FindOrNullObject(text: unknown, criteria: unknown): Range | null {
    const cell = findCell(this.session, this.sheetId, this.rect, text, criteria);
    return cell && this.at(cell);
  }

  Find(text: unknown, criteria: unknown): Range {
    const found = this.FindOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  /** Copies cells from a range of any sheet; a single cell or row is not repeated over a larger target. */
  CopyFrom(source: unknown, type?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    this.guard();
    if (skipBlanks === true || transpose === true) throw notImplemented("Range.copyFrom with skipBlanks or transpose");
    const how = type === null || type === undefined ? "All" : oneOf(type, COPY);
    const from = resolveRange(this.session, this.sheetId, source);
    const to = this.at({
      ...this.rect,
      rowEnd: this.rect.row + rowsOf(from.rect) - 1,
      columnEnd: this.rect.column + columnsOf(from.rect) - 1,
    });
    copyCells(this.session, from, to, how);
    this.session.events.written(this.sheetId, to.rect);
  }

  /** Whole rows go down and whole columns right; other ranges push the cells below or right of them. */
  Insert(shift: unknown): Range {
    this.guard(isWholeColumns(this.rect) ? "allowInsertColumns" : "allowInsertRows");
    const direction = oneOf(shift, ["Down", "Right"]);
    const rect = this.rect;
    if (!this.shiftWhole("insert")) moveCells(this.session, this.sheetId, rect, direction);
    this.session.events.written(this.sheetId, rect);
    return this.at(rect);
  }

  Delete(shift: unknown): void {
    this.guard(isWholeColumns(this.rect) ? "allowDeleteColumns" : "allowDeleteRows");
    const direction = oneOf(shift, ["Up", "Left"]);
    const rect = this.rect;
    if (!this.shiftWhole("delete")) moveCells(this.session, this.sheetId, rect, direction);
    this.session.events.written(this.sheetId, rect);
  }

  Group(by: unknown): void {
    this.outline(by, (line) => ({ outline: line.outline + 1 }));
  }

  Ungroup(by: unknown): void {
    this.outline(by, (line) => ({ outline: Math.max(0, line.outline - 1) }));
  }

  HideGroupDetails(by: unknown): void {
    this.outline(by, (line) => (line.outline > 0 ? { hidden: true } : {}));
  }

  ShowGroupDetails(by: unknown): void {
    this.outline(by, (line) => (line.outline > 0 ? { hidden: false } : {}));
  }

  private outline(by: unknown, change: (line: LineState) => Partial<LineState>): void {
    this.guard();
    outline(this.session.book, this.sheetId, this.rect, oneOf(by, ["ByRows", "ByColumns"]), change);
  }

  private shiftWhole(how: "insert" | "delete"): boolean {
    const rect: Rect = this.rect;
    if (isWholeRows(rect))
      shiftLines(this.session, { sheet: this.sheetId, axis: "row", at: rect.row, count: rowsOf(rect), how });
    else if (isWholeColumns(rect)) {
      shiftLines(this.session, { sheet: this.sheetId, axis: "column", at: rect.column, count: columnsOf(rect), how });
    } else return false;
    return true;
  }

  private hidden(axis: Axis): boolean | null {
    const { book } = this.session;
    const [from, to] = this.lines(axis);
    const first = book.readLine(this.sheetId, axis, from).hidden;
    for (let index = from + 1; index <= to; index += 1) {
      if (book.readLine(this.sheetId, axis, index).hidden !== first) return null;
    }
    return first;
  }

  private hide(axis: Axis, value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    const [from, to] = this.lines(axis);
    this.session.book.updateLines(this.sheetId, axis, from, to, { hidden: value });
  }

  private lines(axis: Axis): readonly [number, number] {
    const { row, rowEnd, column, columnEnd } = this.rect;
    return axis === "row" ? [row, rowEnd] : [column, columnEnd];
  }
}
