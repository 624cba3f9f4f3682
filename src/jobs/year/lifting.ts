import { lockKey } from "../../planning/targets/plan/sameLock";
import type { PlanLock } from "../../planning/targets/plan/types";
import { key } from "../../planning/text/key";
import { issueRecord, monthIds } from "../../sheets/issueSheet";
import type { TableData } from "../../workbook/types";
import type { LockedPlan } from "../readLocks";
import type { EditOptions, Fault } from "../types";
import { isAnnualLock } from "./handEdits";

/**
 * Locks that cannot be lifted by the way: that of the company's annual total without a reason (`reasonMissing`), and
 * those of issued months (`issuedMonth`), which go when the month is withdrawn.
 */
export function liftingFaults(
  { issue, reason }: Pick<EditOptions, "issue" | "reason">,
  plan: LockedPlan,
  lifted: readonly PlanLock[],
): Fault[] {
  const withoutReason = lifted.some(isAnnualLock) && !reason?.trim();
  const issued = monthIds.slice(0, issuedTo(issue, plan));
  const months = issued.flatMap((period, month) =>
    lifted.some((lock) => lockKey(lock) === lockKey({ path: [], period })) ? [month + 1] : [],
  );
  return [
    ...(withoutReason ? [{ code: "reasonMissing", details: {} } as const] : []),
    ...months.map((month): Fault => ({ code: "issuedMonth", details: { month, year: plan.year } })),
  ];
}

/** How far the Issue table says a plan's year is issued. A table that cannot be read keeps nobody from editing. */
function issuedTo(issue: TableData | undefined, { name, year }: LockedPlan): number {
  const places = issue && issueRecord.places(issue.headers, []);
  if (!issue || !places || "missing" in places) return 0;
  const { columns } = places;
  const rows = issue.rows.filter(
    (line) => key(String(line[columns.plan] ?? "")) === key(name) && line[columns.year] === year,
  );
  return Math.max(0, ...rows.map((line) => Number(line[columns.issuedTo]) || 0));
}
