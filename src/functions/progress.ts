import { PlanningError } from "../planning/error";
import { dayOf } from "../planning/calendar/serial";
import { board as progressBoard } from "../planning/progress/board";
import { boardTables } from "../planning/progress/boardTables";
import type { Measures } from "../planning/progress/measures";
import { bandOf } from "../planning/band";
import { lander, neededPerDay, pace as paceOf } from "../planning/progress/runRate";
import { statuses, statusThresholds } from "../planning/progress/status";
import { timeProgress, type Span } from "../planning/progress/timeProgress";
import { clean } from "../planning/exact/clean";
import { block, isOmitted, type Block } from "./coerce/block";
import { calendarOf } from "./coerce/calendar";
import { cutsOf, labelsOf } from "./coerce/cuts";
import { dateAt, dateOf, dateThere, numberAt, plainCells, spotIn, vectorOf } from "./coerce/read";
import { respond, respondEach } from "./errors/respond";
import { languageOf, speaks, wordsOf } from "./language";

/** Columns after the dimensions, in the order of the contract. */
const columns = [
  "annualPlan",
  "monthsClosed",
  "yearToDate",
  "annualProgress",
  "lastYear",
  "yearOnYear",
  "monthPlan",
  "today",
  "monthToDate",
  "monthProgress",
  "timeProgress",
  "pace",
  "neededPerDay",
  "landingMonth",
  "landingYear",
  "status",
] as const satisfies readonly (keyof Measures)[];

/**
 * Builds a progress board from a sales ledger and a plan as of a day: plan, sales, last year, progress, pace, what is needed per working day, where month and year will land, and a status, for every combination of the columns both tables share. Example: =PLAN.BOARD(A1:D9, F1:S4, DATE(2026,3,16)) shows the board of 16 March; with tables it reads PLAN.BOARD(Sales[#All], Plan[#All], …).
 * @customfunction BOARD
 * @param sales The ledger with its header row: a date column, a quantity column and columns such as Region and Model.
 * @param plan The plan with its header row: the same columns, 12 months, and Year if it holds several years.
 * @param asOf The day the board shows, for example TODAY(); it counts as gone by.
 * @param [holidays] Dates nobody works.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on (1 = day off).
 * @param [workdays] Weekend days that are worked.
 * @returns A table with headers, in Chinese when the headers of the plan are (of the ledger, if the plan has only numbers and dates): a row a plan row, then sales without a plan, then the total.
 */
export function board(
  sales: unknown[][],
  plan: unknown[][],
  asOf: unknown,
  holidays?: unknown[][],
  weekend?: unknown,
  workdays?: unknown[][],
): unknown[][] {
  return respond([sales, plan, asOf, holidays, weekend, workdays], () => {
    const ledger = plainCells(block("sales", sales));
    const targets = plainCells(block("plan", plan));
    const day = dateOf(block("asOf", asOf));
    if (day === undefined) throw new PlanningError("noAsOf");
    const days = calendarOf(holidays, weekend, workdays);
    const tables = boardTables(ledger, targets, dayOf(day).year);
    const { rows, total } = progressBoard(tables.sales, tables.plan, day, days);
    // A plan headed by nothing but numbers and dates speaks no language: the ledger's headers decide.
    const words = wordsOf(languageOf(speaks(targets[0]) ? targets[0] : ledger[0]));
    const cells = (measures: Measures) =>
      columns.map((column) => {
        const value = measures[column];
        return typeof value === "string" ? words[`status.${value}`] : (value ?? "");
      });
    return [
      [...tables.dimensions, ...columns.map((column) => words[`board.${column}`])],
      ...rows.map(({ keys, measures }) => [...keys, ...cells(measures)]),
      [...tables.dimensions.map((_, index) => (index === 0 ? words["board.total"] : "")), ...cells(total)],
    ];
  });
}

/**
 * Says how much of the working time has gone by: working days from the start to the as-of day ÷ all working days of the span. Example: =PLAN.ELAPSED(B1, B2, B3) for a day in May.
 * @customfunction ELAPSED
 * @param asOf The day to count to, for example TODAY(); it counts as gone by.
 * @param start The first day of the span.
 * @param end The last day of the span.
 * @param [holidays] Dates nobody works.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on (1 = day off); "0000000" = every day is worked.
 * @param [workdays] Weekend days that are worked.
 * @returns A share from 0 to 1.
 */
export function elapsed(
  asOf: unknown[][],
  start: unknown[][],
  end: unknown[][],
  holidays?: unknown[][],
  weekend?: unknown,
  workdays?: unknown[][],
): unknown[][] {
  const args = [asOf, start, end, holidays, weekend, workdays];
  return respond(args, () => {
    const days = calendarOf(holidays, weekend, workdays);
    const [today, first, last] = [block("asOf", asOf), block("start", start), block("end", end)];
    return respondEach(args, {
      blocks: [today, first, last],
      asOf: today,
      compute: (row, column) => clean(timeProgress(asOfAt(today, row, column), spanAt(first, last, row, column), days)),
    });
  });
}

/**
 * Compares progress with time: the share of the target reached ÷ the share of working days gone by. 1 = exactly on pace. Example: =PLAN.PACE(B2:B4, C2:C4, F1, F2, F3) for three regions.
 * @customfunction PACE
 * @param actual What was sold since the start.
 * @param target What is to be sold by the end; not 0.
 * @param asOf The day to count to, for example TODAY(); it counts as gone by.
 * @param start The first day of the span.
 * @param end The last day of the span.
 * @param [holidays] Dates nobody works.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on (1 = day off).
 * @param [workdays] Weekend days that are worked.
 * @returns A ratio a cell: 1.1 = 10 % ahead of time.
 */
