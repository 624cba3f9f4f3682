import { commonIntegers } from "../../exact/decimal";
import { fromSteps, totalInSteps } from "../../exact/steps";
import { apportion } from "../apportion";
import { PlanningError } from "../../error";
import type { SpreadMethod } from "./types";

/** A month of a line, in steps: the sum that cannot be lowered, what stands there, whether anything can move. */
export interface MonthStand {
  readonly month: number;
  readonly held: number;
  readonly now: number;
  readonly moves: boolean;
}

/** Methods that say what each month is to be. */
export type MonthByMonth = Extract<SpreadMethod, { kind: "repeat" | "straightLine" | "growth" }>;

/**
 * The numbers that a method demands of so many months, in steps: the same in each, or on a straight line from the first
 * to the last, or growing by a rate each month. Each is rounded to the nearest step, halves up, from the exact number:
 * growth does not follow what was rounded before. Throws `planBelowZero`, and `totalOffStep` for a repeated number that
 * is no multiple of the step.
 */
export function demandedSteps(method: MonthByMonth, count: number, step: number): number[] {
  if (method.kind === "repeat") totalInSteps(method.value, step);
  const [first, last, rate] =
    method.kind === "repeat"
      ? [method.value, method.value, 0]
      : method.kind === "growth"
        ? [method.first, method.first, method.rate]
        : [method.first, method.last, 0];
  const [a = 0n, z = 0n, more = 0n, one = 1n, size = 1n] = commonIntegers([first, last, rate, 1, step]);
  return Array.from({ length: count }, (_, index) => {
    const place = BigInt(index);
    const gaps = BigInt(Math.max(1, count - 1));
    const line = a * (gaps - place) + z * place;
    const value = nearest(line * (one + more) ** place, gaps * size * one ** place);
    if (value < 0n) throw new PlanningError("planBelowZero", { value: fromSteps(value, step) });
    return Number(value);
  });
}

/** The whole number nearest to a fraction above 0's denominator, halves up. */
export function nearest(numerator: bigint, denominator: bigint): bigint {
  const doubled = 2n * numerator + denominator;
  const rest = doubled % (2n * denominator);
  return (doubled - rest) / (2n * denominator) - (rest < 0n ? 1n : 0n);
}

/**
 * A total shared over months (T1), in steps: months that cannot move keep what stands, what is held is a floor. Equally
 * when nothing that moves has a weight. The total can be met.
 *
 * @returns a sum a month, in their order
 */
export function sharedSums(total: number, months: readonly MonthStand[], weights: readonly bigint[]): number[] {
  const open = months.flatMap((each, index) => (each.moves ? [{ ...each, weight: weights[index] ?? 0n }] : []));
  const fixed = months.reduce((sum, each) => sum + (each.moves ? 0 : each.now), 0);
  const equal = open.every(({ weight }) => weight === 0n);
  const parts = open.length
    ? apportion(
        BigInt(total - fixed),
        open.map(({ weight }) => (equal ? 1n : weight)),
        { floors: open.map(({ held }) => BigInt(held)) },
      )
    : [];
  let next = 0;
  return months.map((each) => (each.moves ? Number(parts[next++] ?? 0n) : each.now));
}

/**
 * A total shared by a pattern of weeks (4-4-5), in steps: over the quarters in proportion to what stands there, each
 * quarter's over its months by the weeks. For the months of a year or of one quarter.
 */
export function patternSums(total: number, months: readonly MonthStand[], weeks: readonly number[]): number[] {
  const quarters = Array.from({ length: months.length / 3 }, (_, place) => months.slice(place * 3, place * 3 + 3));
  const sums = sharedSums(
    total,
    quarters.map((own, place) => ({
      month: place,
      held: own.reduce((sum, each) => sum + (each.moves ? each.held : each.now), 0),
      now: own.reduce((sum, each) => sum + each.now, 0),
      moves: own.some((each) => each.moves),
    })),
    quarters.map((own) => BigInt(own.reduce((sum, each) => sum + each.now, 0))),
  );
  return quarters.flatMap((own, place) => sharedSums(sums[place] ?? 0, own, commonIntegers(weeks)));
}
