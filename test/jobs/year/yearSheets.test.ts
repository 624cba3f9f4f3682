import { serialOf } from "../../../src/planning/calendar/serial";
import { joinedKey } from "../../../src/planning/text/key";
import { recognise } from "../../../src/planning/headers";
import { proposeQuarter } from "../../../src/jobs/year/quarter";
import { reviewOnSheet } from "../../../src/jobs/year/reviewOnSheet";
import { proposeRollingSheet } from "../../../src/jobs/year/rollingSheet";
import type { QuarterOptions } from "../../../src/jobs/year/types";
import type { Source } from "../../../src/jobs/types";
import { JobError } from "../../../src/jobs/jobError";
import { monthHeaders } from "../../../src/sheets/language";
import type { CellValue, SheetSpec } from "../../../src/sheets/spec";
import { ownSheet } from "../../../src/workbook/ownSheet";
import { cellsOf, parseRange } from "../../files/cells";

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });

function source(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): Source {
  const place = { sheetId: name, sheet: name, address: `A1:Z${rows.length + 1}`, table: { id: name, name } };
  return {
    data: { place, headers, rows },
    found: {
      place,
      headers,
      rows: rows.length,
      ...recognise(
        [...headers],
        rows.map((row) => [...row]),
        { name },
      ),
    },
  };
}

const months = monthHeaders("en");
const plan = source(
  "Plan",
  ["Year", "Region", ...months],
  [
    [2026, "East", ...months.map(() => 10)],
    [2026, "West", ...months.map(() => 20)],
  ],
);
const sales = source(
  "Sales",
  ["Date", "Region", "Quantity"],
  [
    [day(4, 2), "EAST", 15],
    [day(6, 30), "East", 15],
    [day(7, 1), "East", 99],
    [day(5, 5), "West", 40],
  ],
);
const issue = {
  place: { sheetId: "i", sheet: "Issued plan", address: "B3:R5" },
  headers: ["Plan", "Year", "Region", "Issued to", ...months],
  rows: [
    ["plan", 2026, "west", 8, ...months.map(() => 25)],
    ["Plan", 2026, "East", 8, ...months.map(() => 9)],
  ],
};
const options: QuarterOptions = {
  ...{ sales, plan, issue, year: 2026, quarter: 2, dimensions: ["Region"], asOf: day(7, 16), language: "en" },
  taken: { sheets: ["Plan", "Sales"], tables: ["Plan", "Sales"], names: [] },
};

/** The first cells of a sheet as they are read: formulas are told by nothing here. */
function window({ blocks, name }: SheetSpec): CellValue[][] {
  const cells: CellValue[][] = Array.from({ length: 40 }, () => Array<CellValue>(40).fill(""));
  for (const { at, value, isFormula } of cellsOf({ name, blocks })) {
    const { row, column } = parseRange(at);
    if (cells[row - 1] && !isFormula) cells[row - 1]![column] = value;
  }
  return cells;
}

const added = (changes: ReturnType<typeof proposeQuarter>["changes"]) =>
  changes.flatMap((change) => (change.kind === "newSheet" ? [change.sheet] : []));

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof JobError) return error.faults.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe("T7 the evaluation of a quarter is proposed", () => {
  it("with the numbers its sheet will show, targets from the Issue table", () => {
    const { rows, sheet, changes } = proposeQuarter(options);
    expect(sheet).toBe("Q2 2026 review");
    expect(rows).toEqual([
      expect.objectContaining({ keys: ["East"], plan: 30, actual: 30, achievement: 1, rank: 1, verdict: "onTrack" }),
      expect.objectContaining({ keys: ["West"], plan: 60, actual: 40, gap: -20, rank: 2, verdict: "behind" }),
    ]);
    expect(rows.map(({ rolledIn }) => rolledIn)).toEqual([-3, 15]);
    expect(added(changes).map(({ name }) => name)).toEqual(["Rules", "Q2 2026 review"]);
  });

  it("a workbook without an Issue table gets a blank one", () => {
    const { issue: there, ...without } = options;
    expect(there).toBeDefined();
    const { changes, rows } = proposeQuarter(without);
    expect(added(changes).map(({ name }) => name)).toEqual(["Issued plan", "Rules", "Q2 2026 review"]);
    expect(rows.map(({ rolledIn }) => rolledIn)).toEqual([0, 0]);
  });

  it("causes and measures of an earlier sheet are taken along by name; that sheet stays", () => {
    const texts = new Map([[joinedKey(["WEST"]), ["=late", "call"] as const]]);
    const first = proposeQuarter({ ...options, earlier: { sheet: "Q2 2026 review", texts } });
    const review = added(first.changes).find(({ name }) => name === first.sheet)!;
    const read = reviewOnSheet({
      ...{ sheetId: "q", sheet: review.name, address: "A1:AN40" },
      formulas: [],
      values: window(review),
    });
    expect(read).toMatchObject({ year: 2026, quarter: 2 });
    expect([...read!.texts]).toEqual([[joinedKey(["West"]), ["=late", "call"]]]);
    expect(first.notes).toContainEqual({
      ...{ code: "earlierReview", severity: "info" },
      details: { sheet: "Q2 2026 review", made: first.sheet, n: 1 },
    });
  });

  it.each<[string, Partial<QuarterOptions>, string]>([
    ["a quarter that begins after the as-of date", { quarter: 4 }, "quarterNotBegun"],
    ["a year without a plan", { year: 2025, asOf: day(7, 16) }, "noPlanYear"],
    [
      "thresholds out of order",
      {
        statusRules: source(
          "Rules",
          ["From", "Status"],
          [
            [0, "low"],
            [1, "high"],
            [0.9, "middle"],
          ],
        ),
      },
      "statusOrder",
    ],
  ])("%s is a fault", (_, more, code) => {
    expect(faultsOf(() => proposeQuarter({ ...options, ...more }))).toEqual([code]);
  });
});

describe.each(["en", "zh"] as const)("T6, T7 sheets of a year are told from plan sheets and tables, %s", (language) => {
  it("by their headers", () => {
    const rolling = proposeRollingSheet({ ...options, language });
    const quarter = proposeQuarter({ ...options, language });
    expect(rolling.sheet).toBe(language === "en" ? "Rolling plan 2026" : "2026年滚动计划");
    for (const [proposal, kind] of [
      [rolling, "rolling"],
      [quarter, "quarter"],
    ] as const) {
      expect(ownSheet(window(added(proposal.changes).find(({ name }) => name === proposal.sheet)!))).toBe(kind);
    }
    expect(ownSheet([[...plan.data.headers], ...plan.data.rows])).toBeUndefined();
  });
});
