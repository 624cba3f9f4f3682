import type { PlanLock } from "../../planning/targets/plan/types";
import { stopAt } from "../faults";
import { journalNote } from "../journalNote";
import { changeYear, reasonOf, refuseHandEdits, yearOf } from "./changeYear";
import { isAnnualLock, total } from "./handEdits";
import type { LockYearOptions, YearProposal } from "./types";

/**
 * Locks the annual total of the company, which leaves a version, or unlocks it, which needs a reason (T6). Throws a
 * `JobError`: as `readYear`, `lockedAlready`, `notLocked`, `reasonMissing`, and `handEdited` for locking.
 */
export function proposeLockYear(options: LockYearOptions): YearProposal {
  const { lock, language, year } = options;
  const read = yearOf(options);
  if (lock === read.isLocked) stopAt([{ code: lock ? "lockedAlready" : "notLocked", details: { year } }]);
  const sums = { before: total(read.plan.units), after: total(read.plan.units) };
  if (!lock) {
    const reason = reasonOf(options.reason);
    const removed = read.locks.flatMap((one) => (isAnnualLock(one.lock) ? [one.lock] : []));
    return changeYear(options, read, {
      ...{ kind: "unlocked", silent: true, reason, locks: { added: [], removed } },
      journal: journalNote(language, "job.plan", "what.unlockYear", { year, reason }, sums),
    });
  }
  refuseHandEdits(read);
  const added: readonly PlanLock[] = [{ path: [], period: "year" }];
  const reason = options.reason?.trim() ?? "";
  return changeYear(options, read, {
    ...{ kind: "locked", note: reason, reason, locks: { added, removed: [] } },
    journal: journalNote(language, "job.plan", "what.lockYear", { year }, sums),
  });
}
