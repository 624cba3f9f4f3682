import { columnOf } from "../../src/planning/columnOf";

const spellings = { en: ["Quantity", "Amount"], zh: ["数量"] };

describe("columnOf(headers, spellings, fits)", () => {
  it.each<[unknown[], number | undefined]>([
    [["Amount", "Quantity"], 1], // the earlier spelling
    [["Quantity (returns)", "Quantity"], 1], // no note before a note
    [["Quantity（退货）", "QUANTITY "], 1],
    [["Amount", "Quantity (cars)"], 1], // an earlier spelling with a note before a later one
    [["Quantity", "quantity"], 0], // the leftmost
    [["数量", "x"], 0],
    [["Quantity  ", ""], 0],
    [["Quantities", null, 0, 12], undefined],
  ])("%j: %j", (headers, column) => {
    expect(columnOf(headers, spellings)).toBe(column);
  });

  it("passes over columns that do not fit", () => {
    expect(columnOf(["Quantity", "Quantity (cars)", "Amount"], spellings, (column) => column > 0)).toBe(1);
    expect(columnOf(["Quantity"], spellings, () => false)).toBeUndefined();
  });
});
