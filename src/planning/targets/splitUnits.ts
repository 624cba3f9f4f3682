import { PlanningError } from "../error";
import { sum } from "../exact/clean";
import type { UnitHistory } from "./monthlyHistory";
import { split } from "./split";
import { unitMonths, type UnitMonthsOptions } from "./unitMonths";

export interface SplitUnitsOptions extends UnitMonthsOptions {
  /** Units share the total by their sales of these years. */
  readonly unitYears: readonly number[];
  /** Each unit's months follow the mean of its shares in these years; years it sold nothing in are left out. */
  readonly monthYears: readonly number[];
  /** How the months of a year count, as sold by default: see `atWorkingDays`. */
  readonly monthsThen?: MonthsThen;
}

/** A year of history as its months are to count. */
export interface MonthsThen {
  (year: number, months: readonly number[]): readonly number[];
}

export interface UnitTarget {
  readonly keys: readonly string[];
  readonly total: number;
  readonly months: readonly number[];
  /** Whether it has a target but no month of history, so that all months count the same. */
  readonly equally: boolean;
}

/**
 * Splits a total over units by their share of history (T3, T1) and each unit's part over months, top down (T2) or
 * two-way (T5): every level adds up exactly. A unit without sales in `unitYears` gets 0. Throws `negativeUnit` and
 * `negativeUnitMonth` where returns outweigh sales, `zeroWeights` when nobody sold, and what `split` and `unitMonths`
 * throw.
 */
export function splitUnits(
  total: number,
  units: readonly UnitHistory[],
  { unitYears, monthYears, monthsThen, ...options }: SplitUnitsOptions,
): UnitTarget[] {
  const weights = units.map((unit) => {
    const value = sum(unitYears.flatMap((year) => [...(unit.years.get(year) ?? [])]));
    if (value < 0) throw new PlanningError("negativeUnit", { unit: unit.keys.join(" · "), value });
    return value;
  });
  const parts = split(total, weights, options);
  // A unit that gets nothing needs no season, nor a sound one.
  const seasons = units.map((unit, index) => {
    const part = parts[index] ?? 0;
    return { total: part, years: part === 0 ? [] : seasonYears(unit, monthYears, monthsThen) };
  });
  const byMonth = unitMonths(seasons, options);
  return units.map(({ keys }, index) => {
    const { total: part = 0, years = [] } = seasons[index] ?? {};
    return { keys, total: part, months: byMonth[index] ?? [], equally: part !== 0 && years.length === 0 };
  });
}

/** The years among these in which a unit sold something. Throws `negativeUnitMonth` where returns outweigh sales. */
export function seasonYears(
  unit: UnitHistory,
  years: readonly number[],
  monthsThen: MonthsThen = (_, months) => months,
): (readonly number[])[] {
  return years.flatMap((year) => {
    const sold = unit.years.get(year);
    if (!sold || sold.every((month) => month === 0)) return [];
    sold.forEach((value, index) => {
      if (value < 0) {
        throw new PlanningError("negativeUnitMonth", { unit: unit.keys.join(" · "), year, month: index + 1, value });
      }
    });
    return [monthsThen(year, sold)];
  });
}
