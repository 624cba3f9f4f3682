import { proposeSplit } from "../../src/jobs/split";
import type { SplitHistory, SplitOptions, UnitShares } from "../../src/jobs/splitTypes";
import { serialOf } from "../../src/planning/calendar/serial";
import type { CellValue } from "../../src/sheets/spec";
import { faultsOf, nothingTaken, source } from "./source";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const flat = new Array<number>(12).fill(10);
const numbers: SplitHistory = { kind: "numbers", values: [flat], at: "Sales by month!B3:M3", years: [2025] };
const base: SplitOptions = {
  total: 1200,
  year: 2026,
  step: 1,
  opportunity: [],
  language: "en",
  history: numbers,
  taken: nothingTaken,
};

const dealerHeaders = ["Region", "Dealer", "Salesperson", "Capacity", "Share"];
const dealers = (...rows: CellValue[][]) => source("Dealers", [dealerHeaders, ...rows]);
const byMeasure = (table: ReturnType<typeof dealers>, more: Partial<Extract<UnitShares, { kind: "measure" }>> = {}) =>
  ({ kind: "measure", table, names: dealerHeaders.slice(0, 3), measures: ["Capacity", "Share"], ...more }) as const;
const tree = dealers(
  ["North", "Apex", "Li", 400, 0.25],
  ["North", "Apex", "Wang", 200, 0.25],
  ["South", "Bolt", "Chen", 500, 0.3],
  ["North", "Crest", "Zhou", 100, 0.5],
);

/** Sales on the first of each month given, one row a unit and month. */
const ledger = (rows: readonly (readonly [region: string, year: number, months: readonly number[]])[]) =>
  source("Sales", [
    ["Date", "Region", "Quantity"],
    ...rows.flatMap(([region, year, months]) =>
      months.flatMap((sold, index) => (sold ? [[serialOf({ year, month: index + 1, day: 1 }), region, sold]] : [])),
    ),
  ]);
const byRegion = (rows: Parameters<typeof ledger>[0], monthYears = [2025]): SplitHistory => ({
  kind: "ledger",
  sales: ledger(rows),
  dimensions: ["Region"],
  unitYears: [2025],
  monthYears,
});

