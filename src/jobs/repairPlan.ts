import { monthsOf } from "../planning/targets/plan/periods";
import { lockKey } from "../planning/targets/plan/sameLock";
import type { PlanEdit } from "../planning/targets/plan/types";
import type { SetCells } from "../sheets/change";
import type { PlanCheck, TypedCell } from "./checkPlan";
import { proposeEdit } from "./editPlan";
import { stopAt } from "./faults";
import { JobError } from "./jobError";
import { journalNote } from "./journalNote";
import { readPlan } from "./readPlan";
import type { EditOptions, EditProposal, Language, Proposal } from "./types";

/** All that an edit needs but its steps, which are the typed numbers. */
export type TypedOptions = Omit<EditOptions, "edits" | "year">;

/** Puts the formulas of a plan sheet back: what was typed over them is gone, the plan stays as it is. */
export function proposeFormulas(check: PlanCheck, language: Language): Proposal {
  const n = check.cells.length;
  return {
    changes: n > 0 ? [formulasBack(check, check.cells)] : [],
    journal: journalNote(language, "job.repair", "what.repair", { sheet: check.sheet, n }),
    notes: [],
  };
}

/**
 * Takes the numbers typed over formulas into the plan, then puts the formulas back. The totals above a number follow it.
 * Of several numbers the narrowest comes first and stays: a month of a unit before its quarter, a unit before its
 * region. Texts and deleted formulas only get their formula back.
 *
 * Throws a `JobError`: as `proposeEdit`, `typedLocked` for numbers that contradict each other or a lock, and `noTypedNumber`
 * when there is none.
 */
export function proposeTyped(check: PlanCheck, options: TypedOptions): EditProposal {
  const { year, sheet } = check;
  const typed = narrowestFirst(check.cells.filter(({ is, shouldBe }) => typeof is === "number" && is !== shouldBe));
  if (typed.length === 0) stopAt([{ code: "noTypedNumber", details: { sheet } }]);
  const { source, locks } = options;
  const held = readPlan(source, { year, ...(locks && { locks }) }).plan.locks.map(lockKey);
  // Each number is held while the others are set; locks of the workbook are not lifted afterwards.
  const own = typed.filter((one) => !held.includes(lockKey(one)));
  const edits: PlanEdit[] = [
    ...typed.flatMap(({ path, period, is }, index): PlanEdit[] => [
      { kind: "set", path, period, value: Number(is), from: "none" },
      ...(own.includes(typed[index] as TypedCell) ? [{ kind: "lock", path, period } as const] : []),
    ]),
    ...own.map(({ path, period }): PlanEdit => ({ kind: "unlock", path, period })),
  ];
  const proposal = proposedBy({ ...options, year, edits });
  return { ...proposal, changes: [...proposal.changes, formulasBack(check, check.cells)] };
}

/** What is in the way of a typed number may be another one: no lock that somebody could lift. */
function proposedBy(options: EditOptions): EditProposal {
  try {
    return proposeEdit(options);
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    throw new JobError(
      error.faults.map((fault) => (fault.code === "planLocked" ? { ...fault, code: "typedLocked" } : fault)),
    );
  }
}

/** Lower lines first, on a line the shorter periods. */
function narrowestFirst(cells: readonly TypedCell[]): TypedCell[] {
  return [...cells].sort(
    (a, b) => b.path.length - a.path.length || monthsOf(a.period).length - monthsOf(b.period).length,
  );
}

function formulasBack({ sheet }: PlanCheck, cells: readonly TypedCell[]): SetCells {
  return {
    kind: "setCells",
    sheet,
    cells: cells.map(({ at, formula }) => ({ at, value: formula, formula: true })),
    basis: cells.map(({ at, is }) => ({ at, value: is })),
  };
}
