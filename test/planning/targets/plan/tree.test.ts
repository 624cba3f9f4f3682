import { checkTree } from "../../../../src/planning/targets/plan/checkTree";
import { childrenOf, lineOf } from "../../../../src/planning/targets/plan/lines";
import { standings } from "../../../../src/planning/targets/plan/standings";
import type { PlanPeriod, PlanUnit } from "../../../../src/planning/targets/plan/types";
import { codeOf } from "../../../support/planningError";
import { lockOf, planOf, year } from "./plans";

const plan = planOf({ "West/Wang": [1, 2, 3, 4], "East/Li": [0.1, 5], " east /Smith": [0.2, 6] });

describe("childrenOf(units, path)", () => {
  it("lists lines as they first appear, spelled as there", () => {
    expect(childrenOf(plan.units, [])).toEqual([["West"], ["East"]]);
    expect(childrenOf(plan.units, ["EAST"])).toEqual([
      ["East", "Li"],
      [" east ", "Smith"],
    ]);
    expect(childrenOf(plan.units, ["East", "Li"])).toEqual([]);
    expect(codeOf(() => childrenOf(plan.units, ["North"]))).toEqual(["planNoLine", { line: "North" }]);
  });
});

describe("lineOf(units, path)", () => {
  it("has the months, quarters and the year, exact", () => {
    expect(lineOf(plan.units, ["East"])).toEqual({ months: year(0.3, 11), quarters: [11.3, 0, 0, 0], year: 11.3 });
    expect(lineOf(plan.units, [])).toEqual({ months: year(1.3, 13, 3, 4), quarters: [17.3, 4, 0, 0], year: 21.3 });
  });
});

describe("standings(plan)(path, period)", () => {
  it.each<[string, string[], string, string, string[]]>([
    ["nothing on it", ["W:M2", "W:year"], "E:M1", "free", []],
    ["its own lock", ["E/A:M1"], "E/A:M1", "locked", ["E/A:M1"]],
    ["a lock above", ["E:Q1", ":all"], "E/A:M1", "locked", ["E:Q1", ":all"]],
    ["some units below", ["E/A:M1"], "E:M1", "partly", ["E/A:M1"]],
    ["all units below", ["E/A:M1", "E/B:Q1"], "E:M1", "locked", ["E/A:M1", "E/B:Q1"]],
    ["some months of it", ["E:M1", "E:M4"], "E:Q1", "partly", ["E:M1"]],
    ["all months of it", ["E:M1", "E:M2", ":M3"], "E:Q1", "locked", ["E:M1", "E:M2", ":M3"]],
    ["the year on the year", ["E:year"], "E:year", "locked", ["E:year"]],
    ["the year on months", ["E:year"], "E:M1", "free", []],
    ["the year on lines below", ["E:year"], "E/A:year", "free", []],
    ["the year of some below", ["E/A:year"], "E:year", "partly", ["E/A:year"]],
    [
      "the year of all below, or all their months",
      ["E/A:year", "E/B:all"],
      "E:year",
      "locked",
      ["E/A:year", "E/B:all"],
    ],
    ["a line that is gone", ["E/C:M1"], "E:M1", "free", []],
  ])("%s: %j on %s is %s", (_, locks, at, state, named) => {
    const { path, period } = lockOf(at);
    const stands = standings(planOf({ "E/A": [1], "E/B": [2], "W/C": [3] }, locks));
    expect(stands(path, period as PlanPeriod)).toEqual({ state, locks: named.map(lockOf) });
  });
});

describe("checkTree(units, step)", () => {
  const unit = (path: string, ...months: number[]): PlanUnit => ({ keys: path.split("/"), months: year(...months) });
  const faults = (units: readonly PlanUnit[], step = 1) =>
    checkTree(units, step).map(({ code, details }) => [code, details]);

  it("finds nothing in a plan that is right: the same name may stand below two parents, and on two levels", () => {
    expect(faults([])).toEqual([]);
    expect(faults([unit("East/Model X"), unit("West/Model X"), unit("Other/Model Y"), unit("East/Other")])).toEqual([]);
    expect(faults([{ keys: [], months: year(7) }])).toEqual([]);
    expect(faults([unit("A", 0.3, 0.7)], 0.1)).toEqual([]);
  });

  it("names units that stand twice, without surrounding spaces and case", () => {
    expect(faults([unit("East/Li"), unit("West/Li"), unit(" EAST/li ")])).toEqual([
      ["planTwice", { row: 3, unit: " EAST · li ", value: " EAST · li ", first: 1 }],
    ]);
  });

  it("names what is missing: names, and months by their place", () => {
    expect(faults([unit("East/Li"), unit("East"), unit(" /Li")])).toEqual([
      ["planNameMissing", { row: 2, unit: "East", level: 2 }],
      ["planNameMissing", { row: 3, unit: "  · Li", level: 1 }],
    ]);
    expect(faults([{ keys: ["A"], months: year().slice(0, 11) }, unit("B", 1, NaN)])).toEqual([
      ["planMonthMissing", { row: 1, unit: "A", month: 12 }],
      ["planMonthMissing", { row: 2, unit: "B", month: 2 }],
    ]);
  });

  it("names numbers below 0 and off the step", () => {
    expect(faults([unit("A", 1, -2, 2.5), unit("B", 30)], 1)).toEqual([
      ["planNegative", { row: 1, unit: "A", month: 2, value: -2 }],
      ["planOffStep", { row: 1, unit: "A", month: 3, value: 2.5, step: 1 }],
    ]);
  });

  it.each([
    ["none in one path", ["East/ east ", "West/Li/west"]],
    ["around two", ["East/Li", "Li/East", "West/Li"], [1, "East"], [2, "Li"]],
    ["around three", ["A/B", "B/C", "C/A", "D/A"], [1, "A"], [2, "B"], [3, "C"]],
  ])("names circles: %s", (_, paths, ...named) => {
    const details = (named as [number, string][]).map(([row, value]) => {
      const keys = paths[Number(row) - 1]!.split("/");
      return ["planCycle", { row, unit: keys.join(" · "), value }];
    });
    const cycles = faults(paths.map((path) => unit(path))).filter(([code]) => code === "planCycle");
    expect(cycles).toEqual(details);
  });

  it("throws stepNotPositive", () => {
    expect(codeOf(() => checkTree([unit("A")], 0))).toEqual(["stepNotPositive", { step: 0 }]);
  });
});
