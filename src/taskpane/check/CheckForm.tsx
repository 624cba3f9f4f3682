import { makeStyles } from "@fluentui/react-components";
import type { CheckedSheet } from "../../jobs/checkPlans";
import type { Fault } from "../../jobs/types";
import { FaultList } from "../job/FaultList";
import { FaultsView } from "../job/FaultsView";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { DifferingCells } from "./DifferingCells";
import type { RepairWay } from "./repair";
import { RepairWays } from "./RepairWays";

const useStyles = makeStyles({ parts: { marginTop: "16px" }, good: { margin: 0 } });

export interface CheckFormProps {
  readonly checked: CheckedSheet;
  readonly way: RepairWay;
  readonly onWay: (way: RepairWay) => void;
  readonly whyNotTyped: readonly Fault[];
}

/** What was done to a plan sheet by hand, and the choice of how to repair it. */
export function CheckForm({ checked: { sheet, source, check, planFaults }, ...ways }: CheckFormProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  if (!source) return null;
  return (
    <div className={styles.parts}>
      {!check ? (
        <FaultsView faults={planFaults} data={null} />
      ) : check.cells.length + check.faults.length === 0 ? (
        <p className={styles.good}>{text("check.allGood", { sheet })}</p>
      ) : (
        <>
          {check.faults.length > 0 && (
            <Section heading={text("check.lines")} aside={number(check.faults.length)}>
              <FaultList faults={check.faults} />
            </Section>
          )}
          {check.cells.length > 0 && <DifferingCells check={check} />}
          {check.cells.length > 0 && <RepairWays {...ways} />}
        </>
      )}
    </div>
  );
}
