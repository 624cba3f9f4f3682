import { serialOf } from "../../src/planning/calendar/serial";
import { blend } from "../../src/planning/targets/blend";
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
    const button = (name: string) => pane.getByRole("button", { name, exact: true });

    await page.getByRole("button", { name: say.job }).click();
    await pane.getByRole("textbox", { name: say.total }).fill("2500");
    await preview.choose(say.shares, say.measure);
    await preview.picture(`split-ways-${language}`);
    await button(say.more).click();
    await preview.choose(say.months, say.both);
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
    await pane.getByRole("heading", { name: say.undone }).waitFor();
    expect(await preview.sheets()).not.toContain(say.sheets.plan);
    expect(preview.errors).toEqual([]);
    await page.close();
  },
);

it("T4 T2 a mix of recent sales and targets; working days of years without holidays are refused by name", async () => {
  const preview = await openPage(await served.context.newPage(), served.url);
  const { pane, page } = preview;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await page.getByRole("button", { name: "Split Target" }).click();
  await pane.getByRole("textbox", { name: "Annual total" }).fill("2500");
  await preview.choose("Rows share by", "a mix of recent sales and targets");
  await button("More options").click();
  await pane.getByRole("switch", { name: "Weight months by working days" }).click();
  await pane.getByRole("textbox", { name: "Targets" }).hover();
  await preview.picture("split-mix-en");
  await button("Preview").click();
  await pane.getByText("Holidays has no day in 2024 and 2027", { exact: false }).waitFor();
  await preview.picture("split-mix-fault-en");
  await button("Choose other data").click();
  await button("More options").click();
  await pane.getByRole("switch", { name: "Weight months by working days" }).click();
  await button("Preview").click();
  await button("Write plan").click();
  await button("Undo").waitFor();

  // The ledger ends on 16 July 2026: April to June are recent, June is the last month.
  const spring = { from: serialOf({ year: 2026, month: 4, day: 1 }), to: serialOf({ year: 2026, month: 6, day: 30 }) };
  const june = { ...spring, from: serialOf({ year: 2026, month: 6, day: 1 }) };
  const sales = await preview.values("Sales", "B4:E6000");
  const plan = (await preview.values("Plan", "B4:P80")).filter(([year]) => year !== null);
  const soldIn = ({ from, to }: typeof spring, [region, model]: readonly unknown[]) =>
    sumOf(
      sales
        .filter(
          ([date, ...names]) =>
            Number(date) >= from && Number(date) < to + 1 && names[0] === region && names[1] === model,
        )
        .map(([, , , quantity]) => Number(quantity)),
    );
  const planOf = (year: number, [region, model]: readonly unknown[]) =>
    sumOf(
      plan
        .filter((row) => row[0] === year && row[1] === region && row[2] === model)
        .flatMap((row) => row.slice(3).map(Number)),
    );
  const units = plan.filter(([year]) => year === 2027).map(([, ...names]) => names);
  const shares = blend(
    units.map((unit) => [soldIn(spring, unit), soldIn(june, unit), planOf(2026, unit)]),
    [0.4, 0.3, 0.3],
  );
  units.forEach((unit, index) => expect(Math.abs(planOf(2027, unit) - 2500 * shares[index]!)).toBeLessThan(1));
  expect(sumOf(units.map((unit) => planOf(2027, unit)))).toBe(2500);
  expect(preview.errors).toEqual([]);
});
