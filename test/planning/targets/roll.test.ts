import fc from "fast-check";
import { exactSum } from "../../../src/planning/exact/decimal";
import { roll, type RollOptions } from "../../../src/planning/targets/roll";

const even = new Array<number>(12).fill(200);
const months = (...given: number[]) => [...given, ...new Array<number>(12 - given.length).fill(0)];
const rest = (value: number, from: number) => new Array<number>(12 - from).fill(value);

describe("T6 roll(plan, actual, closed, { annual, issued, maxUplift, withinQuarter, step })", () => {
  it.each<[string, number[], number[], number, RollOptions, number[], number]>([
    ["nothing closed: the plan", even, months(), 0, {}, even, 0],
    [
      "a shortfall over the open months",
      even,
      months(150, 180, 210),
      3,
      {},
      [150, 180, 210, ...[207, 207, 207, 207, 207, 207, 206, 206, 206]],
      0,
    ],
    [
      "a surplus takes from them",
      even,
      months(260, 200, 200),
      3,
      {},
      [260, 200, 200, ...[194, 194, 194, 193, 193, 193, 193, 193, 193]],
      0,
    ],
    ["issued months keep their plan", even, months(100), 1, { issued: 2 }, [100, 200, 200, 212, ...rest(211, 4)], 0],
    [
      "a cap leaves a gap",
      even,
      months(100, 100, 100),
      3,
      { issued: 1, maxUplift: 0.1 },
      [100, 100, 100, 200, ...rest(220, 4)],
      140,
    ],
    ["over-achieved: nothing below 0", even, months(900, 900, 900), 3, {}, [900, 900, 900, ...rest(0, 3)], -300],
    ["another annual target", even, months(), 0, { annual: 2520 }, rest(210, 0), 0],
    ["all closed", even, rest(190, 0), 12, {}, rest(190, 0), 120],
    ["months without plan take nothing", months(200, 200), months(150), 1, {}, months(150, 250), 0],
    ["nothing free has a plan", months(200, 200), months(150, 150), 2, {}, months(150, 150), 100],
    ["within the quarter first", even, months(150), 1, { withinQuarter: true }, [150, 225, 225, ...rest(200, 3)], 0],
    [
      "within the quarter up to the cap, the rest to the year",
      even,
      months(110),
      1,
      { withinQuarter: true, maxUplift: 0.1 },
      [110, 220, 220, 206, 206, 206, 206, 206, ...rest(205, 8)],
      0,
    ],
    [
      "gaps of earlier quarters go to the year",
      even,
      months(150, 180, 210, 170),
      4,
      { withinQuarter: true },
      [150, 180, 210, 170, 223, 223, 208, 208, ...rest(207, 8)],
      0,
    ],
    [
      "a surplus of the quarter takes from it first",
      even,
      months(260),
      1,
      { withinQuarter: true },
      [260, 170, 170, ...rest(200, 3)],
      0,
    ],
    [
      "no month of the quarter is free",
      even,
      months(110, 200),
      2,
      { withinQuarter: true, issued: 1 },
      [110, 200, 200, ...rest(210, 3)],
      0,
    ],
    [
      "the last quarter takes the whole year's gap",
      even,
      months(...rest(190, 3)),
      9,
      { withinQuarter: true },
      [...rest(190, 3), 230, 230, 230],
      0,
    ],
    [
      "steps leave what is no multiple",
      rest(100, 0),
      months(50.5),
      1,
      {},
      [50.5, ...[105, 105, 105, 105, 105, 104, 104, 104, 104, 104, 104]],
      0.5,
    ],
    ["caps round down to the step", rest(10, 0), months(0), 1, { maxUplift: 0.15 }, [0, ...rest(11, 2), 10], 0],
  ])("%s", (_title, plan, actual, closed, options, expected, uncovered) => {
    expect(roll(plan, actual, closed, options)).toEqual({ months: expected, uncovered });
  });

  it("within the quarter too, free months are whole steps even where the plan is not", () => {
    const { months: rolled, uncovered } = roll(rest(100.5, 0), rest(90, 0), 3, { withinQuarter: true });
    expect(rolled.slice(3).every(Number.isInteger)).toBe(true);
    expect(exactSum([...rolled, uncovered])).toBe(1206);
    expect(uncovered).toBe(0);
  });

  it.each([
    [even, 1e308],
    [rest(1e308, 0), undefined],
  ])("refuses what overflows", (plan, maxUplift) => {
    expect(() => roll(plan, rest(0, 0), 1, { maxUplift })).toThrow(expect.objectContaining({ code: "resultTooLarge" }));
  });

  it("with what is uncovered always makes the annual target; closed and issued months stay, none leaves its bounds", () => {
    fc.assert(
      fc.property(
        fc.record({
          plan: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 12, maxLength: 12 }),
          actual: fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 12, maxLength: 12 }),
          closed: fc.integer({ min: 0, max: 12 }),
          issued: fc.integer({ min: 0, max: 4 }),
          annual: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 12_000 })),
          maxUplift: fc.constantFrom(undefined, 0.05, 0.1, 0.5, 2),
          withinQuarter: fc.boolean(),
          scale: fc.constantFrom(1, 0.01, 0.1, 5, 1000),
        }),
        ({ plan, actual, closed, issued, annual, maxUplift, withinQuarter, scale }) => {
          const inSteps = (value: number) => exactSum([Number((value * scale).toPrecision(12))]);
          const target = annual === undefined ? exactSum(plan.map(inSteps)) : inSteps(annual);
          const options = { annual: target, issued, maxUplift, withinQuarter, step: scale };
          const own = plan.map(inSteps);
          const result = roll(own, actual.map(inSteps), closed, options);
          expect(exactSum([...result.months, result.uncovered])).toBe(target);
          result.months.forEach((value, month) => {
            expect(value).toBe(Number(value.toPrecision(15)));
            if (month < closed) expect(value).toBe(inSteps(actual[month]!));
            else if (month < closed + issued) expect(value).toBe(own[month]);
            else {
              expect(value).toBeGreaterThanOrEqual(0);
              if (maxUplift !== undefined)
                expect(value).toBeLessThanOrEqual(own[month]! * (1 + maxUplift) * (1 + 1e-12));
            }
          });
          // Nothing is left over while some free month could still take it.
          const free = result.months.filter((_, month) => month >= closed + issued && own[month]! > 0);
          if (maxUplift === undefined && free.length > 0 && result.uncovered > 0)
            throw new Error("left over for no reason");
        },
      ),
      { numRuns: 1500 },
    );
  });
});
