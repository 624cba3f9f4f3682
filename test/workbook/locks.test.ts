import { lockChanges } from "../../src/jobs/lockChanges";
import { readLocks, type LockedPlan } from "../../src/jobs/readLocks";
import type { PlanLock } from "../../src/planning/targets/plan/types";
import { locksTable } from "../../src/sheets/locksSheet";
import { findTables } from "../../src/workbook/find";
import { readTables } from "../../src/workbook/read";
import { now, preview, undo, write } from "./act";
import { dump, excelWith, type Harness } from "./fixture";

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

async function change(locks: { added?: PlanLock[]; removed?: PlanLock[] }, at = now) {
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
    ["Plan", "Year", "Region", "Period", "Locked by", "Locked on", "Reason", "Unlocked by", "Unlocked on"],
    ["Plan", 2026, "=North", "Jan", "Dana", now, null, "Dana", now + 1],
    ["Plan", 2026, "007", "All", "Dana", now, null, null, null],
  ]);
  await undo(lifted);
  expect(dump(excel.book)).toEqual(before);
  await undo(receipt);
  expect((await active()).active.map(({ lock }) => lock)).toEqual([north]);
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
