import { PlanningError } from "../planning/error";
import { blend as blendShares } from "../planning/targets/blend";
import { historyYears } from "../planning/targets/historyYears";
import { matrix as twoWay } from "../planning/targets/matrix/matrix";
import { months as splitMonths } from "../planning/targets/months";
import { quarters as splitQuarters, type PeriodOptions } from "../planning/targets/quarters";
import { resplit as resplitTotal } from "../planning/targets/resplit";
import { roll as rollPlan, type Rolled } from "../planning/targets/roll";
import { seasonality as monthShares } from "../planning/targets/seasonality";
import { split as splitTotal } from "../planning/targets/split";
import { block, isOmitted } from "./coerce/block";
import { calendarOf } from "./coerce/calendar";
import {
  dateAt,
  flagOf,
  flagsOf,
  listOf,
  numberAt,
  numberOr,
  numbersOf,
  spotIn,
  vectorOf,
  wholeOf,
} from "./coerce/read";
import { checkPer, commonShape, spread } from "./coerce/shape";
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
    const { columns } = cells;
    const origin = { total: "total", widths: { weights: columns, floors: columns, caps: columns } } as const;
    return inRows(
      from(origin, () => splitTotal(amount, own.flat(), options)),
      columns,
    );
  });
}

/**
 * Splits a total anew around cells that are locked: these stay, the others share the rest in proportion to what they have now, exactly. Example: =PLAN.RESPLIT(100, B2:B4, C2:C4) raises three targets to 100 and leaves the ticked one alone.
 * @customfunction RESPLIT
 * @param total What all cells shall add up to.
 * @param current The cells as they are now. Cells that are not locked share in proportion to these, equally if all are 0.
 * @param locked TRUE for every cell that must not change, in the shape of the current cells.
 * @param [step] What every new part is a multiple of: 1 (default), 0.01, 5, 1000.
 * @returns The new cells, in the shape of the current ones.
 */
