import { recognise } from "../planning/headers";
import type { Rect } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";

/** The header band of a board ends well above this. */
const searchedRows = 20;

/**
 * The rows of a board on a sheet, relative to the window and header included; undefined when there is none. A board
 * has headlines above and empty columns between its groups, so its header row is looked for as a whole.
 */
export function boardRows(window: readonly (readonly CellValue[])[]): Rect | undefined {
  const row = window.slice(0, searchedRows).findIndex(
    (cells) =>
      recognise(
        cells.map((cell) => String(cell ?? "")),
        [],
      ).kind === "board",
  );
  const cells = window[row];
  if (!cells) return undefined;
  const rowEnd = window.reduce((last, line, index) => (filled(line).length > 0 ? index : last), row);
  const columns = filled(cells);
  return { row, column: columns[0] ?? 0, rowEnd, columnEnd: columns[columns.length - 1] ?? 0 };
}

/** Columns that hold something. */
function filled(cells: readonly CellValue[]): number[] {
  return cells.flatMap((cell, column) => (cell === "" || cell === null ? [] : [column]));
}
