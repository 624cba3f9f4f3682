import { signalsIn } from "../../../src/planning/leads/signals";
import { defaultGradeRules } from "../../../src/planning/leads/rules";
import { dayOf } from "../../../src/planning/calendar/serial";
import { sampleLeads, signalsText } from "../../../src/preview/sample/leads";
import { planTotal, salesByMonth, samplePlan } from "../../../src/preview/sample/plan";
import { sampleAsOf, sampleSales } from "../../../src/preview/sample/sales";
import { sampleSpecs } from "../../../src/preview/sample/workbook";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("the sample workbook", () => {
  it("is the same at every call", () => {
    expect(JSON.stringify(sampleSpecs("en"))).toBe(JSON.stringify(sampleSpecs("en")));
  });

  it("holds the same numbers in both languages", () => {
    const numbers = (language: "en" | "zh") =>
      sampleSpecs(language).map(({ blocks }) =>
        blocks.map((block) =>
          ("values" in block ? block.values : block.formulas).map((row) =>
            row.map((value) => (typeof value === "number" ? value : null)),
          ),
        ),
      );
    expect(numbers("zh")).toEqual(numbers("en"));
  });

  it("English sheets have no Han character, Chinese ones no English word but names and codes", () => {
    expect(JSON.stringify(sampleSpecs("en").map(({ blocks, name }) => [name, blocks]))).not.toMatch(/\p{Script=Han}/u);
    const chinese = sampleSpecs("zh").flatMap(({ blocks }) =>
      blocks.flatMap((block) => ("values" in block ? block.values : block.formulas).flat()),
    );
    const latin = new Set(chinese.flatMap((value) => String(value ?? "").match(/[A-Za-z]{2,}/g) ?? []));
    expect([...latin].sort()).toEqual(["MPV", "SUV"]);
  });

  it("has about 5,000 sales over two whole years and this one, none after the as-of date", () => {
    const sales = sampleSales();
    expect(sales.length).toBeGreaterThan(4700);
    expect(sales.length).toBeLessThan(5300);
    expect([...new Set(sales.map(({ date }) => dayOf(date).year))]).toEqual([2024, 2025, 2026]);
    expect(sales[sales.length - 1]?.date).toBe(sampleAsOf);
    expect(sum(salesByMonth(sales, 2025))).toBe(2336);
  });

  it("has a history of three years by month, the last two those of the ledger", () => {
    const history = sampleSpecs("en").find(({ name }) => name === "Sales by month")?.blocks[0];
    const rows = history && "values" in history ? history.values.slice(1) : [];
    expect(rows.map(([year]) => year)).toEqual([2023, 2024, 2025]);
    expect(rows.slice(1).map(([, ...months]) => months)).toEqual(
      [2024, 2025].map((year) => salesByMonth(sampleSales(), year)),
    );
    expect(rows[0]).toHaveLength(13);
  });

  it("has a plan of exactly 2,500 in 32 rows, every month of every unit at least 0", () => {
    const plan = samplePlan(sampleSales());
    expect(plan).toHaveLength(32);
    expect(sum(plan.flatMap(({ months }) => months))).toBe(planTotal);
    expect(Math.min(...plan.flatMap(({ months }) => months))).toBeGreaterThanOrEqual(0);
  });

  it.each(["en", "zh"] as const)("has 200 different leads; 6 of them with 3 texts no rule knows, %s", (language) => {
    const leads = sampleLeads();
    expect(new Set(leads.map(({ region, account }) => `${region} ${account}`)).size).toBe(200);
    const known = new Set(defaultGradeRules.flatMap(({ signals }) => signals));
    const unknown = leads.flatMap(({ signals }, index) =>
      signalsIn(signalsText(signals, language))
        .filter((signal) => !known.has(signal))
        .map((signal) => [signal, `E${index + 2}`]),
    );
    expect(unknown.map(([, at]) => at)).toEqual(["E14", "E52", "E77", "E90", "E118", "E163"]);
    expect(new Set(unknown.map(([signal]) => signal)).size).toBe(3);
  });

  it("has leads with several signals in one cell, without any, and with passed dates", () => {
    const leads = sampleLeads();
    expect(leads.some(({ signals }) => signals.length > 1)).toBe(true);
    expect(leads.some(({ signals }) => signals.length === 0)).toBe(true);
    expect(leads.some(({ expected }) => expected !== null && expected < sampleAsOf)).toBe(true);
    expect(leads.some(({ grade }) => grade === "")).toBe(true);
  });
});
