import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { differences, type CheckedSheet } from "../../jobs/checkPlans";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  only: { margin: 0, overflowWrap: "anywhere" },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface CheckedSheetsProps {
  readonly sheets: readonly CheckedSheet[];
  readonly chosen: CheckedSheet;
  readonly onChoose: (sheet: string) => void;
}

/** All plan sheets with how each stands; of several, one is chosen. */
export function CheckedSheets({ sheets, chosen, onChoose }: CheckedSheetsProps) {
  const styles = useStyles();
  const words = useWords();
  const heading = words.text("check.sheets");
  const line = (checked: CheckedSheet) => (
    <>
      {checked.sheet} <span className={styles.state}>{stateText(checked, words)}</span>
    </>
  );
  return (
    <Section heading={heading}>
      {sheets.length === 1 ? (
        <p className={styles.only}>{line(chosen)}</p>
      ) : (
        <RadioGroup aria-label={heading} value={chosen.sheet} onChange={(_, { value }) => onChoose(value)}>
          {sheets.map((checked) => (
            <Radio key={checked.sheet} value={checked.sheet} label={line(checked)} />
          ))}
        </RadioGroup>
      )}
    </Section>
  );
}

function stateText(checked: CheckedSheet, { text, number }: Words): string {
  if (!checked.source) return text("check.noPlan");
  if (!checked.check) return text("check.planUnread");
  const n = differences(checked);
  return n === 0 ? text("check.good") : text("check.differs", { n, count: number(n) });
}
