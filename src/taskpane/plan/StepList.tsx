import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  link: { fontSize: "inherit", lineHeight: "inherit", flexShrink: 0, whiteSpace: "nowrap" },
});

export interface StepListProps {
  /** What each edit did, in order. */
  readonly steps: readonly string[];
  readonly onTakeBack: (index: number) => void;
}

/** The edits so far, the latest first; each can be taken back alone. */
export function StepList({ steps, onTakeBack }: StepListProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  if (steps.length === 0) return null;
  const latest = steps.map((step, index) => ({ step, index })).reverse();
  return (
    <Section heading={text("plan.steps")} aside={number(steps.length)}>
      <ol className={styles.list} reversed>
        {latest.map(({ step, index }) => (
          <li key={index} className={styles.row}>
            <span className={styles.text}>{step}</span>
            <Link
              as="button"
              className={styles.link}
              aria-label={text("plan.takeBackOf", { step })}
              onClick={() => onTakeBack(index)}
            >
              {text("do.takeBack")}
            </Link>
          </li>
        ))}
      </ol>
    </Section>
  );
}
