import { contactPlanner } from "../../src/planning/leads/nextContact";
import { grader } from "../../src/planning/leads/grade";
import { defaultGradeRules } from "../../src/planning/leads/rules";
import { signalsIn } from "../../src/planning/leads/signals";
import { monthlyHistory } from "../../src/planning/targets/monthlyHistory";
import { months } from "../../src/planning/targets/months";
import { splitUnits } from "../../src/planning/targets/splitUnits";
import { openSample } from "../support/preview";

/** The three jobs through the pane, by clicks and keys, in the sample workbook; results read from the grid. */
let preview: Awaited<ReturnType<typeof openSample>>;

beforeAll(async () => {
  preview = await openSample({ name: "" });
});
afterAll(() => preview.close());

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });
const main = () => preview.pane.getByRole("main");
const numbersIn = (text: string) => [...text.matchAll(/\d[\d,]*/g)].map(([found]) => Number(found.replace(/,/g, "")));

it("home shows what the workbook holds", async () => {
  await expectText(/Found in this workbook/);
  const text = await main().innerText();
  for (const table of ["Leads", "Sales", "Plan", "Sales by month"]) expect(text).toContain(table);
  expect(text).toContain("200 leads");
  await preview.picture("home-en");
});

it("T1 T2 Split target: what is previewed is what the rules say, what is written is what was previewed, Undo takes it back", async () => {
  const before = { sheets: await preview.sheets(), plan: await preview.values("Plan", "B4:P80") };
  const sales = (await preview.values("Sales", "B4:E6000")).filter(([date]) => date !== null);
  // New rows keep the order of the plan that is there (ties go by it), names it does not have last in their region.
  const units = monthlyHistory(sales, { date: 0, quantity: 3, dimensions: [1, 2] });
  const standing = before.plan.filter(([year]) => year !== null).map(([, region, model]) => [region, model]);
  const rank = ([region, model]: readonly string[]) => {
    const [first, own] = [
      standing.findIndex(([name]) => name === region),
      standing.findIndex(([a, b]) => a === region && b === model),
    ];
    return first * 1000 + (own < 0 ? 999 : own);
  };
  const sold = units.filter(({ years }) => years.has(2025)).sort((a, b) => rank(a.keys) - rank(b.keys));
  const plan = splitUnits(2500, sold, { unitYears: [2025], monthYears: [2024, 2025] });
  const company = plan.reduce((sums, unit) => sums.map((sum, month) => sum + unit.months[month]!), Array(12).fill(0));
  expect(sumOf(company)).toBe(2500);

  await preview.page.getByRole("button", { name: "Split Target" }).click();
  await preview.pane.getByRole("textbox", { name: "Annual total" }).fill("2500");
  await button("Preview").click();
  await button("Write plan").waitFor();
  const cells = await preview.pane
    .getByRole("table", { name: /by quarter and month/ })
    .getByRole("cell")
    .all();
  const shown = await Promise.all(cells.map(async (cell) => numbersIn(await cell.innerText())[0]));
  expect(shown).toEqual(company);
  const quarters = [0, 3, 6, 9].map((month) => sumOf(company.slice(month, month + 3)));
  await expectText(new RegExp(`${quarters.join(" \\+ ")} = 2,500`));
  await preview.picture("split-preview-en");

  // The first write asks who writes, once.
  await button("Write plan").click();
  await preview.pane.getByRole("textbox", { name: /^Your name/ }).fill("Dana Weber");
  await button("Write plan").click();
  await button("Undo").waitFor();
  expect((await preview.sheets()).filter((name) => !before.sheets.includes(name))).toEqual(["Plan 2027", "Locks"]);
  const record = (await preview.values("Plan", "B4:P80")).filter(([year]) => year === 2027);
  const byUnit = (rows: readonly (readonly unknown[])[]) =>
    new Map(rows.map(([region, model, ...months]) => [`${region} ${model}`, months]));
  expect(byUnit(record.map(([, ...row]) => row))).toEqual(byUnit(plan.map(({ keys, months }) => [...keys, ...months])));
  await preview.picture("split-written-en");

  await button("Undo").click();
  await expectText(/undone/);
  expect(await preview.sheets()).toEqual(before.sheets);
  expect(await preview.values("Plan", "B4:P80")).toEqual(before.plan);
});

