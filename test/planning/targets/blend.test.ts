import fc from "fast-check";
import { blend } from "../../../src/planning/targets/blend";

describe("T4 blend(measures, weights)", () => {
  it.each<[number[][], number[], number[]]>([
    [
      [
        [30, 12, 100],
        [50, 8, 200],
        [20, 20, 100],
      ],
      [0.3, 0.3, 0.4],
      [0.28, 0.41, 0.31],
    ],
    [
      [
        [30, 0, 100],
        [50, 0, 200],
        [20, 0, 100],
      ],
      [0.3, 0.3, 0.4],
      [0.271428571428571, 0.5, 0.228571428571429],
    ],
    [
      [
        [1e300, 1],
        [1e300, 3],
      ],
      [0.5, 0.5],
      [0.375, 0.625],
    ],
    [[[7]], [1], [1]],
    [
      [
        [1, 3],
        [1, 1],
      ],
      [0.5, 0.500000001],
      [0.625000000125, 0.374999999875],
    ], // 1e-9 off is still 1
  ])("blend(%j, %j) is %j", (measures, weights, shares) => {
    expect(blend(measures, weights)).toEqual(shares);
  });

  it.each<[string, number[][], number[], object]>([
    ["blendWeights", [[1, 2]], [0.5, 0.6], { sum: 1.1 }],
    [
      "zero",
      [
        [0, 1],
        [0, 2],
      ],
      [1, 0],
      { table: "measures" },
    ],
    ["negative", [[1], [-1]], [1], { table: "measures", row: 2, column: 1, value: -1 }],
    ["negative", [[1, 1]], [2, -1], { table: "weights", index: 1, value: -1 }],
  ])("throws %s for blend(%j, %j)", (code, measures, weights, details) => {
    expect(() => blend(measures, weights)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });

  it("gives shares that add up to 1 and keep the order of units that lead in everything", () => {
    const measures = fc.array(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(measures, fc.constantFrom([1, 0, 0], [0.5, 0.25, 0.25], [0.3, 0.3, 0.4]), (units, weights) => {
        fc.pre(weights.some((weight, column) => weight > 0 && units.some((unit) => unit[column]! > 0)));
        const shares = blend(units, weights);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        units.forEach((a, i) =>
          units.forEach((b, j) => {
            if (a.every((value, column) => value >= b[column]!)) expect(shares[i]!).toBeGreaterThanOrEqual(shares[j]!);
          }),
        );
      }),
    );
  });
});
