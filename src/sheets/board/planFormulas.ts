import { equalities, type Condition } from "../conditions";
import { columnReference, columnsReference } from "../tableReference";
import type { BoardNames, PlanTable } from "./input";

/**
 * Sums over the plan table as formulas. The year condition is always among `conditions` when the plan has a year
 * column, so a date in another year never reads this year's plan.
 */
export function planSum(
  part: "year" | "toDate" | "month",
  plan: PlanTable,
  conditions: readonly Condition[],
  names: BoardNames,
): string {
  const factors = equalities(plan.table, conditions);
  if (part === "toDate") return `SUMPRODUCT(${[...factors, elapsedMonths(plan, names)].join("*")})`;
  if (part === "year") return sumProduct([...factors, allMonths(plan)]);
  return monthSumOf(plan, conditions, `MONTH(${names.asOf})`);
}

/** A table with twelve months: a plan, or its targets in force. */
export type MonthsTable = Pick<PlanTable, "table" | "months" | "monthsAdjoin">;

/** The sum of one month, whose number (1 to 12) is an expression. */
export function monthSumOf(plan: MonthsTable, conditions: readonly Condition[], number: string): string {
  const month = nthMonth(plan, number);
  const inPairs = conditions.every((condition) => condition.criterion !== undefined);
  if (!plan.monthsAdjoin || !inPairs) return sumProduct([...equalities(plan.table, conditions), month]);
  if (conditions.length === 0) return `SUM(${month})`;
  const pairs = conditions.map(({ column, criterion }) => `${columnReference(plan.table, column)},${criterion}`);
  return `SUMIFS(${month},${pairs.join(",")})`;
}

const sumProduct = (factors: readonly string[]) => `SUMPRODUCT(${factors.join("*")})`;

function monthReferences(plan: MonthsTable): string[] {
  return plan.months.map((month) => columnReference(plan.table, month));
}

function firstToLast(plan: MonthsTable): string {
  return columnsReference(plan.table, plan.months[0] ?? "", plan.months[plan.months.length - 1] ?? "");
}

function allMonths(plan: PlanTable): string {
  return plan.monthsAdjoin ? firstToLast(plan) : `(${monthReferences(plan).join("+")})`;
}

/** Months times the share of each that has elapsed: 1 when closed, time progress in the as-of month, 0 later. */
function elapsedMonths(plan: PlanTable, { monthElapsed }: BoardNames): string {
  if (plan.monthsAdjoin) return `${firstToLast(plan)}*${monthElapsed}`;
  const parts = monthReferences(plan).map((month, index) => `${month}*INDEX(${monthElapsed},1,${index + 1})`);
  return `(${parts.join("+")})`;
}

function nthMonth(plan: MonthsTable, number: string): string {
  if (plan.monthsAdjoin) return `INDEX(${firstToLast(plan)},0,${number})`;
  return `CHOOSE(${number},${monthReferences(plan).join(",")})`;
}
