import { join } from "node:path";
import { calendar, type Calendar } from "../../src/planning/calendar/workingDays";
import { serialOf } from "../../src/planning/calendar/serial";
import { board, type Board } from "../../src/planning/progress/board";
import type { Measures } from "../../src/planning/progress/measures";
import { holidayDates, shiftedWorkdays } from "../../src/preview/sample/holidays";
import { models, regions, unplannedModel } from "../../src/preview/sample/names";
import { samplePlan } from "../../src/preview/sample/plan";
import { sampleSales } from "../../src/preview/sample/sales";
import { sampleSpecs } from "../../src/preview/sample/workbook";
import { defaultNames, type BoardNames, type ProgressBoardInput } from "../../src/sheets/board/input";
import { progressBoard, type ProgressBoard } from "../../src/sheets/progressBoard";
import type { Language } from "../../src/sheets/language";
import { contractColumns, rounded, shown } from "./contractColumns";
import { convert, readValues, scratch, type Calculated } from "./office";
import { sampleBoard } from "./sampleBoard";
import { writeXlsx } from "./xlsx";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

interface Case {
  readonly title: string;
  readonly asOf: number;
  readonly dimensions: number;
}

const all: readonly Case[] = [
  { title: "16 July 2026, region × model", asOf: day(2026, 7, 16), dimensions: 2 },
  { title: "1 January 2026, a holiday: no time has gone", asOf: day(2026, 1, 1), dimensions: 2 },
  { title: "28 February 2026, a Saturday that is worked", asOf: day(2026, 2, 28), dimensions: 2 },
  { title: "27 June 2026, a Saturday that is free", asOf: day(2026, 6, 27), dimensions: 2 },
  { title: "31 July 2026, no working day left", asOf: day(2026, 7, 31), dimensions: 2 },
  { title: "16 July 2026, by region", asOf: day(2026, 7, 16), dimensions: 1 },
  { title: "16 July 2026, the company", asOf: day(2026, 7, 16), dimensions: 0 },
];

const days: Calendar = calendar({ holidays: holidayDates.map(({ date }) => date), workdays: shiftedWorkdays });
const folder = scratch();

/** Every board of a language in one workbook: names with a suffix keep them apart. */
const named = (index: number): BoardNames =>
  Object.fromEntries(
    Object.entries(defaultNames).map(([key, name]) => [key, `${name}_${index}`]),
  ) as unknown as BoardNames;

function inputOf(language: Language, { asOf, dimensions }: Case, index: number): ProgressBoardInput {
  const sample = sampleBoard(language, asOf, { dimensions });
  return {
    ...sample,
    // The sample's plan is by region and model: a board by region sums it.
    plan: { ...sample.plan, ...(dimensions === 1 && { isSummed: true as const }) },
    sheet: `${sample.sheet} ${index}`,
    rules: { ...sample.rules, sheet: `${sample.rules.sheet} ${index}`, names: named(index) },
  };
}

function expected(language: Language, { asOf, dimensions }: Case): Board {
  const keysOf = (region: number, model: number) =>
    [regions[region]!.name[language], (models[model]?.name ?? unplannedModel)[language]].slice(0, dimensions);
  const sales = sampleSales();
  const rows = new Map<string, { keys: string[]; months: number[]; row: number }>();
  samplePlan(sales).forEach(({ region, model, months }, index) => {
    const keys = keysOf(region, model);
    const row = rows.get(keys.join("|"));
    if (!row) rows.set(keys.join("|"), { keys, months: [...months], row: index + 2 });
    else row.months = row.months.map((value, month) => value + months[month]!);
  });
  const ledger = sales.map((sale) => ({ ...sale, keys: keysOf(sale.region, sale.model) }));
  return board(ledger, [...rows.values()], asOf, days);
}

