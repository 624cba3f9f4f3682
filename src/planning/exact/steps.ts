import { PlanningError } from "../error";
import { commonIntegers, decimal, toNumber } from "./decimal";

/** A value counted in steps: `units` whole ones, rounded down, and whether nothing is left over. */
export interface InSteps {
  readonly units: bigint;
  readonly whole: boolean;
}

/** Steps up to which a binary sum may carry noise; larger totals must be multiples by their decimals. */
const mostNoisy = 2 ** 40;

/**
 * Counts `value` in steps of `step`, by their decimals: 0.3 is three steps of 0.1. A value that misses a multiple only
 * by the noise of binary sums (0.1 + 0.2) counts as that multiple. Throws `stepNotPositive`.
 */
export function inSteps(value: number, step: number): InSteps {
  if (!(step > 0) || !Number.isFinite(step)) throw new PlanningError("stepNotPositive", { step });
  const [dividend = 0n, divisor = 1n] = commonIntegers([value, step]);
  const units = dividend / divisor;
  const rest = dividend % divisor;
  if (rest === 0n) return { units, whole: true };
  const quotient = value / step;
  const near = Math.round(quotient);
  const miss = Math.abs(quotient - near);
  // Half a step off is never noise, however large the total: hence the absolute bound beside the relative one. Far out
  // the quotient itself is rounded, at last to whole numbers, and would hide what is left over.
  if (Math.abs(quotient) < mostNoisy && miss <= 1e-6 && miss <= Math.abs(quotient) * 2 ** -50)
    return { units: BigInt(near), whole: true };
  return { units: rest < 0n ? units - 1n : units, whole: false };
}

/** The clean double of so many steps. */
export function fromSteps(units: bigint, step: number): number {
  const { digits, exponent } = decimal(step);
  return toNumber({ digits: units * digits, exponent });
}

/**
 * Counts a total that must be a whole number of steps, at most 2^53 − 1 of them, so that every part is an exact
 * double. Throws `stepNotPositive`, `totalOffStep`, `totalTooLarge`.
 */
export function totalInSteps(total: number, step: number): bigint {
  const { units, whole } = inSteps(total, step);
  if (!whole) throw new PlanningError("totalOffStep", { total, step });
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  if (units > most || units < -most) throw new PlanningError("totalTooLarge", { total, step });
  return units;
}
