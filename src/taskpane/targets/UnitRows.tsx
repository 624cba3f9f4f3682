import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SplitProposal } from "../../jobs/splitTypes";
import { rowHeight, useRows } from "../parts/rowStyles";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", gap: "8px" },
  total: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
});

export interface UnitRowsProps {
  readonly units: SplitProposal["units"];
  readonly year: number;
}

/** What each row of the plan gets. */
export function UnitRows({ units, year }: UnitRowsProps) {
  const styles = useStyles();
  const list = useRows();
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
            <li key={index} className={mergeClasses(list.row, styles.row)} {...place}>
              <span className={list.name} title={keys}>
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
