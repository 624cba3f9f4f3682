import { proposeEdit } from "../../src/jobs/editPlan";
import { likelyStep } from "../../src/jobs/planStep";
import { planYears, readPlan } from "../../src/jobs/readPlan";
import type { EditOptions } from "../../src/jobs/types";
import type { PlanEdit, PlanLock } from "../../src/planning/targets/plan/types";
import type { AddRows } from "../../src/sheets/change";
import { issueRecord } from "../../src/sheets/issueSheet";
import { monthHeaders } from "../../src/sheets/language";
import { locksHeaders } from "../../src/sheets/locksSheet";
import type { CellValue } from "../../src/sheets/spec";
import { faultsOf, nothingTaken, source } from "./source";

const header = ["Year", "Region", "Model", ...monthHeaders("en"), "Note"];
const flat = (value: CellValue) => Array<CellValue>(12).fill(value);
const rows: readonly (readonly CellValue[])[] = [
  [2026, "East", "Sedan", ...flat(10), "a"],
  [2025, "East", "Sedan", ...flat(99), ""],
  [2026, " east ", "SUV", ...flat(20), ""],
  [2026, "North", "SUV", ...flat(30), "b"],
];
const plan = (body: readonly (readonly CellValue[])[] = rows) => source("Plan", [header, ...body]);
const at = 46191.5;
const propose = (edits: readonly PlanEdit[], more: Partial<EditOptions> = {}) =>
  proposeEdit({
    source: plan(),
    year: 2026,
    edits,
    who: "Dana",
    at,
    language: "en",
    taken: nothingTaken,
    ...more,
  });
const set = (path: readonly string[], period: "M9" | "year", value: number, from: "months" | "siblings" | "none") =>
  ({ kind: "set", path, period, value, from }) as const;

/** A row with these months changed, by month from 0. */
const changed = (months: Readonly<Record<number, number>>): CellValue[] =>
  header.map((_, column) => months[column - 3] ?? null);

it("reads the rows of one year as a tree, under the first spelling of a name", () => {
  const { plan: tree, rows: at, years, dimensions } = readPlan(plan(), { year: 2026 });
  expect(tree.units.map(({ keys }) => keys)).toEqual([
    ["East", "Sedan"],
    ["East", "SUV"],
    ["North", "SUV"],
  ]);
  expect([tree.step, tree.locks, at, years, dimensions]).toEqual([1, [], [0, 2, 3], [2025, 2026], ["Region", "Model"]]);
  expect(planYears(plan())).toEqual([2025, 2026]);
});

it.each([
  // numbers                    step
  [[1, 20, 3], 1],
  [[1, 20, 0.5], 1],
  [[1.5, 2.5, 3], 0.1],
  [[1.25, 2.75, 3], 0.01],
  [[0, NaN, 0], 1],
])("likelyStep(%j) is %d", (numbers, step) => {
  expect(likelyStep(numbers)).toBe(step);
});

it.each([
  // what stands where             the fault                            cell
  ["blank", 1, "", { code: "planMonthMissing", month: 1 }, "Plan sheet!E4"],
  ["text", 2, "n/a", { code: "badNumber", value: "n/a" }, "Plan sheet!F4"],
  ["below 0", 3, -4, { code: "planNegative", month: 3, value: -4 }, "Plan sheet!G4"],
  ["off the step", 4, 10.5, { code: "planOffStep", month: 4, value: 10.5, step: 1 }, "Plan sheet!H4"],
] as const)("a month that is %s is a fault with its cell", (_, month, value, { code, ...details }, cell) => {
  const bad = rows.map((row, index) => (index === 0 ? row.map((old, c) => (c === 2 + month ? value : old)) : row));
  const faults = faultsOf(() => propose([], { source: plan(bad) }));
  expect(faults).toEqual([{ code, at: cell, details: expect.objectContaining(details) }]);
});

it.each([
  ["a unit that stands twice", ["EAST", "sedan "], "planTwice", "Plan sheet!C8"],
  ["a unit without a name", ["East", ""], "planNameMissing", "Plan sheet!D8"],
] as const)("%s is a fault with its cell", (_, [region, model], code, cell) => {
  const bad = [...rows, [2026, region, model, ...flat(1), ""]];
  expect(faultsOf(() => propose([], { source: plan(bad) }))).toEqual([{ code, at: cell, details: expect.anything() }]);
});

it.each([
  ["a year it does not have", { year: 2030 }, [{ code: "noPlanYear", details: { year: 2030 } }]],
  [
    "no year column",
    { source: source("Plan", [header.slice(1), ...rows.map((row) => row.slice(1))]) },
    [{ code: "noColumn", details: { name: "Plan", role: "year" } }],
  ],
])("%s is a fault", (_, options, faults) => {
  expect(faultsOf(() => propose([], options))).toEqual(faults);
});

