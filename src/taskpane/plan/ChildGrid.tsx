import { Button, Dropdown, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import { planPeriods } from "../../planning/targets/plan/periods";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanPeriod } from "../../planning/targets/plan/types";
import { Section } from "../parts/Section";
import { useWords } from "../words/useWords";
import { PlanGrid } from "./PlanGrid";
import type { PlanGridRow } from "./PlanRow";
import { childRows, type PlanScene } from "./planRows";
import { lineText, periodText } from "./planText";

const useStyles = makeStyles({
  period: { minWidth: "110px" },
  more: { marginTop: "4px" },
});

/** Rows drawn at first; hundreds of dealers are found by the line chooser rather than by scrolling. */
const fewRows = 40;

export interface ChildGridProps {
  readonly line: TreeLine;
  /** Header of the level below. */
  readonly dimension: string;
  readonly period: PlanPeriod;
  readonly onPeriod: (period: PlanPeriod) => void;
  readonly scene: PlanScene;
  readonly onOpen: (child: TreeLine) => void;
  readonly onEnter: (child: TreeLine, row: PlanGridRow, typed: string) => string | undefined;
  readonly onLock: (child: TreeLine) => void;
}

/** The lines below a line in one period, each typed over and locked like a month; the name shows the line itself. */
export function ChildGrid({ line, dimension, period, onPeriod, scene, onOpen, onEnter, onLock }: ChildGridProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const [all, setAll] = useState(false);
  const children = [...line.children.values()];
  const shown = all ? children : children.slice(0, fewRows);
  const rows = childRows(shown, period, scene, onOpen);
  const childOf = ({ key }: PlanGridRow) => shown.find((child) => JSON.stringify(child.path) === key);
  const rest = children.length - shown.length;
  return (
    <Section
      heading={dimension}
      aside={
        <Dropdown
          size="small"
          className={styles.period}
          aria-label={text("plan.periodBelow")}
          value={periodText(period, words)}
          selectedOptions={[period]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = planPeriods.find((one) => one === optionValue);
            if (chosen) onPeriod(chosen);
          }}
        >
          {planPeriods.map((one) => (
            <Option key={one} value={one}>
              {periodText(one, words)}
            </Option>
          ))}
        </Dropdown>
      }
    >
      <PlanGrid
        label={text("plan.childrenOf", {
          dimension,
          line: lineText(line.path, words),
          period: periodText(period, words),
        })}
        head={dimension}
        rows={rows}
        onEnter={(row, typed) => {
          const child = childOf(row);
          return child && onEnter(child, row, typed);
        }}
        onLock={(row) => {
          const child = childOf(row);
          if (child) onLock(child);
        }}
      />
      {rest > 0 && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setAll(true)}>
          {text("history.showMore", { count: number(rest) })}
        </Button>
      )}
    </Section>
  );
}
