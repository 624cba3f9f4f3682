import type { Change } from "../../src/sheets/change";
import type { SheetSpec } from "../../src/sheets/spec";

/** The sheets after the changes of a job: new sheets added, single cells set. Other kinds are an error. */
export function applied(sheets: readonly SheetSpec[], changes: readonly Change[]): SheetSpec[] {
  return changes.reduce<SheetSpec[]>(
    (result, change) => {
      if (change.kind === "newSheet") return [...result, change.sheet];
      if (change.kind !== "setCells") throw new Error(`The change ${change.kind} was not expected.`);
      return result.map((sheet) =>
        sheet.name === change.sheet
          ? { ...sheet, blocks: [...sheet.blocks, ...change.cells.map(({ at, value }) => ({ at, values: [[value]] }))] }
          : sheet,
      );
    },
    [...sheets],
  );
}
