import { proposeEdit } from "../../src/jobs/editPlan";
import type { Proposal, Source } from "../../src/jobs/types";
import { proposeIssue } from "../../src/jobs/year/issueMonth";
import { proposeLockYear } from "../../src/jobs/year/lockYear";
import { readYear } from "../../src/jobs/year/readYear";
import { proposeRoll } from "../../src/jobs/year/rollYear";
import { proposeSettle } from "../../src/jobs/year/settle";
import type { YearOptions } from "../../src/jobs/year/types";
import { proposeRestore } from "../../src/jobs/year/versions";
import { serialOf } from "../../src/planning/calendar/serial";
import type { PlanEdit, PlanLock } from "../../src/planning/targets/plan/types";
import { issueTable } from "../../src/sheets/issueSheet";
import { monthHeaders } from "../../src/sheets/language";
import { locksTable } from "../../src/sheets/locksSheet";
import { versionsTable } from "../../src/sheets/versionsSheet";
import { findTables } from "../../src/workbook/find";
import { readTables } from "../../src/workbook/read";
import type { Receipt } from "../../src/workbook/types";
import { now, preview, undo, write } from "./act";
import { cells, dump, edit, excelWith, sheetId, type Harness } from "./fixture";

const flat = (value: number) => Array<number>(12).fill(value);
const day = (month: number) => serialOf({ year: 2026, month, day: 15 });
const ways = ["asWritten", "unchanged", "all"] as const;
let excel: Harness;
let clock = now;
beforeEach(async () => {
  clock = now;
  const months = monthHeaders("en");
  excel = await excelWith({
    Plan: {
      table: "Plan",
      rows: [
        ["Year", "Region", "Town", ...months],
        [2026, "East", "A", ...flat(10)],
        [2026, "East", "B", ...flat(20)],
        [2026, "West", "A", ...flat(30)],
      ],
    },
    Sales: {
      table: "Sales",
      rows: [
        ["Date", "Region", "Town", "Quantity"],
        [day(1), "East", "A", 4],
      ],
    },
  });
});
afterEach(() => excel.dispose());

type Options = YearOptions & { readonly sales: Source };
type Propose = (all: Options) => Proposal;

async function options(): Promise<Options> {
  const summary = await findTables();
  const records = (["locks", "issue", "versions"] as const).filter((one) => summary[one]);
  const read = await readTables([...summary.tables, ...records.map((one) => summary[one]!)].map(({ place }) => place));
  const [plan, sales] = summary.tables.map((found, index) => ({ found, data: read[index]! }));
  clock += 1 / 24;
  return {
    ...{ source: plan!, sales: sales!, year: 2026, who: "Dana", at: clock, language: "en" },
    taken: { sheets: summary.sheets.map(({ name }) => name), tables: [], names: [] },
    ...Object.fromEntries(records.map((one, index) => [one, read[index + 2]!])),
  };
}

async function act(propose: Propose): Promise<Receipt> {
  const { changes, journal } = propose(await options());
  const shown = await preview(changes, journal);
  expect(shown.obstacles).toEqual([]);
  return write(shown, { at: clock });
}

async function year() {
  const all = await options();
  const { versions, handEdits, issuedTo, isLocked } = readYear(all.source, all);
  return { kinds: versions.map(({ kind }) => kind), handEdits, issuedTo, isLocked };
}

const edits =
  (...list: readonly PlanEdit[]): Propose =>
  (all) =>
    proposeEdit({ ...all, edits: list, reason: "agreed" });
/** East A's January. */
const january = (value: number, from: "none" | "months" = "none") =>
  edits({ kind: "set", path: ["East", "A"], period: "M1", value, from });
const setLock = (lock: PlanLock) => edits({ kind: "lock", ...lock });
const lift = (lock: PlanLock) => edits({ kind: "unlock", ...lock });
const lock: Propose = (all) => proposeLockYear({ ...all, lock: true });
const unlock: Propose = (all) => proposeLockYear({ ...all, lock: false, reason: "anew" });
const issue =
  (month: number, values?: ReadonlyMap<number, number>): Propose =>
  (all) =>
    proposeIssue({ ...all, month, ...(values && { values }) });
const roll: Propose = (all) => proposeRoll({ ...all, asOf: day(2), withinQuarter: false });
const restore =
  (version: number): Propose =>
  (all) =>
    proposeRestore({ ...all, version });

