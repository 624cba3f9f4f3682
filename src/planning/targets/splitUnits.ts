import { PlanningError } from "../error";
import { sum } from "../exact/clean";
import type { UnitHistory } from "./monthlyHistory";
import { months } from "./months";
import { split } from "./split";

export interface SplitUnitsOptions {
  /** Units share the total by their sales of these years. */
  readonly unitYears: readonly number[];
  /** Each unit's months follow the mean of its shares in these years; years it sold nothing in are left out. */
  readonly monthYears: readonly number[];
  /** 4 or 12 rates, the same for every unit. */
  readonly opportunity?: readonly number[];
  readonly step?: number;
}

export interface UnitTarget {
  readonly keys: readonly string[];
  readonly total: number;
  readonly months: readonly number[];
  /** Whether it has a target but no month of history, so that all months count the same. */
  readonly equally: boolean;
}

/**
 * Splits a total over units by their share of history (T3, T1) and each unit's part over months, top down (T2): every
 * level adds up exactly. A unit without sales in `unitYears` gets 0. Throws `negativeUnit` and `negativeUnitMonth`
 * where returns outweigh sales, `zeroWeights` when nobody sold, and what `split` and `months` throw.
 */
export function splitUnits(
  total: number,
  units: readonly UnitHistory[],
  { unitYears, monthYears, opportunity = [], step = 1 }: SplitUnitsOptions,
): UnitTarget[] {
  const weights = units.map((unit) => {
    const value = sum(unitYears.flatMap((year) => [...(unit.years.get(year) ?? [])]));
    if (value < 0) throw new PlanningError("negativeUnit", { unit: unit.keys.join(" · "), value });
    return value;
  });
  const parts = split(total, weights, { step });
  return units.map((unit, index) => {
    const part = parts[index] ?? 0;
    const history = monthYears.flatMap((year) => yearOf(unit, year));
    const years = history.length > 0 ? history : [new Array<number>(12).fill(1)];
    return {
      keys: unit.keys,
      total: part,
      months: part === 0 ? new Array<number>(12).fill(0) : months(part, years, { opportunity, step }),
      equally: part !== 0 && history.length === 0,
    };
  });
}

/** The year's 12 months in a list, or nothing when the unit sold nothing in it. */
function yearOf(unit: UnitHistory, year: number): (readonly number[])[] {
  const sold = unit.years.get(year);
  if (!sold || sold.every((month) => month === 0)) return [];
  sold.forEach((value, index) => {
    if (value < 0) {
      throw new PlanningError("negativeUnitMonth", { unit: unit.keys.join(" · "), year, month: index + 1, value });
    }
  });
  return [sold];
}
