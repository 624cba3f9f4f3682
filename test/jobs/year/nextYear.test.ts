import * as fc from "fast-check";
import { opportunityWords, readOpportunity, carriedOpportunity } from "../../../src/jobs/opportunity";
import { proposeSplit } from "../../../src/jobs/split";
import { proposeNextYear, type NextYearOptions } from "../../../src/jobs/year/nextYear";
import { serialOf } from "../../../src/planning/calendar/serial";
import type { AddRows, NewSheet } from "../../../src/sheets/change";
import type { CellValue } from "../../../src/sheets/spec";
import type { HistoryEntry } from "../../../src/workbook/types";
import { faultsOf, nothingTaken, source } from "../source";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const monthly = Array.from({ length: 12 }, (_, month) => month);
const monthHeaders = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const sold = (year: number, keys: readonly string[], amounts: readonly number[]) =>
  amounts.map((amount, month) => [serialOf({ year, month: month + 1, day: 10 }), ...keys, amount]);
const each = (amount: number, count = 12) => Array<number>(count).fill(amount);

/** Sales of North in three years, the last one to October; South from 2025; West is not in the plan, East came in 2026. */
const salesRows = [
  ["Date", "Region", "Model", "Quantity"],
  ...sold(
    2024,
    ["North", "Sedan"],
    monthly.map((month) => 10 + month),
  ),
  ...sold(2025, ["north ", "Sedan"], each(20)),
  ...sold(2025, ["South", "SUV"], each(10)),
  ...sold(2025, ["West", "Van"], each(5)),
  ...sold(2026, ["North", "Sedan"], each(30, 10)),
  ...sold(2026, ["East", "Van"], each(3, 10)),
];
const sales = source("Sales", salesRows);
/** 2025 and 2026: North 240, South 120; Old sold nothing and has 40, Empty has nothing. */
const planRows: readonly (readonly CellValue[])[] = [
  ["Year", "Region", "Model", ...monthHeaders, "Remark"],
  [2025, "North", "Sedan", ...each(7), "old"],
  [2026, "North", "Sedan", ...each(20), "a"],
  [2026, "Old", "Sedan", ...each(0, 8), ...each(10, 4), ""],
  [2026, "South", "SUV", ...each(10), ""],
  [2026, "Empty", "Van", ...each(0), ""],
];
const plan = source("Plan", planRows);
const november = serialOf({ year: 2026, month: 11, day: 20 });
const base: NextYearOptions = {
  ...{ plan, sales, from: 2026, today: november, newcomers: false, growth: 0 },
  ...{ step: 1, opportunity: [], language: "en", taken: nothingTaken },
};
const rowsOf = ({ changes }: { changes: readonly unknown[] }) => changes[0] as AddRows;
const codes = ({ notes }: { notes: readonly { code: string }[] }) => notes.map(({ code }) => code);

describe("T2 T3 proposeNextYear starts a year from the last one's actuals", () => {
  it("carries the rows over in their order and spelling; those without sales keep their share of the plan", () => {
    const next = proposeNextYear(base);
    // 2025: North 240 + South 120 = 360. Old keeps 40 of 400 of the plan.
    expect([next.year, next.unitYear, next.sold, next.total]).toEqual([2027, 2025, 360, 360]);
    expect(next.units.map(({ keys, total }) => [...keys, total])).toEqual([
      ["North", "Sedan", 216],
      ["Old", "Sedan", 36],
      ["South", "SUV", 108],
    ]);
    next.units.forEach(({ total, months }) => expect(sum(months)).toBe(total));
    expect(next.units[1]?.months.slice(0, 8)).toEqual(each(0, 8));
  });
  it("says what it decided: an older year, rows kept, rows left out", () => {
    expect(proposeNextYear(base).notes).toEqual([
      { code: "olderYear", details: { year: 2025, from: "2026" }, severity: "warning" },
      {
        code: "unitsKept",
        details: { n: 1, count: 1, names: "Old · Sedan", year: 2025, from: "2026" },
        severity: "warning",
      },
      { code: "unitsWithoutShare", details: { n: 1, count: 1 }, severity: "info" },
      {
        code: "newUnitsLeft",
        details: { n: 2, count: 2, names: "West · Van, East · Van", total: 60, year: 2025 },
        severity: "warning",
      },
    ]);
  });
  it("takes new rows in on request: by their sales, or at 0 where they have none yet", () => {
    const next = proposeNextYear({ ...base, newcomers: true });
    expect(next.sold).toBe(420);
    expect(next.units.slice(3).map(({ keys, total }) => [...keys, total])).toEqual([
      ["West", "Van", expect.any(Number)],
      ["East", "Van", 0],
    ]);
    expect(next.units[3]?.total).toBeGreaterThan(50);
    expect(codes(next)).toEqual(["olderYear", "unitsKept", "unitsWithoutShare", "newUnitsIn", "newUnitsZero"]);
  });
  it("compares with what the rows of the plan sold", () => {
    expect(proposeNextYear(base).lastYear).toEqual({ year: 2025, months: each(30), quarters: each(90, 4) });
  });
  it.each([
    [0, 1, 360],
    [0.05, 1, 378],
    [0.0511, 1, 378],
    [0.05, 100, 400],
    [-0.1, 1, 324],
    [0.0511, 0.01, 378.4],
  ])("grows the sales by %d in steps of %d to %d", (growth, step, total) => {
    const next = proposeNextYear({ ...base, growth, step });
    expect(next.total).toBe(total);
    expect(Number(sum(next.units.map((unit) => unit.total)).toFixed(2))).toBe(total);
  });
  it("takes a total that was typed instead", () => {
    expect(proposeNextYear({ ...base, growth: 0.5, total: 1000 }).total).toBe(1000);
  });
  it.each([
    ["the year itself, once it is over", { from: 2025, today: serialOf({ year: 2026, month: 1, day: 1 }) }, 2025],
    ["not the year itself on its last day", { from: 2025, today: serialOf({ year: 2025, month: 12, day: 31 }) }, 2024],
    ["never a later year", { from: 2025, today: november }, 2025],
  ])("goes by %s", (_, { from, today }, unitYear) => {
    const only = source("Plan", planRows.slice(0, 2));
    expect(proposeNextYear({ ...base, plan: only, from, today }).unitYear).toBe(unitYear);
  });
  it("needs whole months: a year whose last months are missing is not complete, also when it is over", () => {
    const later = serialOf({ year: 2027, month: 2, day: 1 });
    expect(proposeNextYear({ ...base, today: later }).unitYear).toBe(2025);
  });
  it("in the Chinese of the workbook", () => {
    const { journal, planSheet } = proposeNextYear({ ...base, language: "zh", opportunity: [0, 0.05, 0, -0.025] });
    expect(journal).toMatchObject({
      job: "启动下一年度",
      what: "2027 年计划，3 行，延续 2026 年计划，按销量，机会：二季度 +5%、四季度 −2.5%",
      after: 360,
    });
    expect(planSheet).toBe("2027年计划");
  });
});

