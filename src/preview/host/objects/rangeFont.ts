import type { StylePatch } from "../book";
import { HostObject } from "../wire/hostObject";
import { booleanArgument, colorArgument, numberArgument, textArgument } from "./argument";
import type { Range } from "./range";
import type { Session } from "./session";
import { uniformStyle } from "./uniformStyle";

/** What a workbook made by Excel starts with. */
const DEFAULT = { name: "Calibri", size: 11, color: "#000000" } as const;

export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Bold", "Color", "Italic", "Name", "Size"];
  }

  get Name(): string | null {
    return uniformStyle(this.range, (style) => style.font ?? DEFAULT.name);
  }

  set Name(value: unknown) {
    this.style({ font: textArgument(value) });
  }

  get Size(): number | null {
    return uniformStyle(this.range, (style) => style.size ?? DEFAULT.size);
  }

  set Size(value: unknown) {
    this.style({ size: numberArgument(value) });
  }

  get Bold(): boolean | null {
    return uniformStyle(this.range, (style) => style.bold ?? false);
  }

  set Bold(value: unknown) {
    this.style({ bold: booleanArgument(value) });
  }

  get Italic(): boolean | null {
    return uniformStyle(this.range, (style) => style.italic ?? false);
  }

  set Italic(value: unknown) {
    this.style({ italic: booleanArgument(value) });
  }

  get Color(): string | null {
    return uniformStyle(this.range, (style) => style.color ?? DEFAULT.color);
  }

  set Color(value: unknown) {
    this.style({ color: colorArgument(value) });
  }

  private style(style: StylePatch): void {
    this.range.guard("allowFormatCells");
    this.session.book.style(this.range.sheetId, this.range.rect, style);
  }
}
