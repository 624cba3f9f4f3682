import { commonPower, isWholeTimes } from "./decimal";
import { fromSteps, inSteps } from "./steps";

/** Many numbers counted in steps, as plain numbers: whole steps, rounded down, and which numbers are no multiples. */
export interface StepCounts {
  readonly steps: Float64Array;
  /** 1 where something is left over. */
  readonly odd: Uint8Array;
}

/**
 * Counts numbers in steps as `inSteps` does, but hardly ever by their digits: a plan has thousands. Throws
 * `stepNotPositive`.
 */
export function stepCounts(values: readonly number[], step: number): StepCounts {
  inSteps(0, step);
  const steps = new Float64Array(values.length);
  const odd = new Uint8Array(values.length);
  const power = commonPower([step]);
  const size = power === undefined ? 0 : Math.round(step * power);
  values.forEach((value, index) => {
    if (power !== undefined && isWholeTimes(value, power)) {
      const scaled = Math.round(value * power);
      steps[index] = Math.floor(scaled / size) + 0;
      odd[index] = Number(scaled % size !== 0);
      return;
    }
    const { units, whole } = inSteps(value, step);
    steps[index] = Number(units);
    odd[index] = Number(!whole);
  });
  return { steps, odd };
}

/** The clean double of so many steps, as `fromSteps` gives it. */
export function amountOf(steps: number, step: number): number {
  const power = commonPower([step]);
  const scaled = power === undefined ? NaN : steps * Math.round(step * power);
  return power !== undefined && Number.isSafeInteger(scaled) ? scaled / power + 0 : fromSteps(BigInt(steps), step);
}
