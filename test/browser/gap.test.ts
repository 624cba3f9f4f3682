import { bridge } from "../../src/planning/targets/year/bridge";
import { bridgeSteps } from "../../src/planning/targets/year/types";
import { sampleWords } from "../../src/preview/sample/words";
import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** The gap bridge (T8) of the sample's dealers: its numbers are the rule's, its waterfall is drawn and follows. */
let served: Served;
beforeAll(async () => (served = await openPreview()));
afterAll(() => served.close());

const words = {
  en: {
    page: "Gap bridge",
    target: "Target",
    steps: [
      "Unprofitable customers dropped",
      "Price and mix",
      "More use by present customers",
      "Cross-selling",
      "New customers, core industries",
      "New customers, other industries",
    ],
    measures: "Measures",
    preview: "Preview",
    write: "Write gap sheet",
    undo: "Undo",
    undone: "Gap bridge undone",
    sheet: "Gap 2026",
    rows: { today: "Business today", price: "+ price and mix", planned: "Planned", target: "Target", gap: "Gap" },
  },
  zh: {
    page: "差距分析",
    target: "目标",
    steps: ["放弃亏损客户", "价格与产品结构", "现有客户增购", "交叉销售", "核心行业新客户", "其他行业新客户"],
    measures: "措施",
    preview: "预览",
    write: "写入差距表",
    undo: "撤销",
    undone: /已撤销/,
    sheet: "2026年差距分析",
    rows: { today: "当前销量", price: "+ 价格与产品结构", planned: "预计可达", target: "目标", gap: "缺口" },
  },
} as const;
const amounts = [-95, 60, 150, 85, 180, 70];
const target = 3500;

it.each(["en", "zh"] as const)("T8 a gap bridge of dealers, with its waterfall, in %s", async (language) => {
  const say = words[language];
  const preview: PreviewPage = await openPage(await served.context.newPage(), `${served.url}?lang=${language}`);
  const { pane, page } = preview;
  // English light, Chinese dark.
  if (language === "zh") await page.getByRole("button", { name: "深色" }).click();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  /** A picture of the page, of which the narrowest pane cuts nothing off. */
  const look = async (name: string) => {
    await preview.picture(`gap-${name}-${language}`);
    await preview.setWidth(270);

    const main = pane.getByRole("main").last();
    const cut = await main.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect({ name, cut: Math.max(0, cut) }).toEqual({ name, cut: 0 });
    await preview.setWidth(320);
  };
  const steps = (typed: readonly number[]) =>
    Object.fromEntries(bridgeSteps.map((step, index) => [step, typed[index] ?? 0]));
  const sheet = async (address: string) => preview.values(say.sheet, address);
  /** The cells of a row of the sheet, from its name on. */
  const row = async (name: string) => {
    const all = await sheet("B1:I60");
    const at = all.map(([first]) => first).lastIndexOf(name);
    expect([name, at]).not.toEqual([name, -1]);
    return { number: at + 1, cells: all[at]! };
  };
  const picture = page.locator(".charts svg");
  await pane.getByRole("heading", { level: 1 }).getByRole("button").click();
  await pane.getByRole("menuitem", { name: say.page, exact: true }).click();
  await look("form");
  await pane.getByRole("textbox", { name: say.target, exact: true }).fill(String(target));
  await button(say.measures).click();
  for (const [index, step] of say.steps.entries()) {
    await pane.getByRole("textbox", { name: step, exact: true }).fill(String(amounts[index]));
  }
  await look("steps");
  await button(say.preview).click();
  await button(say.write).waitFor();
  await look("preview");
  await button(say.write).click();
  await button(say.undo).waitFor();
  await look("written");

  const dealers = (await preview.values(sampleWords[language].dealersSheet, "B4:E40")).filter(
    ([name]) => name !== null,
  );
  const segments = dealers.map(([, , size, share]) => ({ size: Number(size), share: Number(share), targetShare: 0 }));
  const check = async (typed: readonly number[]) => {
    const { today, planned, gap } = bridge(segments, steps(typed), target);
    for (const [name, value] of [
      [say.rows.today, today],
      [say.rows.planned, planned],
      [say.rows.target, target],
      [say.rows.gap, gap],
    ] as const) {
      expect([name, Number((await row(name)).cells.find((cell) => typeof cell === "number"))]).toEqual([name, value]);
    }
  };
  await check(amounts);
  await page.locator("[data-u-comp=slide-tab-item]", { hasText: new RegExp(`^${say.sheet}$`) }).click();
  await picture.waitFor();
  await preview.picture(`gap-sheet-${language}`);
  // Totals, up and down in colours of their own, on bases nobody sees; the gap is the dashed box.
  const columns = await picture.locator("rect").evaluateAll((all) => {
    const kinds = all.map((one) =>
      one.hasAttribute("stroke-dasharray")
        ? "dashed"
        : one.getAttribute("fill") === "none"
          ? "base"
          : one.getAttribute("fill")!,
    );
    return [...new Set(kinds)].map((kind) => kinds.filter((one) => one === kind).length).sort((a, b) => a - b);
  });
  expect(columns).toEqual([1, 1, 3, 5, 7]);

  // Typed over on the sheet: bridge and waterfall follow.
  const heights = () => picture.locator("rect").evaluateAll((all) => all.map((one) => one.getAttribute("height")));
  const before = await heights();
  await preview.type(say.sheet, `C${(await row(say.rows.price)).number}`, "120");
  await check([-95, 120, ...amounts.slice(2)]);
  await page.waitForTimeout(200);
  expect(await heights()).not.toEqual(before);
  expect(preview.errors).toEqual([]);
  await page.close();
});
