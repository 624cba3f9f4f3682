import { HostObject } from "../wire/hostObject";
import { colorArgument } from "./argument";
import type { Range } from "./range";
import type { Session } from "./session";
import { uniformStyle } from "./uniformStyle";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Color"];
  }

  /** "#FFFFFF" when there is none, "" when colours differ: as Excel answers. */
  get Color(): string {
    return uniformStyle(this.range, (style) => style.fill ?? "#FFFFFF") ?? "";
  }

  set Color(value: unknown) {
    this.range.guard("allowFormatCells");
    this.session.book.style(this.range.sheetId, this.range.rect, { fill: colorArgument(value) });
  }

  Clear(): void {
    this.range.guard("allowFormatCells");
    this.session.book.style(this.range.sheetId, this.range.rect, { fill: null });
  }
}
