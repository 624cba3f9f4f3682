import { calendar } from "../src/planning/calendar/workingDays";
import { board } from "../src/planning/progress/board";
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
