import fc from "fast-check";
import { shareOut } from "../../../../src/planning/targets/plan/shareOut";
import { split } from "../../../../src/planning/targets/split";

describe("T1 shareOut(total, weights)", () => {
  it.each([
    [5, [3, 1, 0], [4, 1, 0]],
    [7, [3, 3, 6, 2], [2, 1, 3, 1]], // 1.5, 1.5, 3, 1: equal remainders to the earlier one
    [10, [1, 3, 1, 3], [1, 4, 1, 4]], // 1.25, 3.75 …
    [4, [1, 3, 3, 1], [0, 2, 2, 0]], // 0.5, 1.5 …: to the larger weights
    [5, [0, 0, 0], [2, 2, 1]],
    [0, [0, 0], [0, 0]],
    [6, [2, 4], [2, 4]],
  ])("shareOut(%d, %j) is %j", (total, weights, parts) => {
    expect(shareOut(total, weights)).toEqual(parts);
  });

  it("is what split gives, also where products are no exact doubles", () => {
    const count = (max: number) => fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max }));
    fc.assert(
      fc.property(count(2 ** 40), fc.array(count(2 ** 33), { minLength: 1, maxLength: 12 }), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        expect(shareOut(total, weights)).toEqual(split(total, weights));
      }),
    );
  });
});
