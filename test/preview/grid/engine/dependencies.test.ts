import { disposeAfterAll, testBook } from "../support/workbook";

disposeAfterAll();

it("formulas of a deleted sheet leave nothing behind for the engine to complain about", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { book, put, values } = testBook();
  const board = book.addSheet("Board");
  put("A1", [["=D1", 2, 3, 1]]);
  put("A1", [["=SUM(Sheet1!A1:C1)"]], board);
  expect(await values("A1", board)).toEqual([[6]]);
  book.deleteSheet(board);
  put("D1", [[100]]);
  expect(await values("A1")).toEqual([[100]]);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
