import { onCellsChanged, onSelection } from "../../src/workbook/events";
import { readSelection, selectCells } from "../../src/workbook/selection";
import type { CellsChanged } from "../../src/workbook/types";
import { excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith({
    "Sales by month": {
      rows: [
        [1, 2, 3],
        ["n/a", "", 6],
      ],
    },
    Other: { rows: [] },
  });
});
afterEach(() => excel.dispose());

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

it("readSelection() gives sheet, address and values", async () => {
  excel.book.select(sheetId(excel.book, "Sales by month"), { row: 0, column: 0, rowEnd: 1, columnEnd: 2 });
  expect(await readSelection()).toEqual({
    sheet: "Sales by month",
    address: "A1:C2",
    values: [
      [1, 2, 3],
      ["n/a", "", 6],
    ],
  });
});

it("readSelection() refuses more than 1,200 cells unread", async () => {
  excel.book.select(sheetId(excel.book, "Other"), { row: 0, column: 0, rowEnd: 1200, columnEnd: 0 });
  await expect(readSelection()).rejects.toMatchObject({ code: "selectionTooLarge", details: { cells: 1201 } });
});

it("selectCells(sheet, address) selects them; a sheet that is gone is notFound", async () => {
  await selectCells("Other", "B2:C3");
  expect(excel.book.selection()).toEqual({
    sheet: sheetId(excel.book, "Other"),
    rect: { row: 1, column: 1, rowEnd: 2, columnEnd: 2 },
  });
  await expect(selectCells("Gone", "A1")).rejects.toMatchObject({ code: "notFound" });
});

it("selectCells of several areas selects the first", async () => {
  await selectCells("Other", "B2:C3,E5");
  expect(excel.book.selection().rect).toEqual({ row: 1, column: 1, rowEnd: 2, columnEnd: 2 });
});

it("onCellsChanged(listener) tells where, until it is ended", async () => {
  const seen: CellsChanged[] = [];
  const end = await onCellsChanged((change) => seen.push(change));
  const sheet = sheetId(excel.book, "Other");
  excel.book.type(sheet, 3, 1, { value: 5 });
  await soon();
  expect(seen).toEqual([{ sheetId: sheet, address: "B4", byColleague: false }]);
  await end();
  excel.book.type(sheet, 3, 1, { value: 6 });
  await soon();
  expect(seen).toHaveLength(1);
});

it("onSelection(listener) is called until it is ended", async () => {
  let calls = 0;
  const end = await onSelection(() => calls++);
  await selectCells("Other", "B2");
  await soon();
  expect(calls).toBeGreaterThan(0);
  await end();
  const before = calls;
  await selectCells("Other", "B3");
  await soon();
  expect(calls).toBe(before);
});
