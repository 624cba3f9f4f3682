import { stepCounts } from "../planning/exact/stepCounts";

const steps = [1, 0.1] as const;

/**
 * The step of a plan nobody gave one for: 1, 0.1 or 0.01, the largest that most of its numbers are multiples of. A few
 * numbers beside it are slips to be named, not a reason to plan in hundredths.
 */
export function likelyStep(values: readonly number[]): number {
  const numbers = values.filter((value) => Number.isFinite(value) && value !== 0);
  return steps.find((step) => oddOnes(numbers, step) * 2 <= numbers.length) ?? 0.01;
}

function oddOnes(numbers: readonly number[], step: number): number {
  return stepCounts(numbers, step).odd.reduce((count, isOdd) => count + Number(isOdd), 0);
}
