import { daysInMonth, serialOf } from "../../planning/calendar/serial";
import { holidayDates, shiftedWorkdays } from "./holidays";
import { models, regions } from "./names";
import { drawn, random, type Random } from "./random";

/** A sale by place in `regions` and `models`; a model past the last is the unplanned one. */
export interface SampleSale {
  readonly date: number;
  readonly region: number;
  readonly model: number;
  readonly quantity: number;
}

/** The day the sample stands on: its last day of sales. */
export const sampleAsOf = serialOf({ year: 2026, month: 7, day: 16 });

const seed = 20260716;

/** Cars of each month: Chinese New Year makes February weak, the year-end push December strong. */
const carsByMonth: readonly { readonly year: number; readonly months: readonly number[] }[] = [
  { year: 2024, months: [178, 112, 204, 181, 167, 184, 170, 174, 208, 172, 204, 262] },
  { year: 2025, months: [182, 129, 211, 190, 171, 196, 184, 184, 226, 176, 220, 267] },
  { year: 2026, months: [206, 119, 228, 189, 176, 207, 106] },
];

/** Most deals are for one car, fleets take more. */
const dealSizes = [1, 2, 3, 5];
const dealWeights = [0.88, 0.08, 0.03, 0.01];
const unplannedShare = 0.002;

/** The ledger of 2024, 2025 and 2026 up to the as-of date, by date; the same on every machine. */
export function sampleSales(): SampleSale[] {
  const next = random(seed);
  const sales = carsByMonth.flatMap(({ year, months }) =>
    months.flatMap((cars, index) => monthOfSales(next, year, index + 1, cars)),
  );
  // Equal days keep the order drawn.
  return sales.sort((a, b) => a.date - b.date);
}

function monthOfSales(next: Random, year: number, month: number, cars: number): SampleSale[] {
  const first = serialOf({ year, month, day: 1 });
  const days = Math.min(daysInMonth(year, month), sampleAsOf - first + 1);
  const dayWeights = Array.from({ length: days }, (_, day) => weightOfDay(first + day));
  const regionWeights = regions.map(({ weight, trend }) => (year === 2026 ? weight * trend : weight));
  const modelWeights = models.map(({ weight }) => weight);
  const sales: SampleSale[] = [];
  for (let left = cars; left > 0;) {
    const quantity = Math.min(left, dealSizes[drawn(next, dealWeights)] ?? 1);
    sales.push({
      date: first + drawn(next, dayWeights),
      region: drawn(next, regionWeights),
      model: next() < unplannedShare ? models.length : drawn(next, modelWeights),
      quantity,
    });
    left -= quantity;
  }
  return sales;
}

const holidays: ReadonlySet<number> = new Set(holidayDates.map(({ date }) => date));
const shifted: ReadonlySet<number> = new Set(shiftedWorkdays);

/** Fleets sign on working days; showrooms sell a little on weekends, nothing on public holidays. */
function weightOfDay(date: number): number {
  if (shifted.has(date)) return 1;
  if (holidays.has(date)) return 0;
  // Serial 1 counts as a Sunday: 0 is Saturday, 1 Sunday.
  const weekday = date % 7;
  return weekday === 0 ? 0.25 : weekday === 1 ? 0.12 : 1;
}
