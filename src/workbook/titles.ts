import type { Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";

/** A title, a note, a unit: longer lists are data. */
const mostRows = 3;

/**
 * Whether a block is no table but the title or note of one: one column of texts, directly above a table or with one
 * blank row between. Addresses are of the same sheet.
 */
export function isTitle(block: Rect, cells: readonly (readonly CellValue[])[], tables: readonly Rect[]): boolean {
  if (block.column !== block.columnEnd || block.rowEnd - block.row + 1 > mostRows) return false;
  if (!cells.flat().every((value) => typeof value === "string")) return false;
  return tables.some(
    ({ row, column, columnEnd }) =>
      row > block.rowEnd && row <= block.rowEnd + 2 && column <= block.column && block.column <= columnEnd,
  );
}
