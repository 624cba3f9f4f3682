import type { CellInput, Book, Rect } from "../book";
import { columnsOf, rectOf, rowsOf } from "../rect";

/** Copies cells and formats as they are (formulas unchanged) to where `to` begins. */
export function copyRect(book: Book, sheet: string, from: Rect, toSheet: string, to: Rect): void {
  const target = rectOf(to.row, to.column, rowsOf(from), columnsOf(from));
  const cells = book
    .read(sheet, from)
    .map((row) => row.map(({ value, formula }): CellInput => (formula === undefined ? { value } : { formula })));
  copyStyles(book, sheet, from, toSheet, target);
  book.write(toSheet, target, cells);
}

export function copyStyles(book: Book, sheet: string, from: Rect, toSheet: string, target: Rect): void {
  const styles = book.readStyles(sheet, from);
  book.style(toSheet, target, null);
  for (const [r, row] of styles.entries()) {
    for (const [c, style] of row.entries()) {
      if (Object.keys(style).length > 0) book.style(toSheet, rectOf(target.row + r, target.column + c), style);
    }
  }
}
