import { dayOf, daysInMonth, serialOf } from "../calendar/serial";
import { workingDays, type Calendar } from "../calendar/workingDays";
import { PlanningError } from "../error";
import { clean } from "../exact/clean";

/** A line of a ledger: a date as serial number and what was sold. */
export interface Entry {
  readonly date: number;
  readonly amount: number;
}

/**
 * Twelve shares of the year, January first, from a ledger (T2): the mean of the shares of its complete years, those
 * with entries in all 12 months. With `days` they are shares of the sales per working day, so that a holiday that moves
 * (Chinese New Year) does not distort them: multiply them by the working days of the months to be planned.
 *
 * Throws `zero` (no sales at all), `incompleteYears` (the year nearest to complete, with its missing months), `periodEmpty` (a
 * year without sales, a month in which returns outweigh them), `noWorkingDays` for a month with sales and without working days.
 */
export function seasonality(entries: readonly Entry[], days?: Calendar): number[] {
  const years = new Map<number, (number | undefined)[]>();
  for (const { date, amount } of entries) {
    const { year, month } = dayOf(date);
    const sums = years.get(year) ?? new Array<number | undefined>(12).fill(undefined);
    sums[month - 1] = (sums[month - 1] ?? 0) + amount;
    years.set(year, sums);
  }
  const complete = [...years].filter(([, sums]) => sums.every((sum) => sum !== undefined)) as [number, number[]][];
  if (complete.length === 0) throw incomplete(years);
  const shares = complete.map(([year, sums]) => yearShares(year, sums, days));
  const means = shares[0]?.map((_, month) => shares.reduce((sum, own) => sum + (own[month] ?? 0), 0) / shares.length);
  return (means ?? []).map(clean);
}

function incomplete(years: ReadonlyMap<number, readonly (number | undefined)[]>): PlanningError {
  const gaps = [...years].map(([year, sums]) => ({
    year,
    missing: sums.flatMap((sum, month) => (sum === undefined ? [month + 1] : [])),
  }));
  const nearest = gaps.sort((a, b) => a.missing.length - b.missing.length || b.year - a.year)[0];
  if (!nearest) return new PlanningError("zero", { table: "amounts" });
  const { year, missing } = nearest;
  return new PlanningError("incompleteYears", { year, months: missing.join(", "), count: missing.length });
}

function yearShares(year: number, sums: readonly number[], days: Calendar | undefined): number[] {
  const rates = sums.map((sum, index) => {
    const month = index + 1;
    if (sum < 0)
      throw new PlanningError("periodEmpty", {
        period: `${year}-${String(month).padStart(2, "0")}`,
        value: clean(sum),
      });
    if (!days || sum === 0) return sum;
    const start = serialOf({ year, month, day: 1 });
    const end = start + daysInMonth(year, month) - 1;
    const worked = workingDays(start, end, days);
    if (worked === 0) throw new PlanningError("noWorkingDays", { table: "holidays", startDate: start, endDate: end });
    return sum / worked;
  });
  // By the largest first: the sum of huge amounts would overflow.
  const largest = Math.max(...rates);
  if (largest === 0) throw new PlanningError("periodEmpty", { period: year, value: 0 });
  const whole = rates.reduce((total, rate) => total + rate / largest, 0);
  return rates.map((rate) => rate / largest / whole);
}
