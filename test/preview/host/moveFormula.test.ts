import { copyFormula, shiftFormula } from "../../../src/preview/host/moveFormula";

it.each([
  // formula                         two rows inserted before row 3 of Plan, seen from Plan
  ["=A1+A3", "=A1+A5"],
  ["=$A$3:B$9", "=$A$5:B$11"],
  ["=SUM(A:A)+SUM(3:4)", "=SUM(A:A)+SUM(5:6)"],
  ["=LOG10(A3)", "=LOG10(A5)"],
  ['="A3"&A3', '="A3"&A5'],
  ["=Sales[A3]+A3", "=Sales[A3]+A5"],
  ["=Other!A3+Plan!A3", "=Other!A3+Plan!A5"],
  ["='Tom''s 2'!A3", "='Tom''s 2'!A3"],
  ["=RATE2024+FY26_A3", "=RATE2024+FY26_A3"],
])("shiftFormula(%j) gives %j", (formula, shifted) => {
  expect(shiftFormula(formula, "Plan", "Plan", { axis: "row", at: 2, count: 2, how: "insert" })).toBe(shifted);
});

it("a reference whose cells are deleted is #REF!", () => {
  expect(shiftFormula("=A3+A9", "Plan", "Plan", { axis: "row", at: 2, count: 1, how: "delete" })).toBe("=#REF!+A8");
});

it.each([
  // formula        copied one row down, two columns to the right
  ["=A1", "=C2"],
  ["=$A1+A$1+$A$1", "=$A2+C$1+$A$1"],
  ["=SUM(A1:B2)", "=SUM(C2:D3)"],
  ["=SUM($A:$A)+SUM(A:B)", "=SUM($A:$A)+SUM(C:D)"],
  ["=SUM($4:4)", "=SUM($4:5)"],
  ["='Plan 2'!Z9", "='Plan 2'!AB10"],
])("copyFormula(%j) gives %j", (formula, copied) => {
  expect(copyFormula(formula, 1, 2)).toBe(copied);
});

it("a copy that would leave the sheet is #REF!", () => {
  expect(copyFormula("=A1+C3", -1, -1)).toBe("=#REF!+B2");
});
