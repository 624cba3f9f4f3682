import { editPlan } from "../../../../src/planning/targets/plan/editPlan";
import { LockedError } from "../../../../src/planning/targets/plan/lockedError";
import type { GiveWay, PlanPeriod } from "../../../../src/planning/targets/plan/types";
import { valueAt } from "../../../../src/planning/targets/plan/valueAt";
import { codeOf } from "../../../support/planningError";
import { firstMonths, lockOf, planOf } from "./plans";

type Units = Record<string, number[]>;
const set = (plan: ReturnType<typeof planOf>, at: string, value: number, from: GiveWay = "none") => {
  const { path, period } = lockOf(at);
  return editPlan(plan, { kind: "set", path, period: period as PlanPeriod, value, from });
};

describe("T1 editPlan set: the line's free numbers share the new sum", () => {
  it.each<[string, Units, string[], string, number, number[][]]>([
    [
      "a unit's month",
      { A: [10, 20], B: [30, 40] },
      [],
      "A:M1",
      15,
      [
        [15, 20],
        [30, 40],
      ],
    ],
    [
      "in proportion",
      { A: [10, 20], B: [30, 40] },
      [],
      ":M1",
      80,
      [
        [20, 20],
        [60, 40],
      ],
    ],
    [
      "largest remainder, the larger weight first",
      { A: [1], B: [1], C: [2] },
      [],
      ":M1",
      6,
      [
        [2, 0],
        [1, 0],
        [3, 0],
      ],
    ],
    [
      "equally when all are 0",
      { A: [], B: [], C: [] },
      [],
      ":M1",
      7,
      [
        [3, 0],
        [2, 0],
        [2, 0],
      ],
    ],
    [
      "zeros beside others stay",
      { A: [0], B: [5] },
      [],
      ":M1",
      9,
      [
        [0, 0],
        [9, 0],
      ],
    ],
    [
      "a lock on a month holds",
      { A: [10], B: [30], C: [60] },
      ["B:M1"],
      ":M1",
      170,
      [
        [20, 0],
        [30, 0],
        [120, 0],
      ],
    ],
    [
      "a lock on a quarter holds its months",
      { A: [10, 5], B: [30, 5] },
      ["B:Q1"],
      ":M1",
      50,
      [
        [20, 5],
        [30, 5],
      ],
    ],
    [
      "a lock on all holds",
      { A: [10, 5], B: [30, 5] },
      ["B:all"],
      ":Q1",
      65,
      [
        [20, 10],
        [30, 5],
      ],
    ],
    [
      "a year locked below takes no part",
      { "E/A": [10], "E/B": [10], "W/C": [20] },
      ["E:year"],
      ":M1",
      60,
      [
        [10, 0],
        [10, 0],
        [40, 0],
      ],
    ],
    [
      "a lock on another line is none of its business",
      { A: [10], B: [30] },
      ["B:all"],
      "A:M1",
      40,
      [
        [40, 0],
        [30, 0],
      ],
    ],
    [
      "a lock on a line that is gone holds nothing",
      { A: [10], B: [30] },
      ["C:all"],
      "A:M1",
      40,
      [
        [40, 0],
        [30, 0],
      ],
    ],
    [
      "to nothing",
      { A: [10, 20], B: [30, 40] },
      [],
      "B:Q1",
      0,
      [
        [10, 20],
        [0, 0],
      ],
    ],
    ["names without spaces and case", { East: [10] }, [], " EAST :M1", 12, [[12, 0]]],
  ])("%s: %j locked %j, %s = %d", (_, units, locks, at, value, expected) => {
    expect(firstMonths(set(planOf(units, locks), at, value), 2)).toEqual(expected);
  });

  it("counts in steps: 0.3 over 0.1 and 0.1 in tenths, thousands in thousands", () => {
    expect(firstMonths(set(planOf({ A: [0.1], B: [0.1] }, [], 0.1), ":M1", 0.3), 1)).toEqual([[0.2], [0.1]]);
    expect(firstMonths(set(planOf({ A: [5000], B: [4000] }, [], 1000), ":M1", 12_000), 1)).toEqual([[7000], [5000]]);
    expect(firstMonths(set(planOf({ A: [4e15], B: [2e15] }), ":M1", 9e15), 1)).toEqual([[6e15], [3e15]]);
  });
});

