import { serialOf } from "../../src/planning/calendar/serial";
import { cell } from "../../src/sheets/address";
import type { Key } from "../../src/sheets/criterion";
import type { Language } from "../../src/sheets/language";
import { locksSheet, type LockRow } from "../../src/sheets/locksSheet";
import { rollingSheet, type RollingSheet } from "../../src/sheets/rollingSheet";
import { rounded } from "./contractColumns";
import type { Calculated } from "./office";
import { locksOf } from "./planTree";
import {
  bookSheets,
  calculated,
  closedOn,
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
  readonly asOf: number;
  /** Which of the three dimensions the sheet has. */
  readonly by: readonly number[];
  readonly units?: readonly YearUnit[];
  readonly issuedTo?: number;
  /** The Issue table has no row of the plan and year. */
  readonly notIssued?: true;
}

const sellsMuch = hostileUnits.map((unit) => ({
  ...unit,
  targets: unit.plan,
  sold: unit.plan.map((plan) => plan * 3),
}));
const onPlan = hostileUnits.map((unit) => ({ ...unit, targets: unit.plan, sold: unit.plan }));
const cases: readonly Case[] = [
  { title: "16 July, three dimensions, issued to August", asOf: day(7, 16), by: [0, 1, 2], issuedTo: 8 },
  { title: "by the first dimension alone", asOf: day(7, 16), by: [0], issuedTo: 8 },
  { title: "by the last two", asOf: day(7, 31), by: [1, 2], issuedTo: 8 },
  { title: "by the second alone, nothing issued yet", asOf: day(4, 1), by: [1] },
  { title: "the company", asOf: day(7, 16), by: [], issuedTo: 7 },
  {
    title: "no row of the plan in the Issue table: the plan stands for the targets",
    asOf: day(3, 2),
    by: [0, 1],
    notIssued: true,
  },
  { title: "the year before: no month is closed", asOf: day(12, 31, year - 1), by: [0], issuedTo: 1 },
  { title: "the year after: all months are closed", asOf: day(1, 1, year + 1), by: [0], issuedTo: 12 },
  { title: "more is sold than planned", asOf: day(7, 16), by: [0], units: sellsMuch, issuedTo: 8 },
  { title: "all as planned", asOf: day(7, 16), by: [0], units: onPlan, issuedTo: 8 },
];

const dimensionsOf = (language: Language) =>
  language === "en" ? ["Region", "Dealer's", "Seller [id]"] : ["区域", "经销店", "销售顾问"];

const locks: readonly LockRow[] = [
  { plan: "Plan_0", year, path: [], period: "year", lockedBy: "Dana", lockedOn: 46000.5 },
  { plan: "Plan_1", year, path: ["East"], period: "year", lockedBy: "Dana", lockedOn: 46000.5 },
  {
    plan: "Plan_2",
    year,
    path: [],
    period: "year",
    lockedBy: "D",
    lockedOn: 46000.5,
    unlockedBy: "D",
    unlockedOn: 46001,
  },
];

interface Built {
  readonly book: YearBook;
  readonly sheet: RollingSheet;
  readonly one: Case;
}

