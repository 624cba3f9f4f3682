import { itemNotFound } from "../wire/hostError";
import { HostCollection, type HostObject } from "../wire/hostObject";

/** Names scoped to a sheet: the book keeps none, and adding one is ApiNotFound. */
export class SheetNames extends HostCollection {
  readonly className = "NamedItemCollection";

  items(): readonly HostObject[] {
    return [];
  }

  GetItem(): never {
    throw itemNotFound();
  }

  GetItemOrNullObject(): null {
    return null;
  }
}
