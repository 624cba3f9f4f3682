import { MemoryBook } from "../../../src/preview/host/memoryBook";
import { rectOf } from "../../../src/preview/host/rect";
import { bookConformance } from "./conformance";

bookConformance("MemoryBook", async () => new MemoryBook());

it("MemoryBook shows 0 for every formula: it calculates nothing", () => {
  const book = new MemoryBook();
  const { id } = book.sheets()[0]!;
  book.write(id, rectOf(0, 0), [[{ formula: "=1+1" }]]);
  expect(book.read(id, rectOf(0, 0))).toEqual([[{ value: 0, formula: "=1+1" }]]);
});

it("MemoryBook.type stands in for a person: the edit is reported with the values before and after", () => {
  const book = new MemoryBook();
  const { id } = book.sheets()[0]!;
  const seen: unknown[] = [];
  book.onEvent((event) => seen.push(event));
  book.type(id, 1, 2, { value: 7 });
  expect(seen).toEqual([{ kind: "cells", sheet: id, rect: rectOf(1, 2), before: null, after: 7 }]);
});

it("a renamed sheet is renamed in formulas and names, a deleted one becomes #REF!", () => {
  const book = new MemoryBook();
  const { id } = book.sheets()[0]!;
  const plan = book.addSheet("Plan");
  book.setName("First", "=Plan!$A$1");
  book.write(id, rectOf(0, 0), [[{ formula: '=Plan!A1&"Plan!A1"' }]]);
  book.updateSheet(plan, { name: "Plan 2026" });
  expect(book.names()).toEqual([{ name: "First", refersTo: "='Plan 2026'!$A$1" }]);
  expect(book.read(id, rectOf(0, 0))[0]![0]!.formula).toBe("='Plan 2026'!A1&\"Plan!A1\"");
  book.deleteSheet(plan);
  expect(book.names()).toEqual([{ name: "First", refersTo: "=#REF!" }]);
});
