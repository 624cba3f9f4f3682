import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** What people type by hand: locks in their table, seen on the plan sheet, and numbers over its formulas. */
let served: Served;
let preview: PreviewPage;

beforeAll(async () => {
  served = await openPreview();
});
afterAll(() => served.close());

/** The sample workbook with a plan of 2027 and its plan sheet. */
async function withPlan(query: "" | "?lang=zh" = ""): Promise<PreviewPage> {
  const [split, total, look, writePlan, undo] = query
    ? ["目标分解", "年度总量", "预览", "写入计划", "撤销"]
    : ["Split Target", "Annual total", "Preview", "Write plan", "Undo"];
  const opened = await openPage(await served.context.newPage(), `${served.url}${query}`);
  await opened.page.getByRole("button", { name: split! }).click();
  await opened.pane.getByRole("textbox", { name: total! }).fill("2500");
  await opened.pane.getByRole("button", { name: look!, exact: true }).click();
  await opened.pane.getByRole("button", { name: writePlan!, exact: true }).click();
  await opened.pane.getByText(undo!, { exact: true }).first().waitFor();
  return opened;
}

const press = (name: string) => preview.pane.getByRole("button", { name, exact: true }).click();

const sheet = "Plan 2027";
/** The columns of names, and the locks of each line in words. */
async function marks(): Promise<unknown[][]> {
  const names = await preview.values(sheet, "B9:C60");
  const words = await preview.values(sheet, "AA9:AA60");
  return names.flatMap((line, row) => (words[row]?.[0] ? [[...line, words[row][0]]] : []));
}

it("T3 a row typed into the Locks table marks the plan sheet, until it is lifted", async () => {
  preview = await withPlan();
  expect(await preview.values("Locks", "B3:K3")).toEqual([
    ["Plan", "Year", "Region", "Model", "Period", "Locked by", "Locked on", "Reason", "Unlocked by", "Unlocked on"],
  ]);
  expect((await preview.values(sheet, "AA8")).flat()).toEqual(["Locked"]);
  expect(await marks()).toEqual([]);

  const [[region]] = (await preview.values(sheet, "B9:B9")) as [[string]];
  for (const [at, text] of Object.entries({ B4: "Plan", C4: "2027", D4: region, F4: "Q1" })) {
    await preview.type("Locks", at, text);
  }
  expect(await marks()).toEqual([[region, expect.any(String), "Q1"]]);
  await preview.page.locator("[data-u-comp=slide-tab-item]", { hasText: new RegExp(`^${sheet}$`) }).click();
  await preview.picture("plan-sheet-locks");
  await preview.page.setViewportSize({ width: 2100, height: 900 });
  await preview.picture("plan-sheet-locks-wide");
  await preview.type("Locks", "K4", "2027-01-05");
  expect(await marks()).toEqual([]);
  expect(preview.errors).toEqual([]);
});

it("T3 a number typed over a formula of the plan sheet is found, repaired and undone", async () => {
  preview = await withPlan();
  const january = async () => [await preview.formulas(sheet, "H9"), await preview.values(sheet, "H9")].flat(2);
  const [formula, plan] = await january();
  expect(formula).toMatch(/^=SUMIFS/);
  await press("Back to This workbook");
  await preview.pane.getByRole("heading", { name: "Found in this workbook" }).waitFor();
  expect(await preview.pane.getByText(/edited by hand/).count()).toBe(0);
  await preview.type(sheet, "H9", "999");
  await preview.pane.getByText(`${sheet}: edited by hand, 1 place differs from the plan.`).waitFor();
  await preview.picture("check-home-en");

  await press("Check plan");
  await preview.pane.getByText(`shows 999, should be ${plan}`).waitFor();
  await preview.picture("check-en");
  await press("Preview");
  await preview.pane.getByText("Not written yet. You can undo it afterwards.").waitFor();
  await preview.picture("check-preview-en");
  await press("Write 1 cell");
  await preview.pane.getByText(`1 formula put back on ${sheet}`).waitFor();
  await preview.picture("check-written-en");
  expect(await january()).toEqual([formula, plan]);
  await press("Undo");
  await preview.pane
    .getByText(/undone/)
    .first()
    .waitFor();
  expect(await january()).toEqual([undefined, 999]);

  await press("Start again");
  await preview.pane.getByRole("radio", { name: "Take the typed numbers into the plan" }).check();
  await press("Preview");
  await preview.pane.getByText(/^2027: 2,500 \+ /).waitFor();
  await preview.picture("check-typed-en");
  await press("Write 2 cells");
  await preview.pane.getByText(/^1 cell of Plan written/).waitFor();
  expect(await january()).toEqual([formula, 999]);
  expect(preview.errors).toEqual([]);
});

it("Check plan in Chinese, dark: every word is Chinese, and a narrow pane cuts nothing off", async () => {
  const page = await withPlan("?lang=zh");
  await page.page.getByRole("button", { name: "深色" }).click();
  const [name] = (await page.sheets()).filter((one) => one.includes("2027"));
  await page.type(name!, "H9", "999");
  await page.type(name!, "G10", "大约五十");
  await page.type(name!, "C11", "新车型");
  await page.pane.getByRole("button", { name: "返回当前工作簿" }).click();
  await page.pane.getByText(/被手工改过/).waitFor();
  await page.picture("check-home-zh-dark");
  await page.pane.getByRole("button", { name: "检查计划" }).click();
  await page.pane.getByRole("radio", { name: "恢复公式" }).waitFor();
  await page.picture("check-zh-dark");
  const main = page.pane.locator("main:visible");
  for (const pixels of [270, 320, 400]) {
    await page.setWidth(pixels);
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  }
  expect((await main.innerText()).match(/[A-Za-z]{2,}/g) ?? []).toEqual(["Plan", "SUV"]);
  await page.picture("check-zh-dark-400");
  expect(page.errors).toEqual([]);
});
