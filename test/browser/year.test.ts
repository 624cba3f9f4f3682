import { statusOf } from "../../src/planning/progress/status";
import { dayOf } from "../../src/planning/calendar/serial";
import { evaluateQuarter } from "../../src/planning/targets/year/evaluateQuarter";
import { rollYear, type SoldUnit } from "../../src/planning/targets/year/rollYear";
import { sampleWords } from "../../src/preview/sample/words";
import { openPreview, type Served } from "../support/browser";
import { openPage, type PreviewPage } from "../support/preview";

/** A year under way in the sample workbook (T6, T7): locked, issued, rolled, evaluated, a version restored and undone. */
let served: Served;
beforeAll(async () => (served = await openPreview()));
afterAll(() => served.close());

const words = {
  en: {
    pages: {
      plan: "Edit plan",
      issue: "Issue months",
      roll: "Roll plan",
      quarter: "Evaluate quarter",
      versions: "Plan versions",
      nextYear: "Start next year",
    },
    preview: "Preview",
    undo: "Undo",
    again: "Start again",
    home: "This workbook",
    writePlan: "Write plan",
    growth: "Growth on 2025",
    undone: "Plan versions undone",
    lock: { ask: "Lock the year", preview: "Preview the lock", write: "Lock 2026" },
    issue: (month: number) => `Issue ${["January", "February"][month]}`,
    typeOver: /^January of East .*Compact/,
    reason: "Reason, kept with the version",
    cap: "At most per month",
    coverAll: /^Cover all/,
    roll: "Write rolling plan",
    sheets: {
      issue: "Issued plan",
      rolling: "Rolling plan 2026",
      quarter: "Q2 2026 review",
      versions: "Plan versions",
      locks: "Locks",
    },
    placed: "Placed",
    uncovered: "Uncovered gap",
    review: "Write review",
    regions: "Region",
    headers: { plan: "Quarter plan", actual: "Actual", gap: "Gap, cars", rank: "Rank", rolled: "Rolled in" },
    total: "Total",
    version: (number: number) => new RegExp(`^Version ${number}\\b`),
    previewRestore: "Preview restoring version 2",
    restore: "Restore version 2",
  },
  zh: {
    pages: {
      plan: "调整计划",
      issue: "月度下达",
      roll: "滚动计划",
      quarter: "季度评价",
      versions: "计划版本",
      nextYear: "编制下年度计划",
    },
    preview: "预览",
    undo: "撤销",
    again: "再做一次",
    home: "当前工作簿",
    writePlan: "写入计划",
    growth: "较 2025 年增长",
    undone: /已撤销/,
    lock: { ask: "锁定全年", preview: "预览锁定", write: "锁定 2026 年" },
    issue: (month: number) => `下达 ${month + 1} 月`,
    typeOver: /^华东.*1 月/,
    reason: "原因，随版本保存",
    cap: "每月最多上调",
    coverAll: /^全部安排/,
    roll: "写入滚动计划",
    sheets: {
      issue: "下达计划",
      rolling: "2026年滚动计划",
      quarter: "2026年第2季度评价",
      versions: "计划版本",
      locks: "锁定",
    },
    placed: "已安排",
    uncovered: "未覆盖缺口",
    review: "写入评价表",
    regions: "区域",
    headers: { plan: "季度计划", actual: "实际", gap: "差距±辆", rank: "排名", rolled: "滚入" },
    total: "合计",
    version: (number: number) => new RegExp(`^第 ${number} 版`),
    previewRestore: "预览恢复第 2 版",
    restore: "恢复第 2 版",
  },
} as const;

const issued = 2;
/** The ledger ends on 16 July 2026. */
const closed = 6;
const sumOf = (values: readonly unknown[]) => values.reduce<number>((all, value) => all + Number(value), 0);

