import { PlanningError } from "../planning/error";
import { dayOf } from "../planning/calendar/serial";
import { calendar } from "../planning/calendar/workingDays";
import { board as progressBoard } from "../planning/progress/board";
import { boardTables } from "../planning/progress/boardTables";
import type { Measures } from "../planning/progress/measures";
import { block } from "./coerce/block";
import { dateOf, datesOf, plainCells, single } from "./coerce/read";
import { respond } from "./errors/respond";
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
 * Builds a progress board from a sales ledger and a plan as of a day: plan, sales, last year, progress, pace, what is needed per working day, where month and year will land, and a status, for every combination of the columns both tables share. Example: =PLAN.BOARD(Sales[#All], Plan[#All], DATE(2026,3,16)).
 * @customfunction BOARD
 * @param sales The ledger with its header row: a date column, a quantity column and columns such as Region and Model.
 * @param plan The plan with its header row: the same columns, 12 months, and Year if it holds several years.
 * @param asOf The day the board shows, for example TODAY(); it counts as gone by.
 * @param [holidays] Dates nobody works.
 * @param [weekend] Weekend days as in NETWORKDAYS.INTL: a code such as 1 (default, Saturday and Sunday) or 11, or a text such as "0000011" from Monday on.
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
    const days = calendar({
      weekend: weekendCode(weekend),
      holidays: datesOf(block("holidays", holidays)),
      workdays: datesOf(block("workdays", workdays)),
    });
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

function weekendCode(raw: unknown): number | string {
  const code = single(block("weekend", raw));
  if (typeof code === "boolean") throw new PlanningError("badWeekend", { value: String(code).toUpperCase() });
  if (typeof code === "string" && code.trim() !== "") return code;
  return typeof code === "number" && code !== 0 ? code : 1;
}
