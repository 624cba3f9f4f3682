import type { Book, TableState } from "../book";

/** Header cells of a table are texts, never blank and never twice; Excel makes them so, whatever is written there. */
export function keepHeaders(book: Book, table: Pick<TableState, "sheet" | "rect">): void {
  const rect = { ...table.rect, rowEnd: table.rect.row };
  const [cells = []] = book.read(table.sheet, rect);
  const given = cells.map(({ value }) => (value === null ? "" : String(value)));
  const headers = uniqueHeaders(given);
  if (cells.every((cell, column) => cell.value === headers[column] && cell.formula === undefined)) return;
  book.write(table.sheet, rect, [headers.map((value) => ({ value }))]);
}

/** ["Units", "", "units"] → ["Units", "Column1", "units2"] */
export function uniqueHeaders(given: readonly string[]): string[] {
  const taken = new Set(given.filter((text) => text !== "").map((text) => text.toLowerCase()));
  const seen = new Set<string>();
  return given.map((text) => {
    const key = text.toLowerCase();
    if (text !== "" && !seen.has(key)) {
      seen.add(key);
      return text;
    }
    const stem = text === "" ? "Column" : text;
    let number = text === "" ? 1 : 2;
    while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
    const name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    seen.add(name.toLowerCase());
    return name;
  });
}
