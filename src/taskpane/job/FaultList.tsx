import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons";
import type { Fault } from "../../jobs/types";
import { splitAddress } from "../parts/a1";
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
});

export interface FaultListProps {
  readonly faults: readonly Fault[];
  /** Correcting them is what the page asks for: the first button is its primary one. */
  readonly leads?: true;
}

/** Faults with what to do about each, and the way to its cell. */
export function FaultList({ faults, leads }: FaultListProps) {
  const styles = useStyles();
  const { showCells } = usePane();
  const { text } = useWords();
  return (
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
                  appearance={leads && index === 0 ? "primary" : "secondary"}
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
  );
}
