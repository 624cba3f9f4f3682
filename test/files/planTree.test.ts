import { join } from "node:path";
import { random } from "../../src/preview/sample/random";
import type { PlanUnit } from "../../src/planning/targets/plan/types";
import type { Language } from "../../src/sheets/language";
import { lockPeriods } from "../../src/sheets/locks/periods";
import { locksTable, type LockRow } from "../../src/sheets/locksSheet";
import { planLayout, type PlanLayout } from "../../src/sheets/plan/layout";
import type { PlanLine } from "../../src/sheets/planLines";
import type { CellValue, SheetSpec } from "../../src/sheets/spec";
import { cell } from "../../src/sheets/address";
import { convert, readValues, scratch, type Value } from "./office";
import { planTree, type PlanTree } from "./planTree";
import { writeXlsx } from "./xlsx";

const next = random(5);
const months = () => Array.from({ length: 12 }, () => Math.floor(next() * 40));
/** Names that stand in several branches, that SUMIFS takes for patterns or values, and numbers. */
const units: PlanUnit[] = [
  ...["East", "West*"].flatMap((region) =>
    ["Hill", "01", "A?"].flatMap((dealer) => ["Ann", "Bo  Li", "1"].map((seller) => [region, dealer, seller])),
  ),
  ["North", "Hill", "Ann"],
].map((keys) => ({ keys, months: months() }));

const lock = (path: readonly string[], period: LockRow["period"], more: Partial<LockRow> = {}): LockRow => ({
  ...{ plan: "Plan", year: 2026, path, period, lockedBy: "Dana", lockedOn: 46000.5 },
  ...more,
});
const locks: readonly LockRow[] = [
  lock(["East"], "Q1", { reason: "=promised" }),
  lock(["East", "Hill", "Ann"], "M12"),
  lock(["East", "Hill", "Ann"], "M12", { plan: " plan ", path: [" east", "HILL ", "ann"] }),
  lock(["West*", "01"], "all"),
  lock(["West*", "01", "1"], "M2"),
  lock([], "year"),
  lock([], "M7"),
  lock(["North"], "Q2", { unlockedBy: "Li", unlockedOn: 46001 }),
  lock(["North"], "Q3", { year: 2025 }),
  lock(["North"], "Q4", { plan: "Budget" }),
];
/** The words of the sheet for these locks. */
const inWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "": "Year, Jul", East: "Q1", "East/Hill/Ann": "Dec", "West*/01": "All", "West*/01/1": "Feb" },
  zh: { "": "全年、7月", East: "一季度", "East/Hill/Ann": "12月", "West*/01": "全部", "West*/01/1": "2月" },
};

interface Calculated {
  readonly layout: PlanLayout;
  readonly cells: Readonly<Record<string, Value>>;
  readonly sheet: SheetSpec;
}

async function calculated(
  tree: PlanTree,
  sorted: (rows: CellValue[][]) => CellValue[][] = (rows) => rows,
): Promise<Calculated> {
  const { table, locks: made, sheet } = planTree(tree);
  const path = join(scratch(), "tree.xlsx");
  await writeXlsx([table, sortedLocks(made, sorted), sheet], path);
  const layout = planLayout({
    plan: { table: "Plan", dimensions: tree.dimensions, months: [], monthsAdjoin: true },
    rows: tree.units.map(({ keys }) => keys),
    locks: true,
  });
  return { layout, sheet, cells: readValues(convert(path, "xlsx"))[sheet.name] ?? {} };
}

/** The body of the Locks table in another order. */
function sortedLocks(spec: SheetSpec, order: (rows: CellValue[][]) => CellValue[][]): SheetSpec {
  expect(spec.tables?.[0]?.name).toBe(locksTable);
  const [title, table] = spec.blocks as { at: string; values: CellValue[][] }[];
  const [headers = [], ...rows] = table?.values ?? [];
  return { ...spec, blocks: [title!, { at: table!.at, values: [headers, ...order(rows)] }] };
}

