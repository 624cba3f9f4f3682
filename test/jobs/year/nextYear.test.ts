import { serialOf } from "../../../src/planning/calendar/serial";
import { grown } from "../../../src/planning/targets/year/grown";
import { nextYearBasis, proposeNextYear, type NextYearOptions } from "../../../src/jobs/year/nextYear";
import { proposeSplit } from "../../../src/jobs/split";
import type { AddRows, Change, NewSheet } from "../../../src/sheets/change";
import type { CellValue } from "../../../src/sheets/spec";
import { faultsOf, nothingTaken, source } from "../source";

const headers = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const even = (value: number) => Array<number>(12).fill(value);
/** East and West are planned with 2025 and 2026; the years of a table may stand in any order. */
const planRows: CellValue[][] = [
  ["Model", "Year", "Region", ...headers],
  ["Van", 2026, "West", ...even(20)],
  ["Van", 2026, "East ", ...even(30)],
  ["Truck", 2026, "East ", ...even(5)],
  ["Van", 2025, "East", ...even(10)],
];
const plan = source("Plan", planRows);

/** A line a month: what each unit sold in each month of a year, January + month more. */
const ledgerRows = (years: readonly number[], units: readonly [string, string, number][], months = 12): CellValue[][] =>
  years.flatMap((year) =>
    Array.from({ length: months }, (_, month) =>
      units.map(([region, model, amount]) => [
        serialOf({ year, month: month + 1, day: 1 }),
        region,
        model,
        amount === 0 ? 0 : amount + month,
      ]),
    ).flat(),
  );
const ledger = (...rows: readonly CellValue[][][]) =>
  source("Sales", [["Date", "Region", "Model", "Quantity"], ...rows.flat()]);
const both: readonly [string, string, number][] = [
  ["East", "Van", 10],
  [" west", "van", 20],
];
const today = serialOf({ year: 2027, month: 1, day: 12 });
const options: NextYearOptions = {
  plan,
  sales: ledger(ledgerRows([2024, 2025, 2026], both)),
  ...{ from: 2026, asOf: today, total: 600, step: 1, opportunity: [], language: "en", growth: 0, withNew: false },
  taken: nothingTaken,
};
const rowsOf = (changes: readonly Change[]) => changes.find((change): change is AddRows => change.kind === "addRows")!;

