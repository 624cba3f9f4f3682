import type { YearProposal } from "../../jobs/year/types";
import { sum } from "../../planning/exact/clean";
import type { Words } from "../words/words";

/** The month a proposal issues or takes back, 0 to 11. */
export function monthOfIssue({ issuedTo }: Pick<YearProposal, "issuedTo">): number {
  return Math.max(issuedTo.before, issuedTo.after) - 1;
}

/** "July 2026 issued, version 3", and the company's month. */
export function issueResult(proposal: YearProposal, { text, monthLong, number }: Words) {
  const month = monthOfIssue(proposal);
  const name = monthLong(month);
  const { year, kind, version = 0 } = proposal;
  return {
    headline: text(kind === "withdrawn" ? "issue.withdrawn" : "issue.done", { month: name, year, version }),
    sum: text("issue.doneSum", {
      month: name,
      total: number(sum(proposal.after.map(({ months }) => months[month] ?? 0))),
    }),
  };
}