type Line = PlanLine | { readonly kind: "total"; readonly row: number; readonly keys: readonly [] };
const linesOf = ({ layout }: Calculated): Line[] => [
  ...layout.lines,
  { kind: "total", row: layout.totalRow, keys: [] },
];
const isUnder = (unit: PlanUnit, keys: Line["keys"]) => keys.every((key, level) => unit.keys[level] === key);

/** Year, then each quarter with its months. */
const periods = [lockPeriods.slice(1)].flat();
const monthsIn = (period: string) =>
  period === "year"
    ? [...Array(12).keys()]
    : period.startsWith("Q")
      ? [0, 1, 2].map((month) => (Number(period.slice(1)) - 1) * 3 + month)
      : [Number(period.slice(1)) - 1];
const columnOf = ({ annual, quarters }: PlanLayout, period: string): number => {
  if (period === "year") return annual;
  const [first = 0] = monthsIn(period);
  const quarter = quarters[Math.floor(first / 3)]!;
  return period.startsWith("Q") ? quarter.column : quarter.months[first % 3]!;
};

/** Whether the sheet tints a number: its own count, that of the quarter around it, or of the whole line. */
function isMarked({ layout, cells }: Calculated, row: number, period: string): boolean {
  const count = (one: string) => Number(cells[cell(layout.marks!.first + lockPeriods.indexOf(one as "all"), row)]);
  const quarter = period.startsWith("M") ? [`Q${Math.ceil(Number(period.slice(1)) / 3)}`] : [];
  return [period, "all", ...quarter].some((one) => count(one) > 0);
}

const trees = (["en", "zh"] as const).map((language) => {
  const dimensions = language === "en" ? ["Region", "Dealer", "Plan"] : ["区域", "经销店", "计划"];
  return { language, dimensions, year: 2026, units, locks };
});

describe.each(trees)("T3 the plan sheet of a tree in LibreOffice, $language", (tree) => {
  let result: Calculated;
  beforeAll(async () => {
    result = await calculated(tree);
  });

  it("shows every line in each of 17 periods as the sum of its units' months", () => {
    const { layout, cells } = result;
    expect(linesOf(result)).toHaveLength(19 + 7 + 3 + 1);
    for (const line of linesOf(result)) {
      const below = units.filter((unit) => isUnder(unit, line.keys));
      const sums = periods.map((period) =>
        below.flatMap((unit) => monthsIn(period).map((month) => unit.months[month]!)).reduce((a, b) => a + b, 0),
      );
      const shown = periods.map((period) => cells[cell(columnOf(layout, period), line.row)]);
      expect([line.keys.join("/"), ...shown]).toEqual([line.keys.join("/"), ...sums]);
    }
    expect(String(cells[`B${layout.totalRow + 1}`])).toMatch(/^✓/);
  });

  it("names each line's own locks, of this plan and year, that hold", () => {
    const { layout, cells } = result;
    const words = linesOf(result).flatMap(({ row, keys }) => {
      const text = cells[cell(layout.marks!.words, row)];
      return text === undefined ? [] : [[keys.join("/"), text]];
    });
    expect(Object.fromEntries(words)).toEqual(inWords[tree.language]);
  });

  it("marks the numbers that a lock holds: below its line too, but for the annual total", () => {
    for (const { row, keys } of linesOf(result)) {
      const path = keys.join("/");
      const holds = (period: string) =>
        period === "M7" ||
        (path === "" && period === "year") ||
        (path.startsWith("East") && (period === "Q1" || ["M1", "M2", "M3"].includes(period))) ||
        (path === "East/Hill/Ann" && period === "M12") ||
        path.startsWith("West*/01");
      const marked = periods.filter((period) => isMarked(result, row, period));
      expect([path, ...marked]).toEqual([path, ...periods.filter(holds)]);
    }
  });

  it("and the same after the table of locks was sorted", async () => {
    const sorted = await calculated(tree, (rows) => [...rows].reverse());
    expect(sorted.cells).toEqual(result.cells);
  });
});
