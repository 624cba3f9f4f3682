import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoardProposal } from "../../jobs/types";
import { Checks } from "../parts/Checks";
import { Section } from "../parts/Section";
import { yearOf } from "../words/dates";
import { useWords } from "../words/useWords";
import { boardCheck } from "./boardWords";
import { GroupBars } from "./GroupBars";

const useStyles = makeStyles({
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  checks: { marginTop: "10px" },
});

export interface BoardPreviewProps {
  readonly proposal: BoardProposal;
  /** Header of the first dimension; undefined for a company board. */
  readonly dimension: string | undefined;
  readonly sales: string;
  readonly asOf: number;
}

/** The month by group against its plan and the time gone, and that planned and unplanned make the ledger. */
export function BoardPreview({ proposal, dimension, sales, asOf }: BoardPreviewProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, number, percent, date } = words;
  const { unplanned } = proposal.yearToDate;
  return (
    <>
      <p className={styles.meta}>
        {text("board.live", { n: proposal.rows, count: number(proposal.rows), date: date(asOf) })}
      </p>
      <Section
        heading={dimension === undefined ? text("board.byAll") : text("board.byGroup", { dimension })}
        aside={text("board.time", { share: percent(Math.round(proposal.timeProgress * 100) / 100) })}
      >
        <GroupBars groups={proposal.groups} timeProgress={proposal.timeProgress} />
        <div className={styles.checks}>
          <Checks checks={[boardCheck(proposal, sales, yearOf(asOf), words)]} />
        </div>
      </Section>
      {unplanned !== 0 && (
        <p className={styles.meta}>{text("board.unplanned", { n: unplanned, count: number(unplanned) })}</p>
      )}
    </>
  );
}
