import { WorkbookError } from "../errors";

/** Tries; each needs somebody who changes the same thing in the same moment. */
const most = 3;

/**
 * Tries an undo again when something of it was gone by the time Excel carried it out: a table stood elsewhere, a sheet
 * was deleted, a colleague undid the same write. Its first request begins by asking for them, so nothing was changed;
 * the next look tells what became of them.
 */
export async function again<T>(act: () => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth += 1) {
    try {
      return await act();
    } catch (error) {
      if (nth === most || !(error instanceof WorkbookError && error.code === "notFound")) throw error;
    }
  }
}
