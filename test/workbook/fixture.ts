import { MemoryBook } from "../../src/preview/host/memoryBook";
import type { Book, CellInput, Scalar } from "../../src/preview/host/book";
import { cell } from "../../src/sheets/address";
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
  const blank = book.sheets()[0]!.id;
  for (const [name, { at = "A1", rows, table, totals }] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    const { row, column } = parseRect(at);
    const width = Math.max(1, ...rows.map(({ length }) => length));
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
  return bootExcel({ book });
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

/** Everything there is in a book, for comparing before and after: a blank cell in format General is nothing. */
export function dump(book: Book): unknown {
  return {
    // Excel quotes sheet names anew whenever a sheet goes.
    names: book.names().map(({ name, refersTo }) => ({ name, refersTo: refersTo.replaceAll("'", "") })),
    tables: book.tables(),
    sheets: book.sheets().map((sheet) => {
      const used = book.used(sheet.id, false);
      const rows = used ? Array.from({ length: used.rowEnd + 1 }, (_, row) => book.readLine(sheet.id, "row", row)) : [];
      const columns = Array.from({ length: 40 }, (_, column) => book.readLine(sheet.id, "column", column));
      const extras = book.extras(sheet.id);
      return {
        ...sheet,
        cells: used && dumpCells(book, sheet.id, used),
        rows,
        columns,
        merges: book.merges(sheet.id),
        extras,
      };
    }),
  };
}

function dumpCells(book: Book, sheet: string, used: Rect): unknown {
  const styles = book.readStyles(sheet, used);
  const found = book.read(sheet, used).flatMap((line, r) =>
    line.map(({ value, formula }, c) => {
      const { numberFormat = "General", ...style } = styles[r]![c]!;
      const shown = { ...style, ...(numberFormat !== "General" && { numberFormat }) };
      const at = cell(used.column + c, used.row + r + 1);
      const blank = (value === null || value === "") && formula === undefined;
      return blank && !Object.keys(shown).length ? [] : [at, formula ?? value, formula !== undefined, shown];
    }),
  );
  return found.filter(({ length }) => length);
}
