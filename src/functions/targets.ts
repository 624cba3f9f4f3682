import { historyYears } from "../planning/targets/historyYears";
import { months as splitMonths } from "../planning/targets/months";
import { quarters as splitQuarters, type PeriodOptions } from "../planning/targets/quarters";
import { split as splitTotal } from "../planning/targets/split";
import { block, isOmitted, type Block } from "./coerce/block";
import { numberOr, numbersOf } from "./coerce/read";
import { spread } from "./coerce/shape";
import { InputError } from "./errors/inputError";
import { from } from "./errors/origin";
import { respond } from "./errors/respond";

/**
 * Splits a total over cells in proportion to their weights, in whole steps that add up to the total exactly. Example: =PLAN.SPLIT(2500, B2:B9) splits 2,500 cars over eight regions by last year's sales.
 * @customfunction SPLIT
 * @param total What is to be split; a multiple of the step. A negative total is split like a positive one.
 * @param weights One weight a cell, for example sales of last year or market size; 0 or more. The result has the same shape.
 * @param [step] What every part is a multiple of: 1 (default), 0.01, 5, 1000.
 * @param [floors] The least each part gets, in the shape of the weights or one for all. Rounded up to the step.
 * @param [caps] The most each part gets, in the shape of the weights or one for all; 0 or empty = no cap. Rounded down to the step.
 * @returns One part a weight.
 */
export function split(
  total: unknown,
  weights: unknown[][],
  step?: unknown,
  floors?: unknown[][],
  caps?: unknown[][],
): unknown[][] {
  return respond([total, weights, step, floors, caps], () => {
    const amount = numberOr(block("total", total), 0);
    const cells = block("weights", weights);
    const own = numbersOf(cells);
    const limit = (param: "floors" | "caps", raw: unknown) => {
      const given = block(param, raw);
      return isOmitted(given) ? undefined : spread(given, numbersOf(given), cells);
    };
    const floorList = limit("floors", floors);
    const capList = limit("caps", caps);
    const options = {
      step: numberOr(block("step", step), 1),
      ...(floorList && { floors: floorList }),
      ...(capList && { caps: capList }),
    };
    const parts = from({ total: "total", columns: cells.columns }, () => splitTotal(amount, own.flat(), options));
    return own.map((line, row) => parts.slice(row * line.length, (row + 1) * line.length));
  });
}

/**
 * Splits an annual target over its four quarters by history, adding up exactly. Example: =PLAN.QUARTERS(2500, B2:M4) splits 2,500 by three years of monthly sales.
 * @customfunction QUARTERS
 * @param annual The annual target; a multiple of the step.
 * @param history Sales of 4 quarters or 12 months, of one year or of several in rows or columns. The years' shares are averaged.
 * @param [opportunity] 4 rates, one a quarter, or 12, one a month: 0.05 expects 5 % more than history shows.
 * @param [step] What every part is a multiple of: 1 (default), 0.01, 5, 1000.
 * @returns Four quarters: a column when the periods of the history run down, else a row.
 */
export function quarters(
  annual: unknown,
  history: unknown[][],
  opportunity?: unknown[][],
  step?: unknown,
): unknown[][] {
  return overYear(splitQuarters, annual, history, opportunity, step);
}

/**
 * Splits an annual target over twelve months by history, top down: the quarters add up to the year and the months to their quarter, exactly. Example: =PLAN.MONTHS(2500, B2:M4) splits 2,500 by three years of monthly sales.
 * @customfunction MONTHS
 * @param annual The annual target; a multiple of the step.
 * @param history Sales of 12 months, of one year or of several in rows or columns. The years' shares are averaged.
 * @param [opportunity] 4 rates, one a quarter, or 12, one a month: 0.05 expects 5 % more than history shows.
 * @param [step] What every part is a multiple of: 1 (default), 0.01, 5, 1000.
 * @returns Twelve months: a column when the periods of the history run down, else a row.
 */
export function months(annual: unknown, history: unknown[][], opportunity?: unknown[][], step?: unknown): unknown[][] {
  return overYear(splitMonths, annual, history, opportunity, step);
}

type SplitYear = (annual: number, years: readonly (readonly number[])[], options: PeriodOptions) => number[];

function overYear(
  splitYear: SplitYear,
  annual: unknown,
  history: unknown,
  opportunity: unknown,
  step: unknown,
): unknown[][] {
  return respond([annual, history, opportunity, step], () => {
    const amount = numberOr(block("annual", annual), 0);
    const rates = ratesOf(block("opportunity", opportunity));
    const { years, down } = historyYears(numbersOf(block("history", history)));
    const options = { opportunity: rates.values, step: numberOr(block("step", step), 1) };
    const parts = from({ total: "annual", columns: rates.columns }, () => splitYear(amount, years, options));
    return down ? parts.map((part) => [part]) : [parts];
  });
}

/** Opportunities in one row or one column, and how many columns they came in. */
function ratesOf(given: Block): { values: number[]; columns: number } {
  if (given.rows > 1 && given.columns > 1) {
    throw new InputError("input.vector", { param: given.param, rows: given.rows, columns: given.columns });
  }
  return { values: isOmitted(given) ? [] : numbersOf(given).flat(), columns: given.columns };
}
