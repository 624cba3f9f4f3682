import { HostObject } from "../wire/hostObject";
import { invalidOperation } from "../wire/hostError";
import type { Session } from "./session";

/** Structure protection: sheets cannot be added, deleted, renamed or moved. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly session: Session) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Protected"];
  }

  get Protected(): boolean {
    return this.session.workbookProtected;
  }

  Protect(): void {
    if (this.session.workbookProtected) throw invalidOperation("The workbook is protected already.");
    this.session.workbookProtected = true;
  }

  Unprotect(): void {
    this.session.workbookProtected = false;
  }
}
