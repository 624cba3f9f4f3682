import * as fc from "fast-check";
import { locksHeaders } from "../../src/sheets/locksSheet";
import { proposeSplit } from "../../src/jobs/split";
import type { SplitOptions } from "../../src/jobs/splitTypes";
import type { AddRows, NewSheet } from "../../src/sheets/change";
import type { CellValue } from "../../src/sheets/spec";
import { faultsOf, nothingTaken, source } from "./source";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const year = [40, 30, 50, 45, 55, 60, 35, 40, 65, 70, 80, 90];
const base: SplitOptions = {
  total: 2500,
  year: 2026,
  step: 1,
  opportunity: [],
  language: "en",
  history: { kind: "numbers", values: [year], at: "Sales by month!B3:M3" },
  taken: nothingTaken,
};
const sheetsOf = (changes: readonly unknown[]) => (changes as NewSheet[]).map(({ sheet }) => sheet.name);

/** A ledger of two years: every unit sells in every month, South from 2025 only. */
const ledger = source("Sales", [
  ["Date", "Region", "Model", "Quantity"],
  ...[45292, 45658].flatMap((start, y) =>
    Array.from({ length: 12 }, (_, month) => [
      [start + month * 31, "North", "Sedan", 10 + month],
      [start + month * 31, " north", "SUV", 5],
      ...(y ? [[start + month * 31, "South", "Sedan", 7]] : []),
      [start + month * 31, "North ", "sedan", 1],
    ]).flat(),
  ),
]);
const byUnit: SplitOptions = {
  ...base,
  history: {
    kind: "ledger",
    sales: ledger,
    dimensions: ["Region", "Model"],
    unitYears: [2025],
    monthYears: [2024, 2025],
  },
};

describe("T1 T2 proposeSplit(total, history) adds up at every level", () => {
  it("quarters to the year, months to their quarter, units to the months", () => {
    const step = fc.constantFrom(1, 10, 0.01);
    const history = fc
      .array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 })
      .filter((values) => sum(values) > 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), step, history, (units, size, values) => {
        const total = Number((units * size).toFixed(2));
        const split = proposeSplit({
          ...base,
          total,
          step: size,
          history: { kind: "numbers", values: [values], at: "S!A1:L1" },
        });
        expect(sum(split.quarters)).toBeCloseTo(total, 6);
        split.quarters.forEach((quarter, index) =>
          expect(sum(split.months.slice(index * 3, index * 3 + 3))).toBeCloseTo(quarter, 6),
        );
      }),
    );
  });
  it("four quarters split their months equally, and that is said", () => {
    const history = { kind: "numbers", values: [[100], [200], [300], [400]], at: "S!B2:B5" } as const;
    const split = proposeSplit({ ...base, total: 1000, history });
    expect(split.quarters).toEqual([100, 200, 300, 400]);
    expect(split.months.slice(0, 3)).toEqual([34, 33, 33]);
    expect(split.notes).toMatchObject([{ code: "monthsEqually" }]);
    expect(split.lastYear).toEqual({ quarters: [100, 200, 300, 400] });
  });
  it("compares with the last year of the block", () => {
    const history = { kind: "numbers", values: [year.map((value) => value * 2), year], at: "S!B2:M3" } as const;
    expect(proposeSplit({ ...base, history }).lastYear).toEqual({ months: year, quarters: [120, 160, 140, 240] });
  });
  it("T3 over the units of a ledger, their spaces and case apart, neighbours by their outer name", () => {
    const { units, total, months, lastYear } = proposeSplit(byUnit);
    expect(units.map(({ keys }) => keys)).toEqual([
      ["North", "Sedan"],
      ["north", "SUV"],
      ["South", "Sedan"],
    ]);
    expect(sum(units.map((unit) => unit.total))).toBe(total);
    units.forEach((unit) => expect(sum(unit.months)).toBe(unit.total));
    expect(months).toEqual(months.map((_, month) => sum(units.map((unit) => unit.months[month]!))));
    expect(lastYear?.year).toBe(2025);
  });
  it("a unit without history in the month years gets equal months, said by name", () => {
    const split = proposeSplit({
      ...byUnit,
      history: { ...byUnit.history, monthYears: [2024] } as SplitOptions["history"],
    });
    expect(split.notes).toMatchObject([{ code: "unitsEqually", details: { count: 1, names: "South · Sedan" } }]);
  });
  it("a unit that sold nothing in the unit years gets no row, and that is said", () => {
    const split = proposeSplit({
      ...byUnit,
      history: { ...byUnit.history, unitYears: [2024] } as SplitOptions["history"],
    });
    expect(split.units).toHaveLength(2);
    expect(split.notes).toMatchObject([{ code: "unitsWithoutHistory", details: { count: 1 } }]);
  });
});

