import { PlanningError } from "../../error";
import { otherMonths } from "./periods";
import { findLine, type TreeLine } from "./tree";
import type { GiveWay } from "./types";

/** Numbers (unit × 12 + month) that move together, and the numbers that make room for their sum. */
export interface Group {
  readonly cells: readonly number[];
  /** Undefined when nothing needs to: the totals above grow or shrink. */
  readonly room: readonly number[] | undefined;
  /** What tells numbers of the room apart across groups: the month where groups are units, the unit where months. */
  readonly lane: (cell: number) => number;
}

const monthOf = (cell: number) => cell % 12;
const unitOf = (cell: number) => Math.floor(cell / 12);

/**
 * The numbers of a line in some months, by what makes room for them: one group without room (`none`), a group a month
 * with its siblings' numbers, a group a unit with its other months.
 *
 * Throws `planNoSiblings` where nothing stands beside the line, `planNoOtherMonths` where `months` are all there are.
 *
 * @param beside months that make no room, in addition to `months`
 */
export function groupsOf(
  tree: TreeLine,
  line: TreeLine,
  months: readonly number[],
  from: GiveWay,
  beside: readonly number[] = months,
): Group[] {
  const rectangle = (units: readonly number[], of: readonly number[]) =>
    units.flatMap((unit) => of.map((month) => unit * 12 + month));
  if (from === "none") return [{ cells: rectangle(line.units, months), room: undefined, lane: monthOf }];
  if (from === "siblings") {
    const own = new Set(line.units);
    const parent = line.path.length > 0 ? findLine(tree, line.path.slice(0, -1)) : undefined;
    const siblings = (parent?.units ?? []).filter((unit) => !own.has(unit));
    if (siblings.length === 0) throw new PlanningError("planNoSiblings", { line: line.path.join(" · ") });
    return months.map((month) => ({
      cells: rectangle(line.units, [month]),
      room: rectangle(siblings, [month]),
      lane: unitOf,
    }));
  }
  const others = otherMonths(beside, from);
  if (others.length === 0) throw new PlanningError("planNoOtherMonths");
  return line.units.map((unit) => ({
    cells: rectangle([unit], months),
    room: rectangle([unit], others),
    lane: monthOf,
  }));
}

/** All numbers that are to move. */
export function cellsOf(groups: readonly Group[]): number[] {
  return groups.flatMap(({ cells }) => cells);
}
