import fc from "fast-check";
import { exactSum } from "../../../src/planning/exact/decimal";

describe("exactSum(values)", () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, -0.3], 0],
    [[], 0],
    [[9007199254740.91, 0.01], 9007199254740.92], // 15 digits, where adding doubles goes wrong
    [[1e300, 5e-324], 1e300],
    [[-0, 0], 0],
  ])("the sum of %j is %d", (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });

  it("adds hundredths as whole numbers are added", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 }), (cents) => {
        expect(exactSum(cents.map((cent) => cent / 100))).toBe(cents.reduce((sum, cent) => sum + cent, 0) / 100 + 0);
      }),
    );
  });
});
