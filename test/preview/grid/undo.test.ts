import type { Change } from "../../../src/sheets/change";
import { readHistory } from "../../../src/workbook/history";
import { bootExcel } from "../../support/office";
import { preview, undo, write } from "../../workbook/act";
import { everyChange, places, workbook } from "../../workbook/changes";
import { cells, dump, fillBook } from "../../workbook/fixture";
import { disposeAfterAll, testBook } from "./support/workbook";

disposeAfterAll();

it("writes and undoes every kind of change in the grid of the preview, one by one and all at once", async () => {
  const { book } = testBook();
  fillBook(book, workbook);
  const excel = await bootExcel({ book });
  await book.settle();
  const kinds = everyChange(await places()).map(({ kind }) => [kind]);
  for (const wanted of [...kinds, kinds.flat()]) {
    const changes = everyChange(await places()).filter(({ kind }: Change) => wanted.includes(kind));
    const before = dump(book);
    const receipt = await write(await preview(changes));
    await book.settle();
    expect(dump(book)).not.toEqual(before);
    const { entries } = await readHistory();
    expect(entries[0]).toMatchObject({ id: receipt.id, undo: "ready" });
    await undo(receipt);
    await book.settle();
    expect([wanted, dump(book)]).toEqual([wanted, before]);
    expect(cells(book, "Leads", "D5")).toEqual([["=LEN(B5)"]]);
  }
  excel.dispose();
});
