import { monthColumns } from "../planning/monthHeader";
import type { CellValue } from "../sheets/spec";

/** The header band of a plan sheet ends well above this. */
const searchedRows = 20;

/**
 * Whether a sheet shows a plan by formulas (its record is the plan table): one row names the twelve months, the
 * quarters parted by empty columns. Its groups would be taken for as many tables.
 */
export function isPlanSheet(window: readonly (readonly CellValue[])[]): boolean {
  return window.slice(0, searchedRows).some((cells) => {
    const { columns, twice } = monthColumns(cells);
    if (twice !== undefined || columns.some((column) => column === undefined)) return false;
    return [3, 6, 9].every((month) =>
      cells.slice((columns[month - 1] ?? 0) + 1, columns[month]).some((cell) => cell === "" || cell === null),
    );
  });
}