it.each(["en", "zh"] as const)(
  "T6 T7 a year is locked, issued, rolled, evaluated and restored, in %s",
  async (language) => {
    const say = words[language];
    const sample = sampleWords[language];
    const preview: PreviewPage = await openPage(await served.context.newPage(), `${served.url}?lang=${language}`);
    const { pane, page } = preview;
    // English light, Chinese dark.
    if (language === "zh") await page.getByRole("button", { name: "深色" }).click();
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const open = async (name: string) => {
      await pane.getByRole("heading", { level: 1 }).getByRole("button").click();
      await pane.getByRole("menuitem", { name, exact: true }).click();
    };
    const written = () => button(say.undo).waitFor();
    /** A picture of the page, of which the narrowest pane cuts nothing off. */
    const look = async (name: string) => {
      await preview.picture(`year-${name}-${language}`);
      await preview.setWidth(270);
      const main = pane.getByRole("main").last();
      const cut = await main.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect({ name, cut: Math.max(0, cut) }).toEqual({ name, cut: 0 });
      await preview.setWidth(320);
    };
    const sheet = async (name: string) => {
      await page.locator("[data-u-comp=slide-tab-item]", { hasText: new RegExp(`^${name}$`) }).click();
      await preview.picture(`year-sheet-${name.replace(/ /g, "-")}-${language}`);
    };
    const filled = async (name: string, address: string) =>
      (await preview.values(name, address)).filter(([, second]) => second !== null);
    /** The Issue table: names, how far it is issued, twelve months. */
    const issue = async () =>
      (await filled(say.sheets.issue, "B4:R60")).map(([, , region, model, to, ...months]) => ({
        keys: [String(region), String(model)],
        issuedTo: Number(to),
        targets: months.map(Number),
      }));

    await open(say.pages.plan);
    await button(say.lock.ask).click();
    await look("lock");
    await button(say.lock.preview).click();
    await button(say.lock.write).click();
    await written();
    await open(say.pages.issue);
    for (let month = 0; month < issued; month += 1) {
      if (month > 0) await button(say.again).click();
      if (month === 0) {
        await pane.getByRole("button", { name: say.typeOver }).first().click();
        await page.keyboard.type("+2");
        await page.keyboard.press("Enter");
        await look("issue");
      }
      await button(say.preview).click();
      await button(say.issue(month)).click();
      await written();
    }
    await look("issued");
    const plan = (await filled(sample.planSheet, "B4:P60")).filter(([year]) => year === 2026);
    const before = await issue();
    const [first] = plan;
    expect(before.map(({ issuedTo }) => issuedTo)).toEqual(plan.map(() => issued));
    expect(before[0]!.targets).toEqual(first!.slice(3).map((value, month) => Number(value) + (month === 0 ? 2 : 0)));

    const sold = await preview.values(sample.salesSheet, "B4:E6000");
    // Typed over: a quantity of each of two closed months.
    const typed = [4, 6].map((month) => sold.findIndex(([date]) => typeof date === "number" && isIn(date, [month])));
    for (const at of typed) await preview.type(sample.salesSheet, `E${at + 4}`, "12");
    const sales = await filled(sample.salesSheet, "B4:E6000");
    expect(sumOf(sales.map(([, , , quantity]) => quantity))).toBe(
      sumOf(sold.map(([, , , quantity]) => quantity)) + sumOf(typed.map((at) => 12 - Number(sold[at]![3]))),
    );
    const soldIn = (keys: readonly unknown[], months: readonly number[]) =>
      sumOf(
        sales
          .filter((row) => keys.every((key, level) => row[level + 1] === key) && isIn(Number(row[0]), months))
          .map(([, , , quantity]) => quantity),
      );

    await open(say.pages.roll);
    await pane.getByRole("textbox", { name: say.cap }).fill("20%");
    await button(say.coverAll).waitFor();
    await look("roll");
    await button(say.preview).click();
    await button(say.roll).waitFor();
    await look("roll-preview");
    await button(say.roll).click();
    await written();
    await look("rolled");
    const units = plan.map(([, region, model, ...months], index): SoldUnit => ({
      keys: [String(region), String(model)],
      months: months.map(Number),
      targets: before[index]!.targets,
      actual: Array.from({ length: closed }, (_, month) => soldIn([region, model], [month + 1])),
    }));
    const way = {
      ...{ closed, issuedTo: issued, locks: [], maxUplift: 0.2 },
      withinQuarter: false,
      step: 1,
    };
    const rolled = rollYear(units, way);
    const after = await issue();
    expect(after.map(({ keys, targets }) => ({ keys, targets }))).toEqual(
      rolled.map(({ keys, targets }) => ({ keys, targets })),
    );
    await sheet(say.sheets.rolling);
    await preview.picture(`year-sheet-rolling-${language}`);
    const rolling = await preview.values(say.sheets.rolling, "A1:AC120");
    const heads = rolling.find((row) => row.includes(say.placed))!;
    const total = rolling.find(([, name]) => name === say.total)!;
    const [placed, uncovered] = [say.placed, say.uncovered].map((head) => Number(total[heads.indexOf(head)]));
    expect(uncovered).toBe(sumOf(rolled.map((unit) => unit.uncovered)));
    expect(placed! + uncovered!).toBe(sumOf(units.flatMap(({ months }) => months)));
    await sheet(say.sheets.issue);

    await open(say.pages.quarter);
    await look("quarter");
    await button(say.preview).click();
    await button(say.review).waitFor();
    await look("quarter-preview");
    await button(say.review).click();
    await written();
    await look("reviewed");
    await sheet(say.sheets.quarter);
    const review = await preview.values(say.sheets.quarter, "A8:Z30");
    const regions = [...new Set(plan.map(([, region]) => String(region)))];
    const inQuarter = (months: readonly number[], quarter: number) => sumOf(months.slice(quarter * 3 - 3, quarter * 3));
    const evaluated = regions.map((region) => {
      const own = units.flatMap((unit, index) => (unit.keys[0] === region ? [{ unit, after: after[index]! }] : []));
      const planIn = (quarter: number) => sumOf(own.map(({ unit }) => inQuarter(unit.months, quarter)));
      return {
        keys: [region],
        ...{ plan: planIn(2), actual: soldIn([region], [4, 5, 6]) },
        next: { plan: planIn(3), target: sumOf(own.map((one) => inQuarter(one.after.targets, 3))) },
      };
    });
    const results = evaluateQuarter(evaluated, statusOf);
    const column = (head: string) => review[0]!.indexOf(head);
    regions.forEach((region, index) => {
      const row = review.find(([, name]) => name === region)!;
      const { gap, rank, rolledIn } = results[index]!;
      const { plan: planned, actual } = evaluated[index]!;
      expect([region, ...Object.values(say.headers).map((head) => row[column(head)])]).toEqual([
        region,
        planned,
        actual,
        gap,
        rank,
        rolledIn,
      ]);
    });

    await open(say.pages.versions);
    await pane.getByRole("radio", { name: say.version(2) }).click();
    await look("versions");
    await button(say.previewRestore).click();
    await button(say.restore).waitFor();
    await look("restore-preview");
    await button(say.restore).click();
    await written();
    await look("restored");
    expect((await issue()).map(({ issuedTo }) => issuedTo)).toEqual(plan.map(() => 1));
    await sheet(say.sheets.versions);
    await sheet(say.sheets.locks);
    await button(say.undo).click();
    await pane.getByRole("heading", { name: say.undone }).waitFor();
    expect(await issue()).toEqual(after);
    await look("undone");

    await open(say.pages.nextYear);
    await pane.getByRole("textbox", { name: say.growth }).fill("8");
    await look("next");
    await button(say.preview).click();
    await button(say.writePlan).waitFor();
    await look("next-preview");
    await button(say.writePlan).click();
    await written();
    await look("next-written");
    await open(say.home);
    await look("home");
    expect(preview.errors).toEqual([]);
    await page.close();
  },
);

function isIn(serial: number, months: readonly number[]): boolean {
  const day = dayOf(Math.floor(serial));
  return day.year === 2026 && months.includes(day.month);
}
