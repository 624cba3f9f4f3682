import * as fc from "fast-check";
import { formulaOrLiteral, held, literal, restored, sameCell } from "../../src/workbook/literal";

it.each([
  // value           Excel is given
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+1", "'+1"],
  ["-", "'-"],
  ["@home", "'@home"],
  ["'tis", "''tis"],
  ["007", "'007"],
  ["3月", "'3月"],
  ["MAR1", "'MAR1"],
  ["#N/A", "'#N/A"],
  ["True", "'True"],
  ["Northern Taxi", "Northern Taxi"],
  ["北方出租", "北方出租"],
  ["", ""],
  [12.5, 12.5],
  [true, true],
  [null, null],
] as const)("literal(%j) is %j", (value, input) => {
  expect(literal(value)).toBe(input);
});

it("what is given as a literal is held as it was, and never starts as a formula", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.double({ noNaN: true }), fc.boolean()),
      (value) => {
        const input = literal(value);
        expect(held(input)).toBe(value);
        expect(/^[=+\-@]/.test(String(input)) && typeof value === "string").toBe(false);
      },
    ),
  );
});

it("formulaOrLiteral lets formulas through and nothing else", () => {
  expect(["=A1", "+A1", "Q1"].map(formulaOrLiteral)).toEqual(["=A1", "'+A1", "'Q1"]);
});

it.each([
  // formula   value     written back
  ["=A1", 5, "=A1"],
  ["=A1", "=A1", "'=A1"],
  ["007", "007", "'007"],
  [7, 7, 7],
  ["", "", ""],
] as const)("restored(%j, %j) is %j", (formula, value, input) => {
  expect(restored(formula, value)).toBe(input);
});

it.each([
  [0.1 + 0.2, 0.3, true],
  [1, 2, false],
  [0, "", false],
  [null, "", true],
  [true, "TRUE", true],
  ["=sum( a1 )", "=SUM(A1)", true],
  ["North", "north", false],
  ["1", 1, false],
] as const)("sameCell(%j, %j) is %j", (a, b, same) => {
  expect(sameCell(a, b)).toBe(same);
});
