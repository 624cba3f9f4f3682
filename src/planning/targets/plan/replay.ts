import { PlanningError } from "../../error";
import { editPlan } from "./editPlan";
import type { PlanEdit, TreePlan } from "./types";

/** A plan after edits, and the first of them that could not be made. */
export interface Replayed {
  /** After all edits, or all before the one that failed. */
  readonly plan: TreePlan;
  /** The plan before each edit that was made. */
  readonly before: readonly TreePlan[];
  readonly failed?: { readonly index: number; readonly error: PlanningError };
}

/**
 * Makes edits one after the other; stops at the first that is impossible. The same plan and edits give the same result,
 * so edits can be kept as a list and made anew when the plan changes below them.
 */
export function replay(plan: TreePlan, edits: readonly PlanEdit[]): Replayed {
  const before: TreePlan[] = [];
  let now = plan;
  for (const [index, edit] of edits.entries()) {
    try {
      const next = editPlan(now, edit);
      before.push(now);
      now = next;
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      return { plan: now, before, failed: { index, error } };
    }
  }
  return { plan: now, before };
}

/** `replay` over one plan that remembers the last run: an edit added to the list is made alone. */
export function replayer(plan: TreePlan): (edits: readonly PlanEdit[]) => Replayed {
  let last: { readonly edits: readonly PlanEdit[]; readonly result: Replayed } = {
    edits: [],
    result: replay(plan, []),
  };
  return (edits) => {
    const made = last.result.before.length;
    const same = edits.findIndex((edit, index) => edit !== last.edits[index]);
    const kept = Math.min(made, same < 0 ? edits.length : same);
    const start = kept === made ? last.result.plan : (last.result.before[kept] ?? plan);
    const rest = replay(start, edits.slice(kept));
    const result = {
      plan: rest.plan,
      before: [...last.result.before.slice(0, kept), ...rest.before],
      ...(rest.failed && { failed: { ...rest.failed, index: rest.failed.index + kept } }),
    };
    last = { edits, result };
    return result;
  };
}
