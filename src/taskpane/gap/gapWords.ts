import type { GapProposal } from "../../jobs/year/gapTypes";
import type { Check } from "../parts/Checks";
import type { Words } from "../words/words";

/** "2,892 planned + 94 gap = 2,986 target". */
export function gapCheck({ planned, gap, target }: GapProposal, { text, number }: Words): Check {
  return {
    text: text("gap.sum", { planned: number(planned), gap: number(gap), target: number(target) }),
    holds: Math.abs(planned + gap - target) < 1e-6,
  };
}

export function gapResult(proposal: GapProposal, { text, number }: Words): { headline: string; sum: string } {
  const { sheet, segments, planned, gap, target } = proposal;
  return {
    headline: text("gap.written", { sheet, n: segments.length, count: number(segments.length) }),
    sum: `${number(planned)} + ${number(gap)} = ${number(target)}`,
  };
}
