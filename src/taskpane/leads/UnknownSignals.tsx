import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { GradeProposal } from "../../jobs/types";
import { AddressLink, CellLink } from "../parts/CellLink";
import { splitAddress } from "../parts/a1";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  hint: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  signal: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  text: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
  },
  cells: { display: "flex", flexWrap: "wrap", gap: "10px", fontSize: tokens.fontSizeBase200 },
});

/** Links shown for one text; the rest is counted. */
const shownCells = 8;

export interface UnknownSignalsProps {
  readonly signals: GradeProposal["unknownSignals"];
  readonly sheet: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Texts that are no known signal, with the cells that hold them: reported, never guessed. */
export function UnknownSignals({ signals, sheet, headingRef }: UnknownSignalsProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  return (
    <Section heading={text("grade.unknownTitle")} headingRef={headingRef}>
      <p className={styles.hint}>{text("grade.unknownHint")}</p>
      <ul className={styles.list}>
        {signals.map((signal) => (
          <li key={signal.text} className={styles.signal}>
            <div className={styles.line}>
              <span className={styles.text}>“{signal.text}”</span>
              <span className={styles.meta}>
                {text("grade.unknownLeads", { n: signal.rows.length, count: number(signal.rows.length) })}
              </span>
            </div>
            <div className={styles.cells}>
              {signal.at
                .slice(0, shownCells)
                .map((at) =>
                  splitAddress(at) ? (
                    <AddressLink key={at} at={at} />
                  ) : (
                    <CellLink key={at} sheet={sheet} address={at} />
                  ),
                )}
              {signal.at.length > shownCells && (
                <span className={styles.meta}>
                  {text("grade.unknownMore", { count: number(signal.at.length - shownCells) })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
