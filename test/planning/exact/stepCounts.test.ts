import fc from "fast-check";
import { fromSteps, inSteps } from "../../../src/planning/exact/steps";
import { amountOf, stepCounts } from "../../../src/planning/exact/stepCounts";
import { codeOf } from "../../support/planningError";

describe("stepCounts(values, step)", () => {
  it.each([
    [[0, 7, 12.5, -3], 1, [0, 7, 12, -3], [0, 0, 1, 0]],
    [[0.3, 0.1 + 0.2, 0.25], 0.1, [3, 3, 2], [0, 0, 1]],
    [[-12, 25_000], 10_000, [-1, 2], [1, 1]],
    [[1 / 3, 2 / 3], 1 / 3, [1, 2], [0, 0]],
    [[-0], 1, [0], [0]],
  ])("counts %j in steps of %d", (values, step, steps, odd) => {
    const counts = stepCounts(values, step);
    expect([Array.from(counts.steps), Array.from(counts.odd)]).toEqual([steps, odd]);
  });

  it("throws stepNotPositive, also for no values", () => {
    expect(codeOf(() => stepCounts([], 0))).toEqual(["stepNotPositive", { step: 0 }]);
  });

  it("counts as inSteps does, and amountOf gives back what fromSteps does", () => {
    const steps = fc.constantFrom(1, 0.01, 0.1, 0.25, 3, 10_000, 0.000_001, 1 / 3, 1e-9);
    const value = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(steps, value, fc.integer({ min: -1e9, max: 1e9 }), (step, free, count) => {
        for (const each of [free, fromSteps(BigInt(count), step)]) {
          const { units, whole } = inSteps(each, step);
          const counts = stepCounts([each], step);
          expect([counts.steps[0], counts.odd[0]]).toEqual([Number(units), whole ? 0 : 1]);
        }
        expect(amountOf(count, step)).toBe(fromSteps(BigInt(count), step));
      }),
    );
  });
});
