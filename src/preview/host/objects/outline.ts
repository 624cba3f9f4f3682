import type { Book, LineState, Rect } from "../book";

/** Changes each row or column of a range by what it is now. */
export function outline(
  book: Book,
  sheet: string,
  rect: Rect,
  by: "ByRows" | "ByColumns",
  change: (line: LineState) => Partial<LineState>,
): void {
  const axis = by === "ByRows" ? "row" : "column";
  const [from, to] = axis === "row" ? [rect.row, rect.rowEnd] : [rect.column, rect.columnEnd];
  for (let index = from; index <= to; index += 1) {
    book.updateLines(sheet, axis, index, index, change(book.readLine(sheet, axis, index)));
  }
}
