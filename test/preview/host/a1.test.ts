import fc from "fast-check";
import { formatRect, parseRect, quoteSheet, splitSheet } from "../../../src/preview/host/a1";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../src/preview/host/rect";

it("parseRect reverses formatRect", () => {
  const place = fc.tuple(fc.nat(MAX_ROWS - 9), fc.nat(MAX_COLUMNS - 9), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(place, ([row, column, size]) => {
      const rect = rectOf(row, column, size, size);
      expect(parseRect(formatRect(rect))).toEqual(rect);
    }),
  );
});

it.each([
  ["B2:D4", rectOf(1, 1, 3, 3)],
  ["$B$2", rectOf(1, 1)],
  ["D4:B2", rectOf(1, 1, 3, 3)],
  ["A:C", rectOf(0, 0, MAX_ROWS, 3)],
  ["$4:$5", rectOf(3, 0, 2, MAX_COLUMNS)],
  ["XFD1048576", rectOf(MAX_ROWS - 1, MAX_COLUMNS - 1)],
  ["XFE1", null],
  ["A0", null],
  ["A", null],
  ["7", null],
  ["A1:B", null],
  ["A1:B2:C3", null],
  ["Sales", null],
  ["", null],
])("parseRect(%j) gives %j", (address, rect) => {
  expect(parseRect(address)).toEqual(rect);
});

it.each([
  ["Plan", "Plan"],
  ["计划", "计划"],
  ["Plan 2026", "'Plan 2026'"],
  ["2026", "'2026'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
  ["Tom's", "'Tom''s'"],
])("quoteSheet(%j) gives %j, and splitSheet takes it off", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, address: "A1" });
});
