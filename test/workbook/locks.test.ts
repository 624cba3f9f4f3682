import { lockChanges } from "../../src/jobs/lockChanges";
import { numberFormats } from "../../src/sheets/numberFormats";
import { proposeSplit } from "../../src/jobs/split";
import { readLocks, type LockedPlan } from "../../src/jobs/readLocks";
import type { PlanLock } from "../../src/planning/targets/plan/types";
import { locksHeaders, locksSheet, locksTable } from "../../src/sheets/locksSheet";
import { findTables } from "../../src/workbook/find";
import { readTables } from "../../src/workbook/read";
import { planTree } from "../files/planTree";
import { now, preview, undo, write } from "./act";
import { cells, dump, edit, excelWith, type Harness } from "./fixture";

const plan: LockedPlan = {
  name: "Plan",
  year: 2026,
  dimensions: ["Region"],
  units: [{ keys: ["=North"] }, { keys: ["007"] }],
};

let excel: Harness;
beforeEach(async () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  excel = await excelWith({
    Plan: {
      table: "Plan",
      rows: [
        ["Year", "Region", ...months],
        [2026, "'=North", ...Array<number>(12).fill(5)],
      ],
    },
  });
});
afterEach(() => excel.dispose());

async function change(locks: { added?: PlanLock[]; removed?: PlanLock[]; unlockReason?: string }, at = now) {
  const { locks: found } = await findTables();
  const [data] = found ? await readTables([found.place]) : [];
  const options = { language: "en", plan, added: [], removed: [], who: "Dana", at, sheets: ["Plan"] } as const;
  return lockChanges({ ...options, ...locks, ...(data && { data }) });
}

async function active() {
  excel.host.stats.reset();
  const { locks, tables } = await findTables();
  expect(excel.host.stats.syncs).toBe(2);
  expect(tables.map(({ place }) => place.table?.name)).toEqual(["Plan"]);
  const [data] = await readTables([locks!.place]);
  return readLocks(data!, plan);
}

const north: PlanLock = { path: ["=North"], period: "M1" };
const east: PlanLock = { path: [], period: "year" };
const digits: PlanLock = { path: ["007"], period: "all" };

it("T3 locks are written, found beside the tables, lifted, and come back with undo", async () => {
  await write(await preview(await change({ added: [north] })));
  const receipt = await write(await preview(await change({ added: [digits] })));
  const both = await active();
  expect(both.faults).toEqual([]);
  expect(both.active.map(({ lock, lockedBy, lockedOn }) => [lock, lockedBy, lockedOn])).toEqual([
    [north, "Dana", now],
    [digits, "Dana", now],
  ]);

  const before = dump(excel.book);
  const lifted = await write(await preview(await change({ removed: [north] }, now + 1)));
  expect((await active()).active.map(({ lock }) => lock)).toEqual([digits]);
  const { rect, sheet } = excel.book.tables().find(({ name }) => name === locksTable)!;
  expect(excel.book.read(sheet, rect).map((line) => line.map(({ value }) => value))).toEqual([
    locksHeaders("en", ["Region"]),
    ["Plan", 2026, "=North", "Jan", "Dana", now, null, "Dana", now + 1, null],
    ["Plan", 2026, "007", "All", "Dana", now, null, null, null, null],
  ]);
  const [, first, second] = excel.book.readStyles(sheet, rect).map((line) => line.map((style) => style.numberFormat));
  expect(first).toContain(numberFormats.dateTime);
  expect(second).toEqual(first);
  await undo(lifted);
  expect(dump(excel.book)).toEqual(before);
  await undo(receipt);
  expect((await active()).active.map(({ lock }) => lock)).toEqual([north]);
});

