import { HostObject } from "../wire/hostObject";
import type { Session } from "./session";

/** Only counted: adding rows through the API conflicts in coauthoring, so the add-in writes below the table instead. */
export class TableRows extends HostObject {
  readonly className = "TableRowCollection";

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ["Count"];
  }

  get Count(): number {
    const { rect, totals } = this.session.tableState(this.tableId);
    return rect.rowEnd - rect.row - (totals ? 1 : 0);
  }

  GetCount(): number {
    return this.Count;
  }
}
