import type { Group } from "./groups";
import { isFree, type Holds } from "./holds";
import { sumOf } from "./move";

/** What a group that can move has: the sum of its free numbers, and how far it may grow. */
export interface GroupReach {
  readonly sum: number;
  readonly limit: number;
}

/**
 * Watches how far groups could move as locks are lifted: each call reads `holds` anew and adds up `reachOf` over the
 * groups that can move. As locks in the way are looked for among hundreds, numbers that are free already are read once.
 *
 * @param credits as those of `freeGroups`
 */
export function reachWatch(
  steps: Float64Array,
  holds: Holds,
  groups: readonly Group[],
  reachOf: (group: GroupReach) => number,
  credits?: Float64Array,
): () => number {
  const sides = groups.map(({ cells, room }, index) => ({
    own: sideOf(steps, holds, cells),
    room: room && sideOf(steps, holds, room),
    credit: credits?.[index] ?? 0,
  }));
  const now = (side: Side) => {
    const lifted = side.held.filter((cell) => isFree(holds, cell));
    return { some: side.some || lifted.length > 0, sum: side.sum + sumOf(steps, lifted) };
  };
  return () =>
    sides.reduce((reach, { own, room, credit }) => {
      const free = now(own);
      const beside = room ? now(room) : { some: true, sum: Infinity };
      return free.some && beside.some ? reach + reachOf({ sum: free.sum, limit: beside.sum + credit }) : reach;
    }, 0);
}

interface Side {
  readonly held: readonly number[];
  readonly some: boolean;
  readonly sum: number;
}

function sideOf(steps: Float64Array, holds: Holds, cells: readonly number[]): Side {
  const held = cells.filter((cell) => !isFree(holds, cell));
  const free = cells.filter((cell) => isFree(holds, cell));
  return { held, some: free.length > 0, sum: sumOf(steps, free) };
}
