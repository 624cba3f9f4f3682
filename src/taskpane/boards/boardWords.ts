import type { BoardProposal } from "../../jobs/types";
import type { Check } from "../parts/Checks";
import type { Words } from "../words/words";

/** "975 planned + 6 unplanned = 981 in Sales, 2026", or that it does not add up. */
export function boardCheck({ yearToDate }: BoardProposal, sales: string, year: number, words: Words): Check {
  const { planned, unplanned, ledger } = yearToDate;
  const holds = Math.abs(planned + unplanned - ledger) <= 1e-9 * Math.max(1, Math.abs(ledger));
  return {
    holds,
    text: words.text(holds ? "board.sum" : "board.sumWrong", {
      planned: words.number(planned),
      unplanned: words.number(unplanned),
      ledger: words.number(ledger),
      sales,
      year,
    }),
  };
}

export function boardResult(proposal: BoardProposal, { text, number }: Words): { headline: string; sum: string } {
  const { planned, unplanned, ledger } = proposal.yearToDate;
  return {
    headline: text("board.written", { sheet: proposal.sheet, n: proposal.rows, count: number(proposal.rows) }),
    sum: `${number(planned)} + ${number(unplanned)} = ${number(ledger)}`,
  };
}
