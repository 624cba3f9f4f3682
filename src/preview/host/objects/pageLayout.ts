import type { PrintSpec } from "../../../sheets/spec";
import { formatRect } from "../a1";
import { notImplemented } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { integerArgument, numberArgument, oneOf, recordArgument } from "./argument";
import { HeaderFooterGroup } from "./headerFooterGroup";
import { resolveRange } from "./resolveRange";
import type { Session } from "./session";

type Margins = NonNullable<PrintSpec["margins"]>;
/** An area of "" prints the whole sheet. */
const EMPTY: PrintSpec = { area: "", orientation: "portrait" };
/** Excel's normal margins, inches. */
const MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const POINTS = 72;

/** How a sheet prints. Margins are in points here, in inches in the book. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["BottomMargin", "LeftMargin", "Orientation", "PaperSize", "RightMargin", "TopMargin", "Zoom"];
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup({
      get: () => this.print.footer ?? {},
      update: (footer) => {
        this.update({ footer });
      },
    });
  }

  get Orientation(): string {
    return this.print.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(value: unknown) {
    this.update({ orientation: oneOf(value, ["Landscape", "Portrait"]) === "Landscape" ? "landscape" : "portrait" });
  }

  get PaperSize(): string {
    return "A4";
  }

  set PaperSize(value: unknown) {
    if (value !== "A4") throw notImplemented(`PageLayout.paperSize ${String(value)}`);
  }

  get Zoom(): Readonly<Record<string, number>> {
    const { pagesWide } = this.print;
    return pagesWide === undefined ? { scale: 100 } : { horizontalFitToPages: pagesWide };
  }

  /** Fitting to a width only; the height follows. */
  set Zoom(value: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale } = recordArgument(value);
    if (verticalFitToPages || scale) throw notImplemented("PageLayout.zoom by scale or height");
    this.update({ pagesWide: integerArgument(horizontalFitToPages) });
  }

  get LeftMargin(): number {
    return this.margins.left * POINTS;
  }

  set LeftMargin(value: unknown) {
    this.update({ margins: { ...this.margins, left: numberArgument(value) / POINTS } });
  }

  get RightMargin(): number {
    return this.margins.right * POINTS;
  }

  set RightMargin(value: unknown) {
    this.update({ margins: { ...this.margins, right: numberArgument(value) / POINTS } });
  }

  get TopMargin(): number {
    return this.margins.top * POINTS;
  }

  set TopMargin(value: unknown) {
    this.update({ margins: { ...this.margins, top: numberArgument(value) / POINTS } });
  }

  get BottomMargin(): number {
    return this.margins.bottom * POINTS;
  }

  set BottomMargin(value: unknown) {
    this.update({ margins: { ...this.margins, bottom: numberArgument(value) / POINTS } });
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const per = { Points: POINTS, Inches: 1, Centimeters: 2.54 }[oneOf(unit, ["Points", "Inches", "Centimeters"])];
    const given = recordArgument(options);
    const margins: { -readonly [Side in keyof Margins]: number } = { ...this.margins };
    for (const [side, size] of Object.entries(given)) {
      margins[oneOf(side, ["left", "right", "top", "bottom"])] = numberArgument(size) / per;
    }
    this.update({ margins });
  }

  SetPrintArea(area: unknown): void {
    this.update({ area: formatRect(resolveRange(this.session, this.sheetId, area).rect) });
  }

  SetPrintTitleRows(rows: unknown): void {
    this.update({ titleRows: formatRect(resolveRange(this.session, this.sheetId, rows).GetEntireRow().rect) });
  }

  private get print(): PrintSpec {
    return this.session.sheet(this.sheetId).print ?? EMPTY;
  }

  private get margins(): Margins {
    return this.print.margins ?? MARGINS;
  }

  private update(patch: Partial<PrintSpec>): void {
    this.session.book.updateSheet(this.sheetId, { print: { ...this.print, ...patch } });
  }
}
