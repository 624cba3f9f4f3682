import { run } from "./run";
import type { CellsChanged, Unsubscribe } from "./types";

/** Calls `listener` whenever another range is selected, on any sheet. */
export function onSelection(listener: () => void): Promise<Unsubscribe> {
  return run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
    return () => remove(handler);
  });
}

/** Calls `listener` after every edit of cells, by the person here, by this add-in, or by a colleague. */
export function onCellsChanged(listener: (change: CellsChanged) => void): Promise<Unsubscribe> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, source }) =>
      listener({ sheetId: worksheetId, address, byColleague: source === "Remote" }),
    );
    await context.sync();
    return () => remove(handler);
  });
}

/** A handler can only be removed in the context it was added in. */
async function remove<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}