it("T3 a table of locks for other dimensions gets their columns, and one for the reason of unlocking, with new rows", async () => {
  await write(await preview([{ kind: "newSheet", sheet: locksSheet("en", "Locks", []) }]));
  const { id, rect } = excel.book.tables().find(({ name }) => name === locksTable)!;
  // As it was made before there was a column for the reason.
  excel.book.updateTable(id, { rect: { ...rect, columnEnd: rect.columnEnd - 1 } });
  edit(excel.book, "Locks", "J3", "");
  edit(excel.book, "Locks", "B4", "Other");
  const before = dump(excel.book);
  const set = await write(await preview(await change({ added: [north, digits] })));
  const between = dump(excel.book);
  const lifted = await write(
    await preview(await change({ removed: [digits], added: [east], unlockReason: "no more" })),
  );
  expect((await active()).active.map(({ lock }) => lock)).toEqual([north, east]);
  expect(cells(excel.book, "Locks", "I3:K7")).toEqual([
    ["Unlocked on", "Region", "Reason for unlocking"],
    [null, null, null],
    [null, "=North", null],
    [now, "007", "no more"],
    [null, null, null],
  ]);
  await undo(lifted);
  expect(dump(excel.book)).toEqual(between);
  await undo(set);
  expect(dump(excel.book)).toEqual(before);
});

it("T3 a table of locks sorted between the preview and the write is a conflict", async () => {
  await write(await preview(await change({ added: [north, digits] })));
  const shown = await preview(await change({ removed: [north] }));
  const { rect, sheet } = excel.book.tables().find(({ name }) => name === locksTable)!;
  const [header, first, second] = excel.book.read(sheet, rect);
  excel.book.write(
    sheet,
    rect,
    [header!, second!, first!].map((line) => line.map(({ value }) => ({ value }))),
  );
  await expect(write(shown)).rejects.toMatchObject({ name: "ConflictError" });
  expect((await active()).active.map(({ lock }) => lock)).toEqual([digits, north]);
});

describe("T3 undo of a plan sheet and the Locks sheet that came with it", () => {
  const split = async (year: number) => {
    const { locks: found, sheets, names, tables } = await findTables();
    const [locks] = found ? await readTables([found.place]) : [];
    const { changes } = proposeSplit({
      ...{ total: 120, year, step: 1, opportunity: [], language: "en", ...(locks && { locks }) },
      history: { kind: "numbers", values: [Array<number>(12).fill(1)], at: "A1:L1" },
      taken: {
        sheets: sheets.map(({ name }) => name),
        tables: tables.map(({ place }) => place.table!.name),
        names: names.map(({ name }) => name),
      },
    });
    return write(await preview(changes));
  };
  const sheets = () => excel.book.sheets().map(({ name }) => name);

  it("is refused while a later plan sheet reads these locks", async () => {
    const first = await split(2026);
    const second = await split(2027);
    const before = dump(excel.book);
    await expect(undo(first)).rejects.toMatchObject({
      code: "inUseByName",
      details: { by: expect.stringMatching(/Locks$/), name: "PlanboardLocks" },
    });
    expect(dump(excel.book)).toEqual(before);
    await undo(second);
    await undo(first);
    expect([sheets().sort(), excel.book.names()]).toEqual([["Journal", "Plan", "Planboard undo"], []]);
  });

  it("leaves the locks and their name with a plan sheet that was edited", async () => {
    const units = [{ keys: ["=North"], months: Array<number>(12).fill(5) }];
    const made = planTree({ language: "en", dimensions: ["Region"], year: 2026, units, locks: [] });
    const receipt = await write(await preview([made.sheet, made.locks].map((sheet) => ({ kind: "newSheet", sheet }))));
    edit(excel.book, "Plan 2026", "A20", "mine");
    const { keptSheets } = await undo(receipt, { which: "unchanged" });
    expect([...keptSheets].sort()).toEqual(["Locks", "Plan 2026"]);
    expect(excel.book.names().map(({ name }) => name)).toEqual(["PlanLocks"]);
  });

  it("leaves a Locks sheet that has locks, and takes the name of the plan sheet away", async () => {
    const receipt = await split(2026);
    edit(excel.book, "Locks", "B4", "Plan_2");
    expect((await undo(receipt, { which: "unchanged" })).keptSheets).toEqual(["Locks"]);
    expect(excel.book.names()).toEqual([]);
  });
});
