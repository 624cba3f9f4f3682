import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proposal } from "../../jobs/types";
import type { Preview } from "../../workbook/types";
import { Bar } from "../parts/Bar";
import { useHidden } from "../parts/hidden";
import { CodeSentence } from "../words/CodeSentence";
import type { Coded } from "../words/coded";
import { useWords } from "../words/useWords";
import { Overwritten } from "./Overwritten";
import { Where } from "./Where";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "12px", "& > [data-bar]": { marginBottom: 0 } },
  notes: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  obstacles: { margin: 0, paddingLeft: "16px" },
});

export interface PreviewViewProps {
  readonly proposal: Proposal;
  readonly preview: Preview;
  /** The job's own warning for the one bar of the page. */
  readonly warning?: ReactNode;
  /** Asks who writes, while nobody has said it. */
  readonly name?: ReactNode;
  /** The job's own numbers. */
  readonly children: ReactNode;
}

/**
 * What would be written: what is in the way, where, the numbers, what is overwritten, what else to know. One bar at
 * most: what is in the way, else the job's warning, else what the workbook and the notes warn of, which are plain sentences otherwise.
 */
export function PreviewView({ proposal, preview, warning, name, children }: PreviewViewProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text, number } = useWords();
  const { obstacles } = preview;
  const warnings: readonly Coded[] = [
    ...preview.warnings,
    ...proposal.notes.filter(({ severity }) => severity === "warning"),
  ];
  const infos = proposal.notes.filter(({ severity }) => severity === "info");
  const warningsInBar = obstacles.length === 0 && warning === undefined && warnings.length > 0;
  const said = (notes: readonly Coded[]) =>
    notes.map((note, index) => (
      <li key={index}>
        <CodeSentence coded={note} />
      </li>
    ));
  return (
    <>
      <h2 className={hidden} tabIndex={-1}>
        {text("beat.preview")}
      </h2>
      {obstacles.length > 0 && (
        <Bar
          intent="error"
          takesFocus
          title={text("state.obstacles", { n: obstacles.length, count: number(obstacles.length) })}
        >
          {obstacles.map((obstacle, index) => (
            <div key={index}>
              <CodeSentence coded={obstacle} />
            </div>
          ))}
        </Bar>
      )}
      {obstacles.length === 0 && warning !== undefined && <Bar intent="warning">{warning}</Bar>}
      {warningsInBar && (
        <Bar intent="warning">
          {warnings.length === 1 && warnings[0] ? (
            <CodeSentence coded={warnings[0]} />
          ) : (
            <ul className={styles.obstacles}>{said(warnings)}</ul>
          )}
        </Bar>
      )}
      <div className={styles.body}>
        {preview.targets.length > 0 && <Where preview={preview} />}
        {!warningsInBar && warnings.length > 0 && <ul className={styles.notes}>{said(warnings)}</ul>}
        {children}
        {preview.overwritten.length > 0 && <Overwritten cells={preview.overwritten} />}
        {infos.length > 0 && <ul className={styles.notes}>{said(infos)}</ul>}
        {name}
      </div>
    </>
  );
}
