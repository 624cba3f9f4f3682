import type { Style } from "../../../sheets/spec";
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
  for (let c = 0; c < columnsOf(from); c += 1) {
    // Runs down a column, since columns mostly have one look. Edges are those of a rectangle: such cells go alone.
    let start = 0;
    while (start < styles.length) {
      const style = styles[start]?.[c] ?? {};
      const look = JSON.stringify(style);
      let end = start + 1;
      while (!hasEdges(style) && end < styles.length && JSON.stringify(styles[end]?.[c] ?? {}) === look) end += 1;
      if (look !== "{}") book.style(toSheet, rectOf(target.row + start, target.column + c, end - start), style);
      start = end;
    }
  }
}

function hasEdges({ top, bottom, left, right, inner }: Style): boolean {
  return [top, bottom, left, right, inner].some((edge) => edge !== undefined);
}
