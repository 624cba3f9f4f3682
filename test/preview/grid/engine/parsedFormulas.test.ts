import { disposeAfterAll, testBook, type TestBook } from "../support/workbook";
import { parseRect } from "../../../../src/preview/host/a1";

disposeAfterAll();

/** Table Sales, and a board on another sheet that sums it directly, through a name, and over a name to a cell. */
async function board(): Promise<TestBook & { readonly sums: () => Promise<unknown>; readonly id: string }> {
  const test = testBook();
  test.put("A1", [
    ["Region", "Quantity"],
    ["East", 4],
    ["West", 5],
  ]);
  const id = test.table("Sales", "A1:B3");
  test.book.setName("Quantities", "=Sales[Quantity]");
  test.book.setName("Key", "=Sheet1!$A$2");
  const sheet = test.book.addSheet("Board");
  test.put("A1", [["=SUM(Sales[Quantity])", "=SUM(Quantities)", "=SUMIFS(Sales[Quantity],Sales[Region],Key)"]], sheet);
  await test.book.settle();
  return { ...test, id, sums: async () => (await test.values("A1:C1", sheet))[0] };
}

it("a table that grows is summed as it is now, also after later edits and by later edits in its new rows", async () => {
  const { book, put, sums, id } = await board();
  expect(await sums()).toEqual([9, 9, 4]);
  put("A4", [["East", 10]]);
  book.updateTable(id, { rect: parseRect("A1:B4")! });
  expect(await sums()).toEqual([19, 19, 14]);
  put("B2", [[5]]);
  expect(await sums()).toEqual([20, 20, 15]);
  put("B4", [[20]]);
  expect(await sums()).toEqual([30, 30, 25]);
});

it("a name that moves to another cell is followed, also after later edits", async () => {
  const { book, put, sums } = await board();
  book.setName("Key", "=Sheet1!$A$3");
  expect(await sums()).toEqual([9, 9, 5]);
  put("B3", [[6]]);
  expect(await sums()).toEqual([10, 10, 6]);
  put("A3", [["East"]]);
  expect(await sums()).toEqual([10, 10, 10]);
});

it("rows that a shift puts into a table count", async () => {
  const { book, put, sums, sheet } = await board();
  book.shift(sheet, "row", 2, 1, "insert");
  put("A3", [["East", 100]]);
  expect(await sums()).toEqual([109, 109, 104]);
});
