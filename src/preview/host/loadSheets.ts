import type { Block, CellValue, SheetSpec } from "../../sheets/spec";
import { pointsOf } from "../../workbook/sheet/width";
import { parseRect } from "./a1";
import type { Book, CellInput, Rect } from "./book";
import { rectOf } from "./rect";

/** Adds described sheets to a book, in order, straight and without Office: the preview's sample workbook. */
export function loadSheets(book: Book, specs: readonly SheetSpec[]): void {
  const ids = specs.map((spec) => {
    const id = book.addSheet(spec.name);
    loadSheet(book, id, spec);
    return id;
  });
  // Names last: they may refer to any of the sheets and tables.
  for (const { name, refersTo } of specs.flatMap(({ names = [] }) => names)) book.setName(name, refersTo);
  // The blank sheet every new workbook starts with.
  const [first] = book.sheets();
  if (first && !ids.includes(first.id) && !book.used(first.id, false)) book.deleteSheet(first.id);
  const [start] = ids;
  if (start !== undefined) book.select(start, rectOf(0, 0));
}

function loadSheet(book: Book, id: string, spec: SheetSpec): void {
  for (const block of spec.blocks) writeBlock(book, id, block);
  for (const { at, style } of spec.styles ?? []) book.style(id, place(at), style);
  for (const { at, width, hidden } of spec.columns ?? []) {
    const { column, columnEnd } = place(at);
    book.updateLines(id, "column", column, columnEnd, {
      ...(width !== undefined && { size: pointsOf(width) }),
      ...(hidden !== undefined && { hidden }),
    });
  }
  for (const { at, height, hidden } of spec.rows ?? []) {
    const { row, rowEnd } = place(at);
    book.updateLines(id, "row", row, rowEnd, {
      ...(height !== undefined && { size: height }),
      ...(hidden !== undefined && { hidden }),
    });
  }
  for (const { from, to, collapsed } of spec.outline ?? []) {
    for (let row = from - 1; row < to; row += 1) {
      const outline = book.readLine(id, "row", row).outline + 1;
      book.updateLines(id, "row", row, row, { outline, ...(collapsed && { hidden: true }) });
    }
  }
  for (const at of spec.merges ?? []) book.setMerged(id, place(at), true);
  for (const { name, at, style = "TableStyleLight1", banded = false, filterButtons = true } of spec.tables ?? []) {
    book.addTable({ name, sheet: id, rect: place(at), style, banded, filterButtons });
  }
  if (spec.charts?.length) throw new Error(`${spec.name} has charts, which only the add-in writes`);
  const { conditional = [], validation = [], links = [] } = spec;
  book.setExtras(id, { conditional, validation, links });
  book.updateSheet(id, {
    ...(spec.tabColor !== undefined && { tabColor: spec.tabColor }),
    ...(spec.gridlines !== undefined && { gridlines: spec.gridlines }),
    ...(spec.freeze && { frozenRows: spec.freeze.rows ?? 0, frozenColumns: spec.freeze.columns ?? 0 }),
    ...(spec.print && { print: spec.print }),
  });
}

function writeBlock(book: Book, id: string, block: Block): void {
  const { row, column } = place(block.at);
  const formulas = "formulas" in block;
  const lines = formulas ? block.formulas : block.values;
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return;
  const cells = lines.map((line) => line.map((value) => inputOf(value, formulas)));
  book.write(id, rectOf(row, column, lines.length, width), cells);
}

function inputOf(value: CellValue, formulas: boolean): CellInput | undefined {
  if (value === null) return undefined;
  return formulas && typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}

function place(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`"${address}" is no address of a sheet`);
  return rect;
}
