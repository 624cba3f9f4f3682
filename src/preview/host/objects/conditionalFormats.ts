import type { ConditionalSpec } from "../../../sheets/spec";
import { formatRect, parseRect } from "../a1";
import { intersection } from "../rect";
import { invalidArgument, itemNotFound, notImplemented } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { without } from "./clearExtras";
import { ConditionalFormat } from "./conditionalFormat";
import type { Range } from "./range";
import type { Session } from "./session";

/** The conditional formats that touch a range. */
export class ConditionalFormats extends HostCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const { sheetId, rect } = this.range;
    return this.session.extras.get(sheetId).conditional.flatMap((spec) => {
      const place = parseRect(spec.at);
      return place && intersection(place, rect) ? [new ConditionalFormat(this.session, sheetId, spec)] : [];
    });
  }

  /** A new format comes before the others, as in Excel. */
  Add(type: unknown): ConditionalFormat {
    this.range.guard("allowFormatCells");
    const { sheetId } = this.range;
    const { conditional } = this.session.extras.get(sheetId);
    const spec = newFormat(type, formatRect(this.range.rect));
    this.session.extras.set(sheetId, { conditional: [spec, ...conditional] });
    return new ConditionalFormat(this.session, sheetId, spec);
  }

  ClearAll(): void {
    this.range.guard("allowFormatCells");
    const { sheetId, rect } = this.range;
    const { conditional } = this.session.extras.get(sheetId);
    this.session.extras.set(sheetId, { conditional: without(conditional, rect) });
  }

  GetItem(id: unknown): ConditionalFormat {
    const found = this.items().find((item) => item.Id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const found = this.items()[Number(index)];
    if (!found) throw invalidArgument();
    return found;
  }
}

function newFormat(type: unknown, at: string): ConditionalSpec {
  switch (type) {
    case "DataBar":
      return { kind: "bar", at, color: "#638EC6", from: { number: 0 }, to: { number: 1 } };
    case "Custom":
      // Nothing is formatted until the rule has its formula.
      return { kind: "rule", at, formula: "FALSE", style: {} };
    default:
      throw notImplemented(`ConditionalFormatType ${String(type)}`);
  }
}
