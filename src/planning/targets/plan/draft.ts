import { PlanningError } from "../../error";
import { amountOf, stepCounts } from "../../exact/stepCounts";
import type { FreeGroup } from "./move";
import { treeOf, type TreeLine } from "./tree";
import type { TreePlan } from "./types";

/** A plan being edited: its numbers in steps, unit by unit, 12 months each. */
export interface Draft {
  readonly plan: TreePlan;
  readonly tree: TreeLine;
  /** Changed in place. */
  readonly steps: Float64Array;
  /** 1 where a number is no multiple of the step; its `steps` are rounded down. */
  readonly odd: Uint8Array;
}

/** Throws `stepNotPositive`. */
export function draftOf(plan: TreePlan): Draft {
  return {
    plan,
    tree: treeOf(plan.units),
    ...stepCounts(
      plan.units.flatMap(({ months }) => months),
      plan.step,
    ),
  };
}

/** The edited plan. Units and numbers that have not moved are the very same. */
export function planOf({ plan, steps }: Draft, before: Float64Array): TreePlan {
  let same = true;
  const units = plan.units.map((unit, place) => {
    const moved = unit.months.some((_, month) => steps[place * 12 + month] !== before[place * 12 + month]);
    if (!moved) return unit;
    same = false;
    const months = unit.months.map((value, month) => {
      const cell = place * 12 + month;
      return steps[cell] === before[cell] ? value : amountOf(steps[cell] ?? 0, plan.step);
    });
    return { ...unit, months };
  });
  return same ? plan : { ...plan, units };
}

/** The numbers of cells, as they stood before the edit. */
export function amounts({ plan }: Draft, cells: readonly number[]): number[] {
  return cells.map((cell) => plan.units[Math.floor(cell / 12)]?.months[cell % 12] ?? 0);
}

/**
 * Numbers that are to move must be multiples of the step and not below 0: `planOffStep`, `planNegative` with the
 * `unit`, the `month` (1 to 12) and its `value`.
 */
export function checkFree(draft: Draft, groups: readonly (FreeGroup | undefined)[]): void {
  const { plan, steps, odd } = draft;
  for (const group of groups) {
    for (const cell of [...(group?.cells ?? []), ...(group?.room ?? [])]) {
      const negative = (steps[cell] ?? 0) < 0;
      if (!negative && !odd[cell]) continue;
      const unit = plan.units[Math.floor(cell / 12)]?.keys.join(" · ") ?? "";
      const place = { unit, month: (cell % 12) + 1, value: amounts(draft, [cell])[0] ?? 0 };
      throw negative
        ? new PlanningError("planNegative", place)
        : new PlanningError("planOffStep", { ...place, step: plan.step });
    }
  }
}