describe("T3 proposeSplit by measures", () => {
  it("capacity × share, exact at every node, rows grouped by their outer names", () => {
    const split = proposeSplit({ ...base, shares: byMeasure(tree) });
    // 100 + 50 + 50 in the north, 150 in the south: fair 685.7 and 514.3.
    expect(split.units.map(({ keys, total }) => [...keys, total])).toEqual([
      ["North", "Apex", "Li", 343],
      ["North", "Apex", "Wang", 172],
      ["North", "Crest", "Zhou", 171],
      ["South", "Bolt", "Chen", 514],
    ]);
    split.units.forEach(({ total, months }) => expect(sum(months)).toBe(total));
    expect(split.months).toEqual(split.months.map((_, month) => sum(split.units.map(({ months }) => months[month]!))));
    expect(split.journal.what).toBe("Plan 2026, 4 rows, by Capacity × Share");
    expect(split.way).toEqual({
      units: "measure",
      measures: ["Capacity", "Share"],
      monthsOf: "company",
      workingDays: false,
    });
  });

  it("a plan that stops higher up has the same numbers", () => {
    const split = proposeSplit({ ...base, shares: byMeasure(tree, { depth: 2 }) });
    expect(split.units.map(({ keys, total }) => [...keys, total])).toEqual([
      ["North", "Apex", 515],
      ["North", "Crest", 171],
      ["South", "Bolt", 514],
    ]);
    expect(split.changes[0]).toMatchObject({ sheet: { tables: [{ name: "Plan" }] } });
  });

  it("months follow the sales of the names the ledger knows, the company's for the others, and that is said", () => {
    const history = byRegion([
      [" north", 2025, [120, ...flat.slice(1).map(() => 0)]],
      ["West", 2025, flat],
    ]);
    const split = proposeSplit({ ...base, history, shares: byMeasure(tree, { depth: 1 }) });
    const [north, south] = split.units;
    expect(north?.months.slice(0, 2)).toEqual([686, 0]);
    expect(south?.months[0]).toBeGreaterThan(200);
    expect(south?.months[1]).toBeGreaterThan(0);
    expect(split.notes).toMatchObject([{ code: "unitsAsCompany", details: { count: 1, names: "South" } }]);
    expect(split.lastYear).toMatchObject({ year: 2025 });
  });

  it.each<[string, CellValue[][], object[]]>([
    ["text", [["N", "A", "x", "many", 1]], [{ code: "badNumber", at: "Dealers sheet!E4", details: { value: "many" } }]],
    [
      "a blank",
      [["N", "A", "x", "", 1]],
      [{ code: "measureBlank", at: "Dealers sheet!E4", details: { unit: "N · A · x" } }],
    ],
    [
      "a negative",
      [["N", "A", "x", 4, -0.1]],
      [{ code: "negativeMeasure", at: "Dealers sheet!F4", details: { header: "Share" } }],
    ],
    [
      "a blank name",
      [["N", " ", "x", 4, 1]],
      [{ code: "nameMissing", at: "Dealers sheet!C4", details: { header: "Dealer" } }],
    ],
    ["a flag for a name", [["N", true, "x", 4, 1]], [{ code: "badText", at: "Dealers sheet!C4" }]],
    [
      "a name twice",
      [
        ["N", "A", "x", 4, 1],
        [" n", "A", "X ", 5, 1],
      ],
      [{ code: "nameTwice", at: "Dealers sheet!D5", details: { firstAt: "Dealers sheet!D4" } }],
    ],
    [
      "names above each other",
      [
        ["N", "A", "x", 4, 1],
        ["A", "n ", "y", 4, 1],
      ],
      [
        { code: "planCycle", at: "Dealers sheet!B4", details: { value: "N", unit: "N · A · x" } },
        { code: "planCycle", at: "Dealers sheet!B5", details: { value: "A", unit: "A · n · y" } },
      ],
    ],
    [
      "nothing above 0",
      [
        ["N", "A", "x", 4, 0],
        ["N", "A", "y", 0, 1],
      ],
      [{ code: "measureZero", details: { header: "Capacity × Share" } }],
    ],
    ["no row at all", [], [{ code: "measureZero" }]],
    [
      "two at once",
      [
        ["N", "A", "x", "?", 1],
        ["N", "A", "y", 4, "?"],
      ],
      [{ at: "Dealers sheet!E4" }, { at: "Dealers sheet!F5" }],
    ],
  ])("names the cell of %s", (_, rows, faults) => {
    expect(faultsOf(() => proposeSplit({ ...base, shares: byMeasure(dealers(...rows)) }))).toMatchObject(faults);
  });

  it("passes over empty rows, and keeps a unit that counts nothing at 0", () => {
    const table = dealers(["N", "A", "x", 1, 1], ["", "", "", "", ""], ["N", "A", "y", 0, 1]);
    expect(proposeSplit({ ...base, shares: byMeasure(table) }).units.map(({ total }) => total)).toEqual([1200, 0]);
  });

  it("needs months: quarters say nothing about them", () => {
    const history: SplitHistory = { kind: "numbers", values: [[1, 2, 3, 4]], at: "S!B2:E2" };
    expect(faultsOf(() => proposeSplit({ ...base, history, shares: byMeasure(tree) }))).toMatchObject([
      { code: "quartersForMonths" },
    ]);
  });

  it("the new plan says no more than its dimensions when the old one has others", () => {
    const plan = source("Plan", [["Year", "Region", ...flat.map((_, month) => `${month + 1}月`)]]);
    const { notes } = proposeSplit({ ...base, plan, shares: byMeasure(tree) });
    expect(notes).toMatchObject([{ code: "planDoesNotFit" }]);
  });
});

