import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** The preview in Chinese: every page of the pane, and the board it builds. */
let served: Served;
let preview: PreviewPage;

beforeAll(async () => {
  served = await openPreview();
  preview = await openPage(await served.context.newPage(), `${served.url}?lang=zh`);
});
afterAll(() => served.close());

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });
const main = () => preview.pane.getByRole("main");

/** Words of the pane that are not Chinese, save names, units of the sample and cell addresses. */
async function foreignWords(): Promise<string[]> {
  const text = await main().innerText();
  const known = new Set([
    "Planboard",
    "SUV",
    "MPV",
    "AsOf",
    "undo",
    "Plan",
    "Sales",
    "Leads",
    "Holidays",
    "Workdays",
    "Dealers",
  ]);
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  return words.filter(
    (word) =>
      !known.has(word) &&
      !/^[A-Z]{1,3}$/.test(word) &&
      !/^[A-Z][a-zA-Z]*(Rules|Start|End|Year|Day|Days|Names|Long|Left|Total|Elapsed|Progress|Kind|Locks)$/.test(word),
  );
}

it("home is Chinese", async () => {
  await preview.pane.getByText("在工作簿中识别到").waitFor();
  expect(await preview.pane.locator("html").getAttribute("lang")).toMatch(/^zh/);
  expect(await foreignWords()).toEqual([]);
  await preview.picture("home-zh");
});

it.each([
  ["目标分解", "split-preview-zh", "写入计划"],
  ["意向分级", "grade-preview-zh", /^写入 \d/],
  ["进度看板", "board-preview-zh", "写入看板"],
] as const)("%s previews in Chinese", async (job, picture, write) => {
  await preview.page.getByRole("button", { name: job }).click();
  if (job === "目标分解") await preview.pane.getByRole("textbox", { name: "年度总量" }).fill("2500");
  expect(await foreignWords()).toEqual([]);
  await button("预览").click();
  await button(write).waitFor();
  expect(await foreignWords()).toEqual([]);
  await preview.picture(picture);
});

it("the board it writes is Chinese and agrees with the ledger", async () => {
  await button("写入看板").click();
  await button("撤销").waitFor();
  const sheet = (await preview.sheets()).find((name) => name.startsWith("进度"));
  expect(sheet).toBeDefined();
  const headers = (await preview.values(sheet!, "B8:Z8"))[0]!.filter((cell) => typeof cell === "string");
  for (const header of ["区域", "车型", "年度计划", "月度进度", "状态"]) expect(headers).toContain(header);
  const check = await preview.values(sheet!, "B51");
  expect(check[0]![0]).toMatch(/^✓/);
  await preview.pane.getByRole("button", { name: /^进度.*!/ }).click();
  await preview.picture("board-zh");
});

it("nothing went wrong behind the scenes", () => {
  expect(preview.errors).toEqual([]);
});
