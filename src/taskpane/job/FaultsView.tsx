import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fault } from "../../jobs/types";
import { Bar } from "../parts/Bar";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { FaultList } from "./FaultList";

const useStyles = makeStyles({
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
        <FaultList faults={faults} leads />
        {inCells && <p className={styles.hint}>{text("state.recheck")}</p>}
      </Section>
    </>
  );
}