export function resplit(total: unknown, current: unknown[][], locked: unknown[][], step?: unknown): unknown[][] {
  return respond([total, current, locked, step], () => {
    const amount = numberOr(block("total", total), 0);
    const cells = block("current", current);
    const locks = block("locked", locked);
    const own = numbersOf(cells).flat();
    const held = spread(locks, flagsOf(locks), cells);
    const options = { step: numberOr(block("step", step), 1) };
    const origin = { total: "total", widths: { current: cells.columns } } as const;
    return inRows(
      from(origin, () => resplitTotal(amount, own, held, options)),
      cells.columns,
    );
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

/**
 * Blends several measures into one share for each unit, by weights: for example last quarter's sales 30 %, last month's 30 %, annual target 40 %. Example: =PLAN.BLEND(B2:D4, B6:D6) gives three regions shares that add up to 1.
 * @customfunction BLEND
 * @param measures A row a unit, a column a measure; 0 or more.
 * @param weights How much each measure counts, in its order; they add up to 1 (100 %). A measure that is 0 for all units hands its weight to the others.
 * @returns A share a unit.
 */
export function blend(measures: unknown[][], weights: unknown[][]): unknown[][] {
  return respond([measures, weights], () => {
    const units = block("measures", measures);
    const shares = block("weights", weights);
    checkPer("column", shares, units);
    const origin = { widths: { weights: shares.columns } };
    return from(origin, () => blendShares(numbersOf(units), listOf(shares))).map((share) => [share]);
  });
}

/**
 * Fills a two-way plan: whole steps that add up to the total of every row and of every column exactly and follow a pattern such as last year's sales. Example: =PLAN.MATRIX(F2:F4, B5:E5, B2:E4) plans three regions by four quarters.
 * @customfunction MATRIX
 * @param rowTotals The total of each row.
 * @param columnTotals The total of each column; both add up to the same.
 * @param pattern What the plan follows, a row a row total and a column a column total; 0 or more. Where the pattern is 0 the plan is 0.
 * @param [step] What every cell is a multiple of: 1 (default), 0.01, 5, 1000.
 * @returns The plan, in the shape of the pattern.
 */
export function matrix(
  rowTotals: unknown[][],
  columnTotals: unknown[][],
  pattern: unknown[][],
  step?: unknown,
): unknown[][] {
  return respond([rowTotals, columnTotals, pattern, step], () => {
    const down = block("rowTotals", rowTotals);
    const across = block("columnTotals", columnTotals);
    const seed = block("pattern", pattern);
    checkPer("row", down, seed);
    checkPer("column", across, seed);
    const options = { step: numberOr(block("step", step), 1) };
    const origin = {
      total: "rowTotals",
      widths: { rowTotals: down.columns, columnTotals: across.columns },
    } as const;
    return from(origin, () => twoWay(listOf(down), listOf(across), numbersOf(seed), options));
  });
}

/**
 * Rolls the plan of a year on: closed months show actuals, issued months keep their plan, and the others share what is left of the year. Example: =PLAN.ROLL(B2:M2, B3:M3, 3) spreads the shortfall of three closed months over the other nine.
 * @customfunction ROLL
 * @param plan The plan of twelve months in one row or column.
 * @param actual The sales of the same twelve months; those of closed months count.
 * @param closed How many months are closed, 0 to 12.
 * @param [annual] The target of the year; 0 or empty = the sum of the plan.
 * @param [issued] How many months after the closed ones are issued and keep their plan.
 * @param [maxUplift] How far a month may rise above its plan: 0.5 = to 150 %; 0 or empty = without limit. What does not fit is left to UNCOVERED.
 * @param [withinQuarter] TRUE = the gap of the current quarter goes first to those of its months that are neither closed nor issued, all else to all such months of the year.
 * @param [step] What every month is a multiple of: 1 (default), 0.01, 5, 1000.
 * @returns Twelve months: a column when the plan runs down, else a row.
 */
export function roll(
  plan: unknown[][],
  actual: unknown[][],
  closed: unknown,
  annual?: unknown,
  issued?: unknown,
  maxUplift?: unknown,
  withinQuarter?: unknown,
  step?: unknown,
): unknown[][] {
  const args = [plan, actual, closed, annual, issued, maxUplift, withinQuarter, step];
  return respond(args, () => inRows(rolled(args).months, block("plan", plan).rows > 1 ? 1 : 12));
}

/**
 * Says what ROLL could not place: the annual target − the sum of the rolled months. Below 0 when the year is reached already. Example: =PLAN.UNCOVERED(B2:M2, B3:M3, 3, 0, 1, 0.1) shows the gap that a limit of 10 % a month leaves.
 * @customfunction UNCOVERED
 * @param plan The plan of twelve months in one row or column.
 * @param actual The sales of the same twelve months; those of closed months count.
 * @param closed How many months are closed, 0 to 12.
 * @param [annual] The target of the year; 0 or empty = the sum of the plan.
 * @param [issued] How many months after the closed ones are issued and keep their plan.
 * @param [maxUplift] How far a month may rise above its plan: 0.5 = to 150 %; 0 or empty = without limit.
 * @param [withinQuarter] TRUE = the gap of the current quarter goes first to those of its months that are neither closed nor issued, all else to all such months of the year.
 * @param [step] What every month is a multiple of: 1 (default), 0.01, 5, 1000.
 * @returns The part of the annual target that is in no month.
 */
export function uncovered(
  plan: unknown[][],
  actual: unknown[][],
  closed: unknown,
  annual?: unknown,
  issued?: unknown,
  maxUplift?: unknown,
  withinQuarter?: unknown,
  step?: unknown,
): unknown[][] {
  const args = [plan, actual, closed, annual, issued, maxUplift, withinQuarter, step];
  return respond(args, () => [[rolled(args).uncovered]]);
}

/**
 * Finds the season in a ledger: twelve shares of the year, January first, averaged over its complete years. Example: =PLAN.SEASONALITY(A2:A13, B2:B13) shows what part of a year each month is.
 * @customfunction SEASONALITY
 * @param dates The date of each sale.
 * @param amounts What was sold, in the shape of the dates.
 * @param [holidays] Dates nobody works. With a calendar the shares are those of the sales per working day: multiply them by the working days of the months you plan, and moving holidays such as Chinese New Year no longer distort them.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on (1 = day off).
 * @param [workdays] Weekend days that are worked.
 * @returns Twelve shares in a row that add up to 1.
 */
export function seasonality(
  dates: unknown[][],
  amounts: unknown[][],
  holidays?: unknown[][],
  weekend?: unknown,
  workdays?: unknown[][],
): unknown[][] {
  return respond([dates, amounts, holidays, weekend, workdays], () => {
    const days = block("dates", dates);
    const sales = block("amounts", amounts);
    const { rows, columns } = commonShape([days, sales]);
    const entries = Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      return {
        date: dateAt(days, row, column),
        amount: numberAt(sales, row, column),
        row: row + 1,
        column: column + 1,
      };
    }).flatMap(({ date, amount, ...place }) => {
      if (amount === 0) return [];
      if (date === undefined) throw new PlanningError("noDate", { table: "dates", ...place, value: amount });
      return [{ date, amount }];
    });
    const calendar = calendarOf(holidays, weekend, workdays);
    // Lists without a single date are no calendar, however many cells they have.
    const isGiven = calendar.special.length > 0 || !isOmitted(block("weekend", weekend));
    return [monthShares(entries, isGiven ? calendar : undefined)];
  });
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
    const rates = block("opportunity", opportunity);
    const opportunities = isOmitted(rates) ? [] : listOf(rates);
    const { years, down } = historyYears(numbersOf(block("history", history)));
    const options = { opportunity: opportunities, step: numberOr(block("step", step), 1) };
    const origin = { total: "annual", widths: { opportunity: rates.columns } } as const;
    return inRows(
      from(origin, () => splitYear(amount, years, options)),
      down ? 1 : Infinity,
    );
  });
}

function rolled([plan, actual, closed, annual, issued, maxUplift, withinQuarter, step]: readonly unknown[]): Rolled {
  const months = block("plan", plan);
  const own = vectorOf(months, 12);
  own.forEach((value, index) => {
    if (value < 0) throw new PlanningError("negative", { table: "plan", ...spotIn(months, index), value });
  });
  const limit = numberOr(block("maxUplift", maxUplift), 0);
  if (limit < 0) throw new PlanningError("negative", { table: "maxUplift", value: limit });
  const options = {
    annual: numberOr(block("annual", annual), 0) || undefined,
    issued: wholeOf(block("issued", issued), 12),
    maxUplift: limit || undefined,
    withinQuarter: flagOf(block("withinQuarter", withinQuarter)),
    step: numberOr(block("step", step), 1),
  };
  const sold = vectorOf(block("actual", actual), 12);
  return from({ total: "annual" }, () => rollPlan(own, sold, wholeOf(block("closed", closed), 12), options));
}

/** Lays a list out in rows of so many cells. */
function inRows<Value>(values: readonly Value[], columns: number): Value[][] {
  if (columns >= values.length) return [[...values]];
  return Array.from({ length: values.length / columns }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}
