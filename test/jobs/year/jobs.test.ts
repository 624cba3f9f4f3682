import { proposeIssue, proposeWithdraw } from "../../../src/jobs/year/issueMonth";
import { proposeLockYear } from "../../../src/jobs/year/lockYear";
import { readYear } from "../../../src/jobs/year/readYear";
import { proposeRoll } from "../../../src/jobs/year/rollYear";
import { proposeSettle } from "../../../src/jobs/year/settle";
import type { YearProposal } from "../../../src/jobs/year/types";
import { compareVersions, proposeRestore } from "../../../src/jobs/year/versions";
import { serialOf } from "../../../src/planning/calendar/serial";
import { issueRecord } from "../../../src/sheets/issueSheet";
import type { CellValue } from "../../../src/sheets/spec";
import { versionsRecord } from "../../../src/sheets/versionsSheet";
import { faultsOf, source } from "../source";
import { eastAndWest, type YearBook } from "./book";

const flat = (value: number) => Array<number>(12).fill(value);
const day = (month: number, date = 15, year = 2026) => serialOf({ year, month, day: date });
let book: YearBook;
beforeEach(() => (book = eastAndWest()));
const read = () => readYear(book.plan(), book.options());
const done = <T extends YearProposal>(proposal: T): T => {
  book.apply(proposal.changes);
  return proposal;
};
const issue = (month: number, more = {}) => done(proposeIssue({ ...book.options(), month, ...more }));
const lock = (on = true, reason = "") => done(proposeLockYear({ ...book.options(), lock: on, reason }));
const ledger = (...rows: readonly (readonly CellValue[])[]) =>
  source("Sales", [["Date", "Region", "Quantity"], ...rows]);
const roll = (asOf: number, sales = ledger([day(1), "East", 4], [day(1), "West", 20]), more = {}) =>
  done(proposeRoll({ ...book.options(), sales, asOf, withinQuarter: false, ...more }));
const shown = (table: string, columns: readonly number[]) =>
  book.table(table).map((line) => columns.map((at) => line[at]));

describe("T6 the annual lock", () => {
  it("is a row of the Locks table and a version; targets still follow the plan", () => {
    const { version, kind, journal } = lock(true, "board meeting");
    expect([version, kind, journal.what, journal.before, journal.after]).toEqual([
      ...[1, "locked", "2026: annual total locked", 360, 360],
    ]);
    expect(shown("PlanboardLocks", [0, 1, 2, 3, 4, 6])[1]).toEqual(["Plan", 2026, "", "Year", "Dana", "board meeting"]);
    expect(shown("PlanboardVersions", [0, 3, 4, 5, 6, 7])).toEqual([
      ["Version", "Kind", "Issued to", "Record", "Region", "Jan"],
      [1, "Locked", 0, "", "", 30],
      [1, "Locked", 0, "Plan", "East", 10],
      [1, "Locked", 0, "Targets", "East", 10],
      [1, "Locked", 0, "Plan", "West", 20],
      [1, "Locked", 0, "Targets", "West", 20],
    ]);
    expect(book.table("PlanboardIssue")).toEqual([]);
    book.table("Plan")[1]![2] = 7;
    book.table("Plan")[1]![3] = 13;
    expect(read()).toMatchObject({ isLocked: true, issuedTo: 0, planEdited: true, handEdits: [] });
    expect(read().targets[0]!.months.slice(0, 3)).toEqual([7, 13, 10]);
  });

  it("is lifted with a reason alone, which stands beside the lock", () => {
    lock();
    expect(faultsOf(() => lock())).toEqual([{ code: "lockedAlready", details: { year: 2026 } }]);
    expect(faultsOf(() => lock(false, " "))).toEqual([{ code: "reasonMissing", details: {} }]);
    expect(lock(false, "new owner").version).toBeUndefined();
    expect([book.table("PlanboardLocks")[1]!.slice(-1), read().isLocked]).toEqual([["new owner"], false]);
    expect(faultsOf(() => lock(false, "x"))).toEqual([{ code: "notLocked", details: { year: 2026 } }]);
  });
});

