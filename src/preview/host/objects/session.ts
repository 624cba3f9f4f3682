import type { Book, Rect, SheetState, Shift, TableState } from "../book";
import type { Events } from "../events/events";
import type { ExtrasStage } from "./extrasStage";
import { accessDenied, itemNotFound } from "../wire/hostError";
import type { References } from "../wire/references";
import { Range } from "./range";
import { Table } from "./table";
import { Worksheet } from "./worksheet";

export interface SessionParts {
  readonly book: Book;
  readonly extras: ExtrasStage;
  readonly events: Events;
  readonly references: References;
  /** Moves the ranges that clients hold. */
  readonly followShift: (shift: Shift) => void;
}

/** What every host object needs: the book, and the way from ids to objects. */
export class Session implements SessionParts {
  readonly book: Book;
  readonly extras: ExtrasStage;
  readonly events: Events;
  readonly references: References;
  readonly followShift: (shift: Shift) => void;
  /** Structure protection: no sheet may be added, deleted, renamed or moved. */
  workbookProtected = false;

  constructor(parts: SessionParts) {
    this.book = parts.book;
    this.extras = parts.extras;
    this.events = parts.events;
    this.references = parts.references;
    this.followShift = parts.followShift;
  }

  /** Throws AccessDenied while the structure of the workbook is protected. */
  guardStructure(): void {
    if (this.workbookProtected) throw accessDenied("The workbook is protected: its sheets cannot be changed.");
  }

  /** Throws ItemNotFound when the sheet is gone. */
  sheet(id: string): SheetState {
    const sheet = this.book.sheets().find((one) => one.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** By name, without case, or by id. */
  findSheet(key: string): SheetState | undefined {
    const name = key.toLowerCase();
    return this.book.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  tableState(id: string): TableState {
    const table = this.book.tables().find((one) => one.id === id);
    if (!table) throw itemNotFound();
    return table;
  }

  findTable(key: string): TableState | undefined {
    const name = key.toLowerCase();
    return this.book.tables().find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  range(sheet: string, rect: Rect): Range {
    return new Range(this, sheet, rect);
  }

  worksheet(id: string): Worksheet {
    return new Worksheet(this, id);
  }

  table(id: string): Table {
    return new Table(this, id);
  }
}
