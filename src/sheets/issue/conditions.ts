import type { Condition } from "../conditions";
import { isBeyondCriteria } from "../criterion";
import { quoted } from "../formulaText";
import type { IssueTable } from "./input";

/** The rows of the Issue table that are of the plan, in the year of a cell. */
export function ofPlanAndYear(issue: IssueTable, year: string): Condition[] {
  const name = quoted(issue.planName);
  return [
    { column: issue.plan, cell: name, ...(!isBeyondCriteria(issue.planName) && { criterion: name }) },
    { column: issue.year, cell: year, criterion: year },
  ];
}
