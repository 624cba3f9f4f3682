import { cell } from "../../sheets/address";
import { columnCount, parseRect, rowCount, type Rect } from "../../sheets/rect";
import type { CellValue } from "../../sheets/spec";
import { held, sameCell, type Input } from "../literal";
import type { Reads } from "../reads";
import { byteLength } from "../steps";
import type { Conflict } from "../types";
import { locate, moved, type TablesNow } from "./locate";
import type { RecordedRegion } from "./record";

/** The cells of a region as they are now, against what was written. */
export interface RegionNow {
  readonly region: RecordedRegion;
  readonly rect: Rect;
  /** Its sheet is gone. */
  readonly gone: boolean;
  /** Its rows that are other ones now: nothing comes back there. */
  readonly strangers: ReadonlySet<number>;
  readonly formulas: readonly (readonly CellValue[])[];
  /** What brings back the cells that are as written; null for all others. */
  readonly restore: readonly (readonly Input[])[];
  /** Cells that do not hold what was written; halfway, neither that nor what was there before. */
  readonly edited: readonly Conflict[];
  readonly notes: readonly { readonly at: string; readonly now: string | null; readonly before: string | null }[];
}

export interface RegionLook {
  readonly tables: TablesNow;
  readonly reads: Reads;
  /** Body rows of its change that are other ones now, and the first row of that body at the write. */
  readonly rows: { readonly first: number; readonly strangers: () => ReadonlySet<number> } | undefined;
  /** Some of its cells may not be written yet, or be restored already. */
  readonly halfway: boolean;
}

/** Asks for the cells of a region; call the result after `reads.sync`. */
export function askRegion(
  { workbook }: Excel.RequestContext,
  region: RecordedRegion,
  { tables, reads, rows, halfway }: RegionLook,
): () => RegionNow {
  const rect = locate(region, tables);
  const sheet = workbook.worksheets.getItemOrNullObject(region.sheet).load("name");
  const bytes = Math.max(byteLength(region.after), byteLength(region.before)) / (rowCount(rect) * columnCount(rect));
  const cells = reads.ask(region.sheet, rect, "formulas,values", Math.ceil(bytes) + 5);
  const notes = (region.notes ?? []).map(({ at, before, after }) => {
    const place = moved(at, region.rect, rect);
    const note = sheet.notes.getItemOrNullObject(place).load("content");
    return () => ({ at: place, before, after, now: note.isNullObject ? null : note.content });
  });
  return () => {
    if (sheet.isNullObject) {
      return { region, rect, gone: true, formulas: [], strangers: new Set(), restore: [], edited: [], notes: [] };
    }
    const { formulas } = cells();
    const strangers = rows && !region.added ? rowsWithin(region, rows) : new Set<number>();
    const kept = notes.map((answer) => answer()).filter(({ now, after }) => now === after);
    return {
      region,
      rect,
      gone: false,
      formulas,
      strangers,
      restore: leavingRows(strangers, restoring(region, formulas)),
      edited: editedIn(region, rect, sheet.name, formulas).filter(({ at, now, before }) => {
        const isRestored = sameCell(before ?? "", now);
        return !(halfway && isRestored) && !strangers.has(parseRect(at).row - rect.row);
      }),
      notes: kept.map(({ at, now, before }) => ({ at, now, before })),
    };
  };
}

/** The rows of a region among those of its change. */
function rowsWithin({ rect }: RecordedRegion, { first, strangers }: NonNullable<RegionLook["rows"]>): Set<number> {
  return new Set([...strangers()].map((row) => first + row - rect.row));
}

/** Without the contents of some rows. */
export function leavingRows(
  rows: ReadonlySet<number>,
  inputs: readonly (readonly Input[])[],
): readonly (readonly Input[])[] {
  return rows.size ? inputs.map((line, r) => (rows.has(r) ? line.map(() => null) : line)) : inputs;
}

function restoring(region: RecordedRegion, now: readonly (readonly CellValue[])[]): Input[][] {
  return region.after.map((line, r) =>
    line.map((after, c) => {
      const before = region.before[r]?.[c] ?? null;
      return after !== null && isAsWritten(region, r, c, now[r]?.[c] ?? "") ? before : null;
    }),
  );
}

function editedIn(
  region: RecordedRegion,
  rect: Rect,
  sheet: string,
  now: readonly (readonly CellValue[])[],
): Conflict[] {
  return region.after.flatMap((line, r) =>
    line.flatMap((after, c): Conflict[] => {
      const current = now[r]?.[c] ?? "";
      const before = held(region.before[r]?.[c] ?? "");
      if (after === null || isAsWritten(region, r, c, current)) return [];
      const at = cell(rect.column + c, rect.row + r + 1);
      return [{ sheet, at, expected: held(after), now: current, before }];
    }),
  );
}

function isAsWritten({ after, spilled }: RecordedRegion, r: number, c: number, now: CellValue): boolean {
  const input = after[r]?.[c] ?? null;
  // A cell that was cleared for a spill shows the spilled value.
  return (input === "" && spilled?.[r]?.[c] === true) || sameCell(held(input), now);
}
