import { LockedError } from "../planning/targets/plan/lockedError";
import { isNumberEdit } from "../planning/targets/plan/numberEdit";
import { replay } from "../planning/targets/plan/replay";
import { locksWithout } from "../planning/targets/plan/sameLock";
import { asFault, stopAt } from "./faults";
import { JobError } from "./jobError";
import { lockChanges } from "./lockChanges";
import { changedPlan } from "./planChange";
import { planNote } from "./planNote";
import { placeWord } from "./planWords";
import { readPlan } from "./readPlan";
import type { EditOptions, EditProposal } from "./types";
import { refuseRange } from "./year/changeYear";
import { liftingFaults } from "./year/lifting";

/**
 * Makes a list of edits in a year's plan (T2, T3) and proposes the cells that change, and only those, and the rows of
 * locks that are set or lifted.
 *
 * What the result was computed from is the change's basis: years and names of all rows, and the months, so that a
 * colleague's edit is a conflict. Throws a `JobError`: what `readPlan` throws, and what the first impossible edit says,
 * with the `locks` in its way; `planNoTable` for locks on a plain range; `reasonMissing` when the annual total of the company is to be unlocked without one, and
 * `issuedMonth` (month) for the lock of an issued month, which goes when the month is withdrawn.
 */
export function proposeEdit(options: EditOptions): EditProposal {
  const { source, year, step, edits, language, who, at, taken } = options;
  const lockTable = options.locks;
  const read = readPlan(source, {
    year,
    ...(step !== undefined && { step }),
    ...(lockTable && { locks: lockTable }),
  });
  const { plan, failed } = replay(read.plan, edits);
  if (failed) {
    const fault = asFault(failed.error);
    const locks = failed.error instanceof LockedError ? failed.error.locks : [];
    const named = locks.map((lock) => placeWord(language, lock)).join(", ");
    throw new JobError([{ ...fault, details: { ...fault.details, locks: named } }]);
  }
  const rows = changedPlan(source, read, plan.units);
  const change = rows.rows.length > 0 ? rows : undefined;
  const locks = {
    added: locksWithout(plan.locks, read.plan.locks),
    removed: locksWithout(read.plan.locks, plan.locks),
  };
  if (locks.added.length > 0) refuseRange(source);
  stopAt(liftingFaults(options, read, locks.removed));
  return {
    changes: [
      ...(change ? [change] : []),
      ...lockChanges({
        ...{ language, plan: read, who, at, ...locks, sheets: taken.sheets },
        ...(lockTable && { data: lockTable }),
        ...(options.reason && { reason: options.reason, unlockReason: options.reason }),
      }),
    ],
    journal: planNote(language, { plan: read.plan, after: plan }, edits, {
      year,
      lines: change?.rows.length ?? 0,
      locks,
    }),
    notes: [],
    year,
    before: read.plan.units,
    after: plan.units,
    kept: locksWithout(
      read.plan.locks,
      edits.flatMap((edit) => (edit.kind === "unlock" ? [edit] : [])),
    ),
    locks,
    edited: edits.filter(isNumberEdit).length,
    cells: change?.rows.flat().filter((cell) => cell !== null).length ?? 0,
  };
}