describe("editPlan set: what makes room", () => {
  it.each<[string, GiveWay, Units, string[], string, number, number[][]]>([
    [
      "the other months of each unit",
      "months",
      { A: [10, 10, 20], B: [30, 0, 60] },
      [],
      ":M1",
      60,
      [
        [15, 8, 17],
        [45, 0, 45],
      ],
    ],
    ["equally where they are 0", "months", { A: [13] }, ["A:Q2", "A:Q3", "A:Q4"], "A:M1", 8, [[8, 3, 2]]],
    ["locked months do not", "months", { A: [10, 10, 20] }, ["A:M2"], "A:M1", 20, [[20, 10, 10]]],
    [
      "a unit gives what it has, the others the rest",
      "months",
      { A: [10, 2], B: [10, 90] },
      [],
      ":M1",
      60,
      [
        [12, 0],
        [48, 52],
      ],
    ],
    [
      "at last also the unit that stands at 0",
      "months",
      { A: [10, 2], B: [0, 90] },
      [],
      ":M1",
      20,
      [
        [12, 0],
        [8, 82],
      ],
    ],
    [
      "a unit whose other months are locked takes no part",
      "months",
      { A: [10, 5], B: [10, 9] },
      ["A:M2", "A:Q2", "A:Q3", "A:Q4", "A:M3"],
      ":M1",
      10,
      [
        [10, 5, 0],
        [0, 19, 0],
      ],
    ],
    ["a locked year is kept anyway", "months", { A: [10, 20] }, [":year", "A:year"], "A:M1", 12, [[12, 18]]],
    ["the other months of the quarter", "quarter", { A: [10, 10, 20, 99] }, [], "A:M1", 25, [[25, 5, 10, 99]]],
    [
      "the siblings, month by month",
      "siblings",
      { A: [10, 10], B: [20, 30], C: [40, 10] },
      [],
      "A:M1",
      16,
      [
        [16, 10],
        [18, 30],
        [36, 10],
      ],
    ],
    [
      "siblings that are locked do not",
      "siblings",
      { A: [10], B: [20], C: [40] },
      ["B:M1"],
      "A:M1",
      16,
      [
        [16, 0],
        [20, 0],
        [34, 0],
      ],
    ],
    [
      "a sibling whose year is locked does not",
      "siblings",
      { A: [10], B: [20], C: [40] },
      ["B:year"],
      "A:M1",
      16,
      [
        [16, 0],
        [20, 0],
        [34, 0],
      ],
    ],
    [
      "the parent's year is kept anyway",
      "siblings",
      { "E/A": [10], "E/B": [20], "W/C": [40] },
      ["E:year"],
      "E/A:M1",
      16,
      [
        [16, 0],
        [14, 0],
        [40, 0],
      ],
    ],
    [
      "a year from siblings: only months they have",
      "siblings",
      { A: [10, 10], B: [2, 30] },
      [],
      "A:year",
      30,
      [
        [12, 18],
        [0, 22],
      ],
    ],
    [
      "siblings take what a line gives",
      "siblings",
      { A: [10], B: [0], C: [0] },
      [],
      "A:M1",
      5,
      [
        [5, 0],
        [3, 0],
        [2, 0],
      ],
    ],
  ])("%s (%s): %j locked %j, %s = %d", (_, from, units, locks, at, value, expected) => {
    expect(firstMonths(set(planOf(units, locks), at, value, from), expected[0]!.length)).toEqual(expected);
  });
});

