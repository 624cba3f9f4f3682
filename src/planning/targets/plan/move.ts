import { apportion } from "../apportion";
import type { Group } from "./groups";
import { isFree, type Holds } from "./holds";
import { shareOut } from "./shareOut";

/** A group as locks leave it: its free numbers, and how far their sum may grow. */
export interface FreeGroup {
  readonly cells: readonly number[];
  readonly room: readonly number[] | undefined;
  readonly lane: Group["lane"];
  readonly limit: number;
}

/**
 * The groups that can move at all: with a free number, and with a free one to make room.
 *
 * @param credits steps a group has to spare beside what stands in its room, a group each; none by default
 */
export function freeGroups(
  steps: Float64Array,
  holds: Holds,
  groups: readonly Group[],
  credits?: Float64Array,
): (FreeGroup | undefined)[] {
  const free = (cell: number) => isFree(holds, cell);
  return groups.map(({ cells, room, lane }, index) => {
    const own = cells.filter(free);
    if (own.length === 0) return undefined;
    if (!room) return { cells: own, room, lane, limit: Infinity };
    const others = room.filter(free);
    if (others.length === 0) return undefined;
    return { cells: own, room: others, lane, limit: sumOf(steps, others) + (credits?.[index] ?? 0) };
  });
}

/** Sum of steps. What is below 0 can give nothing. */
export function sumOf(steps: Float64Array, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + Math.max(0, steps[cell] ?? 0), 0);
}

/**
 * Changes the sum of groups by so many steps, which they can reach: their numbers share the new sum in proportion to
 * their present values (T1), equally when all are 0, none below 0. A group at its limit leaves the rest to the others,
 * at last to those that stand at 0. Nobody makes room yet; returns each group's change.
 */
export function move(steps: Float64Array, groups: readonly (FreeGroup | undefined)[], by: number): Float64Array {
  const changes = new Float64Array(groups.length);
  const moving = groups.flatMap((group, index) => (group ? [{ ...group, index, sum: sumOf(steps, group.cells) }] : []));
  const total = by + moving.reduce((all, { sum }) => all + sum, 0);
  const put = (cells: readonly number[], parts: readonly number[]) =>
    cells.forEach((cell, place) => (steps[cell] = parts[place] ?? 0));
  const cells = moving.flatMap((group) => group.cells);
  const before = cells.map((cell) => steps[cell] ?? 0);
  const weightsOf = (own: readonly number[]) => own.map((cell) => steps[cell] ?? 0);
  if (cells.length > 0) put(cells, shareOut(total, before));
  if (by > 0 && moving.some((group) => sumOf(steps, group.cells) - group.sum > group.limit)) {
    put(cells, before);
    const sums = withinLimits(total, moving);
    moving.forEach((group, place) => put(group.cells, shareOut(sums[place] ?? 0, weightsOf(group.cells))));
  }
  for (const { index, cells: own, sum } of moving) changes[index] = sumOf(steps, own) - sum;
  return changes;
}

interface Limited {
  readonly cells: readonly number[];
  readonly sum: number;
  readonly limit: number;
}

/** New sums of groups, in proportion to their sums within their limits; groups at 0 share what these cannot take. */
function withinLimits(total: number, groups: readonly Limited[]): number[] {
  const most = (group: Limited) => group.sum + group.limit;
  const standing = groups.filter(({ sum }) => sum > 0);
  const full = standing.reduce((all, group) => all + most(group), 0);
  const share = (amount: number, among: readonly Limited[], weight: (group: Limited) => number) => {
    const caps = among.map((group) => (group.limit === Infinity ? undefined : BigInt(most(group))));
    const parts = apportion(
      BigInt(amount),
      among.map((group) => BigInt(weight(group))),
      { caps },
    );
    return new Map(among.map((group, place) => [group, Number(parts[place] ?? 0n)]));
  };
  const parts =
    full >= total
      ? share(total, standing, ({ sum }) => sum)
      : share(
          total - full,
          groups.filter(({ sum }) => sum === 0),
          ({ cells }) => cells.length,
        );
  return groups.map((group) => parts.get(group) ?? (group.sum > 0 ? most(group) : 0));
}

/**
 * Lets the room of each group take the opposite of its change, in proportion to what stands there (equally when all are
 * 0), each number less than a step from its exact share. Which of them get the remaining steps goes by what the groups
 * before have left a lane short of: ten units that lose a step each lose it in different months, not all in December.
 */
export function makeRoom(steps: Float64Array, groups: readonly (FreeGroup | undefined)[], changes: Float64Array): void {
  const owed = new Map<number, number>();
  groups.forEach((group, index) => {
    const change = -(changes[index] ?? 0);
    if (!group?.room || change === 0) return;
    const before = group.room.map((cell) => steps[cell] ?? 0);
    const lanes = group.room.map(group.lane);
    const parts = carriedShares(change, before, lanes, owed);
    group.room.forEach((cell, place) => (steps[cell] = (before[place] ?? 0) + (parts[place] ?? 0)));
  });
}

/** Parts of a change in proportion to weights ≥ 0; updates what each lane is owed. */
function carriedShares(
  change: number,
  weights: readonly number[],
  lanes: readonly number[],
  owed: Map<number, number>,
): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return carriedShares(change, new Array<number>(weights.length).fill(1), lanes, owed);
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  if (Math.abs(change) * most > Number.MAX_SAFE_INTEGER) {
    return shareOut(sum + change, weights).map((value, place) => value - (weights[place] ?? 0));
  }
  const sign = Math.sign(change);
  const remainders = weights.map((weight) => (Math.abs(change) * weight) % sum);
  const parts = weights.map((weight, place) => (sign * (Math.abs(change) * weight - (remainders[place] ?? 0))) / sum);
  const left = Math.abs(change) - parts.reduce((all, part) => all + Math.abs(part), 0);
  const due = lanes.map((lane, place) => (owed.get(lane) ?? 0) + (sign * (remainders[place] ?? 0)) / sum);
  // Fractions are sums of quotients: what differs only by their noise is equal.
  const rank = due.map((amount) => Math.round(sign * amount * 1e9));
  weights
    .flatMap((_, place) => (remainders[place] ? [place] : []))
    .sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, left)
    .forEach((place) => {
      parts[place] = (parts[place] ?? 0) + sign;
      due[place] = (due[place] ?? 0) - sign;
    });
  lanes.forEach((lane, place) => owed.set(lane, due[place] ?? 0));
  return parts;
}
