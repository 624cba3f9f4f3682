import { splitTree } from "../../src/planning/targets/splitTree";
import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** Split target by other ways than sales, in the sample workbook: what is written is what the rules say. */
let served: Served;
beforeAll(async () => (served = await openPreview()));
afterAll(() => served.close());

const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const words = {
  en: {
    job: "Split Target",
    sheets: { dealers: "Dealers", plan: "Plan (2)" },
    total: "Annual total",
    shares: "Rows share by",
    measure: "Dealers: Market capacity × Market share",
    more: "More options",
    months: "Months",
    both: "company’s months and row totals, both exact",
    preview: "Preview",
    write: "Write plan",
    undo: "Undo",
    undone: "Split target undone",
    way: /Rows share the total by Market capacity × Market share/,
  },
  zh: {
    job: "目标分解",
    sheets: { dealers: "经销店", plan: "计划 (2)" },
    total: "年度总量",
    shares: "各行分配依据",
    measure: "Dealers：市场容量 × 市场占有率",
    more: "更多选项",
    months: "各月",
    both: "全公司各月与每行总量，两边都精确",
    preview: "预览",
    write: "写入计划",
    undo: "撤销",
    undone: /已撤销/,
    way: /各行逐级按市场容量 × 市场占有率分配总量/,
  },
} as const;

it.each(["en", "zh"] as const)(
  "T3 T5 dealers by capacity × share, two-way with the company's months, in %s",
  async (language) => {
    const say = words[language];
    const preview: PreviewPage = await openPage(await served.context.newPage(), `${served.url}?lang=${language}`);
    const { pane, page } = preview;
    const choose = async (field: string, option: string) => {
      await pane.getByRole("combobox", { name: field, exact: true }).click();
      await pane.getByRole("option", { name: option, exact: true }).click();
    };
    const button = (name: string) => pane.getByRole("button", { name, exact: true });

    await page.getByRole("button", { name: say.job }).click();
    await pane.getByRole("textbox", { name: say.total }).fill("2500");
    await choose(say.shares, say.measure);
    await preview.picture(`split-ways-${language}`);
    await button(say.more).click();
    await choose(say.months, say.both);
    await pane.getByRole("combobox", { name: say.months, exact: true }).scrollIntoViewIfNeeded();
    await preview.picture(`split-ways-more-${language}`);
    await button(say.preview).click();
    await button(say.write).waitFor();
    await pane.getByText(say.way).scrollIntoViewIfNeeded();
    await preview.picture(`split-ways-preview-${language}`);
    const shown = await pane.getByRole("main").innerText();
    await button(say.write).click();
    await button(say.undo).waitFor();

    const dealers = (await preview.values(say.sheets.dealers, "B4:E40")).filter(([name]) => name !== null);
    const rows = (await preview.values(say.sheets.plan, "B4:P40")).filter(([year]) => year === 2027);
    const parts = splitTree(
      2500,
      dealers.map(([region, dealer, ...measures]) => ({
        keys: [String(region), String(dealer)],
        measures: measures.map(Number),
      })),
    );
    const planned = new Map(rows.map(([, region, dealer, ...months]) => [`${region} ${dealer}`, months.map(Number)]));
    expect(rows).toHaveLength(16);
    dealers.forEach(([region, dealer], index) =>
      expect([dealer, sumOf(planned.get(`${region} ${dealer}`)!)]).toEqual([dealer, parts[index]]),
    );
    // The preview's months are the company's: the columns of the plan.
    const months = Array.from({ length: 12 }, (_, month) => sumOf([...planned.values()].map((row) => row[month]!)));
    for (const month of months) expect(shown).toContain(String(month));
    await preview.picture(`split-ways-written-${language}`);

    await button(say.undo).click();
    await pane.getByText(say.undone).waitFor();
    expect(await preview.sheets()).not.toContain(say.sheets.plan);
    expect(preview.errors).toEqual([]);
    await page.close();
  },
);
