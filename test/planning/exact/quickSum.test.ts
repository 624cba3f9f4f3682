import fc from "fast-check";
import { exactSum } from "../../../src/planning/exact/decimal";
import { quickSum } from "../../../src/planning/exact/quickSum";

describe("quickSum(values)", () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[], 0],
    [[-0, 0], 0],
    [[0.1, 1e-9], 0.100000001],
    [[9007199254740.91, 0.01], 9007199254740.92],
    [[9e15, 9e15, 1, -9e15, -9e15], 1], // on the way it is more than a double counts
  ])("the sum of %j is %d", (values, sum) => {
    expect(quickSum(values)).toBe(sum);
  });

  it("is what exactSum gives", () => {
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 9 }), (values) => expect(quickSum(values)).toBe(exactSum(values))),
    );
  });
});
