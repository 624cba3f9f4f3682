import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import { LockClosed16Filled } from "@fluentui/react-icons";
import type { PlanOfYear } from "../../jobs/readPlan";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanPath } from "../../planning/targets/plan/types";
import { useWords } from "../words/useWords";
import { LineChooser } from "./LineChooser";
import { lineValue } from "./planLines";
import type { PlanScene } from "./planRows";
import { lineText } from "./planText";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px" },
  line: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  year: { display: "flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap", flexShrink: 0 },
  total: { fontWeight: tokens.fontWeightSemibold },
  years: { minWidth: "84px" },
});

export interface PlanHeadProps {
  readonly read: PlanOfYear;
  readonly lines: readonly TreeLine[];
  readonly line: TreeLine;
  readonly scene: PlanScene;
  readonly onPath: (path: PlanPath) => void;
  readonly onYear: (year: number) => void;
}

/** Which line of which year, and its annual total with its lock: "East, 2026: 2,500". */
export function PlanHead({ read, lines, line, scene, onPath, onYear }: PlanHeadProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const { own } = scene.stateOf(line.path, "year");
  return (
    <div className={styles.head}>
      {lines.length > 1 ? (
        <LineChooser lines={lines} path={line.path} onChoose={onPath} />
      ) : (
        <span className={styles.line}>{lineText(line.path, words)}</span>
      )}
      <span className={styles.year}>
        {own && <LockClosed16Filled aria-label={text("plan.locked")} />}
        {read.years.length > 1 ? (
          <Dropdown
            className={styles.years}
            aria-label={text("opt.year")}
            value={String(read.year)}
            selectedOptions={[String(read.year)]}
            onOptionSelect={(_, { optionValue }) => onYear(Number(optionValue))}
          >
            {read.years.map((year) => (
              <Option key={year} value={String(year)} text={String(year)}>
                {year}
              </Option>
            ))}
          </Dropdown>
        ) : (
          text("plan.yearIs", { year: read.year })
        )}
        <span className={styles.total}>{number(lineValue(scene.after.units, line, "year"))}</span>
      </span>
    </div>
  );
}
