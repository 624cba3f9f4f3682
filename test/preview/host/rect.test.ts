import fc from "fast-check";
import { contains, intersection, rectOf, subtract } from "../../../src/preview/host/rect";
import { shiftRect } from "../../../src/preview/host/shiftRect";

const rect = fc
  .tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .map(([row, column, rows, columns]) => rectOf(row, column, rows, columns));
const cells = (one: ReturnType<typeof rectOf>) => (one.rowEnd - one.row + 1) * (one.columnEnd - one.column + 1);

it("subtract(rect, hole): the parts and the common cells are the whole, and no two of them meet", () => {
  fc.assert(
    fc.property(rect, rect, (whole, hole) => {
      const parts = subtract(whole, hole);
      const common = intersection(whole, hole);
      expect(parts.reduce((sum, part) => sum + cells(part), common ? cells(common) : 0)).toBe(cells(whole));
      for (const [index, part] of parts.entries()) {
        expect(contains(whole, part)).toBe(true);
        expect(intersection(part, hole)).toBeNull();
        for (const other of parts.slice(index + 1)) expect(intersection(part, other)).toBeNull();
      }
    }),
  );
});

it.each([
  // rows      at count how                 after
  [[2, 4], 0, 1, "insert", [3, 5]],
  [[2, 4], 2, 1, "insert", [3, 5]],
  [[2, 4], 3, 2, "insert", [2, 6]],
  [[2, 4], 5, 1, "insert", [2, 4]],
  [[2, 4], 0, 2, "delete", [0, 2]],
  [[2, 4], 1, 2, "delete", [1, 2]],
  [[2, 4], 3, 9, "delete", [2, 2]],
  [[2, 4], 2, 3, "delete", null],
] as const)("rows %j after (at %i, %i rows, %s) are %j", (rows, at, count, how, after) => {
  const shifted = shiftRect(
    { row: rows[0], rowEnd: rows[1], column: 1, columnEnd: 1 },
    { axis: "row", at, count, how },
  );
  expect(shifted && [shifted.row, shifted.rowEnd]).toEqual(after);
});

it("inserting and deleting the same rows gives the rectangle back", () => {
  fc.assert(
    fc.property(rect, fc.nat(30), fc.integer({ min: 1, max: 9 }), (one, at, count) => {
      const there = shiftRect(one, { axis: "row", at, count, how: "insert" });
      expect(there && shiftRect(there, { axis: "row", at, count, how: "delete" })).toEqual(one);
    }),
  );
});
