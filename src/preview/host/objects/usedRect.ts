import type { Book, Rect } from "../book";
import { bounding, contains, intersection, rectOf } from "../rect";

/** The smallest rectangle inside `within` that holds something (formats count unless `valuesOnly`); null for none. */
export function usedRect(book: Book, sheet: string, within: Rect, valuesOnly: boolean): Rect | null {
  const used = book.used(sheet, valuesOnly);
  if (!used) return null;
  if (contains(within, used)) return used;
  const common = intersection(used, within);
  if (!common) return null;
  // Formats are taken as reaching over the whole used area; values are looked at cell by cell.
  return valuesOnly ? filled(book, sheet, common) : common;
}

function filled(book: Book, sheet: string, rect: Rect): Rect | null {
  let found: Rect | null = null;
  for (const [r, row] of book.read(sheet, rect).entries()) {
    for (const [c, cell] of row.entries()) {
      if ((cell.value === null || cell.value === "") && cell.formula === undefined) continue;
      const at = rectOf(rect.row + r, rect.column + c);
      found = found ? bounding(found, at) : at;
    }
  }
  return found;
}
