import { valueAt } from "../planning/targets/plan/valueAt";
import { isNumberEdit } from "../planning/targets/plan/numberEdit";
import { replay } from "../planning/targets/plan/replay";
import type { PlanEdit, TreePlan } from "../planning/targets/plan/types";
import { jobWord } from "../sheets/jobWord";
import { journalNote } from "./journalNote";
import { placeWord } from "./planWords";
import type { JournalNote } from "../sheets/journalNote";
import type { EditProposal, Language } from "./types";

type Done = Pick<EditProposal, "year" | "locks"> & { readonly lines: number };

/**
 * What edits did, for the journal: "2026: 3 lines, Sep of East 220 → 250 …". The first number that was edited in full,
 * dots for more; locks by their count. The company's total before and after.
 */
export function planNote(
  language: Language,
  { plan, after }: { readonly plan: TreePlan; readonly after: TreePlan },
  edits: readonly PlanEdit[],
  { year, lines, locks }: Done,
): JournalNote {
  const word = (key: Parameters<typeof jobWord>[1], n: number) => jobWord(language, key, { n });
  const parts = [
    ...(lines > 0 ? [word("plan.lines", lines)] : []),
    ...firstEdit(language, plan, edits),
    ...(locks.added.length > 0 ? [word("plan.locked", locks.added.length)] : []),
    ...(locks.removed.length > 0 ? [word("plan.unlocked", locks.removed.length)] : []),
  ];
  const totals = { before: valueAt(plan, [], "year"), after: valueAt(after, [], "year") };
  return journalNote(
    language,
    "job.plan",
    "what.plan",
    { year, what: parts.join(jobWord(language, "plan.comma")) },
    totals,
  );
}

function firstEdit(language: Language, plan: TreePlan, edits: readonly PlanEdit[]): string[] {
  const numbers = edits.filter(isNumberEdit);
  const [first] = numbers;
  if (!first) return [];
  const index = edits.indexOf(first);
  const { path, period } = first;
  const values = {
    place: placeWord(language, first),
    before: valueAt(replay(plan, edits.slice(0, index)).plan, path, period),
    after: valueAt(replay(plan, edits.slice(0, index + 1)).plan, path, period),
  };
  return [jobWord(language, numbers.length > 1 ? "plan.cells" : "plan.cell", values)];
}
