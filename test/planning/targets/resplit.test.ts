import fc from "fast-check";
import { resplit } from "../../../src/planning/targets/resplit";
import { codeOf } from "../../support/planningError";

describe("T1 resplit(total, current, locked, { step })", () => {
  it.each<[number, number[], boolean[], number, number[]]>([
    [100, [10, 20, 30], [false, true, false], 1, [20, 20, 60]],
    [800, [100, 100, 0, 0], [true, true, false, false], 1, [100, 100, 300, 300]], // all free ones 0: equally
    [120, [60, 60], [true, true], 1, [60, 60]],
    [101, [60, 41], [true, false], 1, [60, 41]],
    [20.5, [10.5, 3, 7], [true, false, false], 1, [10.5, 3, 7]], // a locked cell need be no multiple
    [1, [0.3, 0.3, 0.3], [true, false, false], 0.1, [0.3, 0.4, 0.3]],
    [100, [-20, 10, 10], [true, false, false], 1, [-20, 60, 60]],
    [-100, [-20, 10, 10], [true, false, false], 1, [-20, -40, -40]],
    [-100, [-10, -20, -30], [false, true, false], 1, [-20, -20, -60]], // as 100 over 10, 20, 30
    [50, [50, 7, 9], [true, false, false], 1, [50, 0, 0]],
  ])("resplit(%d, %j, %j, %d) is %j", (total, current, locked, step, expected) => {
    expect(resplit(total, current, locked, { step })).toEqual(expected);
  });

  it.each<[string, number, number[], boolean[], object]>([
    ["lockedSum", 100, [60, 60], [true, true], { sum: 120, total: 100, by: 20 }],
    ["lockedSum", 100, [60.5, 60], [true, true], { sum: 120.5, by: 20.5 }],
    ["lockedSum", 100, [120, 5], [true, false], { sum: 120, by: 20 }],
    ["lockedSum", 0, [5, 5], [true, false], { sum: 5, by: 5 }],
    ["totalOffStep", 100.5, [5, 5], [false, false], { total: 100.5, step: 1 }],
    ["resultTooLarge", 1e308, [1e308, 1e308, 1], [true, true, false], {}],
    ["restOffStep", 100, [10.5, 5], [true, false], { rest: 89.5, step: 1 }],
    ["negative", 100, [5, -5], [true, false], { table: "current", index: 1, value: -5 }],
  ])("throws %s for resplit(%d, %j, %j)", (expected, total, current, locked, details) => {
    expect(codeOf(() => resplit(total, current, locked))).toEqual([expected, expect.objectContaining(details)]);
  });

  it("leaves locked cells alone, adds up, and shares as split does", () => {
    const cells = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9999 }), locked: fc.boolean() }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: 99_999 }), (given, more) => {
        const current = given.map(({ value }) => value);
        const locked = given.map((cell) => cell.locked);
        fc.pre(locked.includes(false));
        const held = given.reduce((sum, cell) => sum + (cell.locked ? cell.value : 0), 0);
        const free = given.reduce((sum, cell) => sum + (cell.locked ? 0 : cell.value), 0);
        const result = resplit(held + more, current, locked);
        expect(result.reduce((a, b) => a + b, 0)).toBe(held + more);
        result.forEach((value, index) => {
          if (locked[index]) expect(value).toBe(current[index]);
          else if (free > 0) expect(Math.abs(value - (more * current[index]!) / free)).toBeLessThan(1);
        });
      }),
    );
  });
});
