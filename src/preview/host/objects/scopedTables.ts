import type { Rect, TableState } from "../book";
import { contains, intersection } from "../rect";
import { itemNotFound } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { textArgument } from "./argument";
import type { Session } from "./session";
import type { Table } from "./table";

/** The tables that overlap a range, or lie wholly inside it. */
export class ScopedTables extends HostCollection {
  readonly className = "TableScopedCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly rect: Rect,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.states.map((table) => this.session.table(table.id));
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  GetItem(key: unknown): Table {
    const wanted = this.session.findTable(textArgument(key));
    if (!wanted || !this.states.some((table) => table.id === wanted.id)) throw itemNotFound();
    return this.session.table(wanted.id);
  }

  private get states(): readonly TableState[] {
    return this.session.book.tables().filter((table) => {
      if (table.sheet !== this.sheetId) return false;
      return this.fullyContained ? contains(this.rect, table.rect) : intersection(this.rect, table.rect) !== null;
    });
  }
}
