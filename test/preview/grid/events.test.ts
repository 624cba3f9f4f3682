import type { BookEvent, Scalar } from "../../../src/preview/host/book";
import { loadHeadless } from "./support/headless";
import { typeInto } from "./support/person";
import { disposeAfterAll, testBook } from "./support/workbook";

disposeAfterAll();
const { ICommandService } = loadHeadless();

function watched() {
  const test = testBook();
  const seen: BookEvent[] = [];
  test.book.onEvent((event) => seen.push(event));
  return { ...test, seen };
}

const typed = async (before: Scalar, after: Scalar) => {
  const test = watched();
  test.put("B2", [[before]]);
  await typeInto(test, "B2", after);
  return test.seen.filter(({ kind }) => kind === "cells");
};

it("an edit of a person is reported with the values before and after", async () => {
  const rect = { row: 1, column: 1, rowEnd: 1, columnEnd: 1 };
  expect(await typed(4, 7)).toEqual([expect.objectContaining({ kind: "cells", rect, before: 4, after: 7 })]);
  expect(await typed(null, "x")).toEqual([expect.objectContaining({ before: null, after: "x" })]);
});

it("results of formulas and writes through the book are not reported", async () => {
  const test = watched();
  test.put("A1", [[1, "=A1*2"]]);
  await test.values("B1");
  expect(test.seen).toEqual([]);
});

it("a header that a person changes is the column's name from then on", async () => {
  const test = watched();
  test.put("A1", [["Qty"], [3], [4]]);
  test.table("Sales", "A1:A3");
  await typeInto(test, "A1", "Quantity");
  expect(await test.calculate("=SUM(Sales[Quantity])")).toEqual([7]);
});

it("a formula over a spilled range takes its place", async () => {
  const test = watched();
  test.put("A1", [[1], [2]]);
  test.put("C1", [["=A1:A2*10"]]);
  expect(await test.values("C1:C2")).toEqual([[10], [20]]);
  await typeInto(test, "C1", "plain");
  expect(await test.values("C1:C2")).toEqual([["plain"], [null]]);
  expect(test.book.spill(test.sheet, 0, 2)).toBeNull();
});

it("a command without parameters, such as that of a space typed into a cell, is no event", async () => {
  const test = watched();
  const commands = test.univer.__getInjector().get(ICommandService);
  commands.registerCommand({ id: "test.command.bare", type: 0, handler: () => true });
  await expect(commands.executeCommand("test.command.bare")).resolves.toBe(true);
  expect(test.seen).toEqual([]);
});