describe("proposeSplit lays the plan out", () => {
  it("as a new plan table and a plan sheet over it", () => {
    const { changes, planSheet } = proposeSplit(byUnit);
    expect(sheetsOf(changes)).toEqual(["Plan", "Plan 2026", "Locks"]);
    expect(planSheet).toBe("Plan 2026");
    expect((changes[0] as NewSheet).sheet.tables).toMatchObject([{ name: "Plan" }]);
  });
  it("in Chinese", () => {
    expect(sheetsOf(proposeSplit({ ...byUnit, language: "zh" }).changes)).toEqual(["计划", "2026年计划", "锁定"]);
  });
  it("under free names", () => {
    const taken = { sheets: ["plan", "Plan 2026", "Plan 2026 (2)", "LOCKS"], tables: ["PLAN"], names: ["Plan_2"] };
    const { changes } = proposeSplit({ ...base, taken });
    expect(sheetsOf(changes)).toEqual(["Plan (2)", "Plan 2026 (3)", "Locks (2)"]);
    expect((changes[0] as NewSheet).sheet.tables).toMatchObject([{ name: "Plan_3" }]);
  });
  describe("with the marks of locks", () => {
    const marks = (changes: readonly unknown[]) => (changes as NewSheet[])[1]?.sheet.names?.[0];
    const locks = (headers: readonly string[]) => {
      const blank = headers.map(() => "");
      return source("PlanboardLocks", [headers, blank, blank]).data;
    };
    it("over a Locks table that comes along, blank", () => {
      const { changes } = proposeSplit({ ...byUnit, taken: { ...nothingTaken, names: ["planlocks"] } });
      expect((changes[2] as NewSheet).sheet.tables).toMatchObject([{ name: "PlanboardLocks" }]);
      expect(marks(changes)).toEqual({
        name: "PlanLocks_2",
        refersTo:
          '=REPT(PlanboardLocks[Year]&"  "&TRIM(PlanboardLocks[Region])&"  "&TRIM(PlanboardLocks[Model])&"  "&TRIM(PlanboardLocks[Period]),' +
          '(TRIM(PlanboardLocks[Plan])="Plan")*(TRIM(PlanboardLocks[Unlocked on])=""))',
      });
    });
    it("over the Locks table that is there, in its language, with a column for each new dimension", () => {
      const { changes, notes } = proposeSplit({ ...byUnit, locks: locks(locksHeaders("zh", ["REGION"])) });
      expect(changes.map(({ kind }) => kind)).toEqual(["newSheet", "newSheet", "setColumns"]);
      expect(changes[2]).toMatchObject({ columns: [{ header: "Model", values: [null, null] }] });
      expect(marks(changes)?.refersTo).toContain('PlanboardLocks[年度]&"  "&TRIM(PlanboardLocks[REGION])');
      expect(notes).toEqual([]);
    });
    it("but not over one that lost a column of its own, and says so", () => {
      const headers = locksHeaders("en", ["Region", "Model"]).filter((header) => header !== "Period");
      const { changes, notes } = proposeSplit({ ...byUnit, locks: locks(headers) });
      expect([changes.length, marks(changes)]).toEqual([2, undefined]);
      expect(notes).toMatchObject([{ code: "locksUnreadable", details: { name: "PlanboardLocks sheet" } }]);
    });
  });
  describe("over a plan whose year is locked", () => {
    const standing = source("Plan", [
      ["Year", "Region", "Model", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
      [2026, "North", "Sedan", ...year],
      [2025, "North", "Sedan", ...year],
    ]);
    const lock = (...cells: readonly CellValue[]) =>
      source("PlanboardLocks", [
        ["Plan", "Year", "Region", "Model", "Period", "Locked by", "Locked on", "Reason", "Unlocked by", "Unlocked on"],
        [...cells, "Wang", 46000, "", "", ""],
      ]).data;
    const total = sum(year);

    it.each<[string, readonly CellValue[], number, string]>([
      ["another annual total", ["Plan", 2026, "", "", "Year"], total + 1, "Year of the company"],
      ["months of a unit under a lock", ["Plan", 2026, "north", "", "Q1"], total, "Q1 of North"],
      ["the company under a lock on all", ["Plan", 2026, "", "", "All"], total, "All of the company"],
    ])("refuses %s", (_, cells, wanted, locks) => {
      const split = { ...byUnit, total: wanted, plan: standing, locks: lock(...cells) };
      expect(faultsOf(() => proposeSplit(split))).toEqual([
        { code: "splitLocked", details: { year: 2026, n: 1, count: 1, locks }, at: "PlanboardLocks sheet!F4" },
      ]);
    });

    it.each<[string, readonly CellValue[], number]>([
      ["the same annual total over other months", ["Plan", 2026, "", "", "Year"], total],
      ["a lock of another year", ["Plan", 2025, "", "", "All"], 5000],
      ["a lock of another plan", ["Budget", 2026, "", "", "All"], 5000],
    ])("lets through %s", (_, cells, wanted) => {
      const { total: done } = proposeSplit({ ...byUnit, total: wanted, plan: standing, locks: lock(...cells) });
      expect(done).toBe(wanted);
    });
  });
  it("under the name the person chose, taken or not", () => {
    const taken = { ...nothingTaken, sheets: ["Mine"] };
    expect(proposeSplit({ ...base, taken, sheetName: "Mine" }).planSheet).toBe("Mine");
  });

  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const tens = months.map(() => 10);
  const plan = (rows: readonly (readonly (string | number)[])[], table = true) =>
    source("Plan", [["Model", "Region", "Year", ...months, "Code"], ...rows.map((row) => [...row, 7])], { table });

  it("new rows keep the order of the plan that is there", () => {
    const there = plan([
      ["Sedan", "South", 2025, ...tens],
      ["SUV", "North", 2025, ...tens],
      ["Sedan", "North", 2025, ...tens],
    ]);
    const { units } = proposeSplit({ ...byUnit, plan: there });
    expect(units.map(({ keys }) => keys)).toEqual([
      ["South", "Sedan"],
      ["north", "SUV"],
      ["North", "Sedan"],
    ]);
  });

  it("over and below the rows of a plan that has the same dimensions, other years and columns left alone", () => {
    const there = plan([
      ["Sedan", "North ", 2025, ...tens],
      ["Sedan", "North ", 2026, ...tens],
      ["Van", "West", 2026, ...tens],
    ]);
    const { changes, units } = proposeSplit({ ...byUnit, plan: there });
    const [change] = changes as [AddRows];
    expect(change).toMatchObject({ kind: "addRows", over: [1, 2], place: { address: "B3:Q6" } });
    expect(change.rows.map((row) => row.slice(0, 4))).toEqual([
      [null, null, null, units[0]!.months[0]],
      [null, null, null, 0],
      ["SUV", "north", 2026, units[1]!.months[0]],
      ["Sedan", "South", 2026, units[2]!.months[0]],
    ]);
    expect(change.rows.every((row) => row[15] === null)).toBe(true);
    expect(units.map(({ keys, total }) => [keys.join(), total > 0])).toEqual([
      ["North,Sedan", true],
      ["north,SUV", true],
      ["South,Sedan", true],
      ["West,Van", false],
    ]);
  });
  it("into a plain range, which becomes a table with the new rows", () => {
    const { changes } = proposeSplit({ ...byUnit, plan: plan([["Sedan", "North", 2026, ...tens]], false) });
    expect(changes).toMatchObject([
      { kind: "addRows" },
      { kind: "makeTable", name: "Plan", place: { address: "B3:Q6" } },
      { kind: "newSheet" },
      { kind: "newSheet" },
    ]);
  });
  it("anew beside a plan with other dimensions, and says so", () => {
    const there = plan([["Sedan", "North", 2026, ...tens]]);
    const { changes, notes } = proposeSplit({
      ...base,
      plan: there,
      taken: { sheets: ["Plan"], tables: ["Plan"], names: [] },
    });
    expect(sheetsOf(changes)).toEqual(["Plan (2)", "Plan 2026", "Locks"]);
    expect(notes).toMatchObject([{ code: "planDoesNotFit", details: { name: "Plan", table: "Plan_2" } }]);
  });
  it("a unit that stands twice in the year is a fault", () => {
    const there = plan([
      ["Sedan", "North", 2026, ...tens],
      ["sedan", " North", 2026, ...tens],
    ]);
    expect(faultsOf(() => proposeSplit({ ...byUnit, plan: there }))).toMatchObject([
      { code: "planTwice", details: { firstAt: "Plan sheet!C4", value: "North · sedan" }, at: "Plan sheet!C5" },
    ]);
  });
  it("rests on the years and names of all rows, so that sorted rows are noticed", () => {
    const rows = [
      ["Sedan", "North", 2025, ...tens],
      ["Sedan", "North", 2026, ...tens],
    ] as const;
    const [change] = proposeSplit({ ...byUnit, plan: plan(rows) }).changes as [AddRows];
    expect(change.basis).toEqual([
      { column: 2, values: [2025, 2026] },
      { column: 1, values: ["North", "North"] },
      { column: 0, values: ["Sedan", "Sedan"] },
    ]);
  });
  it("rows of the year that get nothing are named with what they had; those that had nothing are not", () => {
    const there = plan([
      ["Van", "West", 2026, ...tens],
      ["Van", "East", 2026, ...months.map(() => 0)],
      ["Van", "North", 2025, ...tens],
    ]);
    expect(proposeSplit({ ...byUnit, plan: there }).notes).toEqual([
      { code: "unitsDropped", details: { n: 1, count: 1, names: "West · Van", total: 120 }, severity: "warning" },
    ]);
  });
  it("a year typed as text is a fault, never taken for the year", () => {
    const there = plan([["Sedan", "North", "2026", ...tens]]);
    expect(faultsOf(() => proposeSplit({ ...byUnit, plan: there }))).toMatchObject([
      { code: "badNumber", details: { value: "2026", header: "Year" }, at: "Plan sheet!D4" },
    ]);
  });
});

describe("bad history", () => {
  const numbers = (values: readonly (readonly (string | number)[])[], at = "Sales by month!B3:M4") =>
    faultsOf(() => proposeSplit({ ...base, history: { kind: "numbers", values, at } }));

  it("names every cell that is no number", () => {
    const bad = [...year.slice(0, 4), "n/a", "", ...year.slice(6, 11), -1];
    expect(numbers([year, bad])).toEqual([
      { code: "historyText", details: { value: "n/a", period: 5, year: 2, periods: 12 }, at: "Sales by month!F4" },
      { code: "historyBlank", details: { value: "", period: 6, year: 2, periods: 12 }, at: "Sales by month!G4" },
      { code: "negativeHistory", details: { value: "-1", period: 12, year: 2, periods: 12 }, at: "Sales by month!M4" },
    ]);
  });
  it("counts periods down the rows too", () => {
    expect(numbers([[1], [2], ["x"], [4]], "S!C2:C5")).toMatchObject([
      { at: "S!C4", details: { period: 3, periods: 4 } },
    ]);
  });
  it.each([
    ["5 × 3 cells", Array.from({ length: 5 }, () => [1, 2, 3]), "historyShape"],
    ["all zero", [year.map(() => 0)], "emptyYear"],
  ])("%s: %s", (_, values, code) => {
    expect(numbers(values)).toMatchObject([{ code }]);
  });
  it("T1 a total that is no multiple of the step", () => {
    expect(faultsOf(() => proposeSplit({ ...base, total: 2505, step: 10 }))).toMatchObject([{ code: "totalOffStep" }]);
  });
  it("names every bad cell of a ledger", () => {
    const sales = source("Sales", [
      ["Date", "Region", "Quantity"],
      [46000, "N", "three"],
      ["today", "S", 4],
      ["", "W", 5],
    ]);
    const history = { kind: "ledger", sales, dimensions: ["Region"], unitYears: [2025], monthYears: [2025] } as const;
    const named = { ...sales, found: { ...sales.found, roles: { date: 0, quantity: 2 } } };
    expect(faultsOf(() => proposeSplit({ ...base, history: { ...history, sales: named } }))).toMatchObject([
      { code: "badNumber", at: "Sales sheet!D4" },
      { code: "badDate", at: "Sales sheet!B5" },
      { code: "noDate", at: "Sales sheet!B6" },
    ]);
  });
  it.each([
    ["yearMissing", { unitYears: [2023] }, { year: 2023 }],
    ["noDimension", { dimensions: ["Dealer"] }, { header: "Dealer", name: "Sales" }],
  ])("%s", (code, patch, details) => {
    const history = { ...byUnit.history, ...patch } as SplitOptions["history"];
    expect(faultsOf(() => proposeSplit({ ...byUnit, history }))).toMatchObject([{ code, details }]);
  });
  it("T2 names the months a ledger does not cover", () => {
    const rows = ledger.data.rows.filter(([date]) => (date as number) < 45658 + 31 * 10);
    const sales = { ...ledger, data: { ...ledger.data, rows } };
    const history = { ...byUnit.history, sales } as SplitOptions["history"];
    expect(faultsOf(() => proposeSplit({ ...byUnit, history }))).toMatchObject([
      { code: "monthsMissing", details: { year: 2025, months: "11, 12" } },
    ]);
  });
});
