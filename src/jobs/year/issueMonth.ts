import { fromSteps, inSteps } from "../../planning/exact/steps";
import type { PlanLock, PlanUnit } from "../../planning/targets/plan/types";
import { monthIds } from "../../sheets/issueSheet";
import { monthHeaders } from "../../sheets/language";
import { stopAt } from "../faults";
import { journalNote } from "../journalNote";
import { sumByMonth } from "../sum";
import type { Fault, Note } from "../types";
import { because, changeYear, reasonOf, refuseHandEdits, yearOf } from "./changeYear";
import { isAmount } from "./recordRows";
import type { ReadYear } from "./readYear";
import type { IssueOptions, WithdrawOptions, YearProposal } from "./types";

/** The lock that marks a month as issued, on the company. */
export function issueLock(month: number): PlanLock {
  return { path: [], period: monthIds[month] ?? "M1" };
}

/**
 * Issues the next month (T6): its values are fixed in every unit, and a lock on the month marks them in the plan. Closed
 * months before it that are not issued are issued along as they stand (note `issuedAlong`: n, months). Throws a
 * `JobError`: as `readYear`, `handEdited`, `issuedAlready`, `issueOrder` (months: those to issue before), `issueValue`
 * (unit, value, step) for a typed value below 0 or off the step.
 */
export function proposeIssue(options: IssueOptions): YearProposal {
  const { month, closed = 0, values = new Map<number, number>(), language, year } = options;
  const read = yearOf(options);
  refuseHandEdits(read);
  const { issuedTo } = read;
  if (month < issuedTo) stopAt([{ code: "issuedAlready", details: { month: month + 1, year } }]);
  const along = Array.from({ length: month - issuedTo }, (_, index) => issuedTo + index);
  const open = along.filter((one) => one >= closed).map((one) => one + 1);
  if (open.length > 0) stopAt([{ code: "issueOrder", details: { month: month + 1, year, months: open.join(", ") } }]);
  stopAt(valueFaults(read, values));
  const targets = read.targets.map(({ keys, months }, unit): PlanUnit => {
    const typed = values.get(unit);
    // 10.1 + 0.2 is meant as 10.3.
    const value = typed === undefined ? undefined : fromSteps(inSteps(typed, read.plan.step).units, read.plan.step);
    return value === undefined
      ? { keys, months }
      : { keys, months: months.map((old, at) => (at === month ? value : old)) };
  });
  const reason = because(language, options.reason);
  const said = { year, month: monthHeaders(language)[month] ?? "", reason };
  return changeYear(options, read, {
    ...{
      kind: "issued",
      targets,
      issuedTo: month + 1,
      locks: { added: [...along, month].map(issueLock), removed: [] },
    },
    ...{ note: options.reason?.trim() ?? "", reason: options.reason?.trim() ?? "" },
    journal: journalNote(language, "job.issue", "what.issue", said, monthTotals(read, targets, month)),
    notes: [
      ...(read.planEdited && read.inForce
        ? [{ code: "planEditedSince", details: {}, severity: "warning" } as const]
        : []),
      ...alongNote(along),
    ],
  });
}

/**
 * Takes back the issue of the latest month: its targets stay, but a roll may move them again. Throws a `JobError`: as
 * `readYear`, `handEdited`, `notIssued`, `reasonMissing`.
 */
export function proposeWithdraw(options: WithdrawOptions): YearProposal {
  const { language, year } = options;
  const read = yearOf(options);
  refuseHandEdits(read);
  if (read.issuedTo === 0) stopAt([{ code: "notIssued", details: { year } }]);
  const reason = reasonOf(options.reason);
  const month = read.issuedTo - 1;
  const said = { year, month: monthHeaders(language)[month] ?? "", reason };
  return changeYear(options, read, {
    ...{ kind: "withdrawn", issuedTo: month, locks: { added: [], removed: [issueLock(month)] }, reason, note: reason },
    journal: journalNote(language, "job.issue", "what.withdraw", said, monthTotals(read, read.targets, month)),
  });
}

function alongNote(months: readonly number[]): Note[] {
  if (months.length === 0) return [];
  const details = { n: months.length, months: months.map((month) => month + 1).join(", ") };
  return [{ code: "issuedAlong", details, severity: "info" }];
}

function valueFaults({ plan, name }: ReadYear, values: ReadonlyMap<number, number>): Fault[] {
  return [...values].flatMap(([unit, value]) => {
    if (isAmount(value) && value <= 9e15 && inSteps(value, plan.step).whole) return [];
    const said = plan.units[unit]?.keys.join(" · ") || name;
    return [{ code: "issueValue", details: { unit: said, value, step: plan.step } }];
  });
}

/** What the month comes to for the company, before and after. */
function monthTotals(read: ReadYear, after: readonly PlanUnit[], month: number) {
  return { before: sumByMonth(read.targets)[month] ?? 0, after: sumByMonth(after)[month] ?? 0 };
}
