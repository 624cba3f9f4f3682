import { serialOf } from "../../planning/calendar/serial";
import type { FoundTable } from "../../workbook/types";
import type { JobId } from "../jobs";

/** The best thing to do next, and the tables that make it so. */
export interface NextAction {
  readonly job: JobId;
  readonly reason:
    | { readonly kind: "ungraded"; readonly leads: number }
    | { readonly kind: "regrade"; readonly leads: number }
    | { readonly kind: "split"; readonly name: string }
    | { readonly kind: "issue"; readonly plan: string; readonly year: number; readonly month: number }
    | { readonly kind: "roll"; readonly year: number; readonly month: number }
    | { readonly kind: "nextYear"; readonly plan: string; readonly next: number }
    | { readonly kind: "compare"; readonly sales: string; readonly plan: string };
}

export function nameOf({ place }: FoundTable): string {
  return place.table?.name ?? place.sheet;
}

/**
 * What could be done with these tables, best first: leads without grades, sales and a plan that no board compares,
 * figures without a plan, a year to come without a plan from November on, leads that can be graded again.
 *
 * @param day the workbook's day, a serial number
 */
export function nextActions(tables: readonly FoundTable[], day: number): readonly NextAction[] {
  const of = (kind: FoundTable["kind"]) => tables.find((table) => table.kind === kind);
  const [leads, sales, plan, board] = [of("leads"), of("sales"), of("plan"), of("board")];
  const figures = of("history") ?? sales;
  const actions: NextAction[] = [];
  if (leads && leads.rows > 0 && leads.roles.grade === undefined) {
    actions.push({ job: "grade", reason: { kind: "ungraded", leads: leads.rows } });
  }
  if (sales && plan && !board) {
    actions.push({ job: "board", reason: { kind: "compare", sales: nameOf(sales), plan: nameOf(plan) } });
  }
  if (figures && !plan) actions.push({ job: "split", reason: { kind: "split", name: nameOf(figures) } });
  const planned = plan?.facts?.years?.at(-1);
  if (plan && sales && planned !== undefined && day >= serialOf({ year: planned, month: 11, day: 1 })) {
    actions.push({ job: "nextYear", reason: { kind: "nextYear", plan: nameOf(plan), next: planned + 1 } });
  }
  if (leads && leads.rows > 0 && leads.roles.grade !== undefined) {
    actions.push({ job: "grade", reason: { kind: "regrade", leads: leads.rows } });
  }
  return actions;
}
