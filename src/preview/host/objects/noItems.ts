import { HostCollection, type HostObject } from "../wire/hostObject";

/** A collection of what no sheet of ours can hold: shapes, comments. */
export class NoItems extends HostCollection {
  constructor(readonly className: "ShapeCollection" | "CommentCollection") {
    super();
  }

  items(): readonly HostObject[] {
    return [];
  }
}
