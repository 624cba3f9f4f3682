import { dayOf } from "../../planning/calendar/serial";
import { months } from "../../planning/targets/months";
import { split } from "../../planning/targets/split";
import { models, regions } from "./names";
import type { SampleSale } from "./sales";

export interface SamplePlanRow {
  readonly region: number;
  readonly model: number;
  readonly months: readonly number[];
}

export const planYear = 2026;
export const planTotal = 2500;

/** Cars of 2023 by month, from before the ledger: the history sheet has three years, B2:M4. */
const carsOf2023 = [171, 118, 193, 168, 160, 178, 163, 170, 196, 163, 197, 246];

/** The years of the history sheet, the latest last. */
export function sampleHistory(sales: readonly SampleSale[]): { readonly year: number; readonly months: number[] }[] {
  const inLedger = [planYear - 2, planYear - 1].map((year) => ({ year, months: salesByMonth(sales, year) }));
  return [{ year: planYear - 3, months: [...carsOf2023] }, ...inLedger];
}

/** Cars of every month of a year, January first. */
export function salesByMonth(sales: readonly SampleSale[], year: number): number[] {
  const sums = new Array<number>(12).fill(0);
  for (const { date, quantity } of sales) {
    const day = dayOf(date);
    if (day.year === year) sums[day.month - 1] = (sums[day.month - 1] ?? 0) + quantity;
  }
  return sums;
}

/**
 * The annual plan by region and model: units by their share of 2025 (T1, T3), each unit's months by the company's
 * season of both years (T2) since a unit alone sells too little to have one. Adds up to `planTotal` exactly.
 */
export function samplePlan(sales: readonly SampleSale[]): SamplePlanRow[] {
  const units = regions.flatMap((_, region) => models.map((__, model) => ({ region, model })));
  const sold = units.map(({ region, model }) =>
    sales
      .filter((sale) => sale.region === region && sale.model === model && dayOf(sale.date).year === planYear - 1)
      .reduce((sum, { quantity }) => sum + quantity, 0),
  );
  const season = [planYear - 2, planYear - 1].map((year) => salesByMonth(sales, year));
  const totals = split(planTotal, sold);
  return units.map((unit, index) => ({ ...unit, months: months(totals[index] ?? 0, season) }));
}
