import { join } from "node:path";
import { serialOf } from "../../src/planning/calendar/serial";
import { monthHeaders, type Language } from "../../src/sheets/language";
import { planTable } from "../../src/sheets/planTable";
import { progressBoard, type ProgressBoard } from "../../src/sheets/progressBoard";
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
  /** Further columns of the plan, by which the board does not go. */
  readonly further?: readonly string[];
  readonly asOf?: number;
  /** Thresholds of a status table, instead of the usual ones. */
  readonly thresholds?: readonly number[];
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
    says: { en: /^✗ “West” stands more than once in Plan\w*/, zh: /^✗ “West”在 Plan\w* 中重复/ },
  },
  {
    title: "a plan by more columns than the board, whose rows share a region",
    plan: [
      { keys: ["East", "SUV"], months: month(1) },
      { keys: ["East", "Sedan"], months: month(1) },
      { keys: ["West", "SUV"], months: month(1) },
    ],
    further: ["Model"],
    says: { en: /^✓ .*: 5\./, zh: /^✓ .*：5。/ },
  },
  {
    title: "status rules edited to start above 0",
    thresholds: [50, 100],
    says: { en: /^✓ .*: 5\./, zh: /^✓ .*：5。/ },
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

/** Both languages in one workbook: opening it is what takes the time. */
const cases = (["en", "zh"] as const).flatMap((language) =>
  faults.map((fault, index) => ({ language, fault, id: `${index}_${language}`, title: `${fault.title}, ${language}` })),
);

/** The tables of a case and the board over them. */
function sheetsOf({ language, fault, id }: (typeof cases)[number]): {
  readonly sheets: SheetSpec[];
  readonly built: ProgressBoard;
} {
  const { sales = plain, plan = planned, further = [], thresholds } = fault;
  const built = progressBoard({
    language,
    sheet: `Board ${id}`,
    sales: { table: `Sales${id}`, date: "Date", quantity: "Quantity", dimensions: ["Region"] },
    plan: {
      table: `Plan${id}`,
      dimensions: ["Region"],
      months: monthHeaders(language),
      monthsAdjoin: true,
      year: language === "en" ? "Year" : "年度",
      ...(further.length > 0 && { isSummed: true as const }),
    },
    rows: planned.map(({ keys }) => keys),
    rules: {
      sheet: `Rules ${id}`,
      statusTable: `StatusRules${id}`,
      ...(thresholds && { status: { table: `Status${id}`, from: "From", status: "Status" } }),
      names: namesOf(id),
      dates: { asOf: fault.asOf ?? asOf },
    },
  });
  const table = (name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]) =>
    tableSheet({
      ...{ language, sheet: `${name} ${id}`, title: name, table: `${name}${id}`, rows },
      columns: headers.map((header) => ({ header, width: 10 })),
    });
  return {
    built,
    sheets: [
      table("Sales", ["Date", "Region", "Quantity"], sales),
      ...(thresholds
        ? [
            table(
              "Status",
              ["From", "Status"],
              thresholds.map((from) => [from, `from ${from}`]),
            ),
          ]
        : []),
      planTable({
        ...{ language, sheet: `Plan ${id}`, table: `Plan${id}`, year: 2026, rows: plan },
        dimensions: ["Region", ...further],
      }),
      ...built.sheets,
    ],
  };
}

/** Names with a suffix keep the boards of one workbook apart. */
function namesOf(id: string): BoardNames {
  const entries = Object.entries(defaultNames).map(([key, name]) => [key, `${name}_${id}`]);
  return Object.fromEntries(entries) as unknown as BoardNames;
}

describe("P1 the check line says what is wrong", () => {
  const all = cases.map(sheetsOf);
  let values: Calculated;

  beforeAll(async () => {
    const path = join(scratch(), "checks.xlsx");
    await writeXlsx(
      all.flatMap(({ sheets }) => sheets),
      path,
      { look: false },
    );
    values = readValues(convert(path, "xlsx"));
  });

  it.each(cases.map(({ title }, index) => [title, index] as const))("%s", (_, index) => {
    const { board, layout } = all[index]!.built;
    const { language, fault } = cases[index]!;
    expect(values[board.name]?.[`B${layout.totalRow + 1}`]).toMatch(fault.says[language]);
  });

  it("status rules edited to start above 0 give slow lines the first status, and no board shows an error", () => {
    const errors = all.flatMap(({ built: { board } }) =>
      Object.entries(values[board.name] ?? {}).filter(([, value]) => /^#(N\/A|REF|VALUE|NAME)/.test(String(value))),
    );
    expect(errors).toEqual([]);
    const index = cases.findIndex(({ fault, language }) => fault.thresholds && language === "en");
    const { board, layout } = all[index]!.built;
    expect(values[board.name]?.[layout.at("status", layout.firstRow)]).toBe("from 50");
  });
});
