import fc from "fast-check";
import { exactSum } from "../../../../src/planning/exact/decimal";
import { heldMonths } from "../../../../src/planning/targets/year/heldMonths";
import { coverAll, gaps, rollYear, type SoldUnit } from "../../../../src/planning/targets/year/rollYear";
import type { PlanLock } from "../../../../src/planning/targets/plan/types";
import type { RollYearOptions } from "../../../../src/planning/targets/year/types";

const even = (value: number) => Array<number>(12).fill(value);
const first = (...given: number[]) => [...given, ...Array<number>(12 - given.length).fill(0)];
const unit = (keys: string[], more: Partial<SoldUnit> = {}): SoldUnit => ({
  keys,
  months: even(200),
  targets: even(200),
  actual: first(),
  ...more,
});
const options = (more: Partial<RollYearOptions> = {}): RollYearOptions => ({
  ...{ closed: 0, issuedTo: 0, locks: [], withinQuarter: false, step: 1 },
  ...more,
});

describe("T6 rollYear: a year unit by unit", () => {
  it("closed months keep their targets, their actuals count: a shortfall goes to the free months", () => {
    const [rolled] = rollYear([unit(["East"], { actual: first(100, 100) })], options({ closed: 2 }));
    expect(rolled).toEqual({ keys: ["East"], targets: [200, 200, ...Array<number>(10).fill(220)], uncovered: 0 });
  });

  it("issued months keep the targets they were issued at, not their plan", () => {
    const targets = [200, 200, 230, 180, ...Array<number>(8).fill(200)];
    const [rolled] = rollYear(
      [unit(["East"], { targets, actual: first(200, 200) })],
      options({ closed: 2, issuedTo: 4 }),
    );
    expect(rolled?.targets).toEqual([...targets.slice(0, 4), 199, 199, 199, 199, 199, 199, 198, 198]);
    expect(exactSum(rolled?.targets ?? [])).toBe(2400);
  });

  it("a month under a lock of any line above keeps its target", () => {
    const locks: PlanLock[] = [
      { path: ["east"], period: "Q4" },
      { path: ["East", "Park"], period: "M3" },
      { path: ["West"], period: "all" },
      { path: [], period: "year" },
    ];
    expect(heldMonths(["East", "Park"], locks).map(Number)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect(heldMonths(["East", "Mall"], locks).map(Number)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect(heldMonths(["West", "Park"], locks).map(Number)).toEqual(even(1));
    const [rolled] = rollYear([unit(["East"], { actual: first(0) })], options({ closed: 1, locks }));
    expect(rolled?.targets).toEqual([200, ...Array<number>(8).fill(225), 200, 200, 200]);
  });

  it("within the quarter: what issued months keep above their plan is not asked of the quarter again", () => {
    const targets = [200, 250, ...Array<number>(10).fill(200)];
    const sold = unit(["East"], { targets, actual: first(150) });
    const [rolled] = rollYear([sold], options({ closed: 1, issuedTo: 2, withinQuarter: true }));
    expect(rolled).toEqual({ keys: ["East"], targets, uncovered: 0 });
  });

  it("no unit makes up for another; what is short and what is over are told apart", () => {
    const units = [unit(["East"], { actual: first(...even(300).slice(0, 11)) }), unit(["West"], { actual: even(150) })];
    const rolled = rollYear(units, options({ closed: 11, maxUplift: 0.5 }));
    expect(rolled.map(({ targets }) => targets[11])).toEqual([0, 300]);
    expect(gaps(rolled.map(({ uncovered }) => uncovered))).toEqual({ short: 450, over: -900 });
  });
});

describe("T6 coverAll: the smallest cap in whole percent that covers all", () => {
  it.each<[string, number[], number, number | undefined, number | undefined]>([
    ["no cap: nothing to raise", first(100), 1, undefined, undefined],
    ["a cap that is enough", first(100), 1, 0.1, undefined],
    ["half of the year missed", first(), 6, 0.05, 100],
    ["just above a whole percent", first(178), 1, 0, 1],
    ["a rounding step more", first(177), 1, 0, 2],
    ["eleven times the plan is beyond any cap", first(), 11, 0.05, undefined],
    ["all closed: no cap helps", even(100), 12, 0.05, undefined],
  ])("%s", (_, actual, closed, maxUplift, percent) => {
    const given = options({ closed, ...(maxUplift !== undefined && { maxUplift }) });
    expect(coverAll([unit(["East"], { actual })], given)).toBe(percent);
  });

  it("is enough, and a percent less is not", () => {
    fc.assert(
      fc.property(
        fc.array(year, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 11 }),
        (units, percent, closed) => {
          const given = options({ closed, maxUplift: percent / 100 });
          const open = options({ closed });
          const cap = coverAll(units, given);
          const short = (more: RollYearOptions) => gaps(rollYear(units, more).map(({ uncovered }) => uncovered)).short;
          if (cap === undefined) return;
          expect(short({ ...open, maxUplift: cap / 100 })).toBe(short(open));
          expect(short({ ...open, maxUplift: (cap - 1) / 100 })).toBeGreaterThan(short(open));
        },
      ),
    );
  });
});

const amounts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 12 });
const year: fc.Arbitrary<SoldUnit> = fc
  .record({ name: fc.constantFrom("East", "West", "North"), months: amounts, actual: amounts })
  .map(({ name, months, actual }) => ({ keys: [name], months, targets: months, actual }));
