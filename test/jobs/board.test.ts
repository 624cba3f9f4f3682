import { proposeBoard } from "../../src/jobs/board";
import type { BoardOptions } from "../../src/jobs/types";
import { defaultNames } from "../../src/sheets/board/input";
import { ruleSets } from "../../src/sheets/rules/ruleSets";
import type { CellValue } from "../../src/sheets/spec";
import type { NewSheet } from "../../src/sheets/change";
import { cellsOf } from "../files/cells";
import { faultsOf, nothingTaken, source } from "./source";

/** 16 July 2026, a Thursday: 12 of 23 working days. */
const asOf = 46219;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const sales = source("Sales", [
  ["Date", "Region", "Model", "Quantity"],
  [asOf, "North", "Sedan", 3],
  [asOf - 40, "North", "SUV", 4],
  [asOf, "South", "Sedan", 5],
  [asOf, "West", "Sedan", 7],
  [asOf + 1, "North", "Sedan", 100],
  [asOf - 365, "North", "Sedan", 2],
]);
const planRows: CellValue[][] = [
  [2026, "North", "Sedan", ...months.map(() => 4)],
  [2026, "North", "SUV", ...months.map(() => 1)],
  [2026, "South", "Sedan", ...months.map(() => 10)],
  [2025, "North", "Sedan", ...months.map(() => 99)],
];
const plan = source("Plan", [["Year", "Region", "Model", ...months], ...planRows]);
const base: BoardOptions = {
  asOf,
  language: "en",
  sales,
  plan,
  dimensions: ["Region", "Model"],
  taken: { ...nothingTaken, tables: ["Sales", "Plan"] },
};
const kinds = (changes: readonly { kind: string }[]) => changes.map(({ kind }) => kind);
const sheets = (changes: readonly unknown[]) => (changes as NewSheet[]).flatMap(({ sheet }) => (sheet ? [sheet] : []));
const texts = (changes: readonly unknown[]) => JSON.stringify(changes);

describe("P1 proposeBoard(sales, plan)", () => {
  it("adds the rules sheet and the board", () => {
    const { changes, sheet, rows, notes } = proposeBoard(base);
    expect(sheets(changes).map(({ name }) => name)).toEqual(["Rules", "Progress"]);
    expect([sheet, rows]).toEqual(["Progress", 3]);
    expect(notes).toMatchObject([{ code: "salesAfterAsOf", details: { count: 1 } }]);
  });
  it("computes what the board will show", () => {
    const { timeProgress, groups, yearToDate } = proposeBoard(base);
    expect(timeProgress).toBeCloseTo(12 / 23, 12);
    expect(groups).toEqual([
      { name: "North", actual: 3, plan: 5, status: "onTrack" },
      { name: "South", actual: 5, plan: 10, status: "atRisk" },
    ]);
    expect(yearToDate).toEqual({ planned: 12, unplanned: 7, ledger: 19 });
  });
  it("sums the plan over dimensions the board leaves out", () => {
    const { rows, groups, changes } = proposeBoard({ ...base, dimensions: ["Region"] });
    expect(rows).toBe(2);
    expect(texts(changes)).not.toContain("stands more than once");
    expect(groups).toMatchObject([
      { name: "North", plan: 5 },
      { name: "South", plan: 10 },
    ]);
  });
  it("of the company without dimensions", () => {
    expect(proposeBoard({ ...base, dimensions: [] })).toMatchObject({
      rows: 1,
      groups: [{ name: "", actual: 15, plan: 15 }],
    });
  });
  it("counts holidays and shifted workdays", () => {
    const holidays = source("Holidays", [["Date"], [asOf]]);
    const workdays = source("Workdays", [["Date"], [asOf + 2]]);
    expect(proposeBoard({ ...base, holidays, workdays }).timeProgress).toBeCloseTo(11 / 23, 12);
  });
  it("goes by the workbook's status rules", () => {
    const statusRules = source("StatusRules", [
      ["From", "Status"],
      [0, "slow"],
      [0.5, "so-so"],
      [2, "fast"],
    ]);
    const { groups, changes } = proposeBoard({ ...base, statusRules });
    expect(groups.map(({ status }) => status)).toEqual(["atRisk", "atRisk"]);
    expect(sheets(changes).flatMap(({ tables = [] }) => tables)).toEqual([]);
  });
});