describe.each([
  ["en", all],
  // One of each kind: the formulas differ from the English ones in words and headers alone.
  ["zh", all.filter(({ title }) => /^(16 July|31 July)/.test(title))],
] as const)("P1 the board in LibreOffice, %s", (language, cases) => {
  const boards: ProgressBoard[] = cases.map((one, index) => progressBoard(inputOf(language, one, index)));
  let values: Calculated;

  beforeAll(async () => {
    const path = join(folder, `boards-${language}.xlsx`);
    await writeXlsx([...sampleSpecs(language), ...boards.flatMap(({ sheets }) => sheets)], path, { look: false });
    values = readValues(convert(path, "xlsx"));
  });

  const read = (index: number, id: (typeof contractColumns)[number]["id"], row: number) =>
    rounded(values[boards[index]!.board.name]?.[boards[index]!.layout.at(id, row)]);
  const line = (index: number, row: number) => contractColumns.map(({ id }) => read(index, id, row));
  const due = (measures: Measures) => contractColumns.map(({ of }) => rounded(shown(measures, of, language)));

  it.each(cases.map((one, index) => [one.title, index] as const))("%s: plan rows and total equal BOARD", (_, index) => {
    const result = expected(language, cases[index]!);
    const { lines, totalRow } = boards[index]!.layout;
    const planned = lines.filter((each) => each.kind === "plan");
    expect(planned.map(({ row }) => line(index, row))).toEqual(
      result.rows.filter((each) => each.planned).map(({ measures }) => due(measures)),
    );
    expect(line(index, totalRow)).toEqual(due(result.total));
  });

  it.each(cases.map((one, index) => [one.title, index] as const))(
    "%s: Unplanned equals the sums of BOARD's rows without a plan",
    (_, index) => {
      const { unplannedRow } = boards[index]!.layout;
      const rows = expected(language, cases[index]!).rows.filter((each) => !each.planned);
      if (unplannedRow === undefined) {
        expect(rows).toEqual([]);
        return;
      }
      for (const { id, of } of contractColumns) {
        if (
          !["annualPlan", "monthsClosed", "yearToDate", "lastYear", "monthPlan", "today", "monthToDate"].includes(of)
        ) {
          continue;
        }
        const sum = rows.reduce((total, { measures }) => total + Number(measures[of]), 0);
        expect([id, read(index, id, unplannedRow)]).toEqual([id, sum]);
      }
    },
  );

  it("subtotals are the sums of their lines, with ratios of the sums", () => {
    const { lines } = boards[0]!.layout;
    const result = expected(language, cases[0]!);
    const byRegion = expected(language, { ...cases[0]!, dimensions: 1 });
    const subtotals = lines.filter((each) => each.kind === "subtotal");
    expect(subtotals).toHaveLength(regions.length);
    subtotals.forEach(({ row, keys: [key] }) => {
      const region = byRegion.rows.find(({ keys }) => keys[0] === key)!;
      const models = result.rows.filter(({ keys, planned }) => planned && keys[0] === key);
      const unplanned = result.rows.filter(({ keys, planned }) => !planned && keys[0] === key);
      // A region's own sales include those of models without a plan; its subtotal does not.
      if (unplanned.length === 0) expect(line(0, row)).toEqual(due(region.measures));
      else {
        expect(read(0, "yearToDate", row)).toBe(models.reduce((sum, { measures }) => sum + measures.yearToDate, 0));
      }
    });
  });

  it("all checks are good, and say the total", () => {
    boards.forEach(({ board: { name }, layout }, index) => {
      const text = String(values[name]?.[`B${layout.totalRow + 1}`]);
      const total = Number(read(index, "yearToDate", layout.totalRow)).toLocaleString("en-US");
      expect(text.startsWith("✓")).toBe(true);
      expect(text).toContain(total);
    });
  });

  it("no cell of any sheet is an error", () => {
    const errors = Object.entries(values).flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([at, value]) =>
        typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) ? [`${sheet}!${at} ${value}`] : [],
      ),
    );
    expect(errors).toEqual([]);
  });

  it("the message names month, pace, laggards and landing", () => {
    const text = String(values[boards[0]!.board.name]?.B2);
    const result = expected(language, cases[0]!);
    expect(text).toContain(Math.round(result.total.landingYear!).toLocaleString("en-US"));
    expect(text).toContain(language === "en" ? "July is " : "7月");
  });
});

describe("P1 the same day a year before", () => {
  const asOf = day(2024, 2, 29);
  const shift = day(2026, 2, 28) - asOf;

  it("29 February compares with 28 February; a plan of another year never counts", async () => {
    const language = "en";
    const sheets = sampleSpecs(language).map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => {
        if (!("values" in block)) return block;
        if (sheet.name === "Sales") {
          return { ...block, values: block.values.map(([date, ...rest]) => [moved(date, shift), ...rest]) };
        }
        if (sheet.name === "Plan") {
          return { ...block, values: block.values.map(([year, ...rest]) => [moved(year, 2), ...rest]) };
        }
        return block;
      }),
    }));
    const input = sampleBoard(language, asOf);
    const built = progressBoard({ ...input, rules: { ...input.rules, dates: { asOf } } });
    const path = join(folder, "leap.xlsx");
    await writeXlsx([...sheets, ...built.sheets], path, { look: false });
    const values = readValues(convert(path, "xlsx"));
    const sales = sampleSales();
    const result = board(
      sales.map(({ date, quantity, region, model }) => ({
        date: date - shift,
        quantity,
        keys: [regions[region]!.name.en, (models[model]?.name ?? unplannedModel).en],
      })),
      samplePlan(sales).map(({ region, model, months }, row) => ({
        keys: [regions[region]!.name.en, models[model]!.name.en],
        months,
        row,
      })),
      asOf,
      calendar(),
    );
    const { layout } = built;
    for (const { id, of } of contractColumns) {
      expect([id, rounded(values[input.sheet]?.[layout.at(id, layout.totalRow)])]).toEqual([
        id,
        rounded(shown(result.total, of, language)),
      ]);
    }
    expect(result.total.lastYear).toBeGreaterThan(0);
  });

  function moved(value: unknown, by: number) {
    return typeof value === "number" ? value - by : (value as string);
  }
});
