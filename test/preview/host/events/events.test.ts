import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { rectOf } from "../../../../src/preview/host/rect";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
let sheet: string;
beforeEach(async () => {
  excel = await bootExcel();
  sheet = excel.book.sheets()[0]!.id;
});
afterEach(() => excel.dispose());

const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

it("an edit of a person reaches the handlers of the sheet, of all sheets and of the table", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    worksheet.getRange("A1:B2").values = [
      ["Region", "Units"],
      ["North", 1],
    ];
    const table = worksheet.tables.add("A1:B2", true);
    await context.sync();
    worksheet.onChanged.add(
      async ({ address, details, source }) =>
        void seen.push(["sheet", address, source, details.valueBefore, details.valueAfter]),
    );
    context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => void seen.push(["sheets", worksheetId]));
    table.onChanged.add(async ({ address }) => void seen.push(["table", address]));
    await context.sync();
  });
  excel.book.type(sheet, 1, 1, { value: 5 });
  await delivered();
  expect(seen).toEqual(
    expect.arrayContaining([
      ["sheet", "B2", "Local", 1, 5],
      ["sheets", sheet],
      ["table", "B2"],
    ]),
  );
  expect(seen).toHaveLength(3);
});

it("writes of the add-in reach its own handlers too, once the sync is done", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Sheet1");
    worksheet.onChanged.add(async ({ address, triggerSource }) => void seen.push(`${address} ${triggerSource}`));
    await context.sync();
    worksheet.getRange("A1:C1").values = [[1, 2, 3]];
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual(["A1:C1 ThisLocalAddin"]);
});

it("a colleague's edit is Remote", async () => {
  const sources: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ source }) => void sources.push(source));
    await context.sync();
  });
  excel.host.events.report({ kind: "cells", sheet, rect: rectOf(0, 0) }, "Remote");
  await delivered();
  expect(sources).toEqual(["Remote"]);
});

it("selection, added, activated and deleted sheets are told, and nothing after the handler is removed", async () => {
  const seen: string[] = [];
  const result = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void seen.push("added"));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.onActivated.add(async () => void seen.push("activated"));
    const handler = context.workbook.onSelectionChanged.add(async () => void seen.push("selection"));
    await context.sync();
    return handler;
  });
  excel.book.report({ kind: "sheetAdded", sheet });
  excel.book.report({ kind: "sheetActivated", sheet });
  excel.book.report({ kind: "selection", sheet, rect: rectOf(1, 1) });
  excel.book.report({ kind: "sheetDeleted", sheet });
  await delivered();
  expect(seen.sort()).toEqual(["activated", "added", "deleted", "selection"]);
  result.remove();
  await result.context.sync();
  seen.length = 0;
  excel.book.report({ kind: "selection", sheet, rect: rectOf(2, 2) });
  await delivered();
  expect(seen).toEqual([]);
});
