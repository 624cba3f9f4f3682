import { LockedError } from "../planning/targets/plan/lockedError";
import { isNumberEdit } from "../planning/targets/plan/numberEdit";
import { replay } from "../planning/targets/plan/replay";
import { locksWithout } from "../planning/targets/plan/sameLock";
import type { PlanUnit } from "../planning/targets/plan/types";
import type { AddRows } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import { asFault } from "./faults";
import { JobError } from "./jobError";
import { lockChanges } from "./lockChanges";
import { planNote } from "./planNote";
import { placeWord } from "./planWords";
import { readPlan, type PlanOfYear } from "./readPlan";
import type { EditOptions, EditProposal, Source } from "./types";

/**
 * Makes a list of edits in a year's plan (T2, T3) and proposes the cells that change, and only those, and the rows of
 * locks that are set or lifted.
 *
 * What the result was computed from is the change's basis: years and names of all rows, and the months, so that a
 * colleague's edit is a conflict. Throws a `JobError`: what `readPlan` throws, and what the first impossible edit says,
 * with the `locks` in its way.
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
  const change = changedRows(source, read, plan.units);
  const locks = {
    added: locksWithout(plan.locks, read.plan.locks),
    removed: locksWithout(read.plan.locks, plan.locks),
  };
  return {
    changes: [
      ...(change ? [change] : []),
      ...lockChanges({
        ...{ language, plan: read, who, at, ...locks, sheets: taken.sheets },
        ...(lockTable && { data: lockTable }),
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

/** The rows of the plan with the months that change; undefined when none does. */
function changedRows({ data, found }: Source, read: PlanOfYear, units: readonly PlanUnit[]): AddRows | undefined {
  const months = found.months ?? [];
  const changed = units.flatMap((unit, index) => {
    const before = read.plan.units[index]?.months ?? [];
    const cells = Array<CellValue>(data.headers.length).fill(null);
    let differs = false;
    months.forEach((column, month) => {
      if (unit.months[month] === before[month]) return;
      differs = true;
      cells[column] = unit.months[month] ?? 0;
    });
    return differs ? [{ row: read.rows[index] ?? 0, cells }] : [];
  });
  if (changed.length === 0) return undefined;
  const basis = [found.roles.year ?? 0, ...found.dimensions, ...months];
  return {
    kind: "addRows",
    place: data.place,
    over: changed.map(({ row }) => row),
    rows: changed.map(({ cells }) => cells),
    basis: basis.map((column) => ({ column, values: data.rows.map((line) => line[column] ?? "") })),
  };
}
