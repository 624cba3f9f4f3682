import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Fault } from "../../jobs/types";
import { Section } from "../parts/Section";
import { CodeSentence } from "../words/CodeSentence";
import { useWords } from "../words/useWords";
import { repairWays, type RepairWay } from "./repair";

const useStyles = makeStyles({
  means: {
    margin: "0 0 4px 32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

export interface RepairWaysProps {
  readonly way: RepairWay;
  readonly onWay: (way: RepairWay) => void;
  /** Why the plan cannot take the typed numbers; empty when it can. */
  readonly whyNotTyped: readonly Fault[];
}

/** The two ways out, with what each means; the second only where the plan can take what was typed. */
export function RepairWays({ way, onWay, whyNotTyped }: RepairWaysProps) {
  const styles = useStyles();
  const { text } = useWords();
  const id = useId();
  const heading = text("check.way");
  const [why] = whyNotTyped;
  const means: Readonly<Record<RepairWay, React.ReactNode>> = {
    formulas: text("check.formulasMean"),
    typed: why ? (
      <>
        {text("check.notTyped")} <CodeSentence coded={why} />
      </>
    ) : (
      text("check.typedMean")
    ),
  };
  return (
    <Section heading={heading}>
      <RadioGroup
        aria-label={heading}
        value={way}
        onChange={(_, { value }) => onWay(repairWays.find((one) => one === value) ?? way)}
      >
        {repairWays.map((one) => (
          <div key={one}>
            <Radio
              value={one}
              label={text(`check.way.${one}`)}
              aria-describedby={`${id}-${one}`}
              disabled={one === "typed" && why !== undefined}
            />
            <p id={`${id}-${one}`} className={styles.means}>
              {means[one]}
            </p>
          </div>
        ))}
      </RadioGroup>
    </Section>
  );
}
