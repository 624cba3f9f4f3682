import { isBlank } from "../../planning/cells";
import { inSteps } from "../../planning/exact/steps";
import { joinedKey } from "../../planning/text/key";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { stopAt } from "../faults";
import { journalNote } from "../journalNote";
import type { Fault } from "../types";
import { changeYear, yearOf } from "./changeYear";
import { total } from "./handEdits";
import { isAmount } from "./recordRows";
import type { ReadYear } from "./readYear";
import type { HandEdit, SettleOptions, YearProposal } from "./types";
import { withMonths } from "./versions";

/**
 * Settles hand edits (T6): puts back what the latest version says, without a version more, or adopts what stands there
 * as a version of its own; blank targets are put back either way, and so is how far the year is issued. A changed total
 * that is locked brings the whole plan of the version back.
 *
 * Throws a `JobError`: as `readYear`; `lockedTotal` (before, after) for adopting a changed annual total that is locked,
 * and for putting it back when units came to the plan or left it; for adopting `issueValue` (unit, value, step) for
 * targets that are no numbers from 0 in whole steps.
 */
export function proposeSettle(options: SettleOptions): YearProposal {
  const { way, language, year } = options;
  const read = yearOf(options);
  const n = read.handEdits.length;
  const latest = read.versions[read.versions.length - 1];
  if (way === "putBack") {
    const plan = planPutBack(read);
    refuseLockedTotal(options, plan, read.handEdits);
    // A unit that came after the version has its plan.
    const targets = withMonths(plan, latest?.targets ?? []);
    const sums = { before: total(read.targets), after: total(targets) };
    return changeYear(options, read, {
      ...{ kind: "restored", silent: true, plan, targets },
      journal: journalNote(language, "job.versions", "what.putBack", { year, n }, sums),
    });
  }
  refuseLockedTotal(options, read.plan.units, read.handEdits);
  stopAt(wrongTargets(read));
  const sums = { before: total(latest?.targets ?? read.targets), after: total(read.targets) };
  return changeYear(options, read, {
    ...{ kind: "adopted", targets: read.targets },
    journal: journalNote(language, "job.versions", "what.adopt", { year, n }, sums),
  });
}

/** A locked annual total that was changed must be what it was. Throws `lockedTotal`. */
function refuseLockedTotal({ year }: SettleOptions, plan: readonly PlanUnit[], handEdits: readonly HandEdit[]): void {
  const annual = handEdits.find(({ record, month }) => record === "plan" && month === 12);
  const after = total(plan);
  if (!annual || after === annual.expected) return;
  stopAt([{ code: "lockedTotal", details: { year, before: annual.expected, after }, at: annual.at }]);
}

function planPutBack(read: ReadYear): readonly PlanUnit[] {
  const latest = read.versions[read.versions.length - 1];
  const edits = read.handEdits.filter(({ record }) => record === "plan");
  if (edits.some(({ month }) => month === 12)) return withMonths(read.plan.units, latest?.plan ?? []);
  const expected = new Map(edits.map((edit) => [`${edit.month} ${joinedKey(edit.keys)}`, edit.expected]));
  return read.plan.units.map(({ keys, months }) => ({
    keys,
    months: months.map((now, month) => expected.get(`${month} ${joinedKey(keys)}`) ?? now),
  }));
}

function wrongTargets({ handEdits, plan, name }: ReadYear): Fault[] {
  return handEdits.flatMap(({ record, now, keys, at }): Fault[] => {
    if (record !== "targets" || isBlank(now)) return [];
    if (isAmount(now) && inSteps(now, plan.step).whole) return [];
    const value = typeof now === "number" ? now : String(now);
    return [{ code: "issueValue", details: { unit: keys.join(" · ") || name, value, step: plan.step }, at }];
  });
}