describe("T6 a month issued", () => {
  it("fixes its values, typed ones too, locks it in the plan, and leaves a version of what changed", () => {
    lock();
    const { version, before, after, issuedTo, journal } = issue(0, { values: new Map([[1, 25]]), reason: "fair" });
    expect([version, issuedTo, before[1]!.months[0], after[1]!.months[0]]).toEqual([
      2,
      { before: 0, after: 1 },
      20,
      25,
    ]);
    expect([journal.what, journal.before, journal.after]).toEqual(["2026: Jan issued, fair", 30, 35]);
    expect(shown("PlanboardIssue", [0, 1, 2, 3, 4, 5])).toEqual([
      ["Plan", "Year", "Region", "Issued to", "Jan", "Feb"],
      ["Plan", 2026, "East", 1, 10, 10],
      ["Plan", 2026, "West", 1, 25, 20],
    ]);
    expect(shown("PlanboardVersions", [0, 3, 5, 6, 7]).slice(6)).toEqual([
      [2, "Issued", "", "", 35],
      [2, "Issued", "Targets", "West", 25],
    ]);
    expect(read().locks.map((one) => one.lock.period)).toEqual(["year", "M1"]);
  });

  it("takes closed months before it along, as they stand", () => {
    const { issuedTo, after, notes } = issue(2, { closed: 2, values: new Map([[0, 9]]) });
    expect([issuedTo, after[0]!.months.slice(0, 3)]).toEqual([{ before: 0, after: 3 }, [10, 10, 9]]);
    expect(notes).toEqual([{ code: "issuedAlong", details: { n: 2, months: "1, 2" }, severity: "info" }]);
    expect(read().locks.map((one) => one.lock.period)).toEqual(["M1", "M2", "M3"]);
    expect(issue(3, { closed: 2 }).notes).toEqual([]);
  });

  it.each([
    ["twice", 0, {}, { code: "issuedAlready", details: { month: 1, year: 2026 } }],
    ["before others", 3, {}, { code: "issueOrder", details: { month: 4, year: 2026, months: "2, 3" } }],
    [
      "before one that is not closed",
      3,
      { closed: 2 },
      { code: "issueOrder", details: { month: 4, year: 2026, months: "3" } },
    ],
    [
      "with a value off the step",
      1,
      { values: new Map([[0, 1.5]]) },
      { code: "issueValue", details: { unit: "East", value: 1.5, step: 1 } },
    ],
    [
      "with a value below 0",
      1,
      { values: new Map([[1, -1]]) },
      { code: "issueValue", details: { unit: "West", value: -1, step: 1 } },
    ],
  ])("%s is refused", (_, month, more, fault) => {
    issue(0);
    expect(faultsOf(() => issue(month, more))).toEqual([fault]);
  });

  it("is withdrawn with a reason: the latest one, and its lock with it", () => {
    issue(0);
    issue(1);
    const withdraw = (reason: string) => done(proposeWithdraw({ ...book.options(), reason }));
    expect(faultsOf(() => withdraw(""))).toEqual([{ code: "reasonMissing", details: {} }]);
    expect(withdraw("too early").issuedTo).toEqual({ before: 2, after: 1 });
    expect([read().issuedTo, read().locks.map((one) => one.lock.period)]).toEqual([1, ["M1"]]);
    withdraw("all wrong");
    expect(faultsOf(() => withdraw("once more"))).toEqual([{ code: "notIssued", details: { year: 2026 } }]);
  });
});

