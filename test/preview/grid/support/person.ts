import type { Scalar } from "../../../../src/preview/host/book";
import { parseRect } from "../../../../src/preview/host/a1";
import { loadHeadless } from "./headless";
import type { TestBook } from "./workbook";

const { ICommandService, SetRangeValuesCommand } = loadHeadless();

/** Enters a value the way the grid's editor does: by Univer's command, past the book. */
export async function typeInto({ univer, book, sheet }: TestBook, at: string, value: Scalar): Promise<void> {
  const { row, column } = parseRect(at)!;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  await univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand(SetRangeValuesCommand.id, { subUnitId: sheet, range, value: { v: value, f: null } });
  await book.settle();
}
