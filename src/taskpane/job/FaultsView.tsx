import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Fault } from "../../jobs/types";
import { splitAddress } from "../parts/a1";
import { Bar } from "../parts/Bar";
import { Section } from "../parts/Section";
import { usePane } from "../shell/PaneContext";
import { CodeSentence } from "../words/CodeSentence";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  fault: {
    display: "flex",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0, marginTop: "2px" },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  text: { margin: 0, marginBottom: "6px" },
  plain: { margin: 0 },
  hint: {
    margin: "12px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface FaultsViewProps {
  readonly faults: readonly Fault[];
  /** The data beat, so that other data can be chosen on the spot. */
  readonly data: ReactNode;
}

/** Bad input, every fault with its cell and what to type there. */
export function FaultsView({ faults, data }: FaultsViewProps) {
  const styles = useStyles();
  const { showCells } = usePane();
  const { text, number } = useWords();
  const inCells = faults.every(({ at }) => at !== undefined);
  return (
    <>
      <Bar
        intent="error"
        takesFocus
        title={text(inCells ? "state.faultCells" : "state.faults", { n: faults.length, count: number(faults.length) })}
      />
      {data}
      <Section heading={text("state.toCorrect")}>
        <ul className={styles.list}>
          {faults.map((fault, index) => {
            const place = fault.at === undefined ? undefined : splitAddress(fault.at);
            return (
              <li key={`${fault.code} ${fault.at ?? index}`} className={styles.fault}>
                <DismissCircle16Filled className={styles.icon} aria-hidden />
                <div className={styles.body}>
                  <p className={place ? styles.text : styles.plain}>
                    <CodeSentence coded={fault} />
                  </p>
                  {place && (
                    <Button
                      size="small"
                      appearance={index === 0 ? "primary" : "secondary"}
                      onClick={() => showCells(place.sheet, place.address)}
                    >
                      {text("do.select", { at: place.address })}
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
        {inCells && <p className={styles.hint}>{text("state.recheck")}</p>}
      </Section>
    </>
  );
}