describe("T5 proposeSplit with both margins exact", () => {
  const early = [50, 50, ...flat.slice(2).map(() => 2)];
  const late = [...flat.slice(2).map(() => 2), 50, 50];
  const history = byRegion([
    ["North", 2025, early],
    ["South", 2025, late],
  ]);

  it("units keep their totals, months are the company's, each unit its own season", () => {
    const both = { ...base, total: 240, opportunity: [0, 0, 0, 0.5], history, monthsOf: "both" } as const;
    const split = proposeSplit(both);
    const company = proposeSplit({ ...both, history: { ...history, dimensions: [] } as SplitHistory });
    const own = proposeSplit({ ...both, monthsOf: "own" });
    expect(split.months).toEqual(company.months);
    expect(split.units.map(({ total }) => total)).toEqual([120, 120]);
    split.units.forEach(({ total, months }) => expect(sum(months)).toBe(total));
    // Each by its own season misses the company's months: the southern year end alone takes the opportunity.
    expect(own.months).not.toEqual(company.months);
    expect(split.units[0]?.months[0]).toBeGreaterThan(split.units[1]!.months[0]!);
    expect(split.way.monthsOf).toBe("both");
    expect(split.journal.what).toBe("Plan 2026, 2 rows, by sales, two-way, opportunity Q4 +50%");
    expect(company.journal.what).toBe("Plan 2026, 1 row, opportunity Q4 +50%");
  });

  it("with measures too", () => {
    const split = proposeSplit({ ...base, history, monthsOf: "both", shares: byMeasure(tree) });
    expect(sum(split.units.map(({ total }) => total))).toBe(1200);
    expect(split.months[0]).toBe(260);
    split.units.forEach(({ total, months }) => expect(sum(months)).toBe(total));
  });

  it("names the units that sold only in months without room", () => {
    const onlyJanuary = [100, ...flat.slice(1).map(() => 0)];
    const rows = byRegion([
      ["North", 2025, onlyJanuary],
      ["South", 2025, flat],
    ]);
    const blocked = { ...base, history: rows, monthsOf: "both", opportunity: [-0.9, 0, 0, 0] } as const;
    expect(faultsOf(() => proposeSplit(blocked))).toEqual([
      {
        code: "patternRows",
        details: { units: "North", months: "1", need: 545, room: expect.any(Number), by: expect.any(Number) },
      },
    ]);
  });

  it("names the months that too few units sold in", () => {
    const firstHalf = flat.map((sold, month) => (month < 6 ? sold : 0));
    const rows = byRegion([
      ["North", 2025, firstHalf],
      ["South", 2025, flat.map(() => 1)],
    ]);
    const blocked = { ...base, history: rows, monthsOf: "both", opportunity: [0, 0, 9, 9] } as const;
    expect(faultsOf(() => proposeSplit(blocked))).toMatchObject([
      { code: "patternMonths", details: { units: "South", months: "7, 8, 9" } },
    ]);
  });
});

