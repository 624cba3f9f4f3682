import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import type { NextAction } from "./nextAction";

const useStyles = makeStyles({
  block: {
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
    marginBottom: "16px",
    border: "1px solid transparent",
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  reason: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface NextBlockProps {
  readonly action: NextAction;
  readonly onStart: () => void;
  readonly onLater: () => void;
}

/** The one tinted block of home: the best next thing to do. */
export function NextBlock({ action, onStart, onLater }: NextBlockProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  return (
    <section className={styles.block} aria-label={text("home.next")}>
      <h2 className={styles.label}>{text("home.next")}</h2>
      <p className={styles.reason}>{reasonText(action.reason, words)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onStart}>
          {text(`job.${action.job}`)}
        </Button>
        <Button appearance="subtle" onClick={onLater}>
          {text("do.notNow")}
        </Button>
      </div>
    </section>
  );
}

function reasonText(reason: NextAction["reason"], { text, number, monthLong }: Words): string {
  switch (reason.kind) {
    case "ungraded":
      return text("home.nextGrade", { n: reason.leads, count: number(reason.leads) });
    case "regrade":
      return text("home.nextRegrade", { n: reason.leads, count: number(reason.leads) });
    case "split":
      return text("home.nextSplit", { name: reason.name });
    case "issue":
      return text("home.nextIssue", { plan: reason.plan, year: reason.year, month: monthLong(reason.month) });
    case "roll":
      return text("home.nextRoll", { year: reason.year, month: monthLong(reason.month) });
    case "nextYear":
      return text("home.nextNextYear", { plan: reason.plan, year: reason.next });
    case "compare":
      return text("home.nextBoard", { sales: reason.sales, plan: reason.plan });
  }
}
