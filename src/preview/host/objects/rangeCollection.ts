import type { Rect } from "../book";
import { itemNotFound } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { integerArgument } from "./argument";
import type { Range } from "./range";
import type { Session } from "./session";

/** The rectangles of a `RangeAreas`, one by one. */
export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }

  items(): readonly Range[] {
    return this.rects.map((rect) => this.session.range(this.sheetId, rect));
  }

  GetItemAt(index: unknown): Range {
    const rect = this.rects[integerArgument(index)];
    if (!rect) throw itemNotFound();
    return this.session.range(this.sheetId, rect);
  }
}
