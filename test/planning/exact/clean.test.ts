import { clean, sum } from "../../../src/planning/exact/clean";

describe("clean(value) and sum(values)", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [28.799999999999997, 28.8],
    [9_007_199_254_740_991, 9_007_199_254_740_991], // whole numbers keep all their digits
    [-0, 0],
    [1e-20, 1e-20],
  ])("clean(%d) is %d", (value, expected) => {
    expect(clean(value)).toBe(expected);
  });

  it.each([
    [[0.1, 0.2, 0.3], 0.6],
    [[], 0],
    [[5, -5], 0],
  ])("sum(%j) is %d", (values, expected) => {
    expect(sum(values)).toBe(expected);
  });
});
