import { editPlan } from "../../../../src/planning/targets/plan/editPlan";
import { LockedError } from "../../../../src/planning/targets/plan/lockedError";
import type { GiveWay, QuarterPeriod, SpreadMethod } from "../../../../src/planning/targets/plan/types";
import { codeOf } from "../../../support/planningError";
import { lockOf, planOf } from "./plans";

type Units = Record<string, number[]>;

function spread(plan: ReturnType<typeof planOf>, at: string, method: SpreadMethod, from: GiveWay = "none") {
  const { path, period } = lockOf(at);
  return editPlan(plan, { kind: "spread", path, period: period as "year" | QuarterPeriod, method, from });
}

const total = (kind: "proportional" | "equal", amount: number): SpreadMethod => ({ kind, total: amount });

describe("editPlan spread over a quarter", () => {
  it.each<[string, Units, string[], SpreadMethod, number[][]]>([
    ["proportional", { A: [10, 20, 30] }, [], total("proportional", 120), [[20, 40, 60]]],
    ["proportional of nothing: equally", { A: [] }, [], total("proportional", 8), [[3, 3, 2]]],
    ["equal", { A: [10, 20, 30] }, [], total("equal", 61), [[21, 20, 20]]],
    ["equal, a month locked: the others share", { A: [10, 20, 30] }, ["A:M2"], total("equal", 61), [[21, 20, 20]]],
    [
      "equal, a locked part is a floor",
      { A: [50, 20, 0], B: [10, 0, 0] },
      ["A:M1"],
      total("equal", 90),
      [
        [50, 20, 10],
        [0, 0, 10],
      ],
    ],
    ["repeat", { A: [10, 20, 30] }, [], { kind: "repeat", value: 7 }, [[7, 7, 7]]],
    [
      "repeat over units in proportion",
      { A: [1, 0, 3], B: [3, 0, 1] },
      [],
      { kind: "repeat", value: 8 },
      [
        [2, 4, 6],
        [6, 4, 2],
      ],
    ],
    ["repeat skips what is locked", { A: [10, 20, 30] }, ["A:M2"], { kind: "repeat", value: 7 }, [[7, 20, 7]]],
    [
      "repeat goes to a locked part at least",
      { A: [10, 20, 30], B: [5, 5, 5] },
      ["A:M2"],
      { kind: "repeat", value: 6 },
      [
        [4, 20, 5],
        [2, 0, 1],
      ],
    ],
    ["percent, the sum rounded once", { A: [11, 11, 11] }, [], { kind: "percent", rate: 0.05 }, [[12, 12, 11]]],
    ["percent down, halves up", { A: [5, 0, 0] }, [], { kind: "percent", rate: -0.1 }, [[5, 0, 0]]],
    ["straight line", { A: [0, 0, 0] }, [], { kind: "straightLine", first: 10, last: 15 }, [[10, 13, 15]]],
    ["straight line down", { A: [0, 0, 0] }, [], { kind: "straightLine", first: 15, last: 0 }, [[15, 8, 0]]],
    ["growth from the exact numbers", { A: [0, 0, 0] }, [], { kind: "growth", first: 7, rate: 0.1 }, [[7, 8, 8]]],
    ["growth downwards", { A: [0, 0, 0] }, [], { kind: "growth", first: 100, rate: -0.5 }, [[100, 50, 25]]],
    [
      "like another line",
      { A: [1, 1, 1], B: [1, 2, 5] },
      [],
      { kind: "like", path: ["b"], total: 80 },
      [
        [10, 20, 50],
        [1, 2, 5],
      ],
    ],
    ["4-4-5", { A: [1, 1, 1] }, [], { kind: "pattern", weeks: [4, 4, 5], total: 131 }, [[40, 40, 51]]],
  ])("%s: %j locked %j, %j", (_, units, locks, method, expected) => {
    const at = Object.keys(units).length > 1 && method.kind !== "like" ? ":Q1" : "A:Q1";
    expect(spread(planOf(units, locks), at, method).units.map(({ months }) => months.slice(0, 3))).toEqual(expected);
  });

  it("4-4-5 over a year: the quarters keep their proportions, each by the weeks", () => {
    const plan = planOf({ A: [0, 0, 130, 130, 0, 0, 260] });
    expect(spread(plan, "A:year", { kind: "pattern", weeks: [4, 4, 5], total: 1040 }).units[0]!.months).toEqual([
      80, 80, 100, 80, 80, 100, 160, 160, 200, 0, 0, 0,
    ]);
    const locked = { ...plan, locks: [lockOf("A:Q3"), lockOf("A:M6")] };
    expect(spread(locked, "A:year", { kind: "pattern", weeks: [4, 4, 5], total: 520 }).units[0]!.months).toEqual([
      40, 40, 50, 65, 65, 0, 260, 0, 0, 0, 0, 0,
    ]);
  });

  it("does all that in steps", () => {
    const plan = planOf({ A: [0.1, 0.2, 0.3] }, [], 0.1);
    expect(spread(plan, "A:Q1", total("equal", 0.8)).units[0]!.months.slice(0, 3)).toEqual([0.3, 0.3, 0.2]);
    expect(spread(plan, "A:Q1", { kind: "percent", rate: 0.5 }).units[0]!.months.slice(0, 3)).toEqual([0.1, 0.3, 0.5]);
    const line = { kind: "straightLine", first: 1, last: 0.5 } as const;
    expect(spread(plan, "A:Q1", line).units[0]!.months.slice(0, 3)).toEqual([1, 0.8, 0.5]);
  });

  it("keeps what is off the step where it is locked, and shares the rest", () => {
    const plan = planOf({ A: [0.5, 2, 3] }, ["A:M1"]);
    expect(spread(plan, "A:Q1", total("equal", 8.5)).units[0]!.months.slice(0, 3)).toEqual([0.5, 4, 4]);
    expect(spread(plan, "A:Q1", { kind: "percent", rate: 1 }).units[0]!.months.slice(0, 3)).toEqual([0.5, 4, 7]);
    expect(codeOf(() => spread(plan, "A:Q1", total("equal", 8)))).toEqual(["restOffStep", { rest: 7.5, step: 1 }]);
  });
});