export function pace(
  actual: unknown[][],
  target: unknown[][],
  asOf: unknown[][],
  start: unknown[][],
  end: unknown[][],
  holidays?: unknown[][],
  weekend?: unknown,
  workdays?: unknown[][],
): unknown[][] {
  const args = [actual, target, asOf, start, end, holidays, weekend, workdays];
  return respond(args, () => {
    const days = calendarOf(holidays, weekend, workdays);
    const [sold, wanted, today] = [block("actual", actual), block("target", target), block("asOf", asOf)];
    const [first, last] = [block("start", start), block("end", end)];
    return respondEach(args, {
      blocks: [sold, wanted, today, first, last],
      asOf: today,
      compute: (row, column) =>
        paceOf(
          numberAt(sold, row, column),
          numberAt(wanted, row, column),
          asOfAt(today, row, column),
          spanAt(first, last, row, column),
          days,
        ),
    });
  });
}

/**
 * Says what has to be sold on each working day that is left to reach the target; 0 when it is reached. Example: =PLAN.NEEDED(B2:B4, C2:C4, F1, F3) for three regions.
 * @customfunction NEEDED
 * @param actual What was sold so far.
 * @param target What is to be sold by the end.
 * @param asOf The day to count from, for example TODAY(); the days after it are left.
 * @param end The last day.
 * @param [holidays] Dates nobody works.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on (1 = day off).
 * @param [workdays] Weekend days that are worked.
 * @returns An amount per working day.
 */
export function needed(
  actual: unknown[][],
  target: unknown[][],
  asOf: unknown[][],
  end: unknown[][],
  holidays?: unknown[][],
  weekend?: unknown,
  workdays?: unknown[][],
): unknown[][] {
  const args = [actual, target, asOf, end, holidays, weekend, workdays];
  return respond(args, () => {
    const days = calendarOf(holidays, weekend, workdays);
    const [sold, wanted] = [block("actual", actual), block("target", target)];
    const [today, last] = [block("asOf", asOf), block("end", end)];
    return respondEach(args, {
      blocks: [sold, wanted, today, last],
      asOf: today,
      compute: (row, column) =>
        neededPerDay(
          numberAt(sold, row, column),
          numberAt(wanted, row, column),
          asOfAt(today, row, column),
          dateThere(last, row, column),
          days,
        ),
    });
  });
}

/**
 * Forecasts where sales land by the end at the rate so far, by working days and, if given, by the season. Example: =PLAN.LANDING(B2:B4, F1, F2, F3) for three regions.
 * @customfunction LANDING
 * @param actual What was sold since the start.
 * @param asOf The day to count to, for example TODAY(); it counts as gone by.
 * @param start The first day of the span.
 * @param end The last day of the span.
 * @param [shares] Twelve shares of the year, January first, for example from SEASONALITY: each month then counts by its share. Without them every working day counts the same.
 * @param [holidays] Dates nobody works.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on (1 = day off).
 * @param [workdays] Weekend days that are worked.
 * @returns A forecast a cell.
 */
export function landing(
  actual: unknown[][],
  asOf: unknown[][],
  start: unknown[][],
  end: unknown[][],
  shares?: unknown[][],
  holidays?: unknown[][],
  weekend?: unknown,
  workdays?: unknown[][],
): unknown[][] {
  const args = [actual, asOf, start, end, shares, holidays, weekend, workdays];
  return respond(args, () => {
    const days = calendarOf(holidays, weekend, workdays);
    const [sold, today] = [block("actual", actual), block("asOf", asOf)];
    const [first, last] = [block("start", start), block("end", end)];
    const forecast = lander(days, seasonOf(block("shares", shares)));
    return respondEach(args, {
      blocks: [sold, today, first, last],
      asOf: today,
      compute: (row, column) =>
        forecast(numberAt(sold, row, column), asOfAt(today, row, column), spanAt(first, last, row, column)),
    });
  });
}

/**
 * Puts a status on ratios such as pace or progress: on track from 1, at risk from 0.9, else behind. Example: =PLAN.STATUS(B2:B5) for four regions.
 * @customfunction STATUS
 * @param ratio Ratios; 1 = as planned. They are compared to 9 places.
 * @param [thresholds] Where each status but the last starts, the best first; default 1 and 0.9.
 * @param [labels] The statuses, one more than thresholds, the best first; default on track, at risk, behind.
 * @returns A text a ratio.
 */
export function status(ratio: unknown[][], thresholds?: unknown[][], labels?: unknown[][]): unknown[][] {
  const args = [ratio, thresholds, labels];
  return respond(args, () => {
    const ratios = block("ratio", ratio);
    const cuts = cutsOf(block("thresholds", thresholds), "falling", statusThresholds);
    const words = wordsOf(languageOf(args));
    const usual = statuses.map((each) => words[`status.${each}`]);
    const texts = labelsOf(block("labels", labels), cuts.length + 1, usual);
    return respondEach(args, {
      blocks: [ratios],
      compute: (row, column) => texts[bandOf(numberAt(ratios, row, column), cuts)] ?? "",
    });
  });
}

function asOfAt(today: Block, row: number, column: number): number {
  const day = dateAt(today, row, column);
  if (day === undefined) throw new PlanningError("noAsOf");
  return day;
}

function spanAt(start: Block, end: Block, row: number, column: number): Span {
  return { start: dateThere(start, row, column), end: dateThere(end, row, column) };
}

function seasonOf(shares: Block): readonly number[] | undefined {
  if (isOmitted(shares)) return undefined;
  const season = vectorOf(shares, 12);
  season.forEach((value, index) => {
    if (value < 0) throw new PlanningError("negative", { table: "shares", value, ...spotIn(shares, index) });
  });
  return season;
}
