import type { PlanPeriod } from "../../planning/targets/plan/types";
import type { PlanLayout } from "./layout";

/** The 17 columns of numbers, from left to right: the year, then each quarter with its months. */
export function periodColumns({
  annual,
  quarters,
}: PlanLayout): readonly { readonly column: number; readonly period: PlanPeriod }[] {
  return [
    { column: annual, period: "year" },
    ...quarters.flatMap(({ column, months }, quarter) => [
      { column, period: `Q${quarter + 1}` as PlanPeriod },
      ...months.map((place, month) => ({ column: place, period: `M${quarter * 3 + month + 1}` as PlanPeriod })),
    ]),
  ];
}
