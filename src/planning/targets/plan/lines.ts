import { quickSum } from "../../exact/quickSum";
import { lineAt, treeOf } from "./tree";
import type { PlanPath, PlanUnit } from "./types";

/** A line's 17 numbers: 12 months, 4 quarters and the year, each the exact sum of its units. */
export interface LineNumbers {
  readonly months: readonly number[];
  readonly quarters: readonly number[];
  readonly year: number;
}

/** The lines right below a line, as they first appear in the plan; none below a unit. Throws `planNoLine`. */
export function childrenOf(units: readonly PlanUnit[], path: PlanPath): readonly PlanPath[] {
  return [...lineAt(treeOf(units), path).children.values()].map((child) => child.path);
}

/** A line's numbers. Throws `planNoLine`. */
export function lineOf(units: readonly PlanUnit[], path: PlanPath): LineNumbers {
  const own = lineAt(treeOf(units), path).units.flatMap((place) => units[place] ?? []);
  const months = Array.from({ length: 12 }, (_, month) => quickSum(own.map((unit) => unit.months[month] ?? 0)));
  const quarters = [0, 3, 6, 9].map((start) => quickSum(months.slice(start, start + 3)));
  return { months, quarters, year: quickSum(quarters) };
}