describe("names with stray spaces", () => {
  const stray = {
    ...base,
    sales: source("Sales", [
      ["Date", "Region", "Model", "Quantity"],
      [asOf, " North", "Sedan", 3],
      [asOf, "North", "Sedan ", 1],
    ]),
  };
  it("count as other names, as the formulas will have it, and are noted", () => {
    const { yearToDate, notes } = proposeBoard(stray);
    expect(yearToDate).toEqual({ planned: 0, unplanned: 4, ledger: 4 });
    expect(notes).toMatchObject([{ code: "strayNames", details: { name: "Sales", count: 2, at: "C4" } }]);
  });
  it("are cleaned on request, before anything else", () => {
    const { yearToDate, notes, changes } = proposeBoard({ ...stray, cleanNames: true });
    expect(yearToDate).toEqual({ planned: 4, unplanned: 0, ledger: 4 });
    expect(notes).toEqual([]);
    expect(changes[0]).toEqual({
      kind: "setCells",
      sheet: "Sales sheet",
      cells: [
        { at: "C4", value: "North" },
        { at: "D5", value: "Sedan" },
      ],
    });
  });
});

describe("what the workbook has is used, names that are taken are avoided", () => {
  it("plain ranges become tables first", () => {
    const plain = source("Ledger", [sales.data.headers as CellValue[], ...sales.data.rows], { table: false });
    const { changes } = proposeBoard({ ...base, sales: plain });
    expect(kinds(changes)).toEqual(["makeTable", "newSheet", "newSheet"]);
    expect(changes[0]).toMatchObject({ name: "Sales_2", place: { sheet: "Ledger sheet" } });
    expect(texts(changes)).toContain("Sales_2[Quantity]");
  });
  it("names that mean something else", () => {
    const taken = { sheets: ["Rules", "progress"], tables: ["StatusRules"], names: ["asof"] };
    const { changes, notes } = proposeBoard({ ...base, taken });
    expect(sheets(changes).map(({ name }) => name)).toEqual(["Rules (2)", "Progress (2)"]);
    expect(notes[0]).toMatchObject({ code: "namesAvoided", details: { names: "AsOf_2" } });
    expect(sheets(changes)[0]!.names!.map(({ name }) => name)).toContain("AsOf_2");
    expect(sheets(changes)[0]!.tables).toMatchObject([{ name: "StatusRules_2" }]);
  });
  it("the sheet name the person chose stands", () => {
    const taken = { ...base.taken, sheets: ["Mine"] };
    expect(proposeBoard({ ...base, taken, sheetName: "Mine" }).sheet).toBe("Mine");
  });
});

describe("a second board follows a rules sheet that reads the same lists", () => {
  const holidays = source("Holidays", [["Date"], [asOf], [asOf - 1]]);
  const statusRules = source("StatusRules", [
    ["From", "Status"],
    [0, "behind"],
    [1, "on track"],
  ]);

  /** The workbook after a first board, as it would be found: its names and rules sheets, and the person's own names. */
  function after(first: BoardOptions): Pick<BoardOptions, "taken" | "rules"> {
    const [spec] = sheets(proposeBoard(first).changes);
    const cells = new Map(cellsOf(spec!).map(({ at, value }) => [at, value]));
    const own = first.taken.names.map((name) => ({ name, refersTo: "=Settings!$B$1" }));
    const names = [...own, ...spec!.names!];
    return {
      taken: { ...base.taken, sheets: [spec!.name], names: names.map(({ name }) => name) },
      rules: ruleSets(names).map((set) => ({
        ...set,
        asOf: cells.get("C4")!,
        firstDay: ["B19", "C19", "D19"].map((at) => cells.get(at)!),
      })),
    };
  }
  const second = (first: BoardOptions, options: Partial<BoardOptions> = {}) =>
    proposeBoard({ ...base, ...after(first), statusRules, ...options });

  it("and changes nothing on it when the day is the same", () => {
    const { changes, notes } = second(base);
    expect(kinds(changes)).toEqual(["newSheet"]);
    expect(notes.map(({ code }) => code)).toEqual(["salesAfterAsOf"]);
  });
  it("another day moves its as-of date, and that is said", () => {
    const { changes, notes } = second(base, { asOf: asOf - 1 });
    expect(changes[0]).toEqual({ kind: "setCells", sheet: "Rules", cells: [{ at: "C4", value: asOf - 1 }] });
    expect(notes).toContainEqual({
      code: "asOfShared",
      details: { sheet: "Rules", at: "C4", date: asOf - 1 },
      severity: "warning",
    });
  });
  it("the person's own name AsOf is never written to nor read", () => {
    const { changes } = second({ ...base, taken: { ...base.taken, names: ["AsOf"] } }, { asOf: asOf - 1 });
    expect(changes[0]).toMatchObject({ kind: "setCells", sheet: "Rules", cells: [{ at: "C4" }] });
    expect(texts(changes)).not.toMatch(/\bAsOf\b/);
    expect(texts(changes)).toMatch(/\bAsOf_2\b/);
  });
  it("names that only happen to be there make no rules sheet", () => {
    const names = Object.values(defaultNames).map((name: string) => ({ name, refersTo: "=Settings!$B$1" }));
    expect(ruleSets(names)).toEqual([]);
  });
  it.each<[string, BoardOptions, Partial<BoardOptions>]>([
    ["a list it does not read", base, { holidays }],
    ["a list it reads that is no longer there", { ...base, holidays }, {}],
    ["a list as holidays that it reads as workdays", { ...base, workdays: holidays }, { holidays }],
  ])("%s: a rules sheet of its own, said", (_, first, options) => {
    const { changes, notes, timeProgress } = second(first, options);
    const [made] = sheets(changes);
    expect([made!.name, texts(changes).includes("Holidays[Date]")]).toEqual(["Rules (2)", "holidays" in options]);
    expect(made!.names!.map(({ name }) => name)).toContain("TimeProgress_2");
    expect(notes).toContainEqual({
      code: "rulesApart",
      details: { sheet: "Rules", made: "Rules (2)" },
      severity: "info",
    });
    expect(timeProgress).toBeCloseTo("holidays" in options ? 10 / 21 : 12 / 23, 12);
  });
  it("the same list read in the other language is the same", () => {
    expect(kinds(second({ ...base, holidays, language: "zh" }, { holidays }).changes)).toEqual(["newSheet"]);
  });
});

