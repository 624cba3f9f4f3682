import { quickSum } from "../../exact/quickSum";
import { amountOf } from "../../exact/stepCounts";
import { amounts, type Draft } from "./draft";
import { cellsOf, type Group } from "./groups";
import { isFree, type Holds } from "./holds";
import { mustReach } from "./mustReach";
import { reachWatch, type GroupReach } from "./reachWatch";
import { freeGroups, makeRoom, move } from "./move";
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
  { draft, edit, groups, months }: SpreadTask,
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
    const spare = later ? credits : undefined;
    const value = quickSum([quickSum(amounts(draft, cellsOf(own))), amountOf(by, draft.plan.step)]);
    const reachOf = ({ limit, sum }: GroupReach) => (by > 0 ? limit : sum);
    mustReach(
      draft,
      holds,
      { value, by, month: (months[index] ?? 0) + 1 },
      reachWatch(steps, holds, own, reachOf, spare),
    );
    const free = freeGroups(steps, holds, own, spare);
    const moved = move(steps, free, by);
    if (!later) makeRoom(steps, free, moved);
    else moved.forEach((change, group) => (credits[group] = (credits[group] ?? 0) - change));
  }
  if (!later) return;
  const rooms = groups[0] ?? [];
  makeRoom(
    steps,
    rooms.map(({ room, lane }) => ({ cells: [], room: room?.filter((cell) => isFree(holds, cell)), lane, limit: 0 })),
    credits.map((credit) => -credit),
  );
}