it("T1 writes only the cells that change, over their rows, with everything they were computed from as basis", () => {
  const { changes, cells, edited } = propose([set(["East"], "M9", 60, "siblings")]);
  expect(changes).toEqual([
    {
      kind: "addRows",
      place: plan().data.place,
      over: [0, 2, 3],
      rows: [changed({ 8: 20 }), changed({ 8: 40 }), changed({ 8: 0 })],
      basis: header.slice(0, 15).map((_, column) => ({ column, values: rows.map((row) => row[column]) })),
    },
  ]);
  expect([cells, edited]).toEqual([3, 1]);
});

it.each<[string, readonly PlanEdit[], string, number, number]>([
  ["one", [set(["East"], "M9", 60, "siblings")], "2026: 3 lines, Sep of East 30 → 60", 720, 720],
  [
    "several",
    [set([], "M9", 70, "none"), set(["North"], "year", 600, "none")],
    "2026: 3 lines, Sep of the company 60 → 70 …",
    720,
    965,
  ],
  ["a lock", [{ kind: "lock", path: ["East"], period: "Q1" }], "2026: 1 lock set", 720, 720],
  ["none", [], "2026: ", 720, 720],
])("the journal says what %s did, and the total before and after", (_, edits, what, before, after) => {
  expect(propose(edits).journal).toEqual({ language: "en", job: "Edit plan", what, before, after });
});

it("a plan of the company alone is edited like any other", () => {
  const company = source("Plan", [
    ["Year", ...monthHeaders("en")],
    [2026, ...flat(10)],
    [2025, ...flat(9)],
  ]);
  const found = { ...company.found, kind: "plan" as const };
  const { after } = propose([set([], "M9", 21, "months")], { source: { ...company, found } });
  expect(after[0]!.months).toEqual([9, 9, 9, 9, 9, 9, 9, 9, 21, 9, 9, 9]);
});

describe("locks", () => {
  const locksTable = (body: readonly (readonly CellValue[])[]) =>
    source("PlanboardLocks", [locksHeaders("en", ["Region", "Model"]), ...body]).data;
  const north = ["Plan", 2026, "North", "", "Sep", "Li Wei", 46000, "promised", "", "", ""];

  it("of the workbook hold: what they forbid is a fault that names them", () => {
    const faults = faultsOf(() => propose([set(["East"], "M9", 60, "siblings")], { locks: locksTable([north]) }));
    expect(faults).toEqual([
      { code: "planLocked", details: expect.objectContaining({ value: 60, nearest: 30, locks: "Sep of North" }) },
    ]);
  });

  it("set and lifted become rows of the Locks table: a new one, and a closed one", () => {
    const edits: PlanEdit[] = [
      { kind: "unlock", path: ["North"], period: "M9" },
      { kind: "lock", path: [], period: "Q1" },
    ];
    const { changes, locks, kept, journal } = propose(edits, { locks: locksTable([north]) });
    expect(changes).toMatchObject([
      {
        kind: "addRows",
        over: [0],
        rows: [
          [null, null, null, null, null, null, null, null, "Dana", at, null],
          ["Plan", 2026, null, null, "Q1", "Dana", at, null, null, null, null],
        ],
      },
    ]);
    expect([locks.added, locks.removed, kept]).toEqual([
      [{ path: [], period: "Q1" }],
      [{ path: ["North"], period: "M9" }],
      [],
    ]);
    expect(journal.what).toBe("2026: 1 lock set, 1 lock lifted");
  });

  const lift = (period: PlanLock["period"], more: Partial<EditOptions> = {}) => {
    const locks = locksTable([
      ["Plan", 2026, "", "", period === "M1" ? "Jan" : "Year", "Li Wei", 46000, "", "", "", ""],
    ]);
    return propose([{ kind: "unlock", path: [], period }], { locks, ...more });
  };

  it("T6 of the company's annual total are lifted with a reason, which stands beside them", () => {
    expect(faultsOf(() => lift("year", { reason: " " }))).toEqual([{ code: "reasonMissing", details: {} }]);
    expect((lift("year", { reason: "new owner" }).changes[0] as AddRows).rows[0]!.slice(-3)).toEqual([
      ...["Dana", at, "new owner"],
    ]);
  });

  it.each([
    ["of an issued month stay", 2026, 1, [{ code: "issuedMonth", details: { month: 1, year: 2026 } }]],
    ["of a month not issued go", 2026, 0, "no fault"],
    ["of a month issued in another year go", 2025, 1, "no fault"],
  ])("T6 %s", (_, year, issuedTo, faults) => {
    const { data } = source("PlanboardIssue", [
      issueRecord.headers("en", ["Region"]),
      ["plan", year, "East", issuedTo, ...flat(1)],
    ]);
    const act = () => faultsOf(() => lift("M1", { issue: data }));
    if (typeof faults === "string") expect(act).toThrow(faults);
    else expect(act()).toEqual(faults);
  });

  it("set and lifted again change nothing", () => {
    const lock = { path: ["East"], period: "M1" } as const;
    expect(
      propose([
        { kind: "lock", ...lock },
        { kind: "unlock", ...lock },
      ]).changes,
    ).toEqual([]);
  });
});