describe("editPlan spread: what makes room", () => {
  it("siblings take the opposite, month by month", () => {
    const plan = planOf({ A: [10, 20, 30], B: [20, 10, 40] });
    expect(spread(plan, "A:Q1", total("equal", 66), "siblings").units.map(({ months }) => months.slice(0, 3))).toEqual([
      [22, 22, 22],
      [8, 8, 48],
    ]);
  });

  it("the other months take each unit's change of the quarter, once", () => {
    const plan = planOf({ A: [0, 30, 30, 10, 20], B: [0, 0, 0, 6] });
    const edited = spread(plan, "A:Q1", total("equal", 72), "months");
    expect(edited.units[0]!.months.slice(0, 5)).toEqual([24, 24, 24, 6, 12]);
    expect(spread(plan, "A:Q1", total("equal", 60), "months").units[0]!.months.slice(0, 5)).toEqual([
      20, 20, 20, 10, 20,
    ]);
  });

  it("what falls in one month of a unit is room for what rises in another", () => {
    const plan = planOf({ A: [0, 30, 30, 0] });
    expect(spread(plan, "A:Q1", total("equal", 60), "months").units[0]!.months.slice(0, 4)).toEqual([20, 20, 20, 0]);
  });

  it.each([
    ["none", ["A:year"]],
    ["none", [":year"]],
    ["siblings", ["A:year"]],
  ] as const)("a locked year of the line lets its months move, from %s, locked %j", (from, locks) => {
    const plan = planOf({ A: [0, 30, 30], B: new Array<number>(12).fill(40) }, locks);
    const edited = spread(plan, "A:year", total("equal", 60), from);
    expect(edited.units[0]!.months).toEqual(new Array(12).fill(5));
  });
});

describe("editPlan spread: an impossible demand", () => {
  const plan = planOf({ A: [60, 20, 30, 7], B: [1, 2, 3] }, ["A:M1", "A:M4"]);
  it.each<[string, string, GiveWay, SpreadMethod, object, string[]]>([
    ["locked months hold more", "A:Q1", "none", total("equal", 50), { value: 50, nearest: 60, by: 10 }, ["A:M1"]],
    ["the others have nothing to give", "A:Q2", "none", total("equal", 3), { value: 3, nearest: 7, by: 4 }, ["A:M4"]],
    [
      "no month beside is open",
      "A:Q1",
      "months",
      total("equal", 111),
      { value: 26, nearest: 25, by: 1, month: 2 },
      ["A:M4"],
    ],
  ])("%s: %s from %s, %j", (_, at, from, method, details, named) => {
    let thrown: unknown;
    try {
      spread(plan, at, method, from);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LockedError);
    const { details: said, locks } = thrown as LockedError;
    expect([said, locks]).toEqual([details, named.map(lockOf)]);
  });

  it.each<[string, string, GiveWay, SpreadMethod, object]>([
    ["planNoOtherMonths", "A:year", "months", total("equal", 1), {}],
    ["planNoOtherMonths", "A:Q1", "quarter", total("equal", 1), {}],
    ["planNoSiblings", ":Q1", "siblings", total("equal", 1), {}],
    ["planNoLine", "C:Q1", "none", total("equal", 1), { line: "C" }],
    ["planNoLine", "A:Q1", "none", { kind: "like", path: ["C"], total: 100 }, { line: "C" }],
    ["planLikeZero", "A:Q2", "none", { kind: "like", path: ["B"], total: 100 }, { line: "B" }],
    ["planBelowZero", "A:Q1", "none", { kind: "percent", rate: -1.5 }, { value: -55 }],
    ["planBelowZero", "A:Q1", "none", { kind: "growth", first: 10, rate: -2 }, { value: -10 }],
    ["planBelowZero", "A:Q1", "none", total("equal", -1), { value: -1 }],
    ["totalOffStep", "A:Q1", "none", total("equal", 100.5), { total: 100.5, step: 1 }],
    ["totalOffStep", "A:Q1", "none", { kind: "repeat", value: 10.5 }, { total: 10.5, step: 1 }],
    ["planNoRoom", "B:Q1", "siblings", total("equal", 300), { value: 150, nearest: 22, by: 128, month: 2 }],
  ])("throws %s for %s from %s, %j", (code, at, from, method, details) => {
    expect(codeOf(() => spread(plan, at, method, from))).toEqual([code, expect.objectContaining(details)]);
  });
});
