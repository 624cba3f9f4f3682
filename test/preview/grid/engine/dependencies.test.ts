import { disposeAfterAll, testBook } from "../support/workbook";

disposeAfterAll();

it("formulas that were calculated anew leave nothing behind for the engine to complain about", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { book, put, values } = testBook();
  const board = book.addSheet("Board");
  put("A1", [
    ["Region", "Quantity", "Day"],
    ["East", 4, 1],
    ["West", 5, 2],
  ]);
  put("A1", [["=SUMIFS(Sheet1!A2:A3,Sheet1!C2:C3,First)+Sheet1!B2"], ["=A1+First"]], board);
  book.setName("First", "=Sheet1!$C$2");
  await book.settle();
  // The name changes: both formulas are taken down and set up again.
  book.setName("First", "=Sheet1!$C$3");
  await book.settle();
  put("B2", [
    [40, 1],
    [50, 7],
  ]);
  expect(await values("A1:A2", board)).toEqual([[40], [47]]);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
