import { formatRect, quoteSheet } from "../a1";
import type { Rect } from "../book";
import { columnsOf, rowsOf } from "../rect";
import { HostObject } from "../wire/hostObject";
import { RangeCollection } from "./rangeCollection";
import type { Session } from "./session";

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Address", "AreaCount", "CellCount"];
  }

  /** "Plan!A1:B2,Plan!D4:D5" */
  get Address(): string {
    const sheet = quoteSheet(this.session.sheet(this.sheetId).name);
    return this.rects.map((rect) => `${sheet}!${formatRect(rect)}`).join(",");
  }

  get AreaCount(): number {
    return this.rects.length;
  }

  get CellCount(): number {
    return this.rects.reduce((sum, rect) => sum + rowsOf(rect) * columnsOf(rect), 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.session, this.sheetId, this.rects);
  }
}
