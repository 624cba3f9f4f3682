import { exactSum } from "../../exact/decimal";
import { amountOf } from "../../exact/stepCounts";
import { amounts, type Draft } from "./draft";
import type { Group } from "./groups";
import { isFree, type Holds } from "./holds";
import { impossible } from "./impossible";
import { freeGroups, makeRoom, move, reach } from "./move";
import type { PlanEdit, PlanLock } from "./types";

export type Spread = Extract<PlanEdit, { kind: "spread" }>;

/** A spread with what it can move: `groups` a month of the period. */
export interface SpreadTask {
  readonly draft: Draft;
  readonly edit: Spread;
  readonly months: readonly number[];
  readonly groups: readonly (readonly Group[])[];
  readonly locks: readonly PlanLock[];
  /** Locks on the year of the line, or of one above: they hold its sum, and nothing when the sum stays. */
  readonly sumLocks: readonly PlanLock[];
}

/**
 * Moves each month by its steps. Months that fall come first: what they leave may be room for those that rise. Other
 * months of the year take each unit's sum of all that at the end, once.
 */
export function moveMonths(
  { draft, edit, groups, locks, months }: SpreadTask,
  holds: Holds,
  changes: readonly number[],
): void {
  const { steps } = draft;
  const later = edit.from === "months" || edit.from === "quarter";
  const credits = new Float64Array(groups[0]?.length ?? 0);
  const order = changes
    .map((_, index) => index)
    .sort((a, b) => Math.sign(changes[a] ?? 0) - Math.sign(changes[b] ?? 0));
  for (const index of order) {
    const by = changes[index] ?? 0;
    if (by === 0) continue;
    const own = groups[index] ?? [];
    const movable = () => freeGroups(steps, holds, own, later ? credits : undefined);
    const free = movable();
    const reached = reach(steps, free, by);
    if (Math.abs(by) > reached) {
      const month = months[index] ?? 0;
      const now = exactSum(
        amounts(
          draft,
          own.flatMap((group) => group.cells),
        ),
      );
      const demand = { value: exactSum([now, amountOf(by, draft.plan.step)]), by, reached: Math.sign(by) * reached };
      throw impossible(
        draft,
        holds,
        locks,
        { ...demand, month: month + 1 },
        () => reach(steps, movable(), by) >= Math.abs(by),
      );
    }
    const moved = move(steps, free, by);
    if (!later) makeRoom(steps, free, moved);
    else moved.forEach((change, group) => (credits[group] = (credits[group] ?? 0) - change));
  }
  if (!later) return;
  const rooms = groups[0] ?? [];
  makeRoom(
    steps,
    rooms.map(({ room }) => ({ cells: [], room: room?.filter((cell) => isFree(holds, cell)), limit: 0 })),
    credits.map((credit) => -credit),
  );
}
