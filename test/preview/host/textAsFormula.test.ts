import { textAsFormula } from "../../../src/preview/host/textAsFormula";

it.each([
  // text        formula
  ["=A1", "=A1"],
  ["+A1", "=+A1"],
  ["-A1", "=-A1"],
  ["@A1", "=@A1"],
  ["＝A1", "=A1"],
  ["＋A1", "=＋A1"],
  [" \t=A1", "=A1"],
  ["\ufeff\u200b=A1", "=A1"],
  ["\u202e@A1", "=@A1"],
  ["=", undefined],
  ["-", undefined],
  ["A1", undefined],
  ["'=A1", undefined],
  ["a=1", undefined],
] as const)("textAsFormula(%j) is %j", (text, formula) => {
  expect(textAsFormula(text)).toBe(formula);
});