describe("T6 a roll", () => {
  it("spreads what closed months fell short of, keeps issued ones, and says what is left", () => {
    issue(0);
    issue(1);
    const rolled = roll(day(2), undefined, { maxUplift: 0.05 });
    expect(rolled).toMatchObject({ closed: 1, uncovered: [6, 0], short: 6, over: 0, unplanned: 0, coverAll: 10 });
    const free = roll(day(2));
    expect(free.after[0]!.months).toEqual([10, 10, 11, 11, 11, 11, 11, 11, 10, 10, 10, 10]);
    expect([free.uncovered, free.actuals[0]!.months[0], read().versions.map(({ kind }) => kind)]).toEqual([
      ...[[0, 0], 4, ["issued", "issued", "rolled", "rolled"]],
    ]);
    expect(read().versions[2]!.note).toBe("1 month closed, at most +5% a month");
  });

  it.each([
    // as of                closed
    [day(12, 31, 2025), 0],
    [day(1, 31), 0],
    [day(2, 1), 1],
    [day(12, 31), 11],
  ])("as of %d has %d months closed", (asOf, closed) => {
    expect(roll(asOf, ledger([day(1, 1, 2024), "East", 1])).closed).toBe(closed);
  });

  it("counts sales of no unit of the plan apart", () => {
    expect(roll(day(3), ledger([day(1), "South", 5], [day(2), "East", 1])).unplanned).toBe(5);
  });

  it("names sales in months to come, the first ten, and refuses a year without open months", () => {
    const late = Array.from({ length: 12 }, (_, row) => [day(3, row + 1), "East", 1]);
    const faults = faultsOf(() => roll(day(2, 28), ledger([day(2, 28), "East", 1], ...late)));
    expect(faults).toHaveLength(10);
    expect(faults).toContainEqual({ code: "futureSales", details: { date: day(3, 1) }, at: "Sales sheet!B5" });
    expect(faultsOf(() => roll(day(1, 1, 2027)))).toEqual([{ code: "nothingOpen", details: { year: 2026 } }]);
  });

  it("gives the rolling sheet the table of targets as it will be", () => {
    const seen: unknown[] = [];
    const sheet = {} as never;
    proposeRoll({ ...book.options(), sales: ledger(), asOf: day(1), withinQuarter: false, sheet }, (table, sheets) => {
      seen.push(table.planName, table.dimensions, sheets);
      return { changes: [], notes: [] };
    });
    expect(seen).toEqual(["Plan", ["Region"], ["Issued plan", "Plan versions"]]);
  });
});

describe("T6 versions", () => {
  it("are compared and restored, with locks of issued months as then", () => {
    lock();
    issue(0);
    roll(day(2));
    issue(1);
    const versions = read().versions;
    expect(compareVersions(versions[1]!, versions[2]!)).toMatchObject({
      company: { targets: { before: flat(30) } },
      units: [{ record: "targets", keys: ["East"], before: flat(10) }],
    });
    done(proposeRestore({ ...book.options(), version: 2 }));
    const { versions: all, issuedTo, locks } = read();
    expect([issuedTo, locks.map((one) => one.lock.period)]).toEqual([1, ["year", "M1"]]);
    expect(compareVersions(all[1]!, all[4]!).units).toEqual([]);
    expect(faultsOf(() => proposeRestore({ ...book.options(), version: 9 }))).toEqual([
      { code: "noVersion", details: { version: 9, year: 2026 } },
    ]);
  });

  it("are not restored over the locked annual total, or numbers that locks hold", () => {
    issue(0);
    book.table("Plan")[1]![5] = 40;
    roll(day(1), ledger());
    lock();
    expect(faultsOf(() => proposeRestore({ ...book.options(), version: 1 }))).toEqual([
      { code: "lockedTotal", details: { year: 2026, before: 390, after: 360 } },
    ]);
    lock(false, "again");
    book.table("PlanboardLocks").push(["Plan", 2026, "East", "Q2", "Li Wei", 46000, "", "", "", ""]);
    expect(faultsOf(() => proposeRestore({ ...book.options(), version: 1 }))).toEqual([
      { code: "restoreLocked", details: { locks: "Q2 of East", n: 1, count: 1 } },
    ]);
  });

  it("know units that come and go", () => {
    issue(0);
    book.table("Plan").push([2026, "South", ...flat(5)]);
    book.table("Plan").splice(1, 1);
    const { targets, planEdited, handEdits } = read();
    expect([targets.map(({ keys, months }) => [keys[0], months[0]]), planEdited, handEdits]).toEqual([
      [
        ["West", 20],
        ["South", 5],
      ],
      true,
      [],
    ]);
    issue(1);
    expect(shown("PlanboardIssue", [2, 3, 4, 15])).toEqual([
      ["Region", "Issued to", "Jan", "Dec"],
      ["", "", "", ""],
      ["West", 2, 20, 20],
      ["South", 2, 5, 5],
    ]);
    expect(read().versions[1]!.targets.map(({ keys }) => keys[0])).toEqual(["West", "South"]);
    expect(read().versions[0]!.targets.map(({ keys }) => keys[0])).toEqual(["West", "East"]);
    expect(proposeRestore({ ...book.options(), version: 1 }).notes).toEqual([
      { code: "unitsNotInVersion", details: { n: 1, count: 1, names: "South" }, severity: "warning" },
      { code: "unitsNotInPlan", details: { n: 1, count: 1, names: "East", total: 120 }, severity: "warning" },
    ]);
    book.table("Plan").push([2026, "East", ...flat(9)]);
    expect([read().targets[2], read().handEdits]).toEqual([{ keys: ["East"], months: flat(9) }, []]);
  });
});

