import { formatRect, quoteSheet } from "../a1";
import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { textArgument } from "./argument";
import { checkDefinedName } from "./definedName";
import { NamedItem } from "./namedItem";
import { RangePlace } from "./rangePlace";
import type { Session } from "./session";

/** The workbook's defined names. */
export class NamedItems extends HostCollection {
  readonly className = "NamedItemCollection";

  constructor(private readonly session: Session) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.session.book.names().map(({ name }) => new NamedItem(this.session, name));
  }

  GetItem(name: unknown): NamedItem {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    const key = textArgument(name).toLowerCase();
    const found = this.session.book.names().find((one) => one.name.toLowerCase() === key);
    return found ? new NamedItem(this.session, found.name) : null;
  }

  /** `reference` is a range or a formula ("=Rules!$C$4", "=0.9"). */
  Add(name: unknown, reference: unknown): NamedItem {
    const checked = checkDefinedName(this.session, name);
    this.session.book.setName(checked, refersTo(reference));
    return new NamedItem(this.session, checked);
  }
}

function refersTo(reference: unknown): string {
  if (reference instanceof RangePlace) {
    const absolute = formatRect(reference.rect).replace(/([A-Z]+|\d+)/g, "$$$1");
    return `=${quoteSheet(reference.sheet.name)}!${absolute}`;
  }
  if (typeof reference !== "string" || !reference.startsWith("=") || reference.length < 2) throw invalidArgument();
  return reference;
}
