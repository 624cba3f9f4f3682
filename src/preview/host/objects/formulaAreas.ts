import type { Book, Rect } from "../book";

/** The cells of `within` that hold formulas, as rectangles: runs along the rows, equal runs of adjoining rows joined. */
export function formulaAreas(book: Book, sheet: string, within: Rect): Rect[] {
  const areas: Rect[] = [];
  let above = new Map<string, number>();
  for (const [r, cells] of book.read(sheet, within).entries()) {
    const row = within.row + r;
    const here = new Map<string, number>();
    for (let c = 0; c < cells.length; c += 1) {
      if (cells[c]?.formula === undefined) continue;
      const first = c;
      while (cells[c + 1]?.formula !== undefined) c += 1;
      const run = { row, rowEnd: row, column: within.column + first, columnEnd: within.column + c };
      const key = `${first}:${c}`;
      const index = above.get(key);
      const joined = index === undefined ? undefined : areas[index];
      if (index !== undefined && joined) areas[index] = { ...joined, rowEnd: row };
      here.set(key, joined ? (index ?? 0) : areas.push(run) - 1);
    }
    above = here;
  }
  return areas;
}