describe("bad tables", () => {
  const withPlan = (...rows: CellValue[][]) => ({
    ...base,
    plan: source("Plan", [["Year", "Region", "Model", ...months], ...rows]),
  });
  it.each<[string, BoardOptions, object]>([
    [
      "a year without a plan",
      { ...base, asOf: asOf + 366 },
      { code: "noPlanYear", details: { name: "Plan", year: 2027 } },
    ],
    [
      "a unit twice",
      withPlan(planRows[0]!, [2026, "north", "SEDAN", ...months.map(() => 1)]),
      { code: "planTwice", details: { firstAt: "Plan sheet!C4", value: "north · SEDAN" }, at: "Plan sheet!C5" },
    ],
    [
      "a text in the plan",
      withPlan([2026, "North", "Sedan", "?", ...months.slice(1).map(() => 1)]),
      { code: "badNumber", at: "Plan sheet!E4" },
    ],
    [
      "a plan without months",
      {
        ...base,
        plan: source("Plan", [
          ["Year", "Region", "Jan"],
          [2026, "North", 1],
        ]),
        dimensions: ["Region"],
      },
      { code: "missingMonths" },
    ],
    [
      "a dimension of one table only",
      { ...base, dimensions: ["Dealer"] },
      { code: "noDimension", details: { header: "Dealer" } },
    ],
    [
      "a plan of months alone, twice",
      {
        ...base,
        dimensions: [],
        plan: source("Plan", [
          ["Year", ...months],
          [2026, ...months.map(() => 1)],
          [2026, ...months.map(() => 2)],
        ]),
      },
      { code: "planTwice", details: { firstAt: "Plan sheet!B4", value: "2026" }, at: "Plan sheet!B5" },
    ],
    [
      "thresholds that leave slow sales without a status",
      {
        ...base,
        statusRules: source("StatusRules", [
          ["From", "Status"],
          [0.5, "bad"],
          [1, "good"],
        ]),
      },
      { code: "statusLowest", details: { name: "StatusRules", value: 0.5 }, at: "StatusRules sheet!B4" },
    ],
    [
      "thresholds out of order",
      {
        ...base,
        statusRules: source("StatusRules", [
          ["From", "Status"],
          [0, "bad"],
          [1, "good"],
          [0.5, "so-so"],
        ]),
      },
      { code: "statusOrder", at: "StatusRules sheet!B6" },
    ],
  ])("%s", (_, options, fault) => {
    expect(faultsOf(() => proposeBoard(options))).toMatchObject([fault]);
  });
});
