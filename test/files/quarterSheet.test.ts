import { evaluateQuarter, evaluateTotal } from "../../src/planning/targets/year/evaluateQuarter";
import type { QuarterUnit } from "../../src/planning/targets/year/types";
import { serialOf } from "../../src/planning/calendar/serial";
import { statusOf } from "../../src/planning/progress/status";
import type { Key } from "../../src/sheets/criterion";
import { word, type Language } from "../../src/sheets/language";
import type { QuarterColumn } from "../../src/sheets/quarter/layout";
import { quarterSheet, type QuarterSheet } from "../../src/sheets/quarterSheet";
import type { SheetSpec } from "../../src/sheets/spec";
import { rounded } from "./contractColumns";
import type { Calculated } from "./office";
import {
  bookSheets,
  calculated,
  distinctKeys,
  hostileUnits,
  namesOf,
  tablesOf,
  year,
  type YearBook,
  type YearUnit,
} from "./yearBook";

const day = (month: number, date: number, of = year) => serialOf({ year: of, month, day: date });

interface Case {
  readonly title: string;
  readonly quarter: number;
  readonly asOf: number;
  readonly by: readonly number[];
  readonly units?: readonly YearUnit[];
  readonly notIssued?: true;
}

/** Two that achieve the same, one that has no plan, one that gets more back than it sells. */
const twins: readonly YearUnit[] = hostileUnits.map((unit, index) => {
  const flat = (value: number) => Array<number>(12).fill(value);
  if (index < 2) return { ...unit, plan: flat(30), sold: flat(29) };
  if (index === 2) return { ...unit, plan: flat(0) };
  return index === 3 ? { ...unit, sold: flat(-4) } : unit;
});
const cases: readonly Case[] = [
  { title: "the second quarter, three dimensions", quarter: 2, asOf: day(7, 16), by: [0, 1, 2] },
  { title: "by the first dimension, not over yet", quarter: 1, asOf: day(3, 30), by: [0] },
  { title: "its last day, by the last two", quarter: 3, asOf: day(9, 30), by: [1, 2] },
  { title: "the fourth quarter has no next one", quarter: 4, asOf: day(1, 5, year + 1), by: [0] },
  { title: "the company", quarter: 2, asOf: day(7, 16), by: [] },
  { title: "no row in the Issue table", quarter: 2, asOf: day(7, 16), by: [1], notIssued: true },
  { title: "equal achievements, no plan, returns", quarter: 2, asOf: day(7, 16), by: [0, 1, 2], units: twins },
];
const dimensionsOf = (language: Language) =>
  language === "en" ? ["Region", "Dealer's", "Seller [id]"] : ["区域", "经销店", "销售顾问"];

interface Built {
  readonly book: YearBook;
  readonly sheet: QuarterSheet;
  readonly rows: readonly (readonly Key[])[];
  readonly one: Case;
}

