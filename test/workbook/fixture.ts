import { MemoryBook } from "../../src/preview/host/memoryBook";
import type { Book, CellInput, Scalar } from "../../src/preview/host/book";
import { cell } from "../../src/sheets/address";
import { journalTable } from "../../src/sheets/journal";
import { undoSheetName } from "../../src/sheets/undoSheet";
import { parseRect, type Rect } from "../../src/sheets/rect";
import { bootExcel, type ExcelHarness } from "../support/office";

export type Harness = ExcelHarness<MemoryBook>;

/** A sheet of a test workbook: rows from `at`, as an Excel table when it has a name. */
export interface SheetSetup {
  readonly at?: string;
  readonly rows: readonly (readonly Scalar[])[];
  readonly table?: string;
  /** The last row is the table's totals row. */
  readonly totals?: true;
}

/** Boots Microsoft's client over a workbook with these sheets, in this order. "=…" is a formula, "'=…" a text. */
export async function excelWith(sheets: Readonly<Record<string, SheetSetup>>): Promise<Harness> {
  const book = new MemoryBook();
  fillBook(book, sheets);
  return bootExcel({ book });
}

/** Gives an empty book these sheets, in this order. */
export function fillBook(book: Book, sheets: Readonly<Record<string, SheetSetup>>): void {
  const blank = book.sheets()[0]!.id;
  for (const [name, { at = "A1", rows, table, totals }] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    const { row, column } = parseRect(at);
    const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
    const rect = { row, column, rowEnd: row + rows.length - 1, columnEnd: column + width - 1 };
    if (rows.length)
      book.write(
        sheet,
        rect,
        rows.map((line) => line.map(input)),
      );
    if (table) {
      book.addTable({
        ...{ name: table, sheet, rect, style: "TableStyleMedium2", banded: true, filterButtons: true },
        ...(totals && { totals }),
      });
    }
  }
  book.deleteSheet(blank);
}

function input(value: Scalar): CellInput {
  if (typeof value === "string" && value.startsWith("'")) return { value: value.slice(1) };
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}

export function sheetId(book: Book, name: string): string {
  return book.sheets().find((sheet) => sheet.name === name)!.id;
}

/** Values of a range, formulas as their text. */
export function cells(book: Book, sheet: string, address: string): Scalar[][] {
  return book
    .read(sheetId(book, sheet), parseRect(address))
    .map((line) => line.map(({ value, formula }) => formula ?? value));
}

/** Writes cells as a colleague does, behind the add-in's back. */
export function edit(book: Book, sheet: string, address: string, value: Scalar): void {
  book.write(sheetId(book, sheet), parseRect(address), [[input(value)]]);
}

/**
 * Everything there is in a book but the records of Planboard itself, for comparing before and after: a blank cell in
 * format General is nothing.
 */
export function dump(book: Book): unknown {
  const journal = book.tables().find(({ name }) => name === journalTable);
  const isRecord = ({ id, name }: { id: string; name: string }) => name === undoSheetName || id === journal?.sheet;
  return {
    // Excel quotes sheet names anew whenever a sheet goes.
    names: book.names().map(({ name, refersTo }) => ({ name, refersTo: refersTo.replaceAll("'", "") })),
    tables: byId(book.tables().filter(({ name }) => name !== journalTable)),
    sheets: book
      .sheets()
      .filter((sheet) => !isRecord(sheet))
      .map((sheet) => {
        const used = book.used(sheet.id, false);
        const rows = used
          ? Array.from({ length: used.rowEnd + 1 }, (_, row) => book.readLine(sheet.id, "row", row))
          : [];
        const columns = Array.from({ length: 40 }, (_, column) => book.readLine(sheet.id, "column", column));
        const extras = book.extras(sheet.id);
        return {
          ...{ ...sheet, position: undefined },
          cells: used && dumpCells(book, sheet.id, used),
          rows,
          columns,
          merges: book.merges(sheet.id),
          extras,
        };
      }),
  };
}

/** A book may list its tables in any order. */
function byId<T extends { readonly id: string }>(tables: readonly T[]): T[] {
  return [...tables].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function dumpCells(book: Book, sheet: string, used: Rect): unknown {
  const styles = book.readStyles(sheet, used);
  const found = book.read(sheet, used).flatMap((line, r) =>
    line.map(({ value, formula }, c) => {
      const { numberFormat = "General", ...style } = styles[r]![c]!;
      const shown = { ...style, ...(numberFormat !== "General" && { numberFormat }) };
      const at = cell(used.column + c, used.row + r + 1);
      const blank = (value === null || value === "") && formula === undefined;
      if (blank && !Object.keys(shown).length) return [];
      return [at, blank ? null : (formula ?? value), formula !== undefined, shown];
    }),
  );
  return found.filter(({ length }) => length);
}
