import { join } from "node:path";
import { random } from "../../src/preview/sample/random";
import { dayOf, serialOf } from "../../src/planning/calendar/serial";
import { defaultNames, type BoardNames, type PlanTable, type SalesTable } from "../../src/sheets/board/input";
import type { Key } from "../../src/sheets/criterion";
import type { IssueTable } from "../../src/sheets/issue/input";
import { monthHeaders, word, type Language } from "../../src/sheets/language";
import { planTable } from "../../src/sheets/planTable";
import { tableSheet } from "../../src/sheets/tableSheet";
import type { CellValue, SheetSpec } from "../../src/sheets/spec";
import { convert, readValues, scratch, type Calculated } from "./office";
import { writeXlsx } from "./xlsx";

/** A unit of a year, with what it sold month by month, as the test has it. */
export interface YearUnit {
  readonly keys: readonly Key[];
  readonly plan: readonly number[];
  readonly targets: readonly number[];
  readonly sold: readonly number[];
}

/** The tables of a year under way; `id` keeps those of one workbook apart. */
export interface YearBook {
  readonly language: Language;
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly units: readonly YearUnit[];
  readonly issuedTo: number;
  /** Rows of the Issue table, as they would be for the units unless given. */
  readonly issued?: readonly YearUnit[];
  /** More rows of the ledger: names, date, quantity. */
  readonly more?: readonly (readonly CellValue[])[];
}

export const year = 2026;

const next = random(11);
const drawn = (most: number) => Math.floor(next() * most);
const twelve = (make: () => number) => Array.from({ length: 12 }, make);

/** Units with names that stand in several branches, that SUMIFS takes for patterns or values, in stray cases. */
export const hostileUnits: readonly YearUnit[] = [
  ...["East", "West*"].flatMap((region) =>
    ["Hill", "01", "A?"].flatMap((dealer) => ["Ann", "Bo  Li", "1"].map((seller) => [region, dealer, seller])),
  ),
  ["North", "Hill", "Ann"],
].map((keys, index) => ({
  keys,
  plan: twelve(() => 10 + drawn(40)),
  targets: twelve(() => 10 + drawn(45)),
  // One has no sales at all.
  sold: twelve(() => (index === 4 ? 0 : drawn(60))),
}));

const headersOf = (language: Language) => ({
  date: language === "en" ? "Date" : "日期",
  quantity: language === "en" ? "Quantity" : "数量",
  plan: language === "en" ? "Plan" : "计划",
  issuedTo: language === "en" ? "Issued to" : "已下达至",
});

/** The tables that a sheet by `by` (all dimensions without it) reads. */
export function tablesOf(
  book: YearBook,
  by: readonly string[] = book.dimensions,
): {
  readonly sales: SalesTable;
  readonly plan: PlanTable;
  readonly issue: IssueTable;
} {
  const { language, id } = book;
  const words = headersOf(language);
  const months = monthHeaders(language);
  const shared = { dimensions: by, months, monthsAdjoin: true, year: word(language, "plan.year") } as const;
  return {
    sales: { table: `Sales${id}`, date: words.date, quantity: words.quantity, dimensions: by },
    plan: { ...shared, table: `Plan${id}` },
    issue: {
      ...{ ...shared, table: `PlanboardIssue${id}`, plan: words.plan, planName: `Plan${id}`, issuedTo: words.issuedTo },
    },
  };
}

/** Plan, ledger and Issue table as sheets. Sales stand on the last day of their month in the evening, names in capitals. */
export function bookSheets(book: YearBook): SheetSpec[] {
  const { language, id, dimensions, units } = book;
  const { sales, issue } = tablesOf(book);
  const columns = (headers: readonly string[]) => headers.map((header) => ({ header, width: 10 }));
  const lastDay = (month: number) => serialOf({ year, month: month + 1, day: 1 }) + 27.9;
  return [
    planTable({
      ...{ language, sheet: `Plan table${id}`, table: `Plan${id}`, year, dimensions },
      rows: units.map(({ keys, plan }) => ({ keys, months: plan })),
    }),
    tableSheet({
      ...{ language, sheet: `Ledger${id}`, title: "Ledger", table: sales.table },
      columns: columns([...dimensions, sales.date, sales.quantity]),
      rows: [
        ...units.flatMap(({ keys, sold }) =>
          sold.flatMap((quantity, month) => {
            const names = keys.map((name) => (typeof name === "string" ? name.toUpperCase() : name));
            return quantity === 0 ? [] : [[...names, lastDay(month), quantity]];
          }),
        ),
        // Another year never counts.
        ...units.map(({ keys }) => [...keys, serialOf({ year: year - 1, month: 5, day: 5 }), 1000]),
        ...(book.more ?? []),
      ],
    }),
    tableSheet({
      ...{ language, sheet: `Issued${id}`, title: "Issued", table: issue.table },
      columns: columns([issue.plan, issue.year, ...issue.dimensions, issue.issuedTo, ...issue.months]),
      rows: issueRows(book),
    }),
  ];
}

function issueRows({ id, units, issued = units, issuedTo, dimensions }: YearBook): CellValue[][] {
  const of = (plan: string, ofYear: number) =>
    issued.map(({ keys, targets }) => [plan, ofYear, ...keys, issuedTo, ...targets]);
  // An Excel table cannot be without a row; rows of other plans and years never count.
  const others = issued.length > 0 ? [...of("Budget", year), ...of(`Plan${id}`, year - 1)] : [];
  const rows = [...of(`Plan${id}`, year), ...others];
  return rows.length > 0 ? rows : [Array<CellValue>(dimensions.length + 15).fill(null)];
}

/** Names of the as-of date and what derives from it, with a suffix that keeps several of a workbook apart. */
export function namesOf(id: string): BoardNames {
  return Object.fromEntries(
    Object.entries(defaultNames).map(([key, name]) => [key, `${name}${id}`]),
  ) as unknown as BoardNames;
}

/** How many months are closed on a day, counted here on its own. */
export function closedOn(asOf: number): number {
  const day = dayOf(asOf);
  return day.year > year ? 12 : day.year < year ? 0 : day.month - 1;
}

/** Writes the sheets into a workbook and lets LibreOffice calculate it. */
export async function calculated(sheets: readonly SheetSpec[], look = false): Promise<Calculated> {
  const path = join(scratch(), "year.xlsx");
  await writeXlsx(sheets, path, { look });
  return readValues(convert(path, "xlsx"));
}

/** Each combination of names once, in order. */
export const distinctKeys = (rows: readonly (readonly Key[])[]): readonly (readonly Key[])[] => [
  ...new Map(rows.map((keys) => [keys.join("|"), keys])).values(),
];
