import { Link } from "@fluentui/react-components";
import { useRef } from "react";
import type { GradeProposal } from "../../jobs/types";
import { Bar } from "../parts/Bar";
import { useWords } from "../words/useWords";
import { GradeCounts } from "./GradeCounts";
import { GradeMoves } from "./GradeMoves";
import { UnknownSignals } from "./UnknownSignals";

export interface GradePreviewProps {
  readonly proposal: GradeProposal;
  readonly sheet: string;
}

/** Grades before and after, every change with its reason, and the texts that are no known signal. */
export function GradePreview({ proposal, sheet }: GradePreviewProps) {
  const { text, number } = useWords();
  const unknown = useRef<HTMLDivElement>(null);
  const { unknownSignals } = proposal;
  const leads = new Set(unknownSignals.flatMap(({ rows }) => rows)).size;
  const n = unknownSignals.length;
  const show = (): void => {
    unknown.current?.scrollIntoView();
    unknown.current?.querySelector("h2")?.focus();
  };
  return (
    <>
      {n > 0 && (
        <Bar intent="warning">
          {text("grade.unknownBar", { n, kinds: number(n), m: leads, leads: number(leads) })}{" "}
          <Link as="button" inline onClick={show}>
            {text("grade.unknownShow")}
          </Link>
        </Bar>
      )}
      <GradeCounts counts={proposal.counts} leads={proposal.leads} />
      <GradeMoves moves={proposal.moves} grades={proposal.counts.map(({ grade }) => grade)} sheet={sheet} />
      {n > 0 && (
        <div ref={unknown}>
          <UnknownSignals signals={unknownSignals} sheet={sheet} />
        </div>
      )}
    </>
  );
}
