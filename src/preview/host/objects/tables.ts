import type { TableState } from "../book";
import { ALL_TARGETS, EventType } from "../events/eventTypes";
import { intersection, isUnbounded } from "../rect";
import { invalidArgument, itemNotFound, notImplemented } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { integerArgument, textArgument } from "./argument";
import { resolveRange } from "./resolveRange";
import type { Session } from "./session";
import type { Table } from "./table";
import { keepHeaders } from "./tableHeaders";

/** The tables of the workbook, or of one sheet. */
export class Tables extends HostCollection {
  readonly className = "TableCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId?: string,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.states.map((table) => this.session.table(table.id));
  }

  GetItem(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemAt(index: unknown): Table {
    const found = this.items()[integerArgument(index)];
    if (!found) throw invalidArgument();
    return found;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const found = this.session.findTable(textArgument(key));
    const here = found && (this.sheetId === undefined || found.sheet === this.sheetId);
    return here ? this.session.table(found.id) : null;
  }

  /**
   * Makes a table of a range whose first row holds the headers. Throws InvalidArgument where it would overlap another;
   * a range without headers, for which Excel inserts a row, is not implemented.
   */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { book } = this.session;
    const range = resolveRange(this.session, this.sheetId ?? book.selection().sheet, address);
    range.guard();
    const { rect, sheetId } = range;
    if (hasHeaders !== true) throw notImplemented("TableCollection.add without headers");
    if (isUnbounded(rect)) throw invalidArgument();
    const overlaps = book.tables().some((table) => table.sheet === sheetId && intersection(table.rect, rect));
    if (overlaps) throw invalidArgument("A table cannot overlap another table.");
    // Excel adds an empty row to a header that stands alone.
    const whole = rect.rowEnd === rect.row ? { ...rect, rowEnd: rect.row + 1 } : rect;
    const id = book.addTable({
      name: this.freeName(),
      sheet: sheetId,
      rect: whole,
      style: "TableStyleMedium2",
      banded: true,
      filterButtons: true,
    });
    keepHeaders(book, { sheet: sheetId, rect: whole });
    return this.session.table(id);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.subscribe(EventType.tableChanged, this.sheetId ?? ALL_TARGETS);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.unsubscribe(EventType.tableChanged, this.sheetId ?? ALL_TARGETS);
  }

  private get states(): readonly TableState[] {
    return this.session.book.tables().filter((table) => this.sheetId === undefined || table.sheet === this.sheetId);
  }

  private freeName(): string {
    let number = 1;
    while (this.session.findTable(`Table${number}`)) number += 1;
    return `Table${number}`;
  }
}