describe("T2 T3 start next year: the plan's rows carried over, by the last year's sales", () => {
  it("the rows of the plan in its order and spelling, each with its share and its own months", () => {
    const { units, basis, quarters, total, lastYear, notes } = proposeNextYear(options);
    expect(basis).toMatchObject({
      ...{ from: 2026, salesYear: 2026, monthYears: [2024, 2025, 2026], dimensions: ["Model", "Region"] },
      planned: { sold: 186 + 306 },
    });
    expect(units.map(({ keys, total: part }) => [...keys, part])).toEqual([
      ["Van", "West", 373],
      ["Van", "East", 227],
      ["Truck", "East", 0],
    ]);
    expect(units[1]?.months).toEqual([12, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 26]);
    expect([total, quarters.reduce((sum, one) => sum + one, 0)]).toEqual([600, 600]);
    expect(lastYear).toMatchObject({ year: 2026, quarters: [96, 114, 132, 150] });
    expect(notes).toEqual([
      {
        code: "unitsUnsold",
        details: { year: 2026, n: 1, count: 1, names: "Truck · East" },
        severity: "warning",
      },
    ]);
  });

  it("is the split of these rows: one that is asked for the same gives the same", () => {
    const { units } = proposeNextYear(options);
    const sold = proposeSplit({
      ...{ total: 600, year: 2027, step: 1, opportunity: [], language: "en", taken: nothingTaken, plan },
      history: {
        ...{ kind: "ledger", sales: options.sales, dimensions: ["Model", "Region"] },
        ...{ unitYears: [2026], monthYears: [2024, 2025, 2026] },
      },
    });
    expect(units.filter((unit) => unit.total > 0).map(({ months }) => months)).toEqual(
      sold.units.map(({ months }) => months),
    );
  });

  it("writes below the rows of earlier years, none of which it touches, and makes the sheet of the year", () => {
    const { changes, planSheet, journal } = proposeNextYear(options);
    const added = rowsOf(changes);
    expect(added.over).toEqual([]);
    expect(added.rows.map((row) => row.slice(0, 3))).toEqual([
      ["Van", 2027, "West"],
      ["Van", 2027, "East"],
      ["Truck", 2027, "East"],
    ]);
    expect(planSheet).toBe("Plan 2027");
    expect(
      changes.filter((change): change is NewSheet => change.kind === "newSheet").map(({ sheet }) => sheet.name),
    ).toEqual(["Plan 2027", "Locks"]);
    expect(journal).toMatchObject({ job: "Start next year", what: "Plan 2027, 3 rows, by sales", after: 600 });
    expect(journal).not.toHaveProperty("before");
  });

  it("a year under way: shares and total of the latest whole one, which is said", () => {
    const sales = ledger(ledgerRows([2024, 2025], both), ledgerRows([2026], both, 10));
    const { basis, notes } = proposeNextYear({ ...options, sales, asOf: serialOf({ year: 2026, month: 11, day: 5 }) });
    expect(basis).toMatchObject({ salesYear: 2025, monthYears: [2024, 2025] });
    expect(notes[0]).toEqual({ code: "earlierYear", details: { from: "2026", year: 2025 }, severity: "warning" });
  });

  it("December under way is not over, whatever the ledger holds of it", () => {
    expect(nextYearBasis({ ...options, asOf: serialOf({ year: 2026, month: 12, day: 31 }) }).salesYear).toBe(2025);
    expect(nextYearBasis({ ...options, asOf: serialOf({ year: 2027, month: 1, day: 1 }) }).salesYear).toBe(2026);
  });

  describe("units that only the ledger knows", () => {
    const sales = ledger(ledgerRows([2024, 2025, 2026], both), ledgerRows([2026], [["South", "Van", 1]]));

    it("are said, and get no row", () => {
      const { units, notes, lastYear } = proposeNextYear({ ...options, sales });
      expect(units.map(({ keys }) => keys[1])).toEqual(["West", "East", "East"]);
      expect(notes).toContainEqual({
        code: "unitsUnplanned",
        details: { year: 2026, n: 1, count: 1, names: "Van · South", total: 78 },
        severity: "warning",
      });
      expect(lastYear?.quarters).toEqual([96, 114, 132, 150]);
    });

    it("get one when asked", () => {
      const { units, notes } = proposeNextYear({ ...options, sales, withNew: true, total: 570 });
      expect(units.map(({ keys, total }) => [keys[1], total])).toEqual([
        ["West", 306],
        ["East", 186],
        ["South", 78],
        ["East", 0],
      ]);
      expect(notes.map(({ code }) => code)).toEqual(["unitsUnsold"]);
    });
  });

  it.each<[string, Partial<NextYearOptions>, number]>([
    ["what they sold", {}, 492],
    ["grown by a rate", { growth: 0.1 }, 541],
    ["to the step", { growth: 0.1, step: 10 }, 540],
  ])("without a total the rows get %s", (_, more, total) => {
    const { total: typed, ...untyped } = options;
    expect(typed).toBe(600);
    expect(proposeNextYear({ ...untyped, ...more }).total).toBe(total);
  });

  it("a plan of the company alone", () => {
    const company = source("Plan", [
      ["Year", ...headers],
      [2026, ...even(40)],
    ]);
    const { units } = proposeNextYear({ ...options, plan: company });
    expect(units).toMatchObject([{ keys: [], total: 600 }]);
  });

  it.each<[string, Partial<NextYearOptions>, unknown]>([
    ["a year that has rows already", { from: 2025 }, { code: "yearPlanned", details: { name: "Plan", year: 2026 } }],
    ["a year the plan does not have", { from: 2030 }, { code: "noPlanYear", details: { year: 2030 } }],
    [
      "a ledger without a whole year",
      { sales: ledger(ledgerRows([2026], both, 11)) },
      { code: "noFullYear", details: { name: "Sales", year: 2026, next: "2027" } },
    ],
    [
      "a ledger that lacks a column of the plan",
      {
        sales: source("Sales", [
          ["Date", "Region", "Quantity"],
          [46000, "East", 1],
        ]),
      },
      { code: "noDimension", details: { name: "Sales", header: "Model" } },
    ],
    [
      "a cell of the ledger that is no number, by its address",
      { sales: ledger(ledgerRows([2025, 2026], both), [[46001, "South", "Van", "many"]]) },
      expect.objectContaining({ code: "badNumber", at: "Sales sheet!E52" }),
    ],
    [
      "units of the plan that sold nothing at all",
      { sales: ledger(ledgerRows([2026], [["South", "Van", 9]])) },
      expect.objectContaining({ code: "zeroWeights" }),
    ],
  ])("refuses %s", (_, more, fault) => {
    expect(faultsOf(() => proposeNextYear({ ...options, ...more }))).toEqual([fault]);
  });
});

describe("grown: what sold, grown by a rate, to the nearest step", () => {
  it.each<[number, number, number, number]>([
    [2470, 0, 1, 2470],
    [2470, 0.05, 10, 2590],
    [2470, 0.05, 1, 2594],
    [1234, 0, 100, 1200],
    [1250, 0, 100, 1300],
    [100.25, 0, 0.1, 100.3],
    [70, 0.1, 0.01, 77],
    [500, -1, 1, 0],
  ])("%d × (1 + %d) in steps of %d is %d", (sold, rate, step, total) => {
    expect(grown(sold, rate, step)).toBe(total);
  });
});
