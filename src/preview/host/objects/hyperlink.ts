import type { LinkSpec } from "../../../sheets/spec";
import { formatRect, parseRect } from "../a1";
import { contains } from "../rect";
import { notImplemented } from "../wire/hostError";
import { recordArgument, textArgument } from "./argument";
import { without } from "./clearExtras";
import type { Range } from "./range";
import type { Session } from "./session";

/** The link of a range, `{ documentReference, screenTip, textToDisplay }`: links within the workbook only. */
export class Hyperlink {
  constructor(
    private readonly session: Session,
    private readonly range: Range,
  ) {}

  read(): Readonly<Record<string, unknown>> | null {
    const link = this.session.extras.get(this.range.sheetId).links.find((one) => {
      const place = parseRect(one.at);
      return place !== null && contains(place, this.range.rect);
    });
    if (!link) return null;
    return { documentReference: link.to, screenTip: link.tip, textToDisplay: this.range.GetCell(0, 0).Text?.[0]?.[0] };
  }

  write(value: unknown): void {
    const { address, documentReference, screenTip, textToDisplay } = recordArgument(value);
    if (address !== undefined && address !== "") throw notImplemented("Range.hyperlink to another document");
    if (typeof textToDisplay === "string") this.range.Values = textToDisplay;
    const link: LinkSpec = {
      at: formatRect(this.range.rect),
      to: textArgument(documentReference),
      tip: typeof screenTip === "string" ? screenTip : "",
    };
    const { links } = this.session.extras.get(this.range.sheetId);
    this.session.extras.set(this.range.sheetId, { links: [...without(links, this.range.rect), link] });
  }
}
