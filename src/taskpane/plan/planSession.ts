import { isNumberEdit } from "../../planning/targets/plan/numberEdit";
import { locksWithout } from "../../planning/targets/plan/sameLock";
import type { PlanEdit, TreePlan } from "../../planning/targets/plan/types";

/**
 * The edits with one more. A number that is typed over once more at once takes the place of what was typed before: the
 * numbers that give way move once.
 */
export function withEdit(edits: readonly PlanEdit[], edit: PlanEdit): readonly PlanEdit[] {
  const last = edits.at(-1);
  const again =
    edit.kind === "set" && last?.kind === "set" && placeOf(edit) === placeOf(last) && edit.from === last.from;
  return [...(again ? edits.slice(0, -1) : edits), edit];
}

function placeOf({ path, period }: Pick<PlanEdit, "path" | "period">): string {
  return JSON.stringify([path, period]);
}

/** What edits come to, for the footer. */
export interface SessionCounts {
  /** Numbers that were typed or spread. */
  readonly edited: number;
  /** Cells of the plan that change beside those typed themselves. */
  readonly follow: number;
  readonly locks: number;
}

export function countsOf(before: TreePlan, after: TreePlan, edits: readonly PlanEdit[]): SessionCounts {
  const typed = new Set(edits.filter(isNumberEdit).map(placeOf));
  let follow = 0;
  after.units.forEach((unit, index) => {
    const was = before.units[index];
    if (!was || was === unit) return;
    unit.months.forEach((value, month) => {
      const cell = placeOf({ path: unit.keys, period: `M${month + 1}` as "M1" });
      if (value !== was.months[month] && !typed.has(cell)) follow += 1;
    });
  });
  const locks = locksWithout(after.locks, before.locks).length + locksWithout(before.locks, after.locks).length;
  return { edited: typed.size, follow, locks };
}