async function refused(receipt: Receipt, found: object, which: readonly (typeof ways)[number][] = ways): Promise<void> {
  const before = dump(excel.book);
  for (const way of which) {
    await expect(undo(receipt, { which: way, at: clock })).rejects.toMatchObject(found);
    expect(dump(excel.book)).toEqual(before);
  }
}

it.each([
  ["its month", { path: [], period: "M1" }, "", "Jan"],
  ["its quarter, of the line above", { path: ["East"], period: "Q1" }, "East", "Q1"],
  ["all of the unit", { path: ["East", "A"], period: "all" }, "East · A", "All"],
  ["the annual sum", { path: [], period: "year" }, "", "Year"],
] as const)(
  "T6 undo of an edit is refused once a lock holds %s, and works when it is lifted",
  async (_, one, unit, period) => {
    const before = dump(excel.book);
    const edited = await act(january(15));
    await act(setLock(one));
    const details = { name: "Plan", year: 2026, unit, period, by: "Dana", at: "Locks!F4" };
    await refused(edited, { code: "undoLocked", details });
    await act(lift(one));
    await undo(edited, { at: clock });
    expect(cells(excel.book, "Plan", "D2:E2")).toEqual([[10, 10]]);
    expect(before).not.toEqual(dump(excel.book));
  },
);

it.each([
  ["another month", { path: [], period: "M2" }],
  ["another line", { path: ["West"], period: "all" }],
  ["a town of that name elsewhere", { path: ["West", "A"], period: "M1" }],
] as const)("T6 a lock on %s does not keep an edit from being undone", async (_, one) => {
  const edited = await act(january(15));
  await act(setLock(one));
  await undo(edited, { at: clock });
  expect(cells(excel.book, "Plan", "D2")).toEqual([[10]]);
});

it("T6 months moved within a locked year come back, but not a part of them", async () => {
  await act(lock);
  const moved = await act(january(21, "months"));
  await undo(moved, { at: clock });
  expect(cells(excel.book, "Plan", "D2:O2")).toEqual([flat(10)]);

  const again = await act(january(21, "months"));
  edit(excel.book, "Plan", "E2", 8);
  edit(excel.book, "Plan", "F2", 10);
  await refused(again, { code: "undoLocked", details: { period: "Year" } }, ["unchanged"]);
  await undo(again, { at: clock, which: "all" });
  expect((await year()).handEdits).toEqual([]);
});

it("T6 rows that an edit added stay while a lock set since holds their numbers", async () => {
  const { source } = await options();
  const cellsOfRow = [2026, "West", "B", ...flat(5)];
  const added = await write(await preview([{ kind: "addRows", place: source.data.place, rows: [cellsOfRow] }]), {
    at: clock,
  });
  await act(lock);
  await refused(added, { code: "undoLocked", details: { period: "Year" } });
});

it("T6 undo of a plan edit before the issue of its month is refused", async () => {
  const edited = await act(january(15));
  const other = await act(edits({ kind: "set", path: ["West"], period: "M3", value: 33, from: "none" }));
  const issued = await act(issue(0));
  await refused(edited, { code: "undoLocked", details: { period: "Jan", unit: "" } });
  await undo(other, { at: clock });
  await undo(issued, { at: clock });
  await undo(edited, { at: clock });
  expect(cells(excel.book, "Plan", "D2")).toEqual([[10]]);
});

it("T6 versions are undone latest first: the lock, an issue or a roll in the middle is refused", async () => {
  const states: unknown[] = [];
  const receipts: Receipt[] = [];
  for (const step of [lock, issue(0), roll, issue(1), restore(2)]) {
    states.push(dump(excel.book));
    receipts.push(await act(step));
  }
  for (const receipt of receipts.slice(0, -1)) {
    await refused(receipt, { code: "undoLater", details: { name: "Plan", year: 2026, version: 5 } });
  }
  for (const receipt of receipts.reverse()) {
    await undo(receipt, { at: clock });
    expect(dump(excel.book)).toEqual(states.pop());
  }
});

