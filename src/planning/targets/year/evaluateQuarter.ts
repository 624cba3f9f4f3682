import { clean } from "../../exact/clean";
import { exactSum } from "../../exact/decimal";
import type { Status } from "../../progress/status";
import type { QuarterResult, QuarterUnit } from "./types";

/**
 * The quarterly evaluation (T7) of units beside each other: achievement, gap, rank, verdict, and what rolls into the
 * next quarter (its targets in force − its plan).
 *
 * A unit without a plan in the quarter has no achievement, rank or verdict. Rank 1 is the best; equal achievements, to
 * nine decimals as boards compare them, share a rank, and the next one is counted on (1, 2, 2, 4).
 *
 * @param statusOf the verdict of an achievement, by the workbook's thresholds
 */
export function evaluateQuarter(
  units: readonly QuarterUnit[],
  statusOf: (achievement: number) => Status,
): QuarterResult[] {
  const achievements = units.map(({ plan, actual }) => (plan === 0 ? undefined : Number((actual / plan).toFixed(9))));
  const sorted = achievements.filter((one) => one !== undefined).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  sorted.forEach((one, index) => {
    if (!rankOf.has(one)) rankOf.set(one, index + 1);
  });
  return units.map((unit, index) => {
    const rank = rankOf.get(achievements[index] ?? NaN);
    return { keys: unit.keys, ...rated(unit, statusOf), ...(rank !== undefined && { rank }) };
  });
}

/** The same of all units together: sums first, then ratios; a sum has no rank. */
export function evaluateTotal(
  units: readonly QuarterUnit[],
  statusOf: (achievement: number) => Status,
): Omit<QuarterResult, "rank"> {
  const total = (of: (unit: QuarterUnit) => number) => exactSum(units.map(of));
  const hasNext = units.some(({ next }) => next !== undefined);
  const all: QuarterUnit = {
    keys: [],
    plan: total(({ plan }) => plan),
    actual: total(({ actual }) => actual),
    ...(hasNext && {
      next: { plan: total(({ next }) => next?.plan ?? 0), target: total(({ next }) => next?.target ?? 0) },
    }),
  };
  return { keys: [], ...rated(all, statusOf) };
}

function rated(
  { plan, actual, next }: QuarterUnit,
  statusOf: (achievement: number) => Status,
): Omit<QuarterResult, "keys" | "rank"> {
  const rolledIn = next && exactSum([next.target, -next.plan]);
  return {
    gap: exactSum([actual, -plan]),
    ...(plan !== 0 && { achievement: clean(actual / plan), verdict: statusOf(actual / plan) }),
    ...(rolledIn !== undefined && { rolledIn }),
    ...(next && rolledIn !== undefined && next.plan !== 0 && { uplift: clean(rolledIn / next.plan) }),
  };
}
