import { cell } from "../sheets/address";
import type { CellValue } from "../sheets/spec";
import { held, sameCell } from "./literal";
import type { Region } from "./regions";
import type { Conflict } from "./types";

type Cells = readonly (readonly CellValue[])[];

/** Cells a write would fill that hold something else than expected, unless it is what would be written. */
export function changedCells(
  {
    inputs,
    rect,
    sheetName,
    added,
    spilled,
  }: Pick<Region, "inputs" | "rect" | "added" | "spilled"> & {
    readonly sheetName: string;
  },
  expected: Cells,
  found: Cells,
): Conflict[] {
  return inputs.flatMap((line, r) =>
    line.flatMap((input, c): Conflict[] => {
      // What a cell of a spill shows goes with its formula, and is told by its value elsewhere.
      if (spilled?.[r]?.[c]) return [];
      const before = expected[r]?.[c] ?? "";
      const now = found[r]?.[c] ?? "";
      if (input === null || sameCell(before, now) || sameCell(held(input), now)) return [];
      const at = cell(rect.column + c, rect.row + r + 1);
      return [{ sheet: sheetName, at, expected: before, now, ...(!added && { canKeep: true }) }];
    }),
  );
}

/**
 * Conflicts of cells to write and then of cells computed from, each cell once: one that is both cannot be kept, since
 * what else is written was computed from it.
 */
export function eachOnce(conflicts: readonly Conflict[]): Conflict[] {
  return [...new Map(conflicts.map((conflict) => [`${conflict.sheet}!${conflict.at}`, conflict])).values()];
}
