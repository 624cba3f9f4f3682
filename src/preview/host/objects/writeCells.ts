import type { CellInput, Rect, Scalar } from "../book";
import { columnsOf, intersection, rectOf, rowsOf } from "../rect";
import { textAsFormula } from "../textAsFormula";
import { longestText, typedValue } from "../typedValue";
import { invalidArgument } from "../wire/hostError";
import { cellMatrix } from "./cellMatrix";
import type { Session } from "./session";
import { keepHeaders } from "./tableHeaders";

/**
 * What assigning `values` or `formulas` does: texts are read as if typed, so that many start a formula, `null` leaves a
 * cell alone, cells formatted as text ("@") take everything as it is. InvalidArgument for what no cell can hold.
 */
export function writeCells(session: Session, sheet: string, rect: Rect, input: unknown): void {
  const matrix = cellMatrix(rect, input);
  const isText = textCells(session, sheet, rect);
  const formats: { readonly cell: Rect; readonly format: string }[] = [];
  const cells: (CellInput | undefined)[][] = [];
  for (let row = 0; row < rowsOf(rect); row += 1) {
    const line: (CellInput | undefined)[] = [];
    for (let column = 0; column < columnsOf(rect); column += 1) {
      const value = matrix.at(row, column);
      if (typeof value !== "string") {
        line.push(value === null ? undefined : { value: scalar(value) });
      } else if (value !== "" && isText(row, column)) {
        line.push({ value });
      } else {
        const { format, ...typed } = typedValue(value);
        const formula = typed.value === value ? textAsFormula(value) : undefined;
        if (format) formats.push({ cell: rectOf(rect.row + row, rect.column + column), format });
        line.push(formula === undefined ? held(typed) : { formula: checkedFormula(formula) });
      }
    }
    cells.push(line);
  }
  session.book.write(sheet, rect, cells);
  for (const { cell, format } of formats) giveFormat(session, sheet, cell, format);
  for (const table of session.book.tables()) {
    const header = { ...table.rect, rowEnd: table.rect.row };
    if (table.sheet === sheet && intersection(header, rect)) keepHeaders(session.book, table);
  }
}

function held(typed: { readonly value: Scalar }): CellInput {
  if (typeof typed.value === "string" && typed.value.length > longestText) throw invalidArgument();
  return typed;
}

/** Excel takes formulas of 8,192 characters, and texts of 255 in them. */
function checkedFormula(formula: string): string {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const tooLong = texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > 255);
  if (formula.length > 8192 || tooLong) throw invalidArgument();
  return formula;
}

function scalar(value: unknown): Scalar {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

/** Formats are read only when a text is met, and then once. */
function textCells(session: Session, sheet: string, rect: Rect): (row: number, column: number) => boolean {
  let formats: boolean[][] | undefined;
  return (row, column) => {
    formats ??= session.book.readStyles(sheet, rect).map((line) => line.map((style) => style.numberFormat === "@"));
    return formats[row]?.[column] ?? false;
  };
}

function giveFormat({ book }: Session, sheet: string, cell: Rect, numberFormat: string): void {
  const format = book.readStyles(sheet, cell)[0]?.[0]?.numberFormat ?? "General";
  if (format === "General") book.style(sheet, cell, { numberFormat });
}
