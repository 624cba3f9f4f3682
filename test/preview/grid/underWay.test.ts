import { loadHeadless } from "./support/headless";
import { disposeAfterAll, testBook } from "./support/workbook";

disposeAfterAll();
const { ICommandService } = loadHeadless();

/** A workbook in which a command never comes to an end, as a scroll does not while the page is busy. */
function withCommandUnderWay() {
  const test = testBook();
  const commands = test.univer.__getInjector().get(ICommandService);
  commands.registerCommand({ id: "test.scroll", type: 0, handler: () => new Promise(() => undefined) });
  void commands.executeCommand("test.scroll");
  return test;
}

it("formats and links leave formulas alone while another command is under way", async () => {
  const { book, put, sheet, values } = withCommandUnderWay();
  put("A1", [[7, "=A1*2"]]);
  await book.settle();
  book.style(sheet, { row: 0, column: 0, rowEnd: 0, columnEnd: 1 }, { bold: true });
  book.setExtras(sheet, { links: [{ at: "B1", to: "Sheet1!A1", tip: "There" }] });
  expect(book.read(sheet, { row: 0, column: 1, rowEnd: 0, columnEnd: 1 })).toEqual([[{ value: 14, formula: "=A1*2" }]]);
  put("A1", [[8]]);
  expect(await values("B1")).toEqual([[16]]);
});
