import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular, CircleSmall20Filled } from "@fluentui/react-icons";
import { useId } from "react";
import type { Preview } from "../../workbook/types";
import { Bar } from "../parts/Bar";
import { useHidden } from "../parts/hidden";
import { useWords } from "../words/useWords";
import type { Work } from "./runState";
import { Where } from "./Where";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", marginBottom: "6px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  meta: { color: tokens.colorNeutralForeground3 },
  steps: {
    listStyleType: "none",
    margin: "16px 0 0",
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: { display: "flex", alignItems: "center", gap: "8px", minHeight: "36px", color: tokens.colorNeutralForeground3 },
  at: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  past: { color: tokens.colorNeutralForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  dot: { color: tokens.colorBrandForeground1 },
  gap: { marginTop: "12px" },
});

export interface WorkingViewProps {
  readonly work: Work;
  readonly steps: readonly Exclude<Work["step"], "waiting">[];
  /** What is being written, to repeat it while Excel waits for a cell. */
  readonly preview?: Preview;
}

/** Work that takes longer than half a second: which step, how far. */
export function WorkingView({ work, steps, preview }: WorkingViewProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text, percent } = useWords();
  const headingId = useId();
  if (work.step === "waiting") {
    return (
      <>
        <Bar intent="info" title={text("state.waiting")}>
          {text(steps.includes("undoing") ? "state.waitingUndo" : "state.waitingText")}
        </Bar>
        {preview && (
          <div className={styles.gap}>
            <Where preview={preview} />
          </div>
        )}
      </>
    );
  }
  const share = work.of > 0 ? work.done / work.of : undefined;
  // Spoken in quarters: every percent would be noise.
  const spoken = share === undefined ? "" : percent(Math.floor(share * 4) / 4);
  const at = steps.indexOf(work.step);
  return (
    <>
      <div className={styles.line}>
        <h2 id={headingId} className={styles.heading} tabIndex={-1} data-beat-focus>
          {text(`step.${work.step}`)}
        </h2>
        {share !== undefined && <span className={styles.meta}>{percent(Math.floor(share * 100) / 100)}</span>}
      </div>
      <ProgressBar aria-labelledby={headingId} thickness="large" {...(share === undefined ? {} : { value: share })} />
      <p className={hidden} role="status">
        {text(`step.${work.step}`)} {spoken}
      </p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={mergeClasses(styles.step, index === at && styles.at, index < at && styles.past)}
            aria-current={index === at ? "step" : undefined}
          >
            {index < at ? (
              <CheckmarkCircle16Filled className={styles.done} aria-label={text("beat.done")} />
            ) : index === at ? (
              <CircleSmall20Filled className={styles.dot} aria-hidden />
            ) : (
              <Circle16Regular aria-hidden />
            )}
            {text(`step.${step}`)}
          </li>
        ))}
      </ol>
    </>
  );
}