function build(language: Language, one: Case, index: number, more: Partial<YearBook> = {}, drop = 0): Built {
  const id = `_${index}`;
  const dimensions = dimensionsOf(language);
  const { by, asOf, units = hostileUnits, issuedTo = 0, notIssued } = one;
  const book: YearBook = { language, id, dimensions, units, issuedTo, ...(notIssued && { issued: [] }), ...more };
  const chosen = by.map((dimension) => dimensions[dimension]!);
  const rows = distinctKeys(book.units.map(({ keys }) => by.map((dimension) => keys[dimension]!)));
  const sheet = rollingSheet({
    ...{ language, sheet: `Rolling${id}`, year, ...tablesOf(book, chosen), rows: rows.slice(0, rows.length - drop) },
    locks: locksOf(language, dimensions, ""),
    rules: { sheet: `Rules${id}`, names: namesOf(id), dates: { asOf }, statusTable: `StatusRules${id}` },
  });
  return { book, sheet, one };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The months of a line, worked out here on their own. */
function due({ book, one }: Built, keys: readonly Key[]): { readonly shown: number[]; readonly plan: number[] } {
  const units = book.units.filter((unit) => keys.every((name, level) => unit.keys[one.by[level]!] === name));
  const closed = closedOn(one.asOf);
  const monthly = (part: "plan" | "targets" | "sold", month: number) => sum(units.map((unit) => unit[part][month]!));
  const months = [...Array(12).keys()];
  return {
    plan: months.map((month) => monthly("plan", month)),
    shown: months.map((month) => monthly(month < closed ? "sold" : one.notIssued ? "plan" : "targets", month)),
  };
}

const linesOf = ({ sheet: { layout } }: Built) => [
  ...layout.lines.map(({ row, keys }) => ({ row, keys: keys as readonly Key[] })),
  { row: layout.totalRow, keys: [] },
];

describe.each(["en", "zh"] as const)("T6 the rolling plan's sheet in LibreOffice, %s", (language) => {
  const built = cases.map((one, index) => build(language, one, index));
  let values: Calculated;
  const at = ({ sheet: { rolling } }: Built, place: string) => rounded(values[rolling.name]?.[place]);
  const text = (one: Built, row: number) => String(at(one, `B${row}`));

  beforeAll(async () => {
    values = await calculated([
      ...built.flatMap(({ book, sheet: { sheets } }) => [...bookSheets(book), ...sheets]),
      locksSheet(language, "Locks", dimensionsOf(language), locks),
    ]);
  });

  it.each(cases.map(({ title }, index) => [title, index] as const))("%s: every line", (_, index) => {
    const one = built[index]!;
    const { layout } = one.sheet;
    expect(linesOf(one).length).toBeGreaterThan(0);
    for (const { row, keys } of linesOf(one)) {
      const { shown, plan } = due(one, keys);
      const quarters = [0, 3, 6, 9].map((first) => sum(shown.slice(first, first + 3)));
      const open = closedOn(one.one.asOf);
      const rest = sum(plan.slice(open));
      expect(
        [
          keys,
          ...layout.quarters.flatMap(({ column, months }) => [column, ...months]),
          layout.annual,
          layout.placed,
          layout.uncovered,
          layout.rest,
        ].map((column) => (typeof column === "number" ? at(one, cell(column, row)) : column)),
      ).toEqual([
        keys,
        ...quarters.flatMap((quarter, place) => [quarter, ...shown.slice(place * 3, place * 3 + 3)]),
        sum(plan),
        sum(shown),
        sum(plan) - sum(shown),
        rounded(rest === 0 ? null : sum(shown.slice(open)) / rest - 1),
      ]);
    }
  });

  it.each(cases.map(({ title }, index) => [title, index] as const))("%s: states, rows below, chart", (_, index) => {
    const one = built[index]!;
    const { layout } = one.sheet;
    const { shown, plan } = due(one, []);
    const closed = closedOn(one.one.asOf);
    const issuedTo = one.one.notIssued ? 0 : (one.one.issuedTo ?? 0);
    const states = [...Array(12).keys()].map((month) => (month < closed ? 1 : month < issuedTo ? 2 : 3));
    const row = (line: number) => states.map((_, month) => at(one, cell(layout.monthColumn(month), line)));
    expect(row(4)).toEqual(states);
    expect(row(7)).toEqual(
      states.map(
        (state) =>
          (language === "en" ? ["■ actual", "► issued", "□ open"] : ["■ 实际", "► 已下达", "□ 滚动"])[state - 1],
      ),
    );
    expect(row(layout.rows.plan)).toEqual(plan);
    expect(row(layout.rows.change)).toEqual(shown.map((value, month) => value - plan[month]!));
    expect(at(one, cell(layout.annual, layout.rows.gap))).toBe(sum(plan) - sum(shown));
    const first = layout.quarters[0]!.column;
    const chart = [0, 1, 2, 3].map((series) =>
      states.map((_, month) => at(one, cell(first + series, layout.rows.data + 1 + month))),
    );
    expect(chart).toEqual([
      ...[1, 2, 3].map((state) => shown.map((value, month) => (states[month] === state ? value : 0))),
      plan,
    ]);
  });

  it("checks are good", () => {
    for (const one of built)
      expect([one.one.title, text(one, one.sheet.layout.rows.check)[0]]).toEqual([one.one.title, "✓"]);
  });

  it.each(cases.map(({ title }, index) => [title, index] as const))(
    "%s: the message says what is short and where, what is over, or that all is placed",
    (_, index) => {
      const one = built[index]!;
      const { lines, rows } = one.sheet.layout;
      const count = (value: number) => value.toLocaleString("en-US");
      const gapOf = (keys: readonly Key[]) => sum(due(one, keys).plan) - sum(due(one, keys).shown);
      const units = lines.filter(({ kind }) => kind === "plan").map(({ keys }) => ({ keys, gap: gapOf(keys) }));
      const gaps = units.length > 0 ? units : [{ keys: [], gap: gapOf([]) }];
      const worst = gaps.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap);
      const [short, over] = [sum(worst.map(({ gap }) => gap)), -sum(gaps.map(({ gap }) => Math.min(0, gap)))];
      const message = text(one, 2);
      if (short > 0) expect(message).toContain(` ${count(short)} `);
      else if (over > 0) expect(message).toContain(` ${count(over)} `);
      else expect(message).toMatch(/^(All|全年) .*(are placed|已全部安排)/);
      const named = worst.slice(0, 3).map(({ keys, gap }) => `${keys.join(" · ")} ${count(gap)}`);
      if (short > 0 && units.length > 0) expect(message).toContain(named.join(language === "en" ? ", " : "、"));
      expect(/ and (\d+) more|另有 (\d+) 个/.test(message)).toBe(units.length > 0 && worst.length > 3);
      if (short > 0 && over > 0)
        expect(message).toMatch(language === "en" ? /above plan elsewhere$/ : /其他单位超出计划 [\d,]+$/);
      expect(text(one, rows.gap)).toBe(language === "en" ? "Uncovered gap" : "未覆盖缺口");
    },
  );

  it("row 3 says the day, months closed and issued, and whether the company's year is locked", () => {
    const said = built.map((one) => text(one, 3));
    expect(said[0]).toContain("2026-07-16");
    expect(said.map((one) => /; annual plan locked|，年度计划已锁定/.test(one))).toEqual(
      built.map((_, index) => index === 0),
    );
    expect(said[0]).toMatch(/6 of 12 months closed, issued to Aug|已结 6 个月，已下达至 8月/);
    expect(said[5]).toMatch(/no month issued|尚未下达/);
  });

  it("no cell is an error", () => {
    const errors = Object.entries(values).flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([place, value]) =>
        typeof value === "string" && /^(#|Err:)/.test(value) ? [`${sheet}!${place} ${value}`] : [],
      ),
    );
    expect(errors).toEqual([]);
  });
});

