import { calendar } from "../src/planning/calendar/workingDays";
import { board } from "../src/planning/progress/board";
import { matrix } from "../src/planning/targets/matrix/matrix";
import { editPlan } from "../src/planning/targets/plan/editPlan";
import type { PlanEdit } from "../src/planning/targets/plan/types";
import { split } from "../src/planning/targets/split";
import { models, regions } from "../src/preview/sample/names";
import { samplePlan } from "../src/preview/sample/plan";
import { sampleAsOf, sampleSales } from "../src/preview/sample/sales";
import { sideBySide } from "./sideBySide";

const weights = Array.from({ length: 10_000 }, (_, index) => ((index * 7919) % 1000) + 1);

/** Largest remainder in plain floating point: what exactness is measured against. It may miss the total by luck. */
function floatingSplit(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const order = exact.map((share, index) => [share % 1, index] as const).sort((x, y) => y[0] - x[0]);
  for (const [, index] of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

sideBySide(
  "T1 split over 10,000 weights",
  { name: "exact", run: () => split(1_000_003, weights) },
  { name: "floating point", run: () => floatingSplit(1_000_003, weights) },
);

const units = Array.from({ length: 500 }, (_, unit) => ({
  keys: [`Region ${unit % 5}`, `Dealer ${unit % 50}`, `Person ${unit}`],
  months: Array.from({ length: 12 }, (__, month) => (unit * 7919 + month * 104_729) % 200),
}));
const salesOf = units.map(({ months }) => months.reduce((sum, value) => sum + value, 0));

sideBySide(
  "T3 split over 500 units",
  { name: "exact", run: () => split(60_001, salesOf) },
  { name: "floating point", run: () => floatingSplit(60_001, salesOf) },
);

const cells = units.flatMap(({ months }) => months);
const locks = units.filter((_, unit) => unit % 5 === 0).map(({ keys }) => ({ path: keys, period: "Q1" as const }));
const tree = { units, locks, step: 1 };
// Tree, locks and sums included, against nothing but a floating split of as many cells.
const edits: Record<string, PlanEdit> = {
  "T1 year of 500 units × 12 months set": { kind: "set", path: [], period: "year", value: 650_000, from: "none" },
  "T1 month of 500 units set, their other months give": {
    kind: "set",
    path: [],
    period: "M5",
    value: 60_001,
    from: "months",
  },
  "T1 year of 500 units spread equally": {
    kind: "spread",
    path: [],
    period: "year",
    method: { kind: "equal", total: 650_000 },
    from: "none",
  },
};
for (const [name, edit] of Object.entries(edits)) {
  sideBySide(
    name,
    { name: "tree with 100 locks", run: () => editPlan(tree, edit) },
    { name: "floating split of 6,000 cells", run: () => floatingSplit(650_000, cells) },
  );
}

const rows = salesOf.map((sum) => sum + 3);
const columns = split(
  rows.reduce((sum, row) => sum + row, 0),
  cells.slice(0, 12).map((_, month) => units.reduce((sum, { months }) => sum + (months[month] ?? 0), 0)),
);
const pattern = units.map(({ months }) => months.map((value) => value + 1));

/** 50 sweeps of proportional fitting in floating point, unrounded: neither margin is exact. */
function floatingFit(): number[][] {
  let fit = pattern;
  for (let sweep = 0; sweep < 50; sweep++) {
    const sums = columns.map((_, column) => fit.reduce((sum, line) => sum + (line[column] ?? 0), 0));
    fit = fit.map((line, row) => {
      const scaled = line.map((cell, column) => (cell * (columns[column] ?? 0)) / (sums[column] ?? 1));
      const sum = scaled.reduce((all, cell) => all + cell, 0);
      return scaled.map((cell) => (cell * (rows[row] ?? 0)) / sum);
    });
  }
  return fit;
}

sideBySide(
  "T5 two-way plan of 500 × 12",
  { name: "both margins exact", run: () => matrix(rows, columns, pattern) },
  { name: "50 sweeps, floating point", run: floatingFit },
);

const keysOf = (region: number, model: number) => [regions[region]?.name.en ?? "", models[model]?.name.en ?? "other"];
const ledger = sampleSales();
const sales = ledger.map(({ date, region, model, quantity }) => ({ date, quantity, keys: keysOf(region, model) }));
const plan = samplePlan(ledger).map(({ region, model, months }, index) => ({
  keys: keysOf(region, model),
  months,
  row: index + 2,
}));

/** Only the month to date, by a pass over the ledger for each plan row: what a column of SUMIFS does. */
function passPerRow(): number[] {
  return plan.map(({ keys }) =>
    sales.reduce(
      (sum, sale) =>
        sale.keys[0] === keys[0] && sale.keys[1] === keys[1] && sale.date > sampleAsOf - 16 ? sum + sale.quantity : sum,
      0,
    ),
  );
}

sideBySide(
  `P1 board of ${plan.length} rows over ${sales.length} sales`,
  { name: "all 16 columns, one pass", run: () => board(sales, plan, sampleAsOf, calendar()) },
  { name: "one column, a pass per row", run: passPerRow },
);
