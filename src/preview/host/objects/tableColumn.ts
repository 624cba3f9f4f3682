import { HostObject } from "../wire/hostObject";
import { textArgument } from "./argument";
import type { Range } from "./range";
import type { Session } from "./session";

/** A column of a table. Its id is its place: it changes when a column is added before it. */
export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): { Id: number } {
    return { Id: this.Id };
  }

  override get scalars(): readonly string[] {
    return ["Id", "Index", "Name", "Values"];
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return String(this.GetHeaderRowRange().Values?.[0]?.[0] ?? "");
  }

  set Name(value: unknown) {
    this.GetHeaderRowRange().Values = `'${textArgument(value)}`;
  }

  /** The header first. */
  get Values(): unknown {
    return this.GetRange().Values;
  }

  GetRange(): Range {
    return this.session.table(this.tableId).GetRange().GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.session.table(this.tableId).GetHeaderRowRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.session.table(this.tableId).GetDataBodyRange().GetColumn(this.index);
  }
}
