import { ConflictError, WorkbookError, officeCode } from "./errors";
import { inspect, type Inspection } from "./inspect";
import { held, sameCell } from "./literal";
import { cell } from "../sheets/address";
import type { CellValue } from "../sheets/spec";
import { run } from "./run";
import { carryOut, step, type Step } from "./steps";
import { rollBack } from "./undo";
import { readBack } from "./readBack";
import { undoRecord, type UndoRecord, type WrittenSheet } from "./undoRecord";
import type { Conflict, Obstacle, Preview, Progress, Receipt } from "./types";
import { newSheets, writingSteps } from "./writing";

const silent: Progress = () => undefined;

/**
 * Writes what was previewed: one sync to check, one to write (more only above about 4 MB).
 *
 * Throws a `ConflictError` when a cell that would be overwritten, or that the values were computed from, is no longer
 * as previewed, and the first obstacle as a `WorkbookError` when something is in the way; nothing is written then.
 * Should Excel refuse in the middle, what was written is taken back and `writeFailed` thrown (with `leftBy` when even
 * that was refused).
 */
export async function write(preview: Preview, onProgress: Progress = silent): Promise<Receipt> {
  const { changes } = preview;
  refuse(preview.obstacles);
  return run(
    async (context) => {
      onProgress("checking", 0, 1);
      const answer = inspect(context, changes);
      await context.sync();
      const now = answer();
      const conflicts = conflictsBetween(preview.snapshot as Inspection, now);
      if (conflicts.length) throw new ConflictError(conflicts);
      refuse(now.obstacles);

      const record = undoRecord(changes, now);
      const sheets: (() => WrittenSheet)[] = [];
      const reads = newSheets(changes).map((spec) => step((to) => sheets.push(readBack(to, spec))));
      onProgress("writing", 0, 1);
      await carryOutOrRollBack(context, [...writingSteps(changes, now), ...reads], record, onProgress);
      const undo: UndoRecord = { ...record, written: sheets.map((sheet) => sheet()) };
      return { preview, written: preview.targets.map(({ sheet, address }) => `${sheet}!${address}`), undo };
    },
    { undoGroup: true, onWaiting: () => onProgress("waiting", 0, 1) },
  );
}

function refuse([first]: readonly Obstacle[]): void {
  if (first) throw new WorkbookError(first.code, first.details);
}

/** Cells written to that changed since the preview, and cells the values were computed from. */
function conflictsBetween(before: Inspection, now: Inspection): Conflict[] {
  const written = now.regions.flatMap((region, index) =>
    region.inputs.flatMap((line, r) =>
      line.flatMap((input, c): Conflict[] => {
        const expected = (before.regions[index]?.formulas[r]?.[c] ?? "") as CellValue;
        const current = (region.formulas[r]?.[c] ?? "") as CellValue;
        if (input === null || sameCell(expected, current) || sameCell(held(input), current)) return [];
        const at = cell(region.rect.column + c, region.rect.row + r + 1);
        return [{ sheet: region.sheetName, at, expected, now: current }];
      }),
    ),
  );
  return [...written, ...now.moved];
}

async function carryOutOrRollBack(
  context: Excel.RequestContext,
  steps: readonly Step[],
  record: UndoRecord,
  onProgress: Progress,
): Promise<void> {
  let sent = 0;
  try {
    await carryOut(context, steps, (done, of) => {
      sent = done;
      onProgress("writing", done, of);
    });
  } catch (error) {
    // An edit that began after the check: Excel refused the request as a whole, and `run` tries again.
    if (!sent && officeCode(error) === "InvalidOperationInCellEditMode") throw error;
    await rollBack(record).catch((second: unknown) => {
      throw new WorkbookError("writeFailed", { message: String(error), leftBy: String(second) }, { cause: error });
    });
    throw new WorkbookError("writeFailed", { message: String(error) }, { cause: error });
  }
}
