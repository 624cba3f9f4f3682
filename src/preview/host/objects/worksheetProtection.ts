import { accessDenied, invalidOperation } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { recordArgument } from "./argument";
import type { Session } from "./session";

/** All cells of a protected sheet are locked; options such as `allowFormatCells` open what they name. */
export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Options", "Protected"];
  }

  get Protected(): boolean {
    return this.session.sheet(this.sheetId).protection !== null;
  }

  get Options(): Readonly<Record<string, boolean | string>> | null {
    const { protection } = this.session.sheet(this.sheetId);
    if (!protection) return null;
    return Object.fromEntries(Object.entries(protection).filter(([name]) => name !== "password"));
  }

  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw invalidOperation("The sheet is protected already.");
    const given = options === null || options === undefined ? {} : recordArgument(options);
    const protection: Record<string, boolean | string> = {};
    for (const [name, value] of Object.entries(given)) {
      if (typeof value === "boolean" || typeof value === "string") protection[name] = value;
    }
    if (typeof password === "string") protection.password = password;
    this.session.book.updateSheet(this.sheetId, { protection });
  }

  Unprotect(password?: unknown): void {
    const { protection } = this.session.sheet(this.sheetId);
    if (protection?.password !== undefined && protection.password !== password) {
      throw accessDenied("The password you supplied is not correct.");
    }
    this.session.book.updateSheet(this.sheetId, { protection: null });
  }
}
