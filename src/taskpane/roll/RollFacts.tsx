import { makeStyles, tokens } from "@fluentui/react-components";
import type { RollProposal } from "../../jobs/year/types";
import { useWords } from "../words/useWords";
import { overUnits } from "./rollRows";

const useStyles = makeStyles({
  facts: {
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What else to know of a roll: units beyond their year, sales of no unit. */
export function RollFacts({ proposal, isLocked }: { readonly proposal: RollProposal; readonly isLocked: boolean }) {
  const styles = useStyles();
  const { text, number } = useWords();
  const { over, unplanned, closed, year } = proposal;
  const n = overUnits(proposal);
  const facts = [
    ...(isLocked ? [] : [text("roll.notLocked", { year })]),
    ...(closed === 0 ? [text("roll.nothing", { year })] : []),
    ...(n > 0 ? [text("roll.overUnits", { n, count: number(n), over: number(Math.abs(over)) })] : []),
    ...(unplanned === 0 ? [] : [text("roll.unplanned", { n: unplanned, count: number(unplanned) })]),
  ];
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
