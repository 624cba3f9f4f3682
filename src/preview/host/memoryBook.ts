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
} from "./book";
import { ChartStore } from "./charts/store";
import { mapReferences } from "./formulaReferences";
import { quoteSheet } from "./a1";
import { MemorySheet } from "./memory/memorySheet";
import { shiftFormula } from "./moveFormula";
import { columnsOf, MAX_COLUMNS, MAX_ROWS, rectOf, rowsOf } from "./rect";
import { shiftRect } from "./shiftRect";

const WHOLE: Rect = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);

/**
 * A book of plain data, for unit tests and runs without a screen. It calculates nothing: every formula shows 0, and
 * nothing spills. Starts with one empty sheet, "Sheet1".
 */
export class MemoryBook implements Book {
  private order: MemorySheet[] = [];
  private tableList: readonly TableState[] = [];
  private nameList: readonly NameState[] = [];
  private readonly charts = new ChartStore();
  private selected: { sheet: string; rect: Rect };
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private nextId = 1;

  constructor() {
    this.selected = { sheet: this.addSheet("Sheet1"), rect: rectOf(0, 0) };
  }

  sheets(): SheetState[] {
    return this.order.map((sheet, position) => ({ ...sheet.state, position }));
  }

  addSheet(name: string): string {
    const id = `{sheet-${this.nextId++}}`;
    const state: Omit<SheetState, "position"> = {
      id,
      name,
      visibility: "Visible",
      tabColor: "",
      gridlines: true,
      frozenRows: 0,
      frozenColumns: 0,
      protection: null,
      print: null,
    };
    this.order.push(new MemorySheet(state));
    return id;
  }

  updateSheet(id: string, { position, ...patch }: Partial<Omit<SheetState, "id">>): void {
    const sheet = this.sheet(id);
    const { name } = sheet.state;
    sheet.state = { ...sheet.state, ...patch };
    if (patch.name !== undefined && patch.name !== name) this.renameReferences(name, patch.name);
    if (position !== undefined) {
      this.order = this.order.filter((one) => one !== sheet);
      this.order.splice(position, 0, sheet);
    }
  }

  deleteSheet(id: string): void {
    const sheet = this.sheet(id);
    this.order = this.order.filter((one) => one !== sheet);
    this.tableList = this.tableList.filter((table) => table.sheet !== id);
    this.charts.deleteSheet(id);
    const { name } = sheet.state;
    this.mapFormulas((formula) =>
      mapReferences(formula, ({ sheet: named, address }) => {
        if (named === undefined) return address;
        return named.toLowerCase() === name.toLowerCase() ? "#REF!" : `${quoteSheet(named)}!${address}`;
      }),
    );
    const [first] = this.order;
    if (this.selected.sheet === id && first) this.selected = { sheet: first.state.id, rect: rectOf(0, 0) };
  }

  used(sheet: string, valuesOnly: boolean): Rect | null {
    return this.sheet(sheet).used(WHOLE, valuesOnly);
  }

  read(sheet: string, rect: Rect): Cell[][] {
    const { cells } = this.sheet(sheet);
    return grid(rect, (row, column) => {
      const cell = cells.get(row, column);
      if (!cell) return { value: null };
      return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
    });
  }

  write(sheet: string, rect: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    const target = this.sheet(sheet).cells;
    for (const [r, row] of cells.entries()) {
      for (const [c, input] of row.entries()) {
        if (input !== undefined) target.put(rect.row + r, rect.column + c, input);
      }
    }
  }

  readStyles(sheet: string, rect: Rect): Style[][] {
    const from = this.sheet(sheet);
    return grid(rect, (row, column) => from.styleAt(row, column));
  }

  style(sheet: string, rect: Rect, style: StylePatch | null): void {
    this.sheet(sheet).style(rect, style);
  }

  readLine(sheet: string, axis: Axis, index: number): LineState {
    return this.sheet(sheet).line(axis, index);
  }

  updateLines(sheet: string, axis: Axis, from: number, to: number, patch: Partial<LineState>): void {
    this.sheet(sheet).updateLines(axis, from, to, patch);
  }

