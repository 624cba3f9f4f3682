import { proposeIssue, proposeWithdraw } from "../../src/jobs/year/issueMonth";
import { proposeLockYear } from "../../src/jobs/year/lockYear";
import { readYear } from "../../src/jobs/year/readYear";
import { proposeRoll } from "../../src/jobs/year/rollYear";
import type { YearOptions } from "../../src/jobs/year/types";
import { proposeRestore } from "../../src/jobs/year/versions";
import type { Proposal, Source } from "../../src/jobs/types";
import { serialOf } from "../../src/planning/calendar/serial";
import { issueTable } from "../../src/sheets/issueSheet";
import { monthHeaders } from "../../src/sheets/language";
import { versionsTable } from "../../src/sheets/versionsSheet";
import { findTables } from "../../src/workbook/find";
import { readTables } from "../../src/workbook/read";
import { now, preview, undo, write } from "./act";
import { cells, dump, edit, excelWith, type Harness } from "./fixture";

const flat = (value: number) => Array<number>(12).fill(value);
const day = (month: number) => serialOf({ year: 2026, month, day: 15 });
let excel: Harness | undefined;
afterEach(() => excel?.dispose());

const two: readonly (readonly [string, number])[] = [
  ["=East", 10],
  ["007", 20],
];
async function begin(units = two): Promise<Harness> {
  excel = await excelWith({
    Plan: {
      table: "Plan",
      rows: [
        ["Year", "Region", ...monthHeaders("en")],
        ...units.map(([name, plan]) => [2026, `'${name}`, ...flat(plan)]),
      ],
    },
    Sales: {
      table: "Sales",
      rows: [
        ["Date", "Region", "Quantity"],
        [day(1), "'=East", 4],
        [day(1), "007", 20],
      ],
    },
  });
  return excel;
}

let clock = now;
async function options(): Promise<YearOptions & { readonly sales: Source }> {
  const summary = await findTables();
  expect(summary.tables.map(({ place }) => place.table?.name)).toEqual(["Plan", "Sales"]);
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

const year = async () => {
  const all = await options();
  return readYear(all.source, all);
};
type Propose = (all: Awaited<ReturnType<typeof options>>) => Proposal;
const shown = async (propose: Propose) => {
  const { changes, journal } = propose(await options());
  const found = await preview(changes, journal);
  expect(found.obstacles).toEqual([]);
  return found;
};
const act = async (propose: Propose) => write(await shown(propose));
const lock: Propose = (all) => proposeLockYear({ ...all, lock: true });
const issue =
  (month: number): Propose =>
  (all) =>
    proposeIssue({ ...all, month });
const roll: Propose = (all) => proposeRoll({ ...all, asOf: day(2), withinQuarter: false });
const restore =
  (version: number): Propose =>
  (all) =>
    proposeRestore({ ...all, version });

it("T6 lock, issue, roll, withdraw, restore: each is written, found again, and comes back with undo", async () => {
  const { book } = await begin();
  const withdraw: Propose = (all) => proposeWithdraw({ ...all, reason: "early" });
  const steps = [lock, issue(0), roll, issue(1), withdraw, restore(2)];
  const states: { readonly before: unknown; readonly receipt: Awaited<ReturnType<typeof write>> }[] = [];
  for (const step of steps) states.push({ before: dump(book), receipt: await act(step) });

  const { versions, issuedTo, isLocked, targets, handEdits, locks } = await year();
  expect(versions.map(({ kind, by }) => [kind, by])).toEqual([
    ...["locked", "issued", "rolled", "issued", "withdrawn", "restored"].map((kind) => [kind, "Dana"]),
  ]);
  expect([issuedTo, isLocked, targets[0]!.months, handEdits]).toEqual([1, true, flat(10), []]);
  expect(locks.map(({ lock: one }) => one.period)).toEqual(["year", "M1"]);
  expect(cells(book, "Issued plan", "B3:F5")).toEqual([
    ["Plan", "Year", "Region", "Issued to", "Jan"],
    ["Plan", 2026, "=East", 1, 10],
    ["Plan", 2026, "007", 1, 20],
  ]);

  for (const { before, receipt } of states.reverse()) {
    await undo(receipt);
    expect(dump(book)).toEqual(before);
  }
});

it("T6 two people who issue at once: the second is told, and nothing is doubled", async () => {
  const { book } = await begin();
  await act(lock);
  const [mine, theirs] = [await shown(issue(0)), await shown(issue(0))];
  await write(mine);
  await expect(write(theirs)).rejects.toMatchObject({ name: "ConflictError" });
  const [one, other] = [await shown(issue(1)), await shown(issue(1))];
  await write(one);
  const before = dump(book);
  await expect(write(other)).rejects.toMatchObject({ name: "ConflictError" });
  expect(dump(book)).toEqual(before);
  expect((await year()).versions.map(({ kind }) => kind)).toEqual(["locked", "issued", "issued"]);
});

it.each([
  ["a number of the plan", "Plan", "D2", 11],
  ["a lock", "Locks", "E4", "Feb"],
  ["a target", "Issued plan", "G4", 12],
  ["a sale of a closed month", "Sales", "C2", 5],
])("T6 %s edited between the preview and the write of a roll is a conflict", async (_, sheet, at, value) => {
  const { book } = await begin();
  await act(issue(0));
  const found = await shown(roll);
  edit(book, sheet, at, value);
  await expect(write(found)).rejects.toMatchObject({ name: "ConflictError" });
  expect(cells(book, sheet, at)).toEqual([[value]]);
});

it("T6 sheets of records sorted, moved and with columns between are read and written as before", async () => {
  const { book } = await begin();
  await act(issue(0));
  const table = (name: string) => book.tables().find((one) => one.name === name)!;
  const turn = (name: string) => {
    const { sheet, rect } = table(name);
    const [header, ...body] = book.read(sheet, rect).map((line) => line.map(({ value }) => ({ value })));
    book.write(sheet, rect, [header!, ...body.reverse()]);
  };
  turn(issueTable);
  turn(versionsTable);
  await act(roll);
  await act(issue(1));
  const { versions, handEdits, issuedTo, targets } = await year();
  expect([versions.map(({ kind }) => kind), handEdits, issuedTo]).toEqual([["issued", "rolled", "issued"], [], 2]);
  expect(targets.map(({ months }) => months[1])).toEqual([11, 20]);
});

it("T6 500 units are issued and rolled; a version more is small", async () => {
  const { book } = await begin(Array.from({ length: 500 }, (_, index) => [`Unit ${index}`, 10 + (index % 7)] as const));
  await act(issue(0));
  await act(issue(1));
  const rows = () => book.tables().find((one) => one.name === versionsTable)!.rect;
  expect(rows().rowEnd - rows().row).toBe(1 + 1000 + 1);
  expect((await year()).issuedTo).toBe(2);
});

it("T6 the row of a unit that left the plan is cleared, and comes back with undo", async () => {
  const { book } = await begin();
  await act(issue(0));
  edit(book, "Plan", "B2", "South");
  const before = dump(book);
  const receipt = await act(issue(1));
  expect(cells(book, "Issued plan", "B4:F6")).toEqual([
    Array(5).fill(null),
    ["Plan", 2026, "007", 2, 20],
    ["Plan", 2026, "South", 2, 10],
  ]);
  expect((await year()).handEdits).toEqual([]);
  await undo(receipt);
  expect(dump(book)).toEqual(before);
});
