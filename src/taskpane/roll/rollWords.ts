import type { RollProposal } from "../../jobs/year/types";
import { treeOf } from "../../planning/targets/plan/tree";
import type { Words } from "../words/words";
import { rollCheck } from "./RollTable";
import { rolledLine } from "./rollRows";

/** "2026 rolled after May, version 4", and that plan and gap make the year. */
export function rollResult(proposal: RollProposal, words: Words): { headline: string; sum: string } {
  const { year, closed, version = 0 } = proposal;
  const { text, monthLong } = words;
  return {
    headline:
      closed > 0
        ? text("roll.done", { year, month: monthLong(closed - 1), version })
        : text("roll.doneStart", { year, version }),
    sum: rollCheck(rolledLine(proposal, treeOf(proposal.plan)), words).text,
  };
}
