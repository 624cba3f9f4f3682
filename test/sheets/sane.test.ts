import { sampleSpecs } from "../../src/preview/sample/workbook";
import { gapSheet } from "../../src/sheets/gapSheet";
import { planSheet } from "../../src/sheets/planSheet";
import { progressBoard } from "../../src/sheets/progressBoard";
import type { Language } from "../../src/sheets/language";
import { quarterSheet } from "../../src/sheets/quarterSheet";
import { rollingSheet } from "../../src/sheets/rollingSheet";
import type { SheetSpec } from "../../src/sheets/spec";
import { cellsOf, parseRange, type Rectangle } from "../files/cells";
import { sampleBoard } from "../files/sampleBoard";
import { locksOf, planTree } from "../files/planTree";
import { gapExample, gapExampleZh } from "./gapExamples";
import { issueRecord, issueTableOf } from "../../src/sheets/issueSheet";
import { versionsRecord } from "../../src/sheets/versionsSheet";
import { formulasOf } from "./formulas";

/** Excel 2016, WPS, LibreOffice and the preview all know these. */
const classic = new Set(
  (
    "ABS AND CHAR CHOOSE COUNT COUNTIF COUNTIFS DATE DAY IF INDEX INT ISNUMBER ISTEXT LEFT MATCH MAX MIN MONTH N OR ROUND ROWS SUBSTITUTE SUM " +
    "LARGE SUMIFS SUMPRODUCT TEXT TRIM REPT LEN MID UPPER WEEKDAY YEAR IFERROR"
  ).split(" "),
);
const longestFormula = 8192;

const sheets = (language: Language): SheetSpec[] => {
  const asOf = 46219;
  const boards = [0, 1, 2].flatMap((dimensions) => {
    const input = sampleBoard(language, asOf, { dimensions, status: "own" });
    return progressBoard({ ...input, sheet: `${input.sheet} ${dimensions}` }).sheets;
  });
  const plans = [0, 1, 2].map((dimensions) => {
    const { plan, rows } = sampleBoard(language, asOf, { dimensions });
    const locks = locksOf(language, plan.dimensions, `PlanLocks_${dimensions}`);
    return planSheet({ language, sheet: `Plan 2026 ${dimensions}`, year: 2026, plan, rows, locks });
  });
  const tree = planTree({
    ...{ language, dimensions: ["Region", "Dealer's", "Seller [id]"], year: 2026, id: "_3", locks: [] },
    units: [{ keys: ["a", "b", "c"], months: Array<number>(12).fill(1) }],
  });
  plans.push(tree.table, tree.locks, tree.sheet);
  const gap = gapSheet(language === "zh" ? gapExampleZh : gapExample);
  plans.push(issueRecord.sheet(language, "Issued", ["Region"], []), versionsRecord.sheet(language, "Versions", [], []));
  const rolling = [0, 1, 2].flatMap((dimensions) => {
    const { sales, plan, rows, rules } = sampleBoard(language, asOf, { dimensions });
    const headers = issueRecord.headers(language, plan.dimensions);
    const issue = issueTableOf(headers, plan.dimensions, "Plan")!;
    const locks = locksOf(language, plan.dimensions, "");
    const input = { language, sheet: `Rolling ${dimensions}`, year: 2026, sales, plan, issue, locks, rows, rules };
    const review = quarterSheet({ ...input, sheet: `Quarter ${dimensions}`, quarter: 2 }).review;
    return [rollingSheet(input).rolling, review];
  });
  return [...sampleSpecs(language), ...boards, ...plans, ...rolling, gap];
};

const inside = (inner: Rectangle, outer: Rectangle) =>
  inner.column >= outer.column &&
  inner.columnEnd <= outer.columnEnd &&
  inner.row >= outer.row &&
  inner.rowEnd <= outer.rowEnd;
const overlap = (a: Rectangle, b: Rectangle) =>
  a.column <= b.columnEnd && b.column <= a.columnEnd && a.row <= b.rowEnd && b.row <= a.rowEnd;

describe.each(["en", "zh"] as const)("every sheet of Planboard is sound, %s", (language) => {
  const all = sheets(language);

  const formulas = all.flatMap(formulasOf);

  it("formulas use classic functions alone: no PLAN.*, LET, FILTER, [@column], A1#", () => {
    const faults = formulas.flatMap(({ at, bare }) => {
      const functions = [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!);
      const strange = functions.filter((name) => !classic.has(name));
      return strange.length > 0 || /\[@|\d#|PLAN\./.test(bare) ? [{ at, bare }] : [];
    });
    expect(formulas.length).toBeGreaterThan(2000);
    expect(faults).toEqual([]);
  });

  it("formulas are short enough, hold nothing undefined, and their brackets match", () => {
    const faults = formulas.filter(
      ({ formula, bare }) =>
        formula.length >= longestFormula ||
        bare.split("(").length !== bare.split(")").length ||
        /undefined|NaN|null/.test(formula),
    );
    expect(faults).toEqual([]);
  });

  it("every formula that reads Plan takes the year too", () => {
    const yearHeader = language === "en" ? "Plan[Year]" : "Plan[年度]";
    const reading = formulas.filter(({ bare }) => bare.includes("Plan["));
    expect(reading.length).toBeGreaterThan(100);
    expect(reading.filter(({ bare }) => !bare.includes(yearHeader))).toEqual([]);
  });

  it("tables have unique headers, a body, and do not touch each other", () => {
    for (const sheet of all) {
      const tables = (sheet.tables ?? []).map((table) => ({ ...table, rect: parseRange(table.at) }));
      const texts = new Map(cellsOf(sheet).map(({ at, value }) => [at, value]));
      tables.forEach(({ name, rect }, index) => {
        expect([name, rect.rowEnd > rect.row]).toEqual([name, true]);
        const headers = [...texts].flatMap(([at, value]) => {
          const place = parseRange(at);
          return inside(place, { ...rect, rowEnd: rect.row }) ? [String(value).toLowerCase()] : [];
        });
        expect([name, new Set(headers).size]).toEqual([name, rect.columnEnd - rect.column + 1]);
        tables.slice(index + 1).forEach((other) => expect([name, overlap(rect, other.rect)]).toEqual([name, false]));
      });
      const merged = (sheet.merges ?? []).map(parseRange);
      for (const { rect } of tables) expect(merged.some((each) => overlap(each, rect))).toBe(false);
    }
  });

  it("names of sheets, tables and names keep Excel's rules", () => {
    for (const sheet of all) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      for (const { name } of [...(sheet.tables ?? []), ...(sheet.names ?? [])]) {
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
        expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[RrCc])$/);
        expect(name.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("blocks are rectangles, and people's texts never stand among formulas", () => {
    for (const sheet of all) {
      for (const block of sheet.blocks) {
        const rows = "values" in block ? block.values : block.formulas;
        expect(new Set(rows.map((row) => row.length)).size).toBeLessThanOrEqual(1);
      }
    }
  });

  it("prompts and tips fit", () => {
    for (const { prompt } of all.flatMap(({ validation = [] }) => validation)) {
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
    for (const { tip } of all.flatMap(({ links = [] }) => links)) expect(tip.length).toBeLessThanOrEqual(255);
  });
});