describe.each(["en", "zh"] as const)("T6 what the check line of a rolling plan finds, %s", (language) => {
  const plain = { title: "", asOf: day(7, 16), by: [0, 1, 2], issuedTo: 8 };
  const stranger = ["South", "Hill", "Ann"];
  const faults: readonly [string, RegExp, Partial<YearBook>, number?][] = [
    ["a plan row that the sheet does not have", /write the sheet again|请重新生成本表/, {}, 1],
    ["sales of a closed month without a plan", /^✗ 7 |有 7 不属于本表/, { more: [[...stranger, day(6, 30), 7]] }],
    ["a sale without a date", /without a date: 1|有 1 行没有日期/, { more: [[...hostileUnits[0]!.keys, "soon", 7]] }],
    [
      "a unit without a row in the Issue table",
      /18 rows .* 19|有 18 行，计划有 19 行/,
      { issued: hostileUnits.slice(1) },
    ],
    [
      "a row of the Issue table that is no unit's",
      /PlanboardIssue.*(holds|未结月份合计)/,
      { issued: [...hostileUnits.slice(1), { ...hostileUnits[0]!, keys: stranger }] },
    ],
  ];
  let values: Calculated;
  const built = faults.map(([, , more, drop], index) => build(language, plain, index, more, drop));

  beforeAll(async () => {
    const locksTable = locksSheet(language, "Locks", dimensionsOf(language), locks);
    values = await calculated([
      ...built.flatMap(({ book, sheet: { sheets } }) => [...bookSheets(book), ...sheets]),
      locksTable,
    ]);
  });

  it.each(faults.map(([title, said], index) => [title, said, index] as const))("%s", (_, said, index) => {
    const { rolling, layout } = built[index]!.sheet;
    const text = String(values[rolling.name]?.[`B${layout.rows.check}`]);
    expect(text).toMatch(/^✗ /);
    expect(text).toMatch(said);
  });

  it("rows that disagree on what is issued", async () => {
    const { book, sheet } = build(language, plain, 0);
    const [plan, ledger, issued] = bookSheets(book) as [
      (typeof sheet)["rolling"],
      (typeof sheet)["rolling"],
      (typeof sheet)["rolling"],
    ];
    const edited = { ...issued, blocks: [...issued.blocks, { at: "G5", values: [["all"]] }] };
    const locksTable = locksSheet(language, "Locks", dimensionsOf(language), locks);
    const [cells] = [(await calculated([plan, ledger, edited, ...sheet.sheets, locksTable]))[sheet.rolling.name]];
    expect(String(cells?.[`B${sheet.layout.rows.check}`])).toMatch(/^✗ .*(disagree|不一致)/);
  });
});