describe("editPlan: minimal change", () => {
  const plan = planOf({ "E/A": [10, 20], "E/B": [30, 40], "W/C": [5, 6] }, ["W:M1"]);

  it("gives back the very plan when a value is set to what it is, a lock put on twice or lifted where there is none", () => {
    expect(set(plan, "E:M1", 40)).toBe(plan);
    expect(set(plan, ":year", 111, "none")).toBe(plan);
    expect(editPlan(plan, { kind: "lock", path: ["w "], period: "M1" })).toBe(plan);
    expect(editPlan(plan, { kind: "unlock", path: ["W", "C"], period: "M1" })).toBe(plan);
  });

  it("keeps units that do not move as the same objects, and never changes what it was given", () => {
    const copy = structuredClone(plan);
    const edited = set(plan, "E/A:M1", 12);
    expect(edited.units[1]).toBe(plan.units[1]);
    expect(edited.units[2]).toBe(plan.units[2]);
    expect(edited.units[0]).not.toBe(plan.units[0]);
    expect(plan).toEqual(copy);
  });

  it("unlocks exactly that lock", () => {
    const locked = planOf({ A: [1] }, ["A:M1", "A:Q1", ":M1"]);
    expect(editPlan(locked, { kind: "unlock", path: ["a"], period: "Q1" }).locks).toEqual([
      lockOf("A:M1"),
      lockOf(":M1"),
    ]);
  });

  it("locks a line as the plan spells it", () => {
    expect(editPlan(plan, { kind: "lock", path: ["e", " A"], period: "Q2" }).locks[1]).toEqual(lockOf("E/A:Q2"));
  });
});

/** What an edit throws: code, details and the locks it names. */
function refusal(run: () => unknown): unknown[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    return [error.code, error.details, error.locks.map(({ path, period }) => `${path.join("/")}:${period}`)];
  }
  throw new Error("nothing thrown");
}

describe("editPlan: an impossible demand names the locks in the way", () => {
  it.each<[string, GiveWay, Units, string[], string, number, { nearest: number; by: number }, string[]]>([
    ["all is locked", "none", { A: [10] }, ["A:M1"], "A:M1", 12, { nearest: 10, by: 2 }, ["A:M1"]],
    ["twice", "none", { A: [10] }, [":M1", "A:Q1", "A:M2"], "A:M1", 12, { nearest: 10, by: 2 }, [":M1", "A:Q1"]],
    [
      "locked ones hold more",
      "none",
      { A: [60], B: [50], C: [9] },
      ["A:M1", "B:M1"],
      ":M1",
      100,
      { nearest: 110, by: 10 },
      ["A:M1", "B:M1"],
    ],
    [
      "one of them suffices to know",
      "none",
      { A: [60], B: [0], C: [9] },
      ["A:M1", "B:M1"],
      ":M1",
      50,
      { nearest: 60, by: 10 },
      ["A:M1"],
    ],
    [
      "its own year",
      "none",
      { A: [10, 5], B: [1] },
      ["A:year", "B:M1"],
      "A:M1",
      12,
      { nearest: 10, by: 2 },
      ["A:year"],
    ],
    ["a year above", "none", { A: [10, 5], B: [1] }, [":year"], "A:M1", 12, { nearest: 10, by: 2 }, [":year"]],
    [
      "its own year, from siblings",
      "siblings",
      { A: [10, 5], B: [9] },
      ["A:year", ":year"],
      "A:M1",
      12,
      { nearest: 10, by: 2 },
      ["A:year"],
    ],
    [
      "a sibling's month",
      "siblings",
      { A: [10], B: [9], C: [1] },
      ["B:Q1", "B:M2"],
      "A:M1",
      15,
      { nearest: 11, by: 4 },
      ["B:Q1"],
    ],
    [
      "the unit's other months",
      "months",
      { A: [10, 5, 5] },
      ["A:M2", "A:Q2"],
      "A:M1",
      18,
      { nearest: 15, by: 3 },
      ["A:M2"],
    ],
    [
      "a narrow lock under a wide one",
      "none",
      { "E/A": [1], "E/B": [1] },
      ["E/A:M1", "E:M1"],
      "E:M1",
      5,
      { nearest: 2, by: 3 },
      ["E:M1"],
    ],
  ])("%s (%s): %j locked %j, %s = %d", (_, from, units, locks, at, value, size, named) => {
    expect(refusal(() => set(planOf(units, locks), at, value, from))).toEqual([
      "planLocked",
      { value, ...size },
      named,
    ]);
  });

  it.each<[string, GiveWay, string, number, object]>([
    ["planNoRoom", "months", "E/A:M1", 40, { value: 40, nearest: 30, by: 10 }],
    ["planNoRoom", "siblings", "E/A:M1", 41, { value: 41, nearest: 40, by: 1 }],
    ["planNoSiblings", "siblings", ":M1", 5, {}],
    ["planNoSiblings", "siblings", "W/C:M1", 5, { line: "W · C" }],
    ["planNoOtherMonths", "months", "E:year", 5, {}],
    ["planNoOtherMonths", "quarter", "E:year", 5, {}],
    ["planNoOtherMonths", "quarter", "E:Q1", 5, {}],
    ["planNoLine", "none", "E/C:M1", 5, { line: "E · C" }],
    ["planBelowZero", "none", "E:M1", -1, { value: -1 }],
    ["planBelowZero", "none", "E:M1", NaN, { value: NaN }],
    ["totalOffStep", "none", "E:M1", 10.5, { total: 10.5, step: 1 }],
    ["totalTooLarge", "none", "E:M1", 1e16, { total: 1e16, step: 1 }],
  ])("throws %s for %s, %s = %d", (code, from, at, value, details) => {
    const plan = planOf({ "E/A": [10, 20], "E/B": [30, 40], "W/C": [5, 6] }, ["W:M7"]);
    expect(codeOf(() => set(plan, at, value, from))).toEqual([code, expect.objectContaining(details)]);
  });

  it("numbers off the step or below 0 stay as long as they need not move, and are named when they should", () => {
    const plan = planOf({ A: [10.5, 8], B: [-4, 8], C: [7, 8] }, ["B:M1"]);
    expect(codeOf(() => set(plan, ":M1", 20))).toEqual(["planOffStep", { unit: "A", month: 1, value: 10.5, step: 1 }]);
    const held = { ...plan, locks: [...plan.locks, lockOf("A:M1")] };
    expect(firstMonths(set(held, ":M1", 16.5), 1)).toEqual([[10.5], [-4], [10]]);
    expect(codeOf(() => set(held, ":M1", 20))).toEqual(["restOffStep", { rest: 13.5, step: 1 }]);
    expect(codeOf(() => set({ ...plan, locks: [] }, "B:Q1", 20))).toEqual([
      "planNegative",
      { unit: "B", month: 1, value: -4 },
    ]);
    expect(firstMonths(set(plan, "A:M2", 9), 2)[0]).toEqual([10.5, 9]);
  });
});

