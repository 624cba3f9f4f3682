import { cell } from "../sheets/address";
import type { CellValue } from "../sheets/spec";
import { held, sameCell } from "./literal";
import type { InspectedRegion } from "./inspectRegion";
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
      // What a cell of a spill shows goes with its formula, and is told by its value elsewhere. One that is emptied for a
      // spill holds something of its own.
      if (spilled?.[r]?.[c] && input !== "") return [];
      const before = expected[r]?.[c] ?? "";
      const now = found[r]?.[c] ?? "";
      if (input === null || sameCell(before, now) || sameCell(held(input), now)) return [];
      const at = cell(rect.column + c, rect.row + r + 1);
      return [{ sheet: sheetName, at, expected: before, now, ...(!added && { canKeep: true }) }];
    }),
  );
}

type Notes = readonly Pick<InspectedRegion["notes"][number], "at" | "before">[];

/** Notes a write would set that have another text than expected, unless it is what would be set. They cannot be kept. */
export function changedNotes({ sheetName, notes }: InspectedRegion, expected: Notes, found: Notes): Conflict[] {
  const textIn = (texts: Notes, at: string) => texts.find((one) => one.at === at)?.before ?? null;
  return notes.flatMap(({ at, after }): Conflict[] => {
    const before = textIn(expected, at);
    const now = textIn(found, at);
    return now === before || now === after ? [] : [{ sheet: sheetName, at, expected: before ?? "", now: now ?? "" }];
  });
}

/** Conflicts of cells that are not told of already. */
export function elsewhere(conflicts: readonly Conflict[], told: readonly Conflict[]): Conflict[] {
  return conflicts.filter((one) => !told.some(({ sheet, at }) => sheet === one.sheet && at === one.at));
}

/** Conflicts of cells to write with those of cells computed from: a cell that is both is told once, and cannot be kept. */
export function withBasis(written: readonly Conflict[], moved: readonly Conflict[]): Conflict[] {
  return [...elsewhere(written, moved), ...moved];
}
