import type { PlanLock, PlanUnit, TreePlan } from "../../../../src/planning/targets/plan/types";

/** Twelve months of which the first few are given, the rest 0. */
export function year(...months: readonly number[]): number[] {
  return Array.from({ length: 12 }, (_, month) => months[month] ?? 0);
}

/** A plan of units such as "East/Smith". */
export function planOf(
  units: Readonly<Record<string, readonly number[]>>,
  locks: readonly string[] = [],
  step = 1,
): TreePlan {
  return {
    units: Object.entries(units).map(([path, months]): PlanUnit => ({
      keys: path.split("/"),
      months: year(...months),
    })),
    locks: locks.map(lockOf),
    step,
  };
}

/** "East/Smith:M1" is that lock, ":year" the company's. */
export function lockOf(text: string): PlanLock {
  const [path = "", period = ""] = text.split(":");
  return { path: path ? path.split("/") : [], period: period as PlanLock["period"] };
}

/** The first months of each unit. */
export function firstMonths({ units }: TreePlan, count: number): number[][] {
  return units.map(({ months }) => months.slice(0, count));
}
