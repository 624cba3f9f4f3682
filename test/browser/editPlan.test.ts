import { replay } from "../../src/planning/targets/plan/replay";
import type { PlanEdit, TreePlan } from "../../src/planning/targets/plan/types";
import { valueAt } from "../../src/planning/targets/plan/valueAt";
import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** A planner's hour in the sample workbook: split, edit, lock, spread, write, undo; results read from the grid. */
let served: Served;
let preview: PreviewPage;

beforeAll(async () => {
  served = await openPreview();
  preview = await openPage(await served.context.newPage(), served.url);
});
afterAll(() => served.close());

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });
const grid = () => preview.pane.getByRole("grid", { name: /by month/ });

/** New numbers of the grid by row: "Sep" → 250. */
async function shown(): Promise<Map<string, number>> {
  const rows = await grid().getByRole("row").all();
  const found = new Map<string, number>();
  for (const row of rows.slice(1)) {
    const name = (await row.getByRole("rowheader").innerText()).split(/\s/)[0]!;
    found.set(name, Number((await row.getByRole("gridcell").nth(1).innerText()).replace(/,/g, "")));
  }
  return found;
}

async function type(name: string, typed: string): Promise<void> {
  await grid()
    .getByRole("row", { name: new RegExp(`^${name}`) })
    .getByRole("gridcell")
    .nth(1)
    .click();
  await preview.page.keyboard.type(typed);
  await preview.page.keyboard.press("Enter");
}

/** The rows of a year as the sheet holds them. */
async function planOf(year: number): Promise<TreePlan> {
  const rows = (await preview.values("Plan", "B4:P120")).filter((row) => row[0] === year);
  const units = rows.map(([, region, model, ...months]) => ({
    keys: [String(region), String(model)],
    months: months.map(Number),
  }));
  return { units, locks: [], step: 1 };
}

it("T1 T2 a target is split, edited, locked, spread, written and undone, exact at every step", async () => {
  await preview.page.getByRole("button", { name: "Split Target" }).click();
  await preview.pane.getByRole("textbox", { name: "Annual total" }).fill("2500");
  await button("Preview").click();
  await button("Write plan").click();
  await button("Undo").waitFor();
  await preview.pane.getByRole("button", { name: /^Edit plan/ }).click();
  await preview.choose("Year", "2027");
  const plan = await planOf(2027);
  expect(valueAt(plan, [], "year")).toBe(2500);
  expect((await shown()).get("Year")).toBe(2500);

  const edits: PlanEdit[] = [];
  const agree = async (): Promise<void> => {
    const after = replay(plan, edits).plan;
    const numbers = await shown();
    expect(numbers.get("Sep")).toBe(valueAt(after, [], "M9"));
    expect(numbers.get("Q4")).toBe(valueAt(after, [], "Q4"));
    expect(numbers.get("Year")).toBe(valueAt(after, [], "year"));
  };
  const september = valueAt(plan, [], "M9");
  await type("Sep", "+30");
  await preview.picture("plan-asks-en");
  await preview.choose("A change is taken from", "other open months");
  edits.push({ kind: "set", path: [], period: "M9", value: september + 30, from: "months" });
  await agree();
  await button("Lock December").click();
  edits.push({ kind: "lock", path: [], period: "M12" });
  await agree();
  await preview.picture("plan-edit-en");
  await preview.setWidth(400);
  await preview.picture("plan-edit-en-400");
  await preview.setWidth(320);

  await type("Dec", "+5");
  await preview.pane.getByRole("alert").first().waitFor();
  await preview.picture("plan-locked-en");

  await button("Spread").click();
  await preview.choose("Period", "Q4");
  await preview.picture("plan-spread-en");
  await button("Apply").click();
  await preview.picture("plan-spread-done-en");
  const q4 = valueAt(replay(plan, edits).plan, [], "Q4");
  edits.push({ kind: "spread", path: [], period: "Q4", method: { kind: "equal", total: q4 }, from: "months" });
  await agree();

  await button("Preview").click();
  await button(/^Write \d/).waitFor();
  await preview.picture("plan-preview-en");
  const before = await planOf(2027);
  await button(/^Write \d/).click();
  await button("Undo").waitFor();
  await preview.picture("plan-written-en");
  expect((await planOf(2027)).units).toEqual(replay(plan, edits).plan.units);
  expect((await preview.values("Locks", "B4:F4")).flat()).toEqual(["Plan", 2027, null, null, "Dec"]);

  await button("Undo").click();
  await preview.pane
    .getByText(/undone/)
    .first()
    .waitFor();
  expect(await planOf(2027)).toEqual(before);
  expect((await preview.values("Locks", "B4:F4")).flat().every((value) => value === null)).toBe(true);
  expect(preview.errors).toEqual([]);
});

it("in Chinese, dark, at 400 px: every word is Chinese, and a narrow pane cuts nothing off", async () => {
  const page = await openPage(await served.context.newPage(), `${served.url}?lang=zh`);
  await page.page.getByRole("button", { name: "深色" }).click();
  await page.pane.getByRole("button", { name: "调整计划" }).first().click();
  const months = page.pane.getByRole("grid", { name: /各月$/ });
  await months.waitFor();
  await page.setWidth(400);
  await months.getByRole("row", { name: /^9月/ }).getByRole("gridcell").nth(1).click();
  await page.page.keyboard.type("+30");
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("combobox", { name: "改动由谁承担" }).click();
  await page.pane.getByRole("option", { name: "其余可调月份" }).click();
  await page.pane.getByRole("button", { name: "锁定12 月" }).click();
  await page.picture("plan-edit-zh-dark");
  for (const pixels of [270, 320, 400]) {
    await page.setWidth(pixels);
    const cut = await page.pane
      .getByRole("main")
      .last()
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
  }
  const words = (await page.pane.locator("main:visible").innerText()).match(/[A-Za-z]{2,}/g) ?? [];
  expect(words.filter((word) => !["SUV", "MPV", "Plan"].includes(word))).toEqual([]);
  await page.setWidth(320);
  await page.pane.getByRole("button", { name: "分摊" }).click();
  await page.picture("plan-spread-zh-dark");
  await page.pane.getByRole("button", { name: "取消" }).click();
  await page.pane.getByRole("button", { name: "预览" }).click();
  await page.pane.getByRole("button", { name: /^写入/ }).waitFor();
  await page.picture("plan-preview-zh-dark");
  expect(page.errors).toEqual([]);
});
