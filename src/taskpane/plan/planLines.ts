import { sum } from "../../planning/exact/clean";
import { monthsOf } from "../../planning/targets/plan/periods";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanPeriod, PlanUnit } from "../../planning/targets/plan/types";

/** A line's number in a period. */
export function lineValue(units: readonly PlanUnit[], line: TreeLine, period: PlanPeriod): number {
  const months = monthsOf(period);
  return sum(line.units.flatMap((place) => months.map((month) => units[place]?.months[month] ?? 0)));
}

/** A line and all below it, each before its children. */
export function linesOf(line: TreeLine): readonly TreeLine[] {
  return [line, ...[...line.children.values()].flatMap(linesOf)];
}

/** Whether a line or one of its units has other numbers in `after`; units that stay are identical. */
export function isChanged(line: TreeLine, before: readonly PlanUnit[], after: readonly PlanUnit[]): boolean {
  return line.units.some((place) => before[place] !== after[place]);
}
