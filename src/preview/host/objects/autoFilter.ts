import { HostObject } from "../wire/hostObject";
import type { Session } from "./session";

/** The filter buttons of a table. A filter in use comes with the book: none can be set. */
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
    return this.session.tableState(this.tableId).filtered === true;
  }
}
