import { join } from "node:path";
import { serialOf } from "../../src/planning/calendar/serial";
import type { ProgressBoardInput } from "../../src/sheets/board/input";
import { monthHeaders, type Language } from "../../src/sheets/language";
import { planTable } from "../../src/sheets/planTable";
import { progressBoard } from "../../src/sheets/progressBoard";
import type { CellValue, SheetSpec } from "../../src/sheets/spec";
import { tableSheet } from "../../src/sheets/tableSheet";
import { defaultNames, type BoardNames } from "../../src/sheets/board/input";
import { convert, readValues, scratch, type Calculated } from "./office";
import { writeXlsx } from "./xlsx";

const asOf = serialOf({ year: 2026, month: 5, day: 20 });
const plain: readonly CellValue[][] = [
  [asOf, "East", 3],
  [asOf - 1, "West", 2],
];
const month = (value: number) => Array.from({ length: 12 }, () => value);
const planned = [
  { keys: ["East"], months: month(2) },
  { keys: ["West"], months: month(1) },
];

interface Fault {
  readonly title: string;
  readonly sales?: readonly CellValue[][];
  readonly plan?: typeof planned;
  readonly asOf?: number;
  /** What the check line must say, in each language. */
  readonly says: Readonly<Record<Language, RegExp>>;
}

const faults: readonly Fault[] = [
  { title: "nothing wrong", says: { en: /^✓ .*: 5\./, zh: /^✓ .*：5。/ } },
  {
    title: "a year without a plan",
    asOf: serialOf({ year: 2027, month: 3, day: 15 }),
    says: { en: /^✗ .* has no rows for 2027/, zh: /^✗ .*没有 2027 年的计划/ },
  },
  {
    title: "a region the board does not have",
    plan: [...planned, { keys: ["South"], months: month(10) }],
    says: { en: /^✗ .* holds 156, this board shows 36/, zh: /^✗ .*为 156，本看板显示 36/ },
  },
  {
    title: "a plan row that stands twice",
    plan: [...planned, { keys: ["west"], months: month(0) }],
    says: { en: /^✗ “West” stands more than once in Plan\d*/, zh: /^✗ “West”在 Plan\d* 中重复/ },
  },
  {
    title: "returns without a plan",
    sales: [...plain, [asOf, "Elsewhere", -1]],
    says: { en: /^✗ Unplanned is below 0/, zh: /^✗ 计划外小于 0/ },
  },
  {
    title: "dates typed as text, and a date missing",
    sales: [...plain, ["2026-05-19", "East", 4], [null, "East", 4]],
    says: { en: /^✗ Rows of .* without a date: 2/, zh: /^✗ .*有 2 行没有日期/ },
  },
  {
    title: "a number typed as text, and one missing",
    sales: [...plain, [asOf, "East", "4"], [asOf, "East", null]],
    says: { en: /^✗ Rows of .* without a quantity: 2/, zh: /^✗ .*有 2 行没有数量/ },
  },
  {
    title: "two faults at once",
    sales: [...plain, ["soon", "East", "many"]],
    says: { en: /^✗ Rows of .* date: 1 .*Rows of .* quantity: 1 /, zh: /^✗ .*没有日期.*没有数量/ },
  },
];

describe.each(["en", "zh"] as const)("P1 the check line, %s", (language) => {
  let values: Calculated;
  const rowOf = new Map<string, number>();

  beforeAll(async () => {
    const sheets: SheetSpec[] = faults.flatMap((fault, index) => {
      const names = Object.fromEntries(
        Object.entries(defaultNames).map(([key, name]) => [key, `${name}_${index}`]),
      ) as unknown as BoardNames;
      const input: ProgressBoardInput = {
        language,
        sheet: `Board ${index}`,
        sales: { table: `Sales${index}`, date: "Date", quantity: "Quantity", dimensions: ["Region"] },
        plan: {
          table: `Plan${index}`,
          dimensions: ["Region"],
          months: monthHeaders(language),
          monthsAdjoin: true,
          year: language === "en" ? "Year" : "年度",
        },
        rows: planned.map(({ keys }) => keys),
        rules: {
          sheet: `Rules ${index}`,
          statusTable: `StatusRules${index}`,
          names,
          dates: { asOf: fault.asOf ?? asOf },
        },
      };
      const built = progressBoard(input);
      rowOf.set(input.sheet, built.layout.totalRow + 1);
      return [
        tableSheet({
          language,
          sheet: `Sales ${index}`,
          title: "Sales",
          table: `Sales${index}`,
          columns: ["Date", "Region", "Quantity"].map((header) => ({ header, width: 10 })),
          rows: fault.sales ?? plain,
        }),
        planTable({
          language,
          sheet: `Plan ${index}`,
          table: `Plan${index}`,
          year: 2026,
          dimensions: ["Region"],
          rows: fault.plan ?? planned,
        }),
        ...built.sheets,
      ];
    });
    const path = join(scratch(), `checks-${language}.xlsx`);
    await writeXlsx(sheets, path);
    values = readValues(convert(path, "xlsx"));
  });

  it.each(faults.map((fault, index) => [fault.title, index] as const))("%s", (_, index) => {
    const sheet = `Board ${index}`;
    expect(values[sheet]?.[`B${rowOf.get(sheet)}`]).toMatch(faults[index]!.says[language]);
  });
});
