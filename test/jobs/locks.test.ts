import { lockChanges } from "../../src/jobs/lockChanges";
import { readLocks, type LockedPlan } from "../../src/jobs/readLocks";
import type { PlanLock } from "../../src/planning/targets/plan/types";
import type { AddRows } from "../../src/sheets/change";
import { locksHeaders } from "../../src/sheets/locksSheet";
import type { CellValue } from "../../src/sheets/spec";
import { faultsOf, source } from "./source";

const plan: LockedPlan = {
  name: "Plan",
  year: 2026,
  dimensions: ["Region", "Dealer"],
  units: [{ keys: ["East", "Harbour"] }, { keys: ["East", "Hill"] }, { keys: ["West", "Hill"] }],
};
const headers = locksHeaders("en", plan.dimensions);
type Cells = readonly CellValue[];
/** A row of the table: names and period, and what else differs from an active lock of this plan. */
const row = (region: CellValue, dealer: CellValue, period: CellValue, more: Cells = ["Plan", 2026]): CellValue[] => [
  ...[more[0] ?? "", more[1] ?? "", region, dealer, period, "Dana", 46000.5, "promised", "", more[2] ?? "", ""],
];
const table = (...rows: readonly Cells[]) => source("PlanboardLocks", [headers, ...rows]).data;
const blank = Array<CellValue>(11).fill("");

describe("T3 readLocks() finds the locks that hold", () => {
  it("with who, when, why and where, names as the plan spells them", () => {
    const { active, faults } = readLocks(table(blank, row(" east ", "HILL", "q1"), row("", "", "全年")), plan);
    expect(faults).toEqual([]);
    expect(active).toEqual([
      {
        lock: { path: ["East", "Hill"], period: "Q1" },
        ...{ row: 1, at: "PlanboardLocks sheet!F5", lockedBy: "Dana", lockedOn: 46000.5, reason: "promised" },
      },
      {
        lock: { path: [], period: "year" },
        ...{ row: 2, at: "PlanboardLocks sheet!F6", lockedBy: "Dana", lockedOn: 46000.5, reason: "promised" },
      },
    ]);
  });

  it("and not those that are lifted, of other years or other plans", () => {
    const data = table(
      row("East", "", "Q1", ["Plan", 2026, 46001]),
      row("East", "", "Q1", ["Plan", 2026, "yes"]),
      row("East", "", "Q1", ["Plan", 2025]),
      row("South", "", "Q1", ["Budget", 2026]),
      row("East", "", "Q1", ["plan ", 2026]),
    );
    expect(readLocks(data, plan).active.map((lock) => lock.row)).toEqual([4]);
  });

  it("and every row that cannot be understood, with its cell", () => {
    const data = table(
      row("East", "", "spring"),
      row("", "Hill", "Q1"),
      row("South", "", "Q1"),
      row("East", "Valley", "All"),
      row("East", "", "Q1", ["Plan", "2026"]),
      row("South", "", "spring", ["Plan", 2026, 46001]),
    );
    const details = { plan: "Plan", year: 2026 };
    expect(readLocks(data, plan)).toEqual({
      active: [],
      faults: [
        { code: "lockPeriod", details: { value: "spring" }, at: "PlanboardLocks sheet!F4" },
        { code: "lockGap", details: { value: "Hill" }, at: "PlanboardLocks sheet!D5" },
        { code: "lockNoLine", details: { ...details, line: "South" }, at: "PlanboardLocks sheet!D6" },
        { code: "lockNoLine", details: { ...details, line: "East · Valley" }, at: "PlanboardLocks sheet!E7" },
        { code: "lockYear", details: { value: "2026" }, at: "PlanboardLocks sheet!C8" },
      ],
    });
  });

  it("or throws when the table lacks a column", () => {
    const data = source("PlanboardLocks", [["Plan", "Year", "Region"]]).data;
    expect(faultsOf(() => readLocks(data, { ...plan, dimensions: ["Region"] }))).toMatchObject(
      ["Period", "Locked by", "Locked on", "Reason", "Unlocked by", "Unlocked on"].map((header) => ({
        code: "locksColumn",
        details: { name: "PlanboardLocks sheet", header },
      })),
    );
  });
});