describe("T6 numbers typed over by hand", () => {
  beforeEach(() => {
    lock();
    issue(0);
    book.table("PlanboardIssue")[1]![4] = 12;
    book.table("PlanboardIssue")[2]![3] = 3;
    book.table("Plan")[1]![2] = 11;
  });

  it("are found and told, never repaired by themselves", () => {
    expect(read().handEdits).toEqual([
      { at: "Plan sheet!D4", record: "plan", keys: ["East"], month: 0, expected: 10, now: 11 },
      { at: "Plan sheet!D4", record: "plan", keys: [], month: 12, expected: 360, now: 361 },
      { at: "PlanboardIssue sheet!F4", record: "targets", keys: ["East"], month: 0, expected: 10, now: 12 },
      { at: "PlanboardIssue sheet!E5", record: "issuedTo", keys: ["West"], month: 12, expected: 1, now: 3 },
    ]);
    const faults = [{ code: "handEdited", details: { n: 4, count: 4 }, at: "Plan sheet!D4" }];
    for (const act of [() => issue(1), () => roll(day(2)), () => proposeRestore({ ...book.options(), version: 1 })]) {
      expect(faultsOf(act)).toEqual(faults);
    }
  });

  it("are put back as the latest version has them", () => {
    const { version } = done(proposeSettle({ ...book.options(), way: "putBack" }));
    expect([version, read().handEdits, read().planEdited]).toEqual([undefined, [], false]);
    expect([book.table("PlanboardIssue")[1]![4], book.table("Plan")[1]![2]]).toEqual([10, 10]);
  });

  it("are adopted as a version, but not over the locked total, nor what is no number", () => {
    const adopt = () => done(proposeSettle({ ...book.options(), way: "adopt" }));
    expect(faultsOf(adopt)).toMatchObject([{ code: "lockedTotal", details: { before: 360, after: 361 } }]);
    book.table("Plan")[1]![2] = 10;
    book.table("PlanboardIssue")[2]![5] = "many";
    expect(faultsOf(adopt)).toMatchObject([
      { code: "issueValue", details: { value: "many" }, at: "PlanboardIssue sheet!G5" },
    ]);
    book.table("PlanboardIssue")[2]![5] = "";
    adopt();
    expect([read().handEdits, read().targets[0]!.months[0], read().targets[1]!.months[1]]).toEqual([[], 12, 20]);
    expect([read().issuedTo, book.table("PlanboardIssue")[2]!.slice(3, 6)]).toEqual([1, [1, 20, 20]]);
  });
});

