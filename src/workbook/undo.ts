import { ConflictError } from "./errors";
import { run } from "./run";
import { carryOut } from "./steps";
import type { Progress, Receipt } from "./types";
import type { UndoRecord } from "./undoRecord";
import { look } from "./undoState";
import { undoSteps } from "./undoSteps";

const silent: Progress = () => undefined;

/**
 * Takes a write back: formulas, values and number formats of overwritten cells as they were, added columns, rows,
 * tables, names and sheets gone. One sync to check, one to write. Throws a `ConflictError` when written cells were
 * edited since, `tableChanged` or `tableGone` when a table is not as written, `sheetProtected`; nothing is undone then.
 */
export function undo(receipt: Receipt, onProgress: Progress = silent): Promise<void> {
  const record = receipt.undo as UndoRecord;
  return run(
    async (context) => {
      onProgress("checking", 0, 1);
      const answer = look(context, record);
      await context.sync();
      const state = answer();
      if (state.obstacle) throw state.obstacle;
      if (state.conflicts.length) throw new ConflictError(state.conflicts);
      onProgress("writing", 0, 1);
      await carryOut(context, undoSteps(record, state), (done, of) => onProgress("writing", done, of));
    },
    { undoGroup: true, onWaiting: () => onProgress("waiting", 0, 1) },
  );
}

/** Takes back what a write that broke off got done, whatever that was. */
export function rollBack(record: UndoRecord): Promise<void> {
  return run(async (context) => {
    const answer = look(context, record);
    await context.sync();
    await carryOut(context, undoSteps(record, answer()), () => undefined);
  });
}
