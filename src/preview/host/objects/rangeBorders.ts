import { HostCollection } from "../wire/hostObject";
import { oneOf } from "./argument";
import type { Range } from "./range";
import { RangeBorder } from "./rangeBorder";
import type { Session } from "./session";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;
export type Side = (typeof SIDES)[number];

export class RangeBorders extends HostCollection {
  readonly className = "RangeBorderCollection";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {
    super();
  }

  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.session, this.range, side));
  }

  GetItem(side: unknown): RangeBorder {
    return new RangeBorder(this.session, this.range, oneOf(side, SIDES));
  }
}
