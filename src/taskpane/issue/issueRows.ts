import { sum } from "../../planning/exact/clean";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { linesOf } from "../plan/planLines";

/** A line of the month to issue: a unit, or the sum of those below it. */
export interface IssueRow {
  readonly name: string;
  /** Names above it, for indenting. */
  readonly level: number;
  readonly path: readonly string[];
  /** Place of the unit in the plan; undefined for sums. */
  readonly unit?: number;
  readonly before: number;
  readonly after: number;
}

/** The lines below the company, each before its children, as they are and as they would be issued. */
export function issueRows(
  tree: TreeLine,
  targets: readonly PlanUnit[],
  month: number,
  values: ReadonlyMap<number, number>,
): IssueRow[] {
  const before = (place: number): number => targets[place]?.months[month] ?? 0;
  return linesOf(tree)
    .filter((line) => line.path.length > 0 || tree.children.size === 0)
    .map((line) => {
      const [unit] = line.units;
      return {
        name: line.path.at(-1) ?? "",
        level: Math.max(0, line.path.length - 1),
        path: line.path,
        ...(line.children.size === 0 && unit !== undefined && { unit }),
        before: sum(line.units.map(before)),
        after: sum(line.units.map((place) => values.get(place) ?? before(place))),
      };
    });
}
