import fc from "fast-check";
import { checkPlan } from "../../src/jobs/checkPlan";
import { proposeFormulas, proposeTyped } from "../../src/jobs/repairPlan";
import type { EditOptions } from "../../src/jobs/types";
import type { PlanUnit } from "../../src/planning/targets/plan/types";
import { valueAt } from "../../src/planning/targets/plan/valueAt";
import type { SetCells } from "../../src/sheets/change";
import { locksHeaders } from "../../src/sheets/locksSheet";
import type { CellValue } from "../../src/sheets/spec";
import { dimensions, planSource, sheetOf } from "./planSheets";
import { faultsOf, nothingTaken, source } from "./source";

const units: readonly PlanUnit[] = [
  { keys: ["East", "Harbour"], months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  { keys: ["East", "Hill"], months: Array<number>(12).fill(10) },
  { keys: ["West", "Hill"], months: Array<number>(12).fill(20) },
];
const plan = planSource(2026, units);
// Rows 9 and 10 the dealers of East, 11 East, 12 Hill of West, 13 West, 14 the total; D is not used, E the year, G Q1, H Jan.
const check = (typed: Readonly<Record<string, CellValue>> = {}) => checkPlan(sheetOf(2026, units, typed), plan);

describe("T3 checkPlan(sheet, plan) finds what was done by hand", () => {
  it("nothing on a sheet as it was made, in any tree", () => {
    expect(check()).toEqual({ sheet: "Plan 2026", year: 2026, cells: [], faults: [] });
    const company = [{ keys: [], months: units[0]!.months }];
    expect(checkPlan(sheetOf(2026, company, {}, []), planSource(2026, company, []))).toMatchObject({
      cells: [],
      faults: [],
    });
    const name = (level: string) => fc.constantFrom("a", "b*", "7").map((one) => one + level);
    const keys = fc.uniqueArray(fc.tuple(name(""), name("1"), name("~")), { minLength: 1, selector: String });
    fc.assert(
      fc.property(keys, (lines) => {
        const dims = ["One", "Two", "Three"];
        const random = lines.map((names, index) => ({ keys: names, months: Array<number>(12).fill(index + 1) }));
        expect(checkPlan(sheetOf(2026, random, {}, dims), planSource(2026, random, dims))).toMatchObject({
          ...{ cells: [], faults: [] },
        });
      }),
      { numRuns: 30 },
    );
  });

  it("each formula written over, with what it should be", () => {
    expect(check({ H9: 5, G11: "about 50", E14: "", H12: "=1+1" })?.cells).toEqual([
      {
        at: "H9",
        path: ["East", "Harbour"],
        period: "M1",
        is: 5,
        shouldBe: 1,
        formula: expect.stringContaining("SUMIFS"),
      },
      { at: "G11", path: ["East"], period: "Q1", is: "about 50", shouldBe: 36, formula: "=SUM(H11:J11)" },
      {
        at: "H12",
        path: ["West", "Hill"],
        period: "M1",
        is: 2,
        shouldBe: 20,
        formula: expect.stringContaining("SUMIFS"),
      },
      { at: "E14", path: [], period: "year", is: "", shouldBe: 438, formula: "=G14+L14+Q14+V14" },
    ]);
  });

  it("a number typed over its own formula too: it would no longer follow", () => {
    expect(check({ H9: 1 })?.cells).toMatchObject([{ at: "H9", is: 1, shouldBe: 1 }]);
  });

  it("not a formula that Excel spelled otherwise, nor one of somebody's own that gives the right number", () => {
    expect(check({ G11: "=sum( H11:J11 )" })?.cells).toEqual([]);
    expect(check({ I9: "=1*2" })?.cells).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, CellValue>>, string]>([
    ["lines sorted", { B9: "West" }, "Plan 2026!B10"],
    ["the name of a subtotal deleted", { B11: "" }, "Plan 2026!B11"],
    ["the total deleted", { B14: "" }, "Plan 2026!B14"],
  ])("%s, without guessing at numbers", (_, typed, at) => {
    const found = check({ ...typed, H9: 5 });
    expect([found?.cells, found?.faults.map(({ code }) => code)]).toEqual([[], ["sheetLines"]]);
    expect(found?.faults[0]?.at).toBe(at);
  });

  it("a unit typed twice, one the plan never had, and one that is missing", () => {
    const twice = check({ C10: " harbour" });
    expect(twice?.faults).toEqual([
      { code: "sheetTwice", details: { value: "East ·  harbour", firstAt: "Plan 2026!B9" }, at: "Plan 2026!B10" },
      { code: "sheetMissing", details: { value: "East · Hill", year: 2026, total: 120 } },
    ]);
    const unknown = check({ C10: "Valley" });
    expect(unknown?.faults[0]).toEqual({
      code: "sheetUnknown",
      details: { value: "East · Valley", plan: "Plan" },
      at: "Plan 2026!B10",
    });
    expect(check({ C10: "01", H10: 3, H9: 3 })?.cells.map(({ at }) => at)).toEqual(["H9"]);
  });

  it("nothing amiss in a unit without numbers that the sheet lacks", () => {
    const more = planSource(2026, [...units, { keys: ["West", "New"], months: Array<number>(12).fill(0) }]);
    expect(checkPlan(sheetOf(2026, units), more)?.faults).toEqual([]);
  });

  it("undefined for a sheet over another plan, or none", () => {
    const other = { ...sheetOf(2026, units) };
    const renamed = other.formulas.map((line) =>
      line.map((one) => (typeof one === "string" ? one.replaceAll("Plan[", "MyPlan[") : one)),
    );
    expect(checkPlan({ ...other, formulas: renamed }, plan)).toBeUndefined();
    expect(checkPlan(sheetOf(2026, units, { B6: "" }), plan)).toBeUndefined();
    expect(checkPlan(sheetOf(2026, units, { B8: "Country" }), plan)).toBeUndefined();
  });

  it("throws the plan table's own faults first", () => {
    const twice = planSource(2026, [...units, units[0]!]);
    expect(faultsOf(() => checkPlan(sheetOf(2026, units), twice))).toMatchObject([{ code: "planTwice" }]);
  });
});

describe("T3 repairs on request", () => {
  it("proposeFormulas() puts the formulas back over what was typed, and nothing else", () => {
    const { changes, journal } = proposeFormulas(check({ H9: 5, E14: "" })!, "en");
    expect(changes).toEqual([
      {
        kind: "setCells",
        sheet: "Plan 2026",
        cells: [
          { at: "H9", value: expect.stringMatching(/^=SUMIFS/), formula: true },
          { at: "E14", value: "=G14+L14+Q14+V14", formula: true },
        ],
        basis: [
          { at: "H9", value: 5 },
          { at: "E14", value: "" },
        ],
      },
    ]);
    expect(journal).toMatchObject({ job: "Repair plan sheet", what: "Plan 2026: 2 formulas put back" });
    expect(proposeFormulas(check()!, "en").changes).toEqual([]);
  });

  const options: Omit<EditOptions, "edits" | "year"> = {
    ...{ source: plan, who: "Dana", at: 46010, language: "en", taken: nothingTaken },
  };

  it("proposeTyped() takes typed numbers into the plan, narrow ones first, then puts all formulas back", () => {
    const found = check({ E14: 500, H9: 5, H11: 25, V12: "many" })!;
    const { after, changes, locks } = proposeTyped(found, options);
    const number = (path: string[], period: "M1" | "year") => valueAt({ units: after }, path, period);
    expect([number(["East", "Harbour"], "M1"), number(["East"], "M1"), number([], "year")]).toEqual([5, 25, 500]);
    expect(locks).toEqual({ added: [], removed: [] });
    expect(changes.map(({ kind }) => kind)).toEqual(["addRows", "setCells"]);
    expect((changes[1] as SetCells).cells.map(({ at }) => at)).toEqual(["H9", "H11", "V12", "E14"]);
  });

  it("never breaks a lock", () => {
    const lock = ["Plan", 2026, "East", "Harbour", "Q1", "Li", 46000, "", "", ""];
    const { data: locks } = source("PlanboardLocks", [locksHeaders("en", dimensions), lock]);
    expect(faultsOf(() => proposeTyped(check({ H9: 5 })!, { ...options, locks }))).toMatchObject([
      { code: "typedLocked", details: { locks: expect.stringContaining("Harbour") } },
    ]);
  });

  it("refuses numbers that contradict each other", () => {
    expect(faultsOf(() => proposeTyped(check({ H9: 5, H10: 5, H11: 25 })!, options))).toMatchObject([
      { code: "typedLocked", details: { value: 25, nearest: 10 } },
    ]);
  });

  it("refuses where no number was typed", () => {
    expect(faultsOf(() => proposeTyped(check({ H9: "five", H10: 10 })!, options))).toMatchObject([
      { code: "noTypedNumber", details: { sheet: "Plan 2026" } },
    ]);
  });
});
