import type { Condition } from "../conditions";
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
  const factors = conditions.map(({ column, cell }) => `(${columnReference(plan.table, column)}=${cell})`);
  if (part === "toDate") return `SUMPRODUCT(${[...factors, elapsedMonths(plan, names)].join("*")})`;
  if (part === "year") return sumProduct([...factors, allMonths(plan)]);
  const inPairs = conditions.every((condition) => condition.criterion !== undefined);
  if (!plan.monthsAdjoin || !inPairs) return sumProduct([...factors, asOfMonth(plan, names)]);
  if (conditions.length === 0) return `SUM(${asOfMonth(plan, names)})`;
  const pairs = conditions.map(({ column, criterion }) => `${columnReference(plan.table, column)},${criterion}`);
  return `SUMIFS(${asOfMonth(plan, names)},${pairs.join(",")})`;
}

const sumProduct = (factors: readonly string[]) => `SUMPRODUCT(${factors.join("*")})`;

function monthReferences(plan: PlanTable): string[] {
  return plan.months.map((month) => columnReference(plan.table, month));
}

function firstToLast(plan: PlanTable): string {
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

function asOfMonth(plan: PlanTable, { asOf }: BoardNames): string {
  if (plan.monthsAdjoin) return `INDEX(${firstToLast(plan)},0,MONTH(${asOf}))`;
  return `CHOOSE(MONTH(${asOf}),${monthReferences(plan).join(",")})`;
}