function build(language: Language, one: Case, index: number, more: Partial<YearBook> = {}, drop = 0): Built {
  const id = `_${index}`;
  const { by, asOf, units = hostileUnits, notIssued, quarter } = one;
  const dimensions = dimensionsOf(language);
  const book: YearBook = { language, id, dimensions, units, issuedTo: 8, ...(notIssued && { issued: [] }), ...more };
  const rows = distinctKeys(units.map(({ keys }) => by.map((dimension) => keys[dimension]!)));
  const sheet = quarterSheet({
    ...{ language, sheet: `Quarter${id}`, year, quarter, rows: rows.slice(0, rows.length - drop) },
    ...tablesOf(
      book,
      by.map((dimension) => dimensions[dimension]!),
    ),
    texts: rows.map((_, row): [string, string] => (row === 1 ? ["=late", "call"] : ["", ""])),
    rules: { sheet: `Rules${id}`, names: namesOf(id), dates: { asOf }, statusTable: `StatusRules${id}` },
  });
  return { book, sheet, rows, one };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function due({ book, one, rows }: Built): readonly QuarterUnit[] {
  const { quarter, by, notIssued } = one;
  return rows.map((keys) => {
    const units = book.units.filter((unit) => keys.every((name, level) => unit.keys[by[level]!] === name));
    const of = (part: "plan" | "targets" | "sold", number: number) =>
      sum(units.map((unit) => sum(unit[part].slice(number * 3 - 3, number * 3))));
    const next = { plan: of("plan", quarter + 1), target: of(notIssued ? "plan" : "targets", quarter + 1) };
    const month = { plan: of("plan", quarter), actual: of("sold", quarter) };
    return { keys: keys.map(String), ...month, ...(quarter < 4 && { next }) };
  });
}

const shownColumns = [
  "plan",
  "actual",
  "achievement",
  "gap",
  "rank",
  "verdict",
  "nextPlan",
  "rolledIn",
  "target",
  "uplift",
] as const;

describe.each(["en", "zh"] as const)("T7 the sheet of a quarter in LibreOffice, %s", (language) => {
  const built = cases.map((one, index) => build(language, one, index));
  let values: Calculated;
  const at = ({ sheet }: Built, place: string) => rounded(values[sheet.review.name]?.[place]);
  const cellsOf = (one: Built, row: number) =>
    shownColumns.map((id: QuarterColumn) => at(one, one.sheet.layout.at(id, row).replace("$", "")));

  beforeAll(async () => {
    values = await calculated(built.flatMap(({ book, sheet: { sheets } }) => [...bookSheets(book), ...sheets]));
  });

  function expected(unit: QuarterUnit, result: Omit<ReturnType<typeof evaluateQuarter>[number], "keys">) {
    const { next } = unit;
    return [
      ...[unit.plan, unit.actual, rounded(result.achievement), result.gap, result.rank ?? null],
      result.verdict === undefined ? null : word(language, `status.${result.verdict as ReturnType<typeof statusOf>}`),
      ...(next ? [next.plan, result.rolledIn, next.target, rounded(result.uplift)] : ["–", "–", "–", "–"]),
    ];
  }

  it.each(cases.map(({ title }, index) => [title, index] as const))("%s", (_, index) => {
    const one = built[index]!;
    const units = due(one);
    const { totalRow } = one.sheet.layout;
    const results = evaluateQuarter(units, statusOf);
    if (one.one.by.length > 0) {
      expect(units.map((__, row) => cellsOf(one, 9 + row))).toEqual(
        units.map((unit, row) => expected(unit, results[row]!)),
      );
    }
    const total = evaluateTotal(units, statusOf);
    const all = {
      keys: [],
      plan: sum(units.map(({ plan }) => plan)),
      actual: sum(units.map(({ actual }) => actual)),
      ...(one.one.quarter < 4 && {
        next: {
          plan: sum(units.map(({ next }) => next!.plan)),
          target: sum(units.map(({ next }) => next!.target)),
        },
      }),
    };
    expect(cellsOf(one, totalRow)).toEqual(expected(all, total));
  });

  it("typed texts stand as they are; checks are good; no cell is an error", () => {
    expect(at(built[0]!, built[0]!.sheet.layout.at("cause", 10).replace("$", ""))).toBe("=late");
    for (const one of built) expect(String(at(one, `B${one.sheet.layout.totalRow + 1}`))).toMatch(/^✓/);
    const errors = Object.values(values).flatMap((cells) =>
      Object.values(cells).filter((value) => typeof value === "string" && /^(#|Err:)/.test(value)),
    );
    expect(errors).toEqual([]);
  });

  it("the message says the share, what is short, who is behind, what rolls on, and whether the quarter is over", () => {
    const messages = built.map((one) => String(at(one, "B2")));
    built.forEach((one, index) => {
      const units = due(one);
      const gap = sum(units.map(({ actual, plan }) => actual - plan));
      const share = Math.round((sum(units.map(({ actual }) => actual)) / sum(units.map(({ plan }) => plan))) * 100);
      const behind = evaluateQuarter(units, statusOf).filter(({ verdict }) => verdict === "behind").length;
      expect(messages[index]).toContain(`${share}%`);
      expect(messages[index]).toMatch(new RegExp(gap < 0 ? " short|欠 " : " above|超 "));
      if (one.one.by.length > 0 && behind > 0) expect(messages[index]).toMatch(new RegExp(`${behind} .*(behind|落后)`));
      expect(/rolled into|滚入/.test(messages[index]!)).toBe(one.one.quarter < 4);
      expect(/so far|至今/.test(messages[index]!)).toBe(index === 1);
    });
  });

  it("says of what is wrong: a plan row missing, unplanned sales, thresholds out of order, an issued unit missing", async () => {
    const stranger = ["South", "Hill", "Ann"];
    const [first] = cases;
    const faults: readonly [RegExp, Partial<YearBook>, number?][] = [
      [/write the sheet again|请重新生成本表/, {}, 1],
      [/ 7 (of the quarter's|不属于本表)/, { more: [[...stranger, day(6, 30), 7]] }],
      [/StatusRules_2/, {}],
      [/PlanboardIssue_3/, { issued: [...hostileUnits.slice(1), { ...hostileUnits[0]!, keys: stranger }] }],
    ];
    const wrong = faults.map(([, more, drop], index) => build(language, first!, index, more, drop));
    const sheets = wrong.flatMap(({ book, sheet }, index) => [
      ...bookSheets(book),
      ...sheet.sheets.map((spec): SheetSpec =>
        index === 2 && spec.name === "Rules_2"
          ? { ...spec, blocks: [...spec.blocks, { at: "F5", values: [[1.2]] }] }
          : spec,
      ),
    ]);
    const found = await calculated(sheets);
    wrong.forEach(({ sheet: { review, layout } }, index) => {
      const text = String(found[review.name]?.[`B${layout.totalRow + 1}`]);
      expect(text).toMatch(/^✗ /);
      expect(text).toMatch(faults[index]![0]);
    });
  });
});
