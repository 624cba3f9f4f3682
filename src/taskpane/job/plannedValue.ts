import type { Change } from "../../sheets/change";
import type { CellValue } from "../../sheets/spec";
import { cornerOf } from "../parts/a1";

/** What the changes would put into a cell of a sheet that exists; undefined when none of them names it. */
export function plannedValue(changes: readonly Change[], sheet: string, at: string): CellValue | undefined {
  const cell = cornerOf(at);
  if (!cell) return undefined;
  for (const change of changes) {
    if (change.kind === "setCells" && change.sheet === sheet) {
      const set = change.cells.find((entry) => entry.at === at);
      if (set) return set.value;
    }
    if (change.kind === "setColumns" && change.place.sheet === sheet) {
      const corner = cornerOf(change.place.address);
      const column = corner && change.columns.find((entry) => entry.column === cell.column - corner.column);
      const value = corner && column?.values[cell.row - corner.row - 1];
      if (value !== undefined && value !== null) return value;
    }
  }
  return undefined;
}
