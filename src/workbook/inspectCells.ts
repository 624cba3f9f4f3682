import { parseRect } from "../sheets/rect";
import type { SetCells } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import { sameCell } from "./literal";
import type { Conflict } from "./types";

/** Asks whether the cells that single cells were computed from still show what was read. */
export function inspectCells({ workbook }: Excel.RequestContext, { sheet, basis = [] }: SetCells): () => Conflict[] {
  const place = workbook.worksheets.getItemOrNullObject(sheet);
  const lines = new Map<number, { at: string; column: number; value: CellValue }[]>();
  for (const { at, value } of basis) {
    const { row, column } = parseRect(at);
    lines.set(row, [...(lines.get(row) ?? []), { at, column, value }]);
  }
  // A read a row and not one a cell: spilled results are many cells side by side.
  const asked = [...lines.values()].map((cells) => {
    const from = cells.reduce((a, b) => (a.column <= b.column ? a : b));
    const to = cells.reduce((a, b) => (a.column >= b.column ? a : b));
    const range = place.getRange(`${from.at}:${to.at}`).load("values");
    return { cells, from, range };
  });
  return () =>
    asked.flatMap(({ cells, from, range }) =>
      cells.flatMap(({ at, column, value }) => {
        if (range.isNullObject) return [];
        const now = ((range.values as CellValue[][])[0]?.[column - from.column] ?? "") as CellValue;
        return sameCell(value, now) ? [] : [{ sheet, at, expected: value, now }];
      }),
    );
}
