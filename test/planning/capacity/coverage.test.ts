import { coverage } from "../../../src/planning/capacity/coverage";

describe("C1 coverage(customers, visits, hours)", () => {
  it.each([
    [80, 2, 2, 320],
    [520, 2, 1, 1040],
    [2000, 2, 0.5, 2000],
    [80, 4, 3, 960],
    [2000, 1 / 3, 20 / 60, 222.222222222222],
    [3, 0.1, 0.1, 0.03],
    [0, 5, 5, 0],
  ])("%d × %d × %d is %d", (customers, visits, hours, expected) => {
    expect(coverage(customers, visits, hours)).toBe(expected);
  });
});