describe("T6 records of other makes", () => {
  it.each([
    ["en", "Issued", "Plan"],
    ["zh", "下达", "计划"],
  ] as const)("blank ones are filled in their own language, %s", (language, kind, record) => {
    book.add(issueRecord.sheet(language, "Issued", ["Region"], []));
    book.add(versionsRecord.sheet(language, "Versions", ["Region"], []));
    issue(0);
    issue(1);
    expect(shown("PlanboardIssue", [2, 3]).slice(1)).toEqual([
      ["East", 2],
      ["West", 2],
    ]);
    expect(shown("PlanboardVersions", [0, 3, 5]).slice(1, 3)).toEqual([
      [1, kind, ""],
      [1, kind, record],
    ]);
    expect(read()).toMatchObject({ issuedTo: 2, handEdits: [] });
  });

  it("those of a plan with other dimensions get a column for each", () => {
    book.add(issueRecord.sheet("en", "Issued", ["Dealer"], []));
    book.add(versionsRecord.sheet("en", "Versions", [], []));
    issue(0);
    issue(1);
    roll(day(2));
    expect(book.table("PlanboardIssue").map((line) => line.slice(-1))).toEqual([["Region"], ["East"], ["West"]]);
    expect(read()).toMatchObject({ issuedTo: 2, handEdits: [] });
    expect(read().versions.map(({ targets }) => targets.map(({ keys }) => keys[0]))).toEqual(
      Array(3).fill(["East", "West"]),
    );
  });
});

describe("T6 records that people damaged", () => {
  beforeEach(() => {
    issue(0);
    issue(1);
  });
  it.each([
    ["a column renamed", "PlanboardIssue", 0, 3, "Through", { code: "locksColumn", details: { header: "Issued to" } }],
    ["a month renamed", "PlanboardVersions", 0, 7, "J", { code: "locksColumn", details: { header: "Jan" } }],
    ["a year as text", "PlanboardIssue", 1, 1, "2026", { code: "recordCell", at: "PlanboardIssue sheet!C4" }],
    ["a unit twice", "PlanboardIssue", 2, 2, "east ", { code: "recordTwice", at: "PlanboardIssue sheet!B5" }],
    ["no version number", "PlanboardVersions", 1, 0, "x", { code: "recordCell", at: "PlanboardVersions sheet!B4" }],
    ["a kind unknown", "PlanboardVersions", 1, 3, "Sold", { code: "recordCell", at: "PlanboardVersions sheet!E4" }],
    ["an amount as text", "PlanboardVersions", 2, 8, "n/a", { code: "recordCell", at: "PlanboardVersions sheet!J5" }],
    ["a version twice", "PlanboardVersions", 6, 0, 1, { code: "recordTwice", at: "PlanboardVersions sheet!C9" }],
    ["a version gone", "PlanboardVersions", 1, 1, "Other", { code: "versionGap", details: { version: 1, year: 2026 } }],
  ] as const)("%s is a fault that says where", (_, table, row, column, value, fault) => {
    book.table(table)[row]![column] = value;
    expect(faultsOf(read)).toMatchObject([fault]);
  });

  it("without versions the table of targets is what holds, unless its rows do not agree", () => {
    const alone = () => {
      const { year, issue: table } = book.options();
      return readYear(book.plan(), { year, ...(table && { issue: table }) });
    };
    expect(alone()).toMatchObject({ issuedTo: 2, versions: [], handEdits: [] });
    book.table("PlanboardIssue")[2]![3] = 5;
    expect(faultsOf(alone)).toMatchObject([{ code: "recordCell", at: "PlanboardIssue sheet!E5" }]);
  });

  it("rows may be sorted and others' plans stand between", () => {
    const [header, ...body] = book.table("PlanboardVersions");
    const before = read();
    book.table("PlanboardVersions").splice(0, body.length + 1, header!, ...body.reverse(), ["", "Other", 2026]);
    const { versions, handEdits, issuedTo } = read();
    expect({ versions, handEdits, issuedTo }).toEqual({ versions: before.versions, handEdits: [], issuedTo: 2 });
  });
});