  shift(sheet: string, axis: Axis, at: number, count: number, how: "insert" | "delete"): void {
    const shift = { axis, at, count, how };
    const target = this.sheet(sheet);
    target.shift(shift);
    this.charts.shift({ sheet, ...shift });
    this.tableList = this.tableList.flatMap((table) => {
      const rect = table.sheet === sheet ? shiftRect(table.rect, shift) : table.rect;
      return rect ? [{ ...table, rect }] : [];
    });
    this.mapFormulas((formula, home) => shiftFormula(formula, home, target.state.name, shift));
    if (this.selected.sheet === sheet) {
      this.selected = { sheet, rect: shiftRect(this.selected.rect, shift) ?? rectOf(0, 0) };
    }
  }

  merges(sheet: string): Rect[] {
    return this.sheet(sheet).merges();
  }

  setMerged(sheet: string, rect: Rect, merged: boolean): void {
    this.sheet(sheet).setMerged(rect, merged);
  }

  spill(_sheet: string, _row: number, _column: number): Rect | null {
    return null;
  }

  tables(): TableState[] {
    return [...this.tableList];
  }

  addTable(table: Omit<TableState, "id">): string {
    const id = `{table-${this.nextId++}}`;
    this.tableList = [...this.tableList, { ...table, id }];
    return id;
  }

  updateTable(id: string, patch: Partial<Omit<TableState, "id">>): void {
    this.tableList = this.tableList.map((table) => (table.id === id ? { ...table, ...patch } : table));
  }

  deleteTable(id: string): void {
    this.tableList = this.tableList.filter((table) => table.id !== id);
  }

  names(): NameState[] {
    return [...this.nameList];
  }

  setName(name: string, refersTo: string): void {
    this.deleteName(name);
    this.nameList = [...this.nameList, { name, refersTo }];
  }

  deleteName(name: string): void {
    this.nameList = this.nameList.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
  }

  extras(sheet: string): SheetExtras {
    return { ...this.sheet(sheet).extras, charts: this.charts.of(sheet) };
  }

  setExtras(sheet: string, { charts, ...patch }: Partial<SheetExtras>): void {
    const target = this.sheet(sheet);
    target.extras = { ...target.extras, ...patch };
    if (charts) this.charts.replace(sheet, charts);
  }

  selection(): { sheet: string; rect: Rect } {
    return this.selected;
  }

  select(sheet: string, rect: Rect): void {
    this.selected = { sheet: this.sheet(sheet).state.id, rect };
  }

  async settle(): Promise<void> {
    // Nothing is ever pending: formulas are not calculated.
  }

  onEvent(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Stands in for a person: writes one cell and reports it. */
  type(sheet: string, row: number, column: number, input: CellInput): void {
    const rect = rectOf(row, column);
    const before = this.read(sheet, rect)[0]?.[0]?.value ?? null;
    this.write(sheet, rect, [[input]]);
    const after = this.read(sheet, rect)[0]?.[0]?.value ?? null;
    this.report({ kind: "cells", sheet, rect, before, after });
  }

  /** Tells the listeners what a person did; the book itself is not changed. */
  report(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.order.find((one) => one.state.id === id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  private renameReferences(from: string, to: string): void {
    this.mapFormulas((formula) =>
      mapReferences(formula, ({ sheet, address }) => {
        if (sheet === undefined) return address;
        return `${quoteSheet(sheet.toLowerCase() === from.toLowerCase() ? to : sheet)}!${address}`;
      }),
    );
  }

  /** Rewrites all formulas and names; `home` is the sheet of a formula, names have none. */
  private mapFormulas(map: (formula: string, home: string | undefined) => string): void {
    for (const sheet of this.order) {
      sheet.cells.each(WHOLE, (cell) => {
        if (cell.formula !== undefined) cell.formula = map(cell.formula, sheet.state.name);
      });
    }
    this.nameList = this.nameList.map(({ name, refersTo }) => ({ name, refersTo: map(refersTo, undefined) }));
  }
}

function grid<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsOf(rect) }, (_, r) =>
    Array.from({ length: columnsOf(rect) }, (_unused, c) => at(rect.row + r, rect.column + c)),
  );
}
