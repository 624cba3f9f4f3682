import { proposeEdit } from "../../../src/jobs/editPlan";
import { proposeIssue } from "../../../src/jobs/year/issueMonth";
import { proposeLockYear } from "../../../src/jobs/year/lockYear";
import { readYear } from "../../../src/jobs/year/readYear";
import { rollingSheetChanges } from "../../../src/jobs/year/rollingSheet";
import { proposeRoll } from "../../../src/jobs/year/rollYear";
import { proposeSettle } from "../../../src/jobs/year/settle";
import type { YearProposal } from "../../../src/jobs/year/types";
import { proposeRestore } from "../../../src/jobs/year/versions";
import { serialOf } from "../../../src/planning/calendar/serial";
import { faultsOf, source } from "../source";
import { eastAndWest, type YearBook } from "./book";

const flat = (value: number) => Array<number>(12).fill(value);
let book: YearBook;
beforeEach(() => (book = eastAndWest()));
const read = () => readYear(book.plan(), book.options());
const done = <T extends YearProposal>(proposal: T): T => {
  book.apply(proposal.changes);
  return proposal;
};
const issue = (month: number, more = {}) => done(proposeIssue({ ...book.options(), month, ...more }));
const putBack = () => done(proposeSettle({ ...book.options(), way: "putBack" }));

describe("T6 numbers put back", () => {
  it("are the plan's for a unit that came after the latest version", () => {
    issue(0);
    book.table("Plan").push([2026, "South", ...flat(5)]);
    book.table("PlanboardIssue").push(["Plan", 2026, "South", 1, ...flat(7)]);
    expect(read().handEdits).toHaveLength(12);
    putBack();
    expect([read().handEdits, read().targets[2]!.months]).toEqual([[], flat(5)]);
  });

  it("leave no targets of their own in a year that is only locked: these follow the plan", () => {
    done(proposeLockYear({ ...book.options(), lock: true }));
    book.table("Plan")[1]![2] = 30;
    expect(putBack().after[0]!.months).toEqual(flat(10));
    expect([read().handEdits, book.table("PlanboardIssue")]).toEqual([[], []]);
  });

  it("do not pretend to bring back a locked total that units came to or left", () => {
    done(proposeLockYear({ ...book.options(), lock: true }));
    book.table("Plan").push([2026, "South", ...flat(5)]);
    expect(faultsOf(putBack)).toEqual([
      { code: "lockedTotal", details: { year: 2026, before: 360, after: 420 }, at: "Plan sheet!D4" },
    ]);
    book.table("Plan").splice(2, 2);
    expect(faultsOf(putBack)).toMatchObject([{ code: "lockedTotal", details: { before: 360, after: 120 } }]);
  });
});

describe("T6 rows that people deleted", () => {
  it("are missed in the table of targets, all of them too", () => {
    issue(0, { values: new Map([[0, 12]]) });
    book.table("PlanboardIssue").splice(1, 1);
    expect(read().handEdits).toMatchObject([{ keys: ["East"], expected: 12, now: "" }]);
    book.table("PlanboardIssue").splice(1, 1);
    expect(read().handEdits).toMatchObject([{ keys: ["East"] }, { keys: ["West"] }]);
    putBack();
    expect([read().handEdits, book.table("PlanboardIssue")[1]!.slice(2, 5)]).toEqual([[], ["East", 1, 12]]);
  });

  it("leave no version without its own months", () => {
    issue(0);
    book.table("PlanboardVersions")[1]![7] = "";
    expect(faultsOf(read)).toEqual([
      { code: "recordCell", details: { header: "Jan", value: "" }, at: "PlanboardVersions sheet!I4" },
    ]);
  });

  it("are missed in the table of versions: months of a version are what its units come to", () => {
    issue(0, { values: new Map([[0, 12]]) });
    issue(1, { values: new Map([[1, 27]]) });
    const versions = book.table("PlanboardVersions");
    const lost = versions.findIndex((line) => line[0] === 2 && line[5] === "Targets");
    versions.splice(lost, 1);
    expect(faultsOf(read)).toEqual([
      {
        code: "versionSum",
        details: { name: "PlanboardVersions sheet", version: 2, year: 2026, header: "Feb", said: 37, sum: 30 },
        at: "PlanboardVersions sheet!J9",
      },
    ]);
  });
});

