import type { Ref } from "react";
import type { GradeProposal } from "../../jobs/types";
import { GradeCounts } from "./GradeCounts";
import { GradeMoves } from "./GradeMoves";
import { UnknownSignals } from "./UnknownSignals";

export interface GradePreviewProps {
  readonly proposal: GradeProposal;
  readonly sheet: string;
  /** Heading of the texts that are no known signal: where the warning leads. */
  readonly unknownRef: Ref<HTMLHeadingElement>;
}

/** Grades before and after, every change with its reason, and the texts that are no known signal. */
export function GradePreview({ proposal, sheet, unknownRef }: GradePreviewProps) {
  const { counts, leads, moves, unknownSignals } = proposal;
  return (
    <>
      <GradeCounts counts={counts} leads={leads} />
      <GradeMoves moves={moves} grades={counts.map(({ grade }) => grade)} sheet={sheet} />
      {unknownSignals.length > 0 && <UnknownSignals signals={unknownSignals} sheet={sheet} headingRef={unknownRef} />}
    </>
  );
}
