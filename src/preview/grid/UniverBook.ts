import type { Univer } from "@univerjs/core";
import type { Style } from "../../sheets/spec";
import type {
  Axis,
  Book,
  BookEvent,
  Cell,
  CellInput,
  LineState,
  NameState,
  Rect,
  SheetExtras,
  SheetState,
  StylePatch,
  TableState,
} from "../host/book";
import { ChartStore } from "../host/charts/store";
import { Calculation } from "./calculation";
import { readCells, spillRect, usedRect, writeCells } from "./cells";
import { readStyles, styleCells } from "./cellStyles";
import { recalculateAll } from "./engine/recalculate";
import { followPeople } from "./events";
import { ConditionalFormats } from "./extras/conditional";
import { readLinks, replaceLinks } from "./extras/links";
import { readNotes, replaceNotes } from "./extras/notes";
import { Validations } from "./extras/validation";
import { Grid } from "./grid";
import { readLine, updateLines } from "./lines";
import { readMerges, setMerged } from "./merges";
import { deleteName, readNames, setName } from "./names";
import { readSelection, select } from "./selection";
import { addSheet, deleteSheet, readSheets, updateSheet } from "./sheets";
import { shiftLines } from "./shift";
import { addTable, deleteTable, readTables, refreshHeaders, updateTable } from "./tables";

/** A `Book` that is Univer's workbook: what people see and type is what the add-in reads and writes. */
export class UniverBook implements Book {
  private readonly grid: Grid;
  private readonly calculation: Calculation;
  private readonly conditional: ConditionalFormats;
  private readonly validations: Validations;
  /** Univer knows no charts: they are kept beside it, and drawn over it. */
  readonly charts = new ChartStore();
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor(univer: Univer) {
    this.grid = new Grid(univer);
    this.calculation = new Calculation(this.grid);
    this.conditional = new ConditionalFormats(this.grid);
    this.validations = new Validations(this.grid);
    followPeople(this.grid, (event) => {
      if (event.kind === "shift") this.charts.shift(event);
      if (event.kind === "cells") refreshHeaders(this.grid, event.sheet, event.rect);
      for (const listener of [...this.listeners]) listener(event);
    });
  }

  sheets(): SheetState[] {
    return readSheets(this.grid);
  }
  addSheet(name: string): string {
    return addSheet(this.grid, name);
  }
  updateSheet(id: string, patch: Partial<Omit<SheetState, "id">>): void {
    updateSheet(this.grid, id, patch);
  }
  deleteSheet(id: string): void {
    deleteSheet(this.grid, id);
    this.charts.deleteSheet(id);
  }

  used(sheet: string, valuesOnly: boolean): Rect | null {
    return usedRect(this.grid, sheet, valuesOnly);
  }
  read(sheet: string, rect: Rect): Cell[][] {
    return readCells(this.grid, sheet, rect);
  }
  write(sheet: string, rect: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    writeCells(this.grid, sheet, rect, cells);
    refreshHeaders(this.grid, sheet, rect);
  }
  readStyles(sheet: string, rect: Rect): Style[][] {
    return readStyles(this.grid, sheet, rect);
  }
  style(sheet: string, rect: Rect, style: StylePatch | null): void {
    styleCells(this.grid, sheet, rect, style);
  }
  readLine(sheet: string, axis: Axis, index: number): LineState {
    return readLine(this.grid, sheet, axis, index);
  }
  updateLines(sheet: string, axis: Axis, from: number, to: number, patch: Partial<LineState>): void {
    updateLines(this.grid, sheet, axis, from, to, patch);
  }
  shift(sheet: string, axis: Axis, at: number, count: number, how: "insert" | "delete"): void {
    const shift = { sheet, axis, at, count, how };
    this.conditional.follow(shift, () => shiftLines(this.grid, shift));
    this.charts.shift(shift);
  }
  merges(sheet: string): Rect[] {
    return readMerges(this.grid, sheet);
  }
  setMerged(sheet: string, rect: Rect, merged: boolean): void {
    setMerged(this.grid, sheet, rect, merged);
  }
  spill(sheet: string, row: number, column: number): Rect | null {
    return spillRect(this.grid, sheet, row, column);
  }

  tables(): TableState[] {
    return readTables(this.grid);
  }
  addTable(table: Omit<TableState, "id">): string {
    return addTable(this.grid, table);
  }
  updateTable(id: string, patch: Partial<Omit<TableState, "id">>): void {
    updateTable(this.grid, id, patch);
  }
  deleteTable(id: string): void {
    deleteTable(this.grid, id);
  }
  names(): NameState[] {
    return readNames(this.grid);
  }
  setName(name: string, refersTo: string): void {
    setName(this.grid, name, refersTo);
  }
  deleteName(name: string): void {
    deleteName(this.grid, name);
  }
  extras(sheet: string): SheetExtras {
    return {
      conditional: this.conditional.read(sheet),
      validation: this.validations.read(sheet),
      links: readLinks(this.grid, sheet),
      notes: readNotes(this.grid, sheet),
      charts: this.charts.of(sheet),
    };
  }
  setExtras(sheet: string, patch: Partial<SheetExtras>): void {
    if (patch.conditional) this.conditional.replace(sheet, patch.conditional);
    if (patch.validation) this.validations.replace(sheet, patch.validation);
    if (patch.links) replaceLinks(this.grid, sheet, patch.links);
    if (patch.notes) replaceNotes(this.grid, sheet, patch.notes);
    if (patch.charts) this.charts.replace(sheet, patch.charts);
  }

  selection(): { sheet: string; rect: Rect } {
    return readSelection(this.grid);
  }
  select(sheet: string, rect: Rect): void {
    select(this.grid, sheet, rect);
  }
  settle(): Promise<void> {
    return this.calculation.settled();
  }
  onEvent(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calculates every formula again, for example when custom functions have become known. */
  recalculate(): void {
    recalculateAll(this.grid.commands);
  }
}
