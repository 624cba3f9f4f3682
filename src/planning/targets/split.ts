import { PlanningError } from "../error";
import { commonIntegers } from "../exact/decimal";
import { fromSteps, inSteps, totalInSteps } from "../exact/steps";
import { apportion } from "./apportion";
import type { Bounds } from "./fairLevel";

export interface SplitOptions {
  /** Parts are whole multiples of it; 1 by default, above 0. */
  readonly step?: number;
  /** Least amount of each part, rounded up to the step; for a negative total, of its size. */
  readonly floors?: readonly number[];
  /** Most of each part, rounded down to the step; 0 or undefined = no cap. */
  readonly caps?: readonly (number | undefined)[];
}

/**
 * Splits a total into parts that are whole multiples of `step` and add up to it exactly (T1).
 *
 * Exact shares are clamp(λ × weight, floor, cap) for the one λ that gives the total; largest remainder: each part is
 * less than one step from its exact share, equal remainders go to the larger weight, then to the earlier part.
 * Negative totals mirror positive ones. Throws `stepNotPositive`, `totalOffStep`, `totalTooLarge`, `zeroWeights`,
 * `negativeWeight`, `negativeFloor`, `negativeCap`, `floorAboveCap`, `floorsAboveTotal`, `capsBelowTotal`.
 *
 * @example split(100, [1, 1, 1]) // [34, 33, 33]
 */
export function split(total: number, weights: readonly number[], options: SplitOptions = {}): number[] {
  const step = options.step ?? 1;
  const units = totalInSteps(total, step);
  checkWeights(weights);
  const size = units < 0n ? -units : units;
  const shares = commonIntegers(weights);
  const bounds = countBounds(options, step, weights.length);
  checkBounds(units, shares, bounds, step);
  const sign = units < 0n ? -1n : 1n;
  return apportion(size, shares, bounds).map((part) => fromSteps(part * sign, step));
}

function checkWeights(weights: readonly number[]): void {
  weights.forEach((value, index) => {
    if (value < 0) throw new PlanningError("negativeWeight", { index, value });
  });
  if (weights.every((weight) => weight === 0)) throw new PlanningError("zeroWeights", { count: weights.length });
}

function countBounds({ floors, caps }: SplitOptions, step: number, count: number): Bounds {
  const bounds: { floors?: bigint[]; caps?: (bigint | undefined)[] } = {};
  if (floors?.some((floor) => floor !== 0)) {
    bounds.floors = floors.map((value, index) => {
      if (value < 0) throw new PlanningError("negativeFloor", { index, value });
      const { units, whole } = inSteps(value, step);
      return whole ? units : units + 1n;
    });
  }
  if (caps?.some((cap) => cap)) {
    bounds.caps = Array.from({ length: count }, (_, index) => {
      const value = caps[index];
      if (!value) return undefined;
      if (value < 0) throw new PlanningError("negativeCap", { index, value });
      return inSteps(value, step).units;
    });
  }
  return bounds;
}

/**
 * Demands that cannot be met say by how much: `sum` and `by` as sizes, like the floors and caps themselves, `total` as
 * given. A part without weight never grows above its floor.
 */
function checkBounds(total: bigint, weights: readonly bigint[], { floors, caps }: Bounds, step: number): void {
  if (!floors && !caps) return;
  const size = total < 0n ? -total : total;
  let least = 0n;
  let most: bigint | undefined = 0n;
  weights.forEach((weight, index) => {
    const floor = floors?.[index] ?? 0n;
    const cap = caps?.[index];
    if (cap !== undefined && floor > cap) {
      throw new PlanningError("floorAboveCap", { index, floor: fromSteps(floor, step), cap: fromSteps(cap, step) });
    }
    least += floor;
    if (weight === 0n) most = most === undefined ? most : most + floor;
    else most = most === undefined || cap === undefined ? undefined : most + cap;
  });
  if (least > size) {
    throw new PlanningError("floorsAboveTotal", {
      sum: fromSteps(least, step),
      total: fromSteps(total, step),
      by: fromSteps(least - size, step),
    });
  }
  if (most !== undefined && most < size) {
    throw new PlanningError("capsBelowTotal", {
      sum: fromSteps(most, step),
      total: fromSteps(total, step),
      by: fromSteps(size - most, step),
    });
  }
}