describe("valueAt(plan, path, period)", () => {
  it("is the exact sum of the line's units and months", () => {
    const plan = planOf({ "E/A": [0.1, 0.2, 5, 7], "E/B": [0.2, 1], W: [100] });
    expect(valueAt(plan, ["E"], "M1")).toBe(0.3);
    expect(valueAt(plan, ["E"], "Q1")).toBe(6.5);
    expect(valueAt(plan, ["e", "a"], "year")).toBe(12.3);
    expect(valueAt(plan, [], "year")).toBe(113.5);
  });
});

describe("T1 editPlan set: what makes room follows the line's pattern, not each unit's largest number", () => {
  const season = [4, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 6];

  it("ten equal units that lose a few each lose them in all months", () => {
    const units = Object.fromEntries(Array.from({ length: 10 }, (_, nth) => [`U${nth}`, season]));
    const after = set(planOf(units), ":M9", 60, "months");
    const changes = season.map((value, month) => valueAt(after, [], `M${month + 1}` as PlanPeriod) - 10 * value);
    // 30 in proportion to 40, 30 … 60 of 390: −3.1, −2.3 … −4.6.
    expect(changes.filter((_, month) => month !== 8).every((change) => change <= -2 && change >= -5)).toBe(true);
    expect(changes[8]).toBe(30);
    after.units.forEach(({ months }) => expect(months.reduce((sum, value) => sum + value)).toBe(42));
  });

  it("siblings that lose one each month lose it in turn", () => {
    const after = set(planOf({ A: season, B: season, C: season }), "A:year", 54, "siblings");
    const [, b, c] = after.units.map(({ months }) => months.reduce((sum, value) => sum + value));
    expect([b, c]).toEqual([36, 36]);
  });
});
