import { formatRect } from "../a1";
import type { Book, BookEvent, Rect, Scalar } from "../book";
import { intersection } from "../rect";
import { valueType } from "../objects/cellText";
import { ALL_TARGETS, EventType, type EventNumber } from "./eventTypes";

/** [category, event type, target id, JSON of the arguments, sequence number] */
export type EventEntry = readonly [number, number, string, string, number];

const GENERIC_EVENT = 65_536;

/** Who made a change: this person or add-in, or a colleague who has the workbook open too. */
export type Source = "Local" | "Remote";

/** Turns what happens in the book into messages to the clients that registered for it. */
export class Events {
  private readonly subscribed = new Set<string>();
  private sequence = 1;
  private pending: EventEntry[] = [];

  constructor(
    private readonly book: Book,
    private readonly post: (entries: readonly EventEntry[]) => void,
  ) {}

  subscribe(type: EventNumber, target: string): void {
    this.subscribed.add(key(type, target));
  }

  unsubscribe(type: EventNumber, target: string): void {
    this.subscribed.delete(key(type, target));
  }

  /** Cells written by the add-in itself. */
  written(sheet: string, rect: Rect): void {
    this.cells(sheet, rect, {
      source: "Local",
      triggerSource: "ThisLocalAddin",
      ...this.details(undefined, undefined),
    });
  }

  /** A sheet added or deleted by the add-in. */
  sheet(type: typeof EventType.sheetAdded | typeof EventType.sheetDeleted, worksheetId: string): void {
    this.emit(type, [ALL_TARGETS], { worksheetId, source: "Local" });
  }

  /** A sheet shown, or a range selected, by the add-in. */
  activated(worksheetId: string): void {
    this.emit(EventType.sheetActivated, [worksheetId, ALL_TARGETS], { worksheetId });
    const { sheet, rect } = this.book.selection();
    this.selected(sheet, rect);
  }

  /** What people did. */
  report(event: BookEvent, source: Source = "Local"): void {
    switch (event.kind) {
      case "cells": {
        const { before, after } = event;
        this.cells(event.sheet, event.rect, { source, triggerSource: "Unknown", ...this.details(before, after) });
        break;
      }
      case "selection":
        this.selected(event.sheet, event.rect);
        break;
      case "sheetAdded":
        this.emit(EventType.sheetAdded, [ALL_TARGETS], { worksheetId: event.sheet, source });
        break;
      case "sheetDeleted":
        this.emit(EventType.sheetDeleted, [ALL_TARGETS], { worksheetId: event.sheet, source });
        break;
      case "sheetActivated":
        this.emit(EventType.sheetActivated, [event.sheet, ALL_TARGETS], { worksheetId: event.sheet });
        break;
      case "shift":
        // Excel tells of the rows themselves; their cells are a change like any other.
        this.cells(event.sheet, shiftedCells(event), { source, triggerSource: "Unknown" });
        break;
    }
    this.flush();
  }

  /** Sends what one request brought about; called when its reply is on the way. */
  flush(): void {
    if (this.pending.length === 0) return;
    const entries = this.pending;
    this.pending = [];
    this.post(entries);
  }

  private cells(sheet: string, rect: Rect, args: Readonly<Record<string, unknown>>): void {
    const base = {
      address: formatRect(rect),
      changeType: "RangeEdited",
      worksheetId: sheet,
      shiftDirection: "None",
      ...args,
    };
    this.emit(EventType.cellsChanged, [sheet, ALL_TARGETS], base);
    for (const table of this.book.tables()) {
      if (table.sheet !== sheet || !intersection(table.rect, rect)) continue;
      this.emit(EventType.tableChanged, [table.id, sheet, ALL_TARGETS], { ...base, tableId: table.id });
    }
  }

  private selected(sheet: string, rect: Rect): void {
    const args = { worksheetId: sheet, address: formatRect(rect), isInsideTable: false };
    this.emit(EventType.selection, [sheet, ALL_TARGETS], args);
    // The workbook's selection event is registered on the client's side alone: it is always sent.
    this.add(EventType.workbookSelection, "", {});
  }

  private details(before: Scalar | undefined, after: Scalar | undefined): Readonly<Record<string, unknown>> {
    if (before === undefined || after === undefined) return {};
    return {
      valueBefore: before ?? "",
      valueAfter: after ?? "",
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private emit(type: EventNumber, targets: readonly string[], args: object): void {
    for (const target of targets) {
      if (this.subscribed.has(key(type, target))) this.add(type, target, args);
    }
  }

  private add(type: EventNumber, target: string, args: object): void {
    this.pending.push([GENERIC_EVENT, type, target, JSON.stringify(args), this.sequence++]);
  }
}

const key = (type: number, target: string): string => `${type}|${target}`;

function shiftedCells({ axis, at, count }: Extract<BookEvent, { kind: "shift" }>): Rect {
  const to = at + count - 1;
  return axis === "row"
    ? { row: at, rowEnd: to, column: 0, columnEnd: 16_383 }
    : { column: at, columnEnd: to, row: 0, rowEnd: 1_048_575 };
}
