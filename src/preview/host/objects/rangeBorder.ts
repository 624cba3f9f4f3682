import type { Line } from "../../../sheets/spec";
import { rowsOf } from "../rect";
import { HostObject } from "../wire/hostObject";
import { colorArgument, oneOf } from "./argument";
import type { Range } from "./range";
import type { Side } from "./rangeBorders";
import type { Session } from "./session";

const EDGE = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "inner",
} as const;
const WEIGHT = { Hairline: "hairline", Thin: "thin", Medium: "medium" } as const;
const NEW_LINE: Line = { color: "#000000", weight: "thin" };

/** One edge of a range. Setting a colour or weight draws the edge where there was none, as in Excel. */
export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
    private readonly side: Side,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.side };
  }

  override get scalars(): readonly string[] {
    return ["Color", "SideIndex", "Style", "Weight"];
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.line ? "Continuous" : "None";
  }

  set Style(value: unknown) {
    this.draw(oneOf(value, ["None", "Continuous"]) === "None" ? null : (this.line ?? NEW_LINE));
  }

  get Weight(): string {
    const weight = this.line?.weight ?? "thin";
    return weight.charAt(0).toUpperCase() + weight.slice(1);
  }

  set Weight(value: unknown) {
    this.draw({ ...(this.line ?? NEW_LINE), weight: WEIGHT[oneOf(value, ["Hairline", "Thin", "Medium"])] });
  }

  get Color(): string {
    return this.line?.color ?? "#000000";
  }

  set Color(value: unknown) {
    this.draw({ ...(this.line ?? NEW_LINE), color: colorArgument(value) });
  }

  /** The line at the first cell of the edge; an inner line is the bottom of the first row or the top of the second. */
  private get line(): Line | undefined {
    const { rect, sheetId } = this.range;
    const corner =
      this.side === "EdgeBottom" || this.side === "EdgeRight"
        ? { row: rect.rowEnd, column: rect.columnEnd }
        : { row: rect.row, column: rect.column };
    const inner = this.side === "InsideHorizontal";
    if (inner && rowsOf(rect) < 2) return undefined;
    const styles = this.session.book.readStyles(sheetId, {
      ...corner,
      rowEnd: corner.row + (inner ? 1 : 0),
      columnEnd: corner.column,
    });
    const edge = EDGE[this.side];
    if (edge === "inner") return styles[0]?.[0]?.bottom ?? styles[1]?.[0]?.top;
    return styles[0]?.[0]?.[edge];
  }

  private draw(line: Line | null): void {
    this.range.guard("allowFormatCells");
    this.session.book.style(this.range.sheetId, this.range.rect, { [EDGE[this.side]]: line });
  }
}