describe("T3 lockChanges() proposes", () => {
  const base = { language: "en", plan, added: [], removed: [], who: "Li Wei", at: 46010.25, sheets: ["Plan"] } as const;
  const east: PlanLock = { path: ["East"], period: "Q1" };
  const hill: PlanLock = { path: ["East", "Hill"], period: "M12" };

  it("a new sheet for the first lock", () => {
    const [change, ...others] = lockChanges({ ...base, added: [east], sheets: ["Plan", "locks"] });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: "newSheet", sheet: { name: "Locks (2)" } });
    expect(change).toMatchObject({
      sheet: {
        blocks: [
          {},
          { values: [headers, ["Plan", 2026, "East", null, "Q1", "Li Wei", 46010.25, null, null, null, null]] },
        ],
      },
    });
  });

  it("new rows in blank ones and below, in the table's language", () => {
    const data = source("PlanboardLocks", [locksHeaders("zh", plan.dimensions), blank]).data;
    expect(lockChanges({ ...base, data, added: [east, hill], reason: "signed" })).toEqual([
      {
        kind: "addRows",
        place: data.place,
        over: [0],
        rows: [
          ["Plan", 2026, "East", null, "一季度", "Li Wei", 46010.25, "signed", null, null, null],
          ["Plan", 2026, "East", "Hill", "12月", "Li Wei", 46010.25, "signed", null, null, null],
        ],
        basis: [],
      },
    ]);
  });

  it("closed rows, each row of a lock that stands twice, wherever they were sorted to", () => {
    const data = table(row("East", "", "Q1"), row("East", "Hill", "Dec"), row("EAST", "", "q1"));
    const [change] = lockChanges({ ...base, data, removed: [east], added: [hill] });
    expect(change).toMatchObject({ kind: "addRows", over: [0, 2] });
    expect((change as AddRows).rows).toEqual(
      Array(2).fill([null, null, null, null, null, null, null, null, "Li Wei", 46010.25, null]),
    );
    expect((change as AddRows).basis?.[2]).toEqual({ column: 2, values: ["East", "East", "EAST"] });
  });

  it("why locks are lifted, with a column for it in a table made before there was one", () => {
    const data = table(row("East", "", "Q1"));
    const [change] = lockChanges({ ...base, data, removed: [east], unlockReason: "new boss" });
    expect((change as AddRows).rows).toEqual([[...Array<null>(8).fill(null), "Li Wei", 46010.25, "new boss"]]);

    const old = source("PlanboardLocks", [
      locksHeaders("zh", ["Region"]).slice(0, -1),
      ["Plan", 2026, "East", "一季度", "Dana", 46000, "", "", ""],
    ]).data;
    const [columns, rows] = lockChanges({ ...base, data: old, removed: [east], unlockReason: "换了负责人" });
    expect(columns).toEqual({
      kind: "setColumns",
      place: old.place,
      columns: [
        { header: "Dealer", values: [null], width: 14 },
        { header: "解锁原因", values: ["换了负责人"], width: 30 },
      ],
    });
    expect((rows as AddRows).rows).toEqual([[...Array<null>(7).fill(null), "Li Wei", 46010.25]]);
  });

  it("a column for each dimension the table does not have yet", () => {
    const data = source("PlanboardLocks", [
      locksHeaders("en", ["Region"]),
      row("East", "", "Q1").filter((_, column) => column !== 3),
    ]).data;
    const [columns, rows] = lockChanges({ ...base, data, added: [hill] });
    expect(columns).toEqual({
      kind: "setColumns",
      place: data.place,
      columns: [{ header: "Dealer", values: [null], width: 14 }],
    });
    expect((rows as AddRows).rows).toEqual([
      ["Plan", 2026, "East", "Dec", "Li Wei", 46010.25, null, null, null, null, "Hill"],
    ]);
  });

  it.each([
    ["a lock that holds already", { added: [east] }],
    ["the lifting of a lock that does not hold", { removed: [hill] }],
  ])("nothing for %s", (_, locks) => {
    expect(lockChanges({ ...base, data: table(row("East", "", "Q1")), ...locks })).toEqual([]);
  });
});
