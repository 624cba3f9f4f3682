import { dayOf } from "../planning/calendar/serial";
import type { Board, BoardRow } from "../planning/progress/board";
import type { Status } from "../planning/progress/status";
import { key } from "../planning/text/key";
import type { PlanLine } from "./boardData";
import { sum } from "./sum";
import type { BoardProposal } from "./types";

/**
 * Month to date against month plan by the first dimension, planned lines only, in plan order; one group named "" for
 * a plan of the company. The status is that of the pace of the group's sums; "none" without a plan or working days.
 */
export function boardGroups(
  rows: readonly BoardRow[],
  lines: readonly PlanLine[],
  timeProgress: number,
  statusOf: (pace: number) => Status,
): BoardProposal["groups"] {
  const groups = new Map<string, { name: string; actual: number[]; plan: number[] }>();
  rows
    .filter(({ planned }) => planned)
    .forEach(({ measures }, index) => {
      const name = (lines[index]?.names[0] ?? "").trim();
      const group = groups.get(key(name)) ?? { name, actual: [], plan: [] };
      groups.set(key(name), group);
      group.actual.push(measures.monthToDate);
      group.plan.push(measures.monthPlan);
    });
  return [...groups.values()].map(({ name, ...parts }) => {
    const [actual, plan] = [sum(parts.actual), sum(parts.plan)];
    const pace = plan && timeProgress ? actual / plan / timeProgress : undefined;
    return { name, actual, plan, status: pace === undefined ? "none" : statusOf(pace) };
  });
}

/** The rows with the targets in force of the as-of month for their month plans; those of lines, in their order. */
export function withTargets(
  rows: readonly BoardRow[],
  targets: readonly (readonly number[])[],
  asOf: number,
): readonly BoardRow[] {
  const month = dayOf(asOf).month - 1;
  const planned = rows.filter((row) => row.planned);
  return rows.map((row) => {
    const target = targets[planned.indexOf(row)]?.[month];
    return target === undefined ? row : { ...row, measures: { ...row.measures, monthPlan: target } };
  });
}

/** Sales of the year to the as-of date, with and without a plan; both together are those of the ledger. */
export function yearToDate({ rows, total }: Board): BoardProposal["yearToDate"] {
  const of = (planned: boolean) =>
    sum(rows.filter((row) => row.planned === planned).map(({ measures }) => measures.yearToDate));
  return { planned: of(true), unplanned: of(false), ledger: total.yearToDate };
}
