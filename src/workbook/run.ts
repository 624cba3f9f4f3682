import { named, officeCode } from "./errors";

export interface RunOptions {
  /** Called once when Excel is in cell-edit mode; the batch then runs as soon as the edit ends. */
  readonly onWaiting?: () => void;
  /** Group everything into one step of Excel's own undo list, where Excel can (ExcelApi 1.20). */
  readonly undoGroup?: true;
}

/**
 * Runs a batch on the workbook. Errors that a person can do something about come out as `WorkbookError`, all others
 * as they are.
 *
 * A cell being edited refuses a batch as a whole, so the batch is tried first and only then handed over to Excel to
 * hold back: that is the one way to know that there is something to wait for.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { onWaiting, undoGroup }: RunOptions = {},
): Promise<T> {
  const grouped = undoGroup && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options: Excel.RunOptions = grouped ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    if (officeCode(error) !== "InvalidOperationInCellEditMode") throw named(error);
  }
  onWaiting?.();
  try {
    return await Excel.run({ ...options, delayForCellEdit: true }, batch);
  } catch (error) {
    throw named(error);
  }
}
