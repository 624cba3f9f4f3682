import fc from "fast-check";
import { split, type SplitOptions } from "../../../src/planning/targets/split";
import { codeOf } from "../../support/planningError";

describe("T1 split(total, weights, { step, floors, caps })", () => {
  it.each<[number, number[], SplitOptions, number[]]>([
    //  total  weights            options                       parts
    [100, [1, 1, 1], {}, [34, 33, 33]],
    [5, [0, 3, 1], {}, [0, 4, 1]],
    [0, [2, 1], {}, [0, 0]],
    [1, [1, 2, 2], {}, [0, 1, 0]], // the larger weights tie: the earlier one
    [2, [1, 3], {}, [0, 2]], // equal remainders of 0.5 and 1.5: the larger weight
    [-10, [1, 1, 1], {}, [-4, -3, -3]],
    [1, [0.1, 0.2, 0.3], { step: 0.1 }, [0.2, 0.3, 0.5]],
    [0.3, [1, 1, 1], { step: 0.1 }, [0.1, 0.1, 0.1]],
    [0.1 + 0.2, [1, 1, 1], { step: 0.1 }, [0.1, 0.1, 0.1]], // the noise of a binary sum is no remainder
    [100, [33, 33, 33], { step: 0.01 }, [33.34, 33.33, 33.33]],
    [100, [1, 1, 1], { step: 5 }, [35, 35, 30]],
    [7000, [5, 3], { step: 1000 }, [4000, 3000]],
    [9e15, [1, 1], {}, [4.5e15, 4.5e15]],
    [9e13, [1, 1, 1], { step: 0.01 }, [3e13, 3e13, 3e13]],
    [100, [50, 30, 20], { floors: [0, 40, 0] }, [43, 40, 17]],
    [100, [50, 30, 20], { caps: [40, 0, undefined] }, [40, 36, 24]],
    [100, [50, 30, 20], { floors: [0, 39.5, 0] }, [43, 40, 17]], // floors round up
    [100, [50, 30, 20], { caps: [40.9] }, [40, 36, 24]], // caps round down
    [10, [0, 1], { floors: [3, 0] }, [3, 7]], // without weight: the floor and no more
    [100, [50, 30, 20], { floors: [0, 40, 25], caps: [0, 0, 25] }, [35, 40, 25]],
    [-100, [50, 30, 20], { floors: [0, 40, 0] }, [-43, -40, -17]],
    [10, [1, 1], { floors: [5, 5] }, [5, 5]],
    [10, [1, 1], { caps: [5, 5] }, [5, 5]],
    [12, [1e-300, 2e-300], {}, [4, 8]],
    [12, [1e300, 2e300], {}, [4, 8]],
  ])("split(%d, %j, %j) returns %j", (total, weights, options, parts) => {
    expect(split(total, weights, options)).toEqual(parts);
  });

  it.each<[string, number, number[], SplitOptions, object]>([
    ["zeroWeights", 100, [0, 0], {}, {}],
    ["zeroWeights", 0, [0, 0], {}, {}],
    ["negativeWeight", 100, [1, -1], {}, { index: 1, value: -1 }],
    ["totalOffStep", 100.5, [1, 1], {}, { total: 100.5, step: 1 }],
    ["totalOffStep", 1e15 + 0.5, [1, 1], {}, {}],
    ["totalOffStep", 170000000000000.03, [1, 1], { step: 0.02 }, {}], // half a step, which the quotient cannot hold
    ["totalTooLarge", 1e16, [1, 1], {}, {}],
    ["totalTooLarge", 1e15, [1, 1], { step: 0.01 }, {}],
    ["stepNotPositive", 100, [1], { step: -1 }, { step: -1 }],
    ["floorsAboveTotal", 10, [1, 1], { floors: [6, 6] }, { sum: 12, by: 2 }],
    ["floorsAboveTotal", -100, [1, 1], { floors: [80, 80] }, { sum: 160, by: 60, total: -100 }],
    ["capsBelowTotal", -10, [1, 1], { caps: [4, 4] }, { sum: 8, by: 2, total: -10 }],
    ["capsBelowTotal", 10, [1, 1], { caps: [4, 4] }, { sum: 8, by: 2 }],
    ["capsBelowTotal", 10, [0, 1], { caps: [0, 4] }, { sum: 4, by: 6 }],
    ["floorAboveCap", 10, [1, 1], { floors: [3.5, 0], caps: [3.9, 0] }, { index: 0, floor: 4, cap: 3 }],
    ["negativeFloor", 10, [1, 1], { floors: [-1, 0] }, { index: 0, value: -1 }],
    ["negativeCap", 10, [1, 1], { caps: [0, -1] }, { index: 1, value: -1 }],
  ])("throws %s for split(%d, %j, %j)", (name, total, weights, options, details) => {
    expect(codeOf(() => split(total, weights, options))).toEqual([name, expect.objectContaining(details)]);
  });

  const steps = fc.constantFrom(1, 5, 1000, 0.1, 0.01);
  const weightLists = fc
    .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((w) => w > 0));

  it("keeps the total exactly and stays within one step of the fair share", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), weightLists, steps, (units, weights, step) => {
        const total = Number((units * step).toFixed(2));
        const parts = split(total, weights, { step });
        const counts = parts.map((part) => Math.round(part / step));
        expect(counts.reduce((a, b) => a + b, 0)).toBe(units);
        const sum = weights.reduce((a, b) => a + b, 0);
        counts.forEach((count, i) => {
          expect(Math.abs(count - (units * weights[i]!) / sum)).toBeLessThan(1);
          // Clean decimals: the double nearest to the decimal, and never -0.
          expect(Object.is(parts[i], Number((count * step).toFixed(2)) + 0)).toBe(true);
        });
      }),
    );
  });

  it("gives equal weights parts that differ by at most one step, the earlier ones first", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10000 }), fc.integer({ min: 1, max: 20 }), (total, count) => {
        const parts = split(total, new Array(count).fill(3));
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
        expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("depends on weights, not on places: permuting different weights permutes the parts", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e5 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 9 }),
        (total, weights) => {
          const sorted = [...weights].sort((a, b) => a - b);
          const byWeight = new Map(split(total, weights).map((part, i) => [weights[i], part]));
          expect(split(total, sorted)).toEqual(sorted.map((weight) => byWeight.get(weight)));
        },
      ),
    );
  });

  it("mirrors negative totals, floors and caps included", () => {
    fc.assert(
      fc.property(bounded(), ({ total, weights, floors, caps }) => {
        const mirrored = split(-total, weights, { floors, caps }).map((part) => 0 - part);
        expect(mirrored).toEqual(split(total, weights, { floors, caps }));
      }),
    );
  });

  it("keeps within floors and caps, the total exact, within one step of clamp(λ × weight)", () => {
    fc.assert(
      fc.property(bounded(), ({ total, weights, floors, caps }) => {
        const parts = split(total, weights, { floors, caps });
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        const exact = clampedShares(total, weights, floors, caps);
        parts.forEach((part, i) => {
          expect(part).toBeGreaterThanOrEqual(floors[i]!);
          if (caps[i]) expect(part).toBeLessThanOrEqual(caps[i]!);
          expect(Math.abs(part - exact[i]!)).toBeLessThan(1 + 1e-6);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("leaves its inputs as they were", () => {
    const weights = Object.freeze([5, 3]) as number[];
    const floors = Object.freeze([1, 1]) as number[];
    const caps = Object.freeze([7, 0]) as number[];
    expect(split(10, weights, { floors, caps })).toEqual([6, 4]);
  });
});

/** Demands that can be met: the total lies between what floors and caps allow. */
function bounded() {
  const cell = fc.record({
    weight: fc.integer({ min: 1, max: 50 }),
    floor: fc.nat({ max: 20 }),
    room: fc.option(fc.nat({ max: 30 })),
  });
  return fc.array(cell, { minLength: 1, maxLength: 8 }).chain((cells) => {
    const floors = cells.map(({ floor }) => floor);
    // A cap of 0 would mean none.
    const caps = cells.map(({ floor, room }) => (room === null ? 0 : Math.max(1, floor + room)));
    const least = floors.reduce((a, b) => a + b, 0);
    const most = caps.includes(0) ? least + 200 : caps.reduce((a, b) => a + b, 0);
    return fc
      .integer({ min: least, max: most })
      .map((total) => ({ total, weights: cells.map(({ weight }) => weight), floors, caps }));
  });
}

/** The exact shares by halving: slow, in floating point, and obviously right. */
function clampedShares(total: number, weights: number[], floors: number[], caps: number[]): number[] {
  const at = (level: number) => weights.map((w, i) => Math.min(caps[i] || Infinity, Math.max(floors[i]!, level * w)));
  let [low, high] = [0, total + 1000];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((a, b) => a + b, 0) < total) low = middle;
    else high = middle;
  }
  return at(high);
}
