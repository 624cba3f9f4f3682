import type { CellValue } from "../sheets/spec";

const steps = [1, 0.1] as const;

/**
 * The step of a plan nobody gave one for: 1, 0.1 or 0.01, the largest that most of its numbers are multiples of. A few
 * numbers beside it are slips to be named, not a reason to plan in hundredths.
 */
export function likelyStep(values: readonly (CellValue | undefined)[]): number {
  const numbers = values.filter((value) => typeof value === "number" && value !== 0) as readonly number[];
  const fit = (step: number) => numbers.filter((value) => isMultiple(value, step)).length;
  return steps.find((step) => fit(step) * 2 >= numbers.length) ?? 0.01;
}

/** Whether a cell's number is a whole multiple of the step, up to the noise of binary fractions. */
export function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient));
}
