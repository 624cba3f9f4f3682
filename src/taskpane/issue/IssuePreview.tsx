import { makeStyles, tokens } from "@fluentui/react-components";
import type { YearOfPlan, YearProposal } from "../../jobs/year/types";
import { useWords } from "../words/useWords";
import { YearPreview } from "../year/YearPreview";
import { IssueTable } from "./IssueTable";
import { monthOfIssue } from "./issueWords";

const useStyles = makeStyles({
  means: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface IssuePreviewProps {
  readonly proposal: YearProposal;
  readonly read: YearOfPlan | undefined;
}

/** What issuing a month means and every unit's number; or that a month is open again. */
export function IssuePreview({ proposal, read }: IssuePreviewProps) {
  const styles = useStyles();
  const { text, number, monthLong } = useWords();
  const { before, after, year, kind, version = 0 } = proposal;
  const month = monthOfIssue(proposal);
  const n = after.length;
  const values = new Map(
    after.flatMap(({ months }, place) => {
      const value = months[month] ?? 0;
      return value === before[place]?.months[month] ? [] : [[place, value] as const];
    }),
  );
  if (kind === "withdrawn") {
    return (
      <>
        <p className={styles.means}>{text("issue.withdrawMeans", { month: monthLong(month), year })}</p>
        <YearPreview proposal={proposal} />
      </>
    );
  }
  return (
    <>
      <p className={styles.means}>{text("issue.where", { month: monthLong(month), n, count: number(n), version })}</p>
      <div>
        <IssueTable
          units={before}
          dimensions={read?.dimensions ?? []}
          month={month}
          version={read?.versions.at(-1)?.number}
          values={values}
        />
      </div>
    </>
  );
}