describe("proposeNextYear writes into the plan that is there", () => {
  it("only new rows below, whose years and names are the basis; rows of other years stay untouched", () => {
    const next = proposeNextYear(base);
    const { place, over, rows, basis } = rowsOf(next);
    expect([place, over, rows.length]).toEqual([plan.data.place, [], 3]);
    expect(rows[0]).toEqual([2027, "North", "Sedan", ...next.units[0]!.months, null]);
    expect(basis?.map(({ values }) => values.length)).toEqual([5, 5, 5]);
    expect(next.changes.map(({ kind }) => kind)).toEqual(["addRows", "newSheet", "newSheet"]);
    expect((next.changes[1] as NewSheet).sheet.name).toBe("Plan 2027");
  });
  it("the opportunity raises periods and keeps the total", () => {
    const plain = proposeNextYear({ ...base, total: 3600 });
    const raised = proposeNextYear({ ...base, total: 3600, opportunity: [0, 0.5, 0, 0] });
    expect(sum(raised.quarters)).toBe(3600);
    expect(raised.quarters[1]).toBeGreaterThan(plain.quarters[1]!);
  });
  it("T1 adds up at every level, whatever was sold and planned", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 12, maxLength: 12 });
    const units = fc.array(fc.record({ sold: amounts, planned: amounts, isNew: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 9999 }), fc.boolean(), (all, total, newcomers) => {
        const rows = all.map((one, index) => ({ ...one, keys: [`R${index}`, "M"] }));
        const ledger = source("Sales", [
          salesRows[0]!,
          ...sold(2025, ["Base", "M"], each(1)),
          ...rows.flatMap(({ keys, sold: amount }) => sold(2025, keys, amount)),
        ]);
        const before = source("Plan", [
          planRows[0]!,
          [2026, "Base", "M", ...each(1), ""],
          ...rows.flatMap(({ keys, planned, isNew }) => (isNew ? [] : [[2026, ...keys, ...planned, ""]])),
        ]);
        const next = proposeNextYear({ ...base, plan: before, sales: ledger, total, newcomers });
        expect(sum(next.units.map((unit) => unit.total))).toBe(total);
        next.units.forEach((unit) => expect(sum(unit.months)).toBe(unit.total));
        expect(sum(next.quarters)).toBe(total);
        const added = rowsOf(next).rows;
        expect(added.map((row) => row[0])).toEqual(added.map(() => 2027));
        const expected = rows.filter(({ isNew, sold: s, planned }) =>
          isNew ? newcomers && sum(s) > 0 : sum(s) + sum(planned) > 0,
        );
        expect(next.units.length).toBe(expected.length + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("proposeNextYear refuses", () => {
  it("a year that already has rows", () => {
    expect(faultsOf(() => proposeNextYear({ ...base, from: 2025 }))).toEqual([
      { code: "nextYearPlanned", details: { year: 2026, name: "Plan" } },
    ]);
  });
  it("sales without a column of the plan", () => {
    const other = source(
      "Sales",
      salesRows.map((row) => [row[0]!, row[1]!, row[3]!]),
    );
    expect(faultsOf(() => proposeNextYear({ ...base, sales: other }))).toEqual([
      { code: "nextYearDimension", details: { name: "Sales", header: "Model", plan: "Plan" } },
    ]);
  });
  it("sales without a full year", () => {
    const short = source("Sales", [salesRows[0]!, ...sold(2026, ["North", "Sedan"], each(30, 10))]);
    expect(faultsOf(() => proposeNextYear({ ...base, sales: short }))).toEqual([
      { code: "noFullYear", details: { name: "Sales", year: 2026 } },
    ]);
  });
  it("bad cells of plan and sales, each with its address", () => {
    const badPlan = source("Plan", [...planRows, [2026, "North", "Van", "x", ...each(1, 11), ""]]);
    expect(faultsOf(() => proposeNextYear({ ...base, plan: badPlan }))).toMatchObject([
      { code: "badNumber", at: "Plan sheet!E9" },
    ]);
    const badSales = source("Sales", [...salesRows, ["soon", "North", "Sedan", 1]]);
    expect(faultsOf(() => proposeNextYear({ ...base, sales: badSales }))).toMatchObject([{ code: "badDate" }]);
  });
  it("a total off the step", () => {
    expect(faultsOf(() => proposeNextYear({ ...base, total: 100.5 }))).toMatchObject([{ code: "totalOffStep" }]);
  });
});

describe("the opportunity of a split is in the journal", () => {
  const entry = (what: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    ...{ id: what, at: 1, who: "Dana", job: "Split target", where: "Plan!A1:O9, Plan 2026!B2:S20", what, undo: "gone" },
    ...more,
  });
  const splitWhat = (opportunity: readonly number[], language: "en" | "zh" = "en") =>
    proposeSplit({
      ...{ total: 100, year: 2026, step: 1, opportunity, language, taken: nothingTaken },
      history: { kind: "numbers", values: [each(10)], at: "S!A1:L1" },
    }).journal.what;

  it.each([
    ["en", [0, 0.05, 0, 0.08], "Plan 2026, 1 row, opportunity Q2 +5%, Q4 +8%"],
    ["zh", [0, 0.05, 0, 0.08], "2026 年计划，1 行，机会：二季度 +5%、四季度 +8%"],
    ["en", [...each(0, 4), -0.125, ...each(0, 7)], "Plan 2026, 1 row, opportunity May −12.5%"],
    ["zh", [...each(0, 4), -0.125, ...each(0, 7)], "2026 年计划，1 行，机会：5月 −12.5%"],
    ["en", [], "Plan 2026, 1 row"],
  ] as const)("in %s, %j as: %s", (language, opportunity, what) => {
    expect(splitWhat(opportunity, language)).toBe(what);
  });
  it("and is read back as it was, in both languages", () => {
    const shares = (length: number) =>
      fc.array(fc.integer({ min: -100_000, max: 1_000_000 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(fc.oneof(shares(4), shares(12)), fc.constantFrom("en", "zh"), (counts, language) => {
        const opportunity = counts.map((count) => count / 100_000);
        const expected = counts.every((count) => count === 0) ? [] : opportunity;
        expect(readOpportunity(`x${opportunityWords(language, opportunity)}`)).toEqual(expected);
      }),
    );
  });
  it.each([
    ["Plan 2026, 1 row, opportunity Q2 +5%, May +8%"],
    ["Plan 2026, 1 row, opportunity Q2 a lot"],
    ["Plan 2026, 1 row, opportunity All +5%"],
  ])("is not guessed: %s", (what) => {
    expect(readOpportunity(what)).toBeUndefined();
  });
  it.each([
    ["the latest one", [entry("Plan 2026, 1 row, opportunity Q1 +1%"), entry("Plan 2026, 1 row")], [0.01, 0, 0, 0]],
    ["in the other language", [entry("2026 年计划，1 行，机会：一季度 +1%")], [0.01, 0, 0, 0]],
    ["of a year that was started", [entry(proposeNextYear({ ...base, from: 2026 }).journal.what)], undefined],
    ["none, when it had none", [entry("Plan 2026, 1 row")], []],
    ["not of another year", [entry("Plan 2025, 1 row, opportunity Q1 +1%")], undefined],
    ["not one that was undone", [entry("Plan 2026, 1 row", { undone: { at: 1, who: "" } })], undefined],
    ["not of another plan", [entry("Plan 2026, 1 row", { where: "Parts!A1:O9" })], undefined],
    ["not of an edit", [entry("2026: Sep of East 5 → 6")], undefined],
  ] as const)("carried over: %s", (_, entries, opportunity) => {
    expect(carriedOpportunity(entries, { year: 2026, sheet: "Plan" })?.opportunity).toEqual(opportunity);
  });
  it("also of a year that was started from another one", () => {
    const { what } = proposeNextYear({ ...base, opportunity: [0, 0, 0.1, 0] }).journal;
    expect(carriedOpportunity([entry(what)], { year: 2027, sheet: "Plan" })?.opportunity).toEqual([0, 0, 0.1, 0]);
  });
});
