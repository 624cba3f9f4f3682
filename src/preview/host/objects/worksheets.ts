import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { textArgument } from "./argument";
import { ALL_TARGETS, EventType } from "../events/eventTypes";
import type { Session } from "./session";
import { checkSheetName } from "./sheetName";
import type { Worksheet } from "./worksheet";

export class Worksheets extends HostCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly session: Session) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.session.book.sheets().map((sheet) => this.session.worksheet(sheet.id));
  }

  override GetCount(visibleOnly?: unknown): number {
    const sheets = this.session.book.sheets();
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible").length : sheets.length;
  }

  GetItem(key: unknown): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const found = this.session.findSheet(textArgument(key));
    return found ? this.session.worksheet(found.id) : null;
  }

  GetActiveWorksheet(): Worksheet {
    return this.session.worksheet(this.session.book.selection().sheet);
  }

  GetFirst(): Worksheet {
    return this.items()[0] ?? fail();
  }

  GetLast(): Worksheet {
    return this.items().at(-1) ?? fail();
  }

  /** At the end, not activated. Without a name, the first free "Sheet1", "Sheet2" … */
  Add(name?: unknown): Worksheet {
    this.session.guardStructure();
    const given = name === null || name === undefined ? this.freeName() : name;
    const id = this.session.book.addSheet(checkSheetName(this.session, given));
    this.session.events.sheet(EventType.sheetAdded, id);
    return this.session.worksheet(id);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.subscribe(EventType.cellsChanged, ALL_TARGETS);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.unsubscribe(EventType.cellsChanged, ALL_TARGETS);
  }

  _RegisterSelectionChangedEvent(): void {
    this.session.events.subscribe(EventType.selection, ALL_TARGETS);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unsubscribe(EventType.selection, ALL_TARGETS);
  }

  _RegisterAddedEvent(): void {
    this.session.events.subscribe(EventType.sheetAdded, ALL_TARGETS);
  }

  _UnregisterAddedEvent(): void {
    this.session.events.unsubscribe(EventType.sheetAdded, ALL_TARGETS);
  }

  _RegisterDeletedEvent(): void {
    this.session.events.subscribe(EventType.sheetDeleted, ALL_TARGETS);
  }

  _UnregisterDeletedEvent(): void {
    this.session.events.unsubscribe(EventType.sheetDeleted, ALL_TARGETS);
  }

  _RegisterActivatedEvent(): void {
    this.session.events.subscribe(EventType.sheetActivated, ALL_TARGETS);
  }

  _UnregisterActivatedEvent(): void {
    this.session.events.unsubscribe(EventType.sheetActivated, ALL_TARGETS);
  }

  private freeName(): string {
    let number = 1;
    while (this.session.findSheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

function fail(): never {
  throw invalidArgument();
}
