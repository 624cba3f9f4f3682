import { officeCode } from "../errors";
import { carryOut } from "../steps";
import { forgetStep, type UndoSheet } from "./undoSheet";

/** Writes that can be undone. */
const kept = 20;

/**
 * Forgets the oldest writes, so that the workbook does not grow without end; `sheet` is as it was before the last write.
 * Nothing to do, and no sync, up to 20. Writes that broke off stay until they were taken back.
 */
export async function forgetOld(context: Excel.RequestContext, { entries }: UndoSheet): Promise<void> {
  const done = entries.filter(({ state }) => state.kind === "done");
  const old = done.slice(0, Math.max(0, done.length + 1 - kept));
  try {
    await carryOut(context, old.map(forgetStep), () => undefined);
  } catch (error) {
    // A colleague's write forgot the same ones a moment before.
    if (officeCode(error) !== "ItemNotFound") throw error;
  }
}
