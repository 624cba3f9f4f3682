import { checkPlan } from "../../src/jobs/checkPlan";
import { proposeFormulas, proposeTyped } from "../../src/jobs/repairPlan";
import type { Source } from "../../src/jobs/types";
import { findTables } from "../../src/workbook/find";
import { readSheets } from "../../src/workbook/readSheets";
import { readTables } from "../../src/workbook/read";
import { planTree } from "../files/planTree";
import { now, preview, undo, write } from "./act";
import { cells, dump, edit, excelWith, type Harness } from "./fixture";

const units = ["East", "West"].map((region) => ({ keys: [region], months: Array<number>(12).fill(10) }));
const tree = planTree({ language: "en", dimensions: ["Region"], year: 2026, units, locks: [] });

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith({ Other: { rows: [["Name"], ["x"]] } });
  await write(await preview([tree.table, tree.locks, tree.sheet].map((sheet) => ({ kind: "newSheet", sheet }))));
});
afterEach(() => excel.dispose());

async function checked() {
  excel.host.stats.reset();
  const { tables, planSheets = [] } = await findTables();
  expect(excel.host.stats.syncs).toBe(2);
  expect(planSheets.map(({ sheet }) => sheet)).toEqual(["Plan 2026"]);
  const found = tables.find(({ kind }) => kind === "plan")!;
  const [data] = await readTables([found.place]);
  const source: Source = { found, data: data! };
  const [sheet] = await readSheets(planSheets);
  return { source, check: checkPlan(sheet!, source)! };
}

it("T3 a plan sheet is found, its typed numbers too, and the formulas come back with one write", async () => {
  expect((await checked()).check).toEqual({ sheet: "Plan 2026", year: 2026, cells: [], faults: [] });
  const whole = dump(excel.book);
  edit(excel.book, "Plan 2026", "G9", 12);
  edit(excel.book, "Plan 2026", "F11", null);
  const broken = dump(excel.book);
  const { check } = await checked();
  expect(check.cells).toMatchObject([
    { at: "G9", path: ["East"], period: "M1", is: 12, shouldBe: 10 },
    { at: "F11", path: [], period: "Q1", is: "", shouldBe: 60 },
  ]);
  const { changes, journal } = proposeFormulas(check, "en");
  const receipt = await write(await preview(changes, journal));
  expect(dump(excel.book)).toEqual(whole);
  await undo(receipt);
  expect(dump(excel.book)).toEqual(broken);
});

it("T3 typed numbers are taken into the plan on request", async () => {
  edit(excel.book, "Plan 2026", "G9", 12);
  const { check, source } = await checked();
  const taken = { sheets: [], tables: [], names: [] };
  const { changes, journal } = proposeTyped(check, { source, who: "Dana", at: now, language: "en", taken });
  await write(await preview(changes, journal));
  expect(cells(excel.book, "Table Plan", "C4:E5")).toEqual([
    ["East", 12, 10],
    ["West", 10, 10],
  ]);
  expect((await checked()).check.cells.filter(({ is }) => typeof is === "number" && is === 12)).toEqual([]);
  expect(cells(excel.book, "Plan 2026", "G9")).toEqual([["=SUMIFS(Plan[Jan],Plan[Region],$B9,Plan[Year],$B$6)"]]);
});

it("T3 a cell typed over again between the preview and the write is a conflict", async () => {
  edit(excel.book, "Plan 2026", "G9", 12);
  const { changes, journal } = proposeFormulas((await checked()).check, "en");
  const shown = await preview(changes, journal);
  edit(excel.book, "Plan 2026", "G9", 13);
  await expect(write(shown)).rejects.toMatchObject({ name: "ConflictError" });
});
