import type { Conflict } from "../../workbook/types";

/** Conflicts to keep over several tries: of a cell that changed again, the latest. */
export function keptCells(earlier: readonly Conflict[], now: readonly Conflict[]): readonly Conflict[] {
  const cells = new Map<string, Conflict>();
  for (const conflict of [...earlier, ...now]) cells.set(`${conflict.sheet}!${conflict.at}`, conflict);
  return [...cells.values()];
}
