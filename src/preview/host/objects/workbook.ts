import { HostObject } from "../wire/hostObject";
import { textArgument } from "./argument";
import { Application } from "./application";
import { NamedItems } from "./namedItems";
import { Notes } from "./notes";
import type { Range } from "./range";
import type { Session } from "./session";
import { Tables } from "./tables";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheets } from "./worksheets";

/** The root of all object paths. */
export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(private readonly session: Session) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Name", "ReadOnly"];
  }

  get Name(): string {
    return "preview.xlsx";
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.session);
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this.session);
  }

  get Tables(): Tables {
    return new Tables(this.session);
  }

  get Names(): NamedItems {
    return new NamedItems(this.session);
  }

  get Notes(): Notes {
    return new Notes(this.session);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  GetSelectedRange(): Range {
    const { sheet, rect } = this.session.book.selection();
    return this.session.range(sheet, rect);
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  _RemoveReference(id: unknown): void {
    this.session.references.remove(textArgument(id));
  }

  _RemoveAllReferences(): void {
    this.session.references.clear();
  }
}
