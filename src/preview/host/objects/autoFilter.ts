import { HostObject } from "../wire/hostObject";
import type { Session } from "./session";

/** The filter buttons of a table. The book hides no rows by filter, so nothing is ever filtered. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Enabled", "IsDataFiltered"];
  }

  get Enabled(): boolean {
    return this.session.tableState(this.tableId).filterButtons;
  }

  get IsDataFiltered(): boolean {
    return false;
  }
}
