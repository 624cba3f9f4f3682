import type { Rect } from "../sheets/rect";
import type { Region } from "./regions";

/** The cells that regions of one sheet write, as rectangles, row by row: "B4:M4" rather than twelve columns. */
export function filledAreas(regions: readonly Pick<Region, "rect" | "inputs">[]): Rect[] {
  const areas: Rect[] = [];
  /** Where a run of the next column would join on. */
  const open = new Map<string, number>();
  const runs = regions.flatMap(filledRuns).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const run of runs) {
    const rows = `${run.row}:${run.rowEnd}`;
    const index = open.get(`${run.column} ${rows}`);
    const joined = index === undefined ? undefined : areas[index];
    if (index !== undefined && joined) areas[index] = { ...joined, columnEnd: run.columnEnd };
    open.set(`${run.columnEnd + 1} ${rows}`, joined ? (index ?? 0) : areas.push(run) - 1);
  }
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Runs down each column of a region without the cells it leaves alone. */
function filledRuns({ rect, inputs }: Pick<Region, "rect" | "inputs">): Rect[] {
  const runs: Rect[] = [];
  for (let column = rect.column; column <= rect.columnEnd; column++) {
    const filled = (index: number) => (inputs[index]?.[column - rect.column] ?? null) !== null;
    for (let index = 0; index < inputs.length; index++) {
      if (!filled(index)) continue;
      const row = rect.row + index;
      while (filled(index + 1)) index++;
      runs.push({ row, rowEnd: rect.row + index, column, columnEnd: column });
    }
  }
  return runs;
}