it("L1 L2 Grade leads: grades and next contacts in the sheet are those of the rules; Undo restores the sheet", async () => {
  const before = await preview.values("Leads", "A1:K201");
  await preview.page.getByRole("button", { name: "Grade Leads" }).click();
  const shown = await preview.pane.getByRole("textbox", { name: "As of" }).inputValue();
  const asOf = Date.parse(`${shown} UTC`) / 86_400_000 + 25_569;
  await button("Preview").click();
  await button(/^Write \d/).waitFor();
  await preview.picture("grade-preview-en");

  const rules = defaultGradeRules;
  const grade = grader(rules);
  const holidays = (await preview.values("Holidays", "A1:D200")).flat().filter((cell) => typeof cell === "number");
  const next = contactPlanner(rules, holidays);
  const expected = before.slice(1).map((row) => {
    const [signals, due, last] = [row[4], row[5], row[6]];
    const graded = grade(signalsIn(String(signals ?? "")), (due as number | null) ?? undefined, asOf);
    return {
      grade: graded.grade,
      next: graded.grade && next(graded.grade, (last as number | null) ?? undefined, asOf),
    };
  });
  const counts = (which: string) => expected.filter(({ grade }) => grade === which).length;
  const table = await preview.pane.getByRole("table", { name: /Leads by grade/ }).innerText();
  for (const which of ["O", "A", "B", "C", ""]) expect(numbersIn(table)).toContain(counts(which));

  await button(/^Write \d/).click();
  await button("Undo").waitFor();
  const after = await preview.values("Leads", "A1:J201");
  expect(after[0]!.slice(7)).toEqual(["Grade", "Reason", "Next contact"]);
  expect(after.slice(1).map((row) => ({ grade: row[7] ?? "", next: row[9] ?? "" }))).toEqual(expected);

  await button("Undo").click();
  await expectText(/undone/);
  expect(await preview.values("Leads", "A1:K201")).toEqual(before);
});

it("P1 Build board: live in the grid, with the totals of the ledger; typing a sale moves it", async () => {
  await preview.page.getByRole("button", { name: "Build Board" }).click();
  await button("Preview").click();
  await button("Write board").waitFor();
  await preview.picture("board-preview-en");
  await button("Write board").click();
  await button("Undo").waitFor();
  await preview.pane.getByRole("button", { name: /^Progress!/ }).click();
  await preview.picture("board-en");

  const sales = await preview.values("Sales", "B4:E6000");
  const [from, asOf] = [46023, 46219];
  const sold = () => sumOf(sales.filter(([date]) => Number(date) >= from && Number(date) <= asOf).map((row) => row[3]));
  const total = async () => (await preview.values("Progress", "B9:O60")).find(([name]) => name === "Total")!;
  expect((await total())[6]).toBe(sold());
  expect((await preview.values("Progress", "B51"))[0]![0]).toMatch(/^✓/);

  // The last sale is of the as-of day: 10 more of it are 10 more everywhere.
  const last = sales.filter(([date]) => date !== null).length - 1;
  const toDate = Number((await total())[13]);
  await preview.type("Sales", `E${last + 4}`, String(Number(sales[last]![3]) + 10));
  expect((await total())[6]).toBe(sold() + 10);
  expect((await total())[13]).toBe(toDate + 10);
  expect((await preview.values("Progress", "B51"))[0]![0]).toMatch(/^✓/);
});

it("=PLAN.MONTHS(2500,B2:M4) typed into the grid calculates and spills", async () => {
  const history = (await preview.values("Sales by month", "B2:M4")) as number[][];
  await preview.type("Sales by month", "B8", "=PLAN.MONTHS(2500,B2:M4)");
  expect(await preview.values("Sales by month", "B8:M8")).toEqual([months(2500, history)]);
  await preview.type("Sales by month", "B10", "=SUM(B8:M8)");
  expect(await preview.values("Sales by month", "B10")).toEqual([[2500]]);
});

it("nothing went wrong behind the scenes, and nothing outside was asked for", () => {
  expect(preview.errors).toEqual([]);
});

async function expectText(pattern: RegExp): Promise<void> {
  await preview.pane.getByText(pattern).filter({ visible: true }).first().waitFor();
}

function sumOf(values: readonly unknown[]): number {
  return values.reduce((sum: number, value) => sum + Number(value ?? 0), 0);
}
