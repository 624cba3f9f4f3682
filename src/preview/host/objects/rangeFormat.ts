import type { Style } from "../../../sheets/spec";
import type { Axis, StylePatch } from "../book";
import { HostObject } from "../wire/hostObject";
import { booleanArgument, integerArgument, numberArgument, oneOf } from "./argument";
import { autofitWidth } from "./autofitWidth";
import type { Range } from "./range";
import { RangeBorders } from "./rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import type { Session } from "./session";
import { uniformStyle } from "./uniformStyle";

const HORIZONTAL = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** Alignment and sizes; fonts, fills and borders hang from it. Properties that differ within the range read as null. */
export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["ColumnWidth", "HorizontalAlignment", "IndentLevel", "RowHeight", "VerticalAlignment", "WrapText"];
  }

  get Font(): RangeFont {
    return new RangeFont(this.session, this.range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.session, this.range);
  }

  get Borders(): RangeBorders {
    return new RangeBorders(this.session, this.range);
  }

  get HorizontalAlignment(): string | null {
    return keyOf(
      HORIZONTAL,
      uniformStyle(this.range, (style) => style.align ?? "general"),
    );
  }

  set HorizontalAlignment(value: unknown) {
    this.style({ align: HORIZONTAL[oneOf(value, ["General", "Left", "Center", "Right"])] });
  }

  get VerticalAlignment(): string | null {
    return keyOf(
      VERTICAL,
      uniformStyle(this.range, (style) => style.valign ?? "bottom"),
    );
  }

  set VerticalAlignment(value: unknown) {
    this.style({ valign: VERTICAL[oneOf(value, ["Top", "Center", "Bottom"])] });
  }

  get WrapText(): boolean | null {
    return uniformStyle(this.range, (style) => style.wrap ?? false);
  }

  set WrapText(value: unknown) {
    this.style({ wrap: booleanArgument(value) });
  }

  get IndentLevel(): number | null {
    return uniformStyle(this.range, (style: Style) => style.indent ?? 0);
  }

  set IndentLevel(value: unknown) {
    this.style({ indent: integerArgument(value) });
  }

  get ColumnWidth(): number | null {
    return this.size("column");
  }

  set ColumnWidth(value: unknown) {
    this.resize("column", numberArgument(value));
  }

  get RowHeight(): number | null {
    return this.size("row");
  }

  set RowHeight(value: unknown) {
    this.resize("row", numberArgument(value));
  }

  /** An estimate from the texts shown; Excel measures them in their fonts. */
  AutofitColumns(): void {
    this.range.guard("allowFormatColumns");
    const { sheetId, rect } = this.range;
    for (let column = rect.column; column <= rect.columnEnd; column += 1) {
      const used = this.session.range(sheetId, { ...rect, column, columnEnd: column }).GetUsedRangeOrNullObject(true);
      const texts = used?.Text?.flat() ?? [];
      if (texts.length > 0) {
        this.session.book.updateLines(sheetId, "column", column, column, { size: autofitWidth(texts) });
      }
    }
  }

  private style(style: StylePatch): void {
    this.range.guard("allowFormatCells");
    this.session.book.style(this.range.sheetId, this.range.rect, style);
  }

  private size(axis: Axis): number | null {
    const [from, to] = this.lines(axis);
    const first = this.session.book.readLine(this.range.sheetId, axis, from).size;
    for (let index = from + 1; index <= to; index += 1) {
      if (this.session.book.readLine(this.range.sheetId, axis, index).size !== first) return null;
    }
    return first;
  }

  private resize(axis: Axis, size: number): void {
    this.range.guard(axis === "row" ? "allowFormatRows" : "allowFormatColumns");
    const [from, to] = this.lines(axis);
    this.session.book.updateLines(this.range.sheetId, axis, from, to, { size });
  }

  private lines(axis: Axis): readonly [number, number] {
    const { row, rowEnd, column, columnEnd } = this.range.rect;
    return axis === "row" ? [row, rowEnd] : [column, columnEnd];
  }
}

function keyOf(names: Readonly<Record<string, string>>, value: string | null): string | null {
  return Object.keys(names).find((key) => names[key] === value) ?? null;
}