describe("T2 proposeSplit by working days", () => {
  const spring = (year: number, month: number, day: number) =>
    Array.from({ length: 7 }, (_, index) => [serialOf({ year, month, day }) + index, "Spring Festival"]);
  const holidays = source("Holidays", [["Date", "Name"], ...spring(2025, 1, 27), ...spring(2026, 2, 16)]);
  // Ten cars a working day: 18 in January 2025 (23 less 5), 20 in February; 22 and 15 in 2026.
  const days2025 = [18, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23];
  const days2026 = [22, 15, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23];
  const sold = days2025.map((days) => days * 10);
  const total = sum(days2026) * 10;

  it.each<[string, SplitHistory]>([
    ["numbers", { kind: "numbers", values: [sold], at: "S!B2:M2", years: [2025] }],
    ["a ledger", byRegion([["North", 2025, sold]])],
  ])("the daily rates of %s at the days of the year planned: the festival moves along", (_, history) => {
    const split = proposeSplit({ ...base, total, history, workingDays: { holidays } });
    // Quarters first, so a month may be one car off its fair part; here every one is whole.
    expect(split.months).toEqual(days2026.map((days) => days * 10));
    expect(split.lastYear?.months).toEqual(sold);
    expect(split.way.workingDays).toBe(true);
    expect(split.journal.what).toMatch(/, by working days$/);
  });

  it("shifted workdays count", () => {
    const workdays = source("Workdays", [["Date"], [serialOf({ year: 2026, month: 2, day: 14 })]]);
    const history: SplitHistory = { kind: "numbers", values: [sold], at: "S!B2:M2", years: [2025] };
    const split = proposeSplit({ ...base, total: total + 10, history, workingDays: { holidays, workdays } });
    expect(split.months[1]).toBe(160);
  });

  it.each<[string, Partial<SplitOptions>, object]>([
    [
      "a year of history",
      { history: { ...numbers, years: [2023] } as SplitHistory },
      { code: "holidaysMissing", details: { name: "Holidays", years: "2023" } },
    ],
    ["the year planned", { year: 2027 }, { code: "holidaysMissing", details: { years: "2027" } }],
  ])("says that the holidays of %s are missing instead of guessing", (_, options, fault) => {
    expect(faultsOf(() => proposeSplit({ ...base, ...options, workingDays: { holidays } }))).toMatchObject([fault]);
  });

  it("says that numbers without years have no working days, and quarters none by month", () => {
    const unknown: SplitHistory = { kind: "numbers", values: [flat], at: "S!B2:M2" };
    const quarters: SplitHistory = { kind: "numbers", values: [[1, 2, 3, 4]], at: "S!B2:E2", years: [2025] };
    const faults = (history: SplitHistory) =>
      faultsOf(() => proposeSplit({ ...base, history, workingDays: { holidays } }));
    expect(faults(unknown)).toMatchObject([{ code: "yearsUnknown", at: "S!B2:M2" }]);
    expect(faults(quarters)).toMatchObject([{ code: "quartersForMonths" }]);
  });

  it("names a month with sales and no working day", () => {
    const all = Array.from({ length: 31 }, (_, index) => [serialOf({ year: 2025, month: 1, day: 1 }) + index]);
    const free = source("Holidays", [["Date"], ...all, ...spring(2026, 2, 16).map(([date]) => [date!])]);
    expect(faultsOf(() => proposeSplit({ ...base, workingDays: { holidays: free } }))).toMatchObject([
      { code: "noWorkingDays", details: { year: 2025, month: 1 } },
    ]);
  });
});