describe("T6 a version restored", () => {
  it("says which of its units the plan no longer has", () => {
    issue(0);
    book.table("Plan").splice(1, 1);
    const { notes } = proposeRestore({ ...book.options(), version: 1 });
    expect(notes).toEqual([
      { code: "unitsNotInPlan", details: { n: 1, count: 1, names: "East", total: 120 }, severity: "warning" },
    ]);
  });
});

describe("T6 a plan that is no table yet", () => {
  const plain = () => ({ ...book.options(), source: source("Plan", book.table("Plan"), { table: false }) });

  it("is refused: its records would be lost with the name it gets", () => {
    const fault = { code: "planNoTable", details: { name: "Plan sheet" }, at: "Plan sheet!B3" };
    const sales = source("Sales", [["Date", "Region", "Quantity"]]);
    const asOf = serialOf({ year: 2026, month: 3, day: 1 });
    expect(faultsOf(() => proposeIssue({ ...plain(), month: 0 }))).toEqual([fault]);
    expect(faultsOf(() => proposeLockYear({ ...plain(), lock: true }))).toEqual([fault]);
    const edits = [{ kind: "lock", path: [], period: "M1" }] as const;
    expect(faultsOf(() => proposeEdit({ ...plain(), edits }))).toEqual([fault]);
    expect(faultsOf(() => proposeRoll({ ...plain(), sales, asOf, withinQuarter: false }))).toEqual([fault]);
  });
});

describe("T6 a roll with its sheet", () => {
  it("warns of names that the sheet's formulas do not find, although the roll does", () => {
    book.table("Plan")[1]![1] = "East ";
    const sales = source("Sales", [
      ["Date", "Region", "Quantity"],
      [serialOf({ year: 2026, month: 1, day: 31 }) + 0.99, "east", 4],
    ]);
    const asOf = serialOf({ year: 2026, month: 2, day: 1 });
    const options = book.options();
    const sheet = { ...options, plan: book.plan(), sales, asOf, dimensions: ["Region"] };
    const rolled = proposeRoll({ ...options, sales, asOf, withinQuarter: false, sheet }, (issued, sheets) =>
      rollingSheetChanges(sheet, issued, sheets),
    );
    expect([rolled.actuals[0]!.months[0], rolled.uncovered]).toEqual([4, [0, 0]]);
    expect(rolled.notes).toMatchObject([{ code: "strayNames", details: { name: "Plan", n: 1 }, severity: "warning" }]);
  });
});

describe("T6 a month issued", () => {
  it("has no noise of binary sums in it", () => {
    book.table("Plan").splice(1, 2, [2026, "East", ...flat(0.7)]);
    expect(issue(0, { values: new Map([[0, 0.1 + 0.2]]) }).after[0]!.months[0]).toBe(0.3);
  });

  it("clears the row of a unit that left the plan: sheets ask for as many rows as the plan has", () => {
    issue(0);
    book.table("Plan").splice(1, 1);
    issue(1);
    const rows = book.table("PlanboardIssue");
    expect([rows.length, rows[1]!.every((cell) => cell === ""), read().handEdits]).toEqual([3, true, []]);
    book.table("Plan").push([2026, "South", ...flat(5)]);
    issue(2);
    expect([rows.length, rows[1]!.slice(0, 5)]).toEqual([3, ["Plan", 2026, "South", 3, 5]]);
  });
});

it("T6 a plan whose table was renamed is told of before it begins anew", () => {
  issue(0);
  for (const line of book.table("PlanboardVersions").slice(1)) line[1] = "Budget";
  for (const line of book.table("PlanboardIssue").slice(1)) line[0] = "Budget";
  for (const line of book.table("PlanboardLocks").slice(1)) line[0] = "Budget";
  const begin = (tables: readonly string[]) =>
    proposeIssue({ ...book.options(), taken: { sheets: [], tables, names: [] }, month: 0 }).notes;
  const details = { name: "Plan", old: "Budget", year: 2026, sheet: "PlanboardVersions sheet" };
  expect(begin(["Plan"])).toEqual([{ code: "planRenamed", details, severity: "warning" }]);
  expect(begin(["Plan", "budget"])).toEqual([]);
});
