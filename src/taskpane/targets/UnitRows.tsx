import { makeStyles, tokens } from "@fluentui/react-components";
import type { SplitProposal } from "../../jobs/types";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";

const rowHeight = 28;

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  keys: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
});

export interface UnitRowsProps {
  readonly units: SplitProposal["units"];
  readonly year: number;
}

/** What each row of the plan gets. */
export function UnitRows({ units, year }: UnitRowsProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  return (
    <Section heading={text("split.units")} aside={text("split.unitTotal", { year })}>
      <VirtualRows
        count={units.length}
        rowHeight={rowHeight}
        label={text("split.units")}
        row={(index, place) => {
          const unit = units[index];
          if (!unit) return null;
          const keys = unit.keys.join(" · ") || text("split.company");
          return (
            <li key={index} className={styles.row} {...place}>
              <span className={styles.keys} title={keys}>
                {keys}
              </span>
              <span className={styles.total}>{number(unit.total)}</span>
            </li>
          );
        }}
      />
    </Section>
  );
}
