import { dayOf } from "../../planning/calendar/serial";
import { clean } from "../../planning/exact/clean";
import { amountOf } from "../../planning/exact/stepCounts";
import type { UnitHistory } from "../../planning/targets/monthlyHistory";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { key } from "../../planning/text/key";
import { stopAt } from "../faults";
import { JobError } from "../jobError";
import { ledgerHistory, wholeYears } from "../ledgerHistory";
import { readPlan } from "../readPlan";
import { sum } from "../sum";
import type { Source } from "../types";
import { carryOver } from "./carryOver";

export interface YearAheadOptions {
  readonly plan: Source;
  readonly sales: Source;
  /** The year of the plan that is carried over. */
  readonly from: number;
  /** A year that is not over by this day is not complete, whatever its sales. */
  readonly today: number;
  /** Also units that only the ledger has. */
  readonly newcomers: boolean;
}

/** What the next year of a plan starts from. */
export interface YearAhead {
  readonly year: number;
  readonly from: number;
  /** Headers of the plan, outermost first. */
  readonly dimensions: readonly string[];
  readonly units: readonly PlanUnit[];
  /** The latest complete year of the ledger up to `from`: its sales give shares and total. */
  readonly unitYear: number;
  /** Up to three complete years, earliest first: they give the months. */
  readonly monthYears: readonly number[];
  /** What the units sold in `unitYear`. */
  readonly sold: number;
  readonly newcomers: readonly UnitHistory[];
}

/**
 * Reads what the year after `from` starts from. Throws a `JobError`: `nextYearPlanned` where that year has rows,
 * `nextYearDimension` for a column of the plan that the ledger lacks, `noFullYear`, and what `readPlan` and
 * `ledgerHistory` find.
 */
export function yearAhead({ plan, sales, from, today, newcomers }: YearAheadOptions): YearAhead {
  const {
    dimensions,
    years,
    name,
    plan: { units },
  } = readPlan(plan, { year: from });
  const year = from + 1;
  if (years.includes(year)) stopAt([{ code: "nextYearPlanned", details: { year, name } }]);
  const ledgerName = sales.data.place.table?.name ?? sales.data.place.sheet;
  const headers = sales.data.headers.map(key);
  stopAt(
    dimensions
      .filter((header) => !headers.includes(key(header)))
      .map((header) => ({ code: "nextYearDimension", details: { name: ledgerName, header, plan: name } })),
  );
  const { units: sellers, company } = ledgerHistory(sales, dimensions, { monthYears: [] });
  const isOver = dayOf(today).year;
  const whole = wholeYears(company).filter((one) => one <= from && one < isOver);
  const unitYear = whole.at(-1);
  if (unitYear === undefined) throw new JobError([{ code: "noFullYear", details: { name: ledgerName, year: from } }]);
  const carried = carryOver(sellers, { units, newcomers, from }, [unitYear]);
  return {
    ...{ year, from, dimensions, units, unitYear },
    monthYears: whole.slice(-3),
    sold: sum(carried.sold),
    newcomers: carried.newcomers,
  };
}

/** The total that is proposed: the sales, grown, at the multiple of the step next to it. */
export function grownTotal({ sold }: Pick<YearAhead, "sold">, growth: number, step: number): number {
  return amountOf(Math.round(clean((sold * (1 + growth)) / step)), step);
}
