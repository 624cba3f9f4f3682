import type { PlanEdit, PlanPath, PlanPeriod, TreePlan } from "./types";

/** CONTRACT: being written by the helper "engine". */
export declare function editPlan(plan: TreePlan, edit: PlanEdit): TreePlan;
export declare function valueAt(plan: Pick<TreePlan, "units">, path: PlanPath, period: PlanPeriod): number;
