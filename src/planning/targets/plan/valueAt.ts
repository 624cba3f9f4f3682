import { quickSum } from "../../exact/quickSum";
import { monthsOf } from "./periods";
import { lineAt, treeOf } from "./tree";
import type { PlanPath, PlanPeriod, TreePlan } from "./types";

/** A line's number of a period: the exact sum of its units' months. Throws `planNoLine`. */
export function valueAt({ units }: Pick<TreePlan, "units">, path: PlanPath, period: PlanPeriod): number {
  const months = monthsOf(period);
  return quickSum(
    lineAt(treeOf(units), path).units.flatMap((unit) => months.map((month) => units[unit]?.months[month] ?? 0)),
  );
}
