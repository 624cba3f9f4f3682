import type { PrintSpec } from "../../../sheets/spec";
import { invalidArgument } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";

type Footer = NonNullable<PrintSpec["footer"]>;

interface FooterCell {
  get(): Footer;
  update(footer: Footer): void;
}

/** The same header and footer on every page. */
export class HeaderFooterGroup extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly footer: FooterCell) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.footer);
  }
}

/** The book keeps footers; a header is ApiNotFound. */
class HeaderFooter extends HostObject {
  readonly className = "HeaderFooter";

  constructor(private readonly footer: FooterCell) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["CenterFooter", "LeftFooter", "RightFooter"];
  }

  get LeftFooter(): string {
    return this.footer.get().left ?? "";
  }

  set LeftFooter(value: unknown) {
    this.footer.update({ ...this.footer.get(), left: text(value) });
  }

  get CenterFooter(): string {
    return this.footer.get().center ?? "";
  }

  set CenterFooter(value: unknown) {
    this.footer.update({ ...this.footer.get(), center: text(value) });
  }

  get RightFooter(): string {
    return this.footer.get().right ?? "";
  }

  set RightFooter(value: unknown) {
    this.footer.update({ ...this.footer.get(), right: text(value) });
  }
}

function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}