describe("T4 proposeSplit by composite shares", () => {
  // Last three months 60 : 40, last month 10 : 30, targets 100 : 300.
  const rows: Parameters<typeof ledger>[0] = [
    ["North", 2025, [...flat.slice(0, 9), 25, 25, 10]],
    ["South", 2025, [...flat.slice(0, 9), 5, 5, 30]],
  ];
  const months = flat.map((_, month) => `${month + 1}月`);
  const planOf = (...lines: CellValue[][]) => source("Plan", [["Year", "Region", ...months], ...lines]);
  const targets = planOf(
    [2025, "North", 100, ...flat.slice(1).map(() => 0)],
    [2025, "south ", 300, ...flat.slice(1).map(() => 0)],
  );
  const sales = ledger(rows);
  const shares = {
    kind: "composite",
    sales,
    dimensions: ["Region"],
    weights: [0.4, 0.3, 0.3],
    lastMonth: { year: 2025, month: 12 },
  } as const;
  const composite: SplitOptions = { ...base, total: 1000, history: byRegion(rows), shares, plan: targets };
  const totals = (options: SplitOptions) =>
    Object.fromEntries(proposeSplit(options).units.map(({ keys, total }) => [keys[0], total]));

  it.each<[string, Partial<SplitOptions>, Record<string, number>]>([
    // 0.4 × 60 % + 0.3 × 25 % + 0.3 × 25 %
    ["three months, last month, targets of last year", {}, { North: 390, South: 610 }],
    [
      "the targets of the year planned first",
      { plan: planOf([2025, "North", 1], [2026, "North", 300], [2026, "South", 100]) },
      { North: 540, South: 460 },
    ],
    ["other weights", { shares: { ...shares, weights: [0, 1, 0] } }, { North: 250, South: 750 }],
    [
      "a unit that has only a target",
      { plan: planOf([2025, "North", 50], [2025, "West", 50]) },
      { North: 465, South: 385, West: 150 },
    ],
  ])("%s", (_, options, parts) => {
    const split = proposeSplit({ ...composite, ...options });
    expect(totals({ ...composite, ...options })).toEqual(parts);
    split.units.forEach(({ total, months: planned }) => expect(sum(planned)).toBe(total));
    expect(split.journal.what).toMatch(/^Plan 2026, \d rows, by recent sales and targets$/);
  });

  it.each<[string, Partial<SplitOptions>, string, number]>([
    // (0.4 × 60 % + 0.3 × 25 %) ÷ 0.7
    ["no plan", { plan: planOf() }, "noTargets", 450],
    ["a plan without these names", { plan: source("Plan", [["Year", "Model", ...months]]) }, "noTargets", 450],
  ])("%s hands its weight on, and that is said", (_, options, code, north) => {
    const split = proposeSplit({ ...composite, ...options });
    expect(split.units[0]?.total).toBe(north);
    expect(split.notes).toContainEqual(expect.objectContaining({ code, severity: "warning" }));
  });

  it("so does a last month without sales", () => {
    const gap: typeof rows = [
      ["North", 2025, [...flat.slice(0, 9), 60, 0, 1]],
      ["South", 2025, [...flat.slice(0, 9), 40, 0, 1]],
    ];
    const at = { ...shares, sales: ledger(gap), lastMonth: { year: 2025, month: 11 } };
    const split = proposeSplit({ ...composite, shares: at });
    expect(split.notes).toEqual([{ code: "noMonthSales", details: { year: 2025, month: 11 }, severity: "warning" }]);
  });

  it("a unit with neither recent sales nor a target has no row", () => {
    const more: typeof rows = [...rows, ["East", 2025, [9]]];
    const split = proposeSplit({ ...composite, shares: { ...shares, sales: ledger(more) } });
    expect(split.units.map(({ keys }) => keys[0])).toEqual(["North", "South"]);
    expect(split.notes).toMatchObject([{ code: "unitsWithoutShare", details: { count: 1 } }]);
  });

  it.each<[string, Partial<typeof shares>, SplitOptions["plan"], object[]]>([
    ["weights that do not add up", { weights: [0.4, 0.3, 0.2] } as never, targets, [{ code: "blendWeights" }]],
    [
      "months the ledger does not reach",
      { lastMonth: { year: 2026, month: 1 } } as never,
      targets,
      [{ code: "recentMissing", details: { year: 2026, month: 1 } }],
    ],
    [
      "returns that outweigh sales",
      { sales: ledger([["North", 2025, [...flat.slice(0, 11), -50]]]) } as never,
      targets,
      [{ code: "negativeUnit", details: { unit: "North", value: -30 } }],
    ],
    [
      "targets that are no numbers or below 0",
      {},
      planOf([2025, "North", "many", -1]),
      [
        { code: "badNumber", at: "Plan sheet!D4" },
        { code: "negativeMeasure", at: "Plan sheet!E4" },
      ],
    ],
    ["nothing that counts", { weights: [0, 0, 1] } as never, planOf(), [{ code: "zeroWeights" }]],
  ])("refuses %s", (_, more, plan, faults) => {
    expect(
      faultsOf(() => proposeSplit({ ...composite, shares: { ...shares, ...more }, ...(plan && { plan }) })),
    ).toMatchObject(faults);
  });
});
