import type { SheetState } from "./inspectRegion";

/**
 * Asks for the sheets of the workbook; call the result after the next sync. Whoever needs the list asks here: a second
 * load with other properties would take from the first what it did not name.
 */
export function askSheets({ workbook }: Excel.RequestContext): () => SheetState[] {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  return () => worksheets.items.map(({ id, name, protection }) => ({ id, name, protected: protection.protected }));
}