it("T6 undo of the first issue is refused in part: a target typed over, or a note on its sheet", async () => {
  const issued = await act(issue(0));
  edit(excel.book, "Issued plan", "G4", 12);
  await refused(issued, { name: "ConflictError" }, ["asWritten"]);
  await refused(issued, { code: "undoPart", details: { version: 1 } }, ["unchanged", "all"]);
  edit(excel.book, "Issued plan", "G4", 10);
  const sheet = sheetId(excel.book, "Issued plan");
  excel.book.setExtras(sheet, { notes: [{ at: "G4", text: "why?" }] });
  await refused(issued, { code: "undoPart", details: { version: 1 } });
  excel.book.setExtras(sheet, { notes: [] });
  await undo(issued, { at: clock });
  expect((await year()).kinds).toEqual([]);
});

it("T6 a later issue with a target typed over is undone as a whole or not at all", async () => {
  await act(issue(0));
  const second = await act(issue(1, new Map([[0, 14]])));
  edit(excel.book, "Issued plan", "H4", 13);
  await refused(second, { code: "undoPart", details: { version: 2 } }, ["unchanged"]);
  await undo(second, { which: "all", at: clock });
  expect(await year()).toMatchObject({ kinds: ["issued"], issuedTo: 1, handEdits: [] });
});

it("T6 numbers put back come typed over again with undo, until a version builds on them", async () => {
  await act(issue(0));
  edit(excel.book, "Issued plan", "H4", 12);
  const put: Propose = (all) => proposeSettle({ ...all, way: "putBack" });
  await undo(await act(put), { at: clock });
  expect((await year()).handEdits).toHaveLength(1);
  const again = await act(put);
  await act(issue(1));
  await refused(again, { code: "undoLater", details: { version: 2 } });
});

it("T6 unlocking is undone, and so is what was edited meanwhile", async () => {
  await act(lock);
  const unlocked = await act(unlock);
  const edited = await act(january(15));
  await undo(unlocked, { at: clock });
  expect(await year()).toMatchObject({ isLocked: true, kinds: ["locked"] });
  await undo(edited, { at: clock });
  expect((await year()).handEdits).toEqual([]);
});

/** Turns the body rows of a table round, as a colleague sorts it. */
function turn(name: string): void {
  const { sheet, rect } = excel.book.tables().find((one) => one.name === name)!;
  const [header, ...body] = excel.book.read(sheet, rect).map((line) => line.map(({ value }) => ({ value })));
  excel.book.write(sheet, rect, [header!, ...body.reverse()]);
}

it.each([
  ["its versions", versionsTable],
  ["its locks", locksTable],
  ["its targets", issueTable],
])("T6 an issue is not undone while %s are sorted otherwise: no record of another goes", async (_, name) => {
  await act(lock);
  await act(issue(0));
  const second = await act(issue(1, new Map([[0, 14]])));
  const before = dump(excel.book);
  turn(name);
  await refused(second, { name: expect.stringMatching(/ConflictError|WorkbookError/) as string }, ["asWritten"]);
  await refused(second, { code: "undoPart", details: { version: 3 } }, ["unchanged", "all"]);
  turn(name);
  expect(dump(excel.book)).toEqual(before);
  await undo(second, { at: clock });
  expect(await year()).toMatchObject({ kinds: ["locked", "issued"], issuedTo: 1, isLocked: true, handEdits: [] });
});

it("T6 a version is known when its table was sorted: one in the middle is not undone", async () => {
  await act(lock);
  const issued = await act(issue(0));
  await act(roll);
  turn(versionsTable);
  await refused(issued, { code: "undoLater", details: { version: 3 } });
});

it("T6 every target is another after a roll: its rows are known again by their units", async () => {
  await act(issue(0));
  const rolled = await act(roll);
  turn(issueTable);
  await refused(rolled, { code: "tableChanged" }, ["asWritten"]);
  await refused(rolled, { code: "undoPart" }, ["unchanged", "all"]);
});

it("T3 undo of a lock takes no lock of others along when the table was sorted", async () => {
  await act(setLock({ path: ["West"], period: "M1" }));
  const second = await act(setLock({ path: ["East"], period: "M2" }));
  turn(locksTable);
  await refused(second, { code: "tableChanged" }, ["all"]);
  turn(locksTable);
  await undo(second, { at: clock });
  expect((await options()).locks?.rows.map((line) => line[4])).toEqual(["Jan"]);
});
