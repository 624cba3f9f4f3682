import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanCheck } from "../../jobs/checkPlan";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { Value } from "../parts/Value";
import { VirtualRows } from "../parts/VirtualRows";
import { placeText } from "../plan/planText";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";

const rowHeight = 48;

const useStyles = makeStyles({
  row: {
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    paddingTop: "3px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  line: { display: "flex", columnGap: "8px" },
  place: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  shows: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});

/** Each cell whose formula was written over: where, what it is of, what it shows and what it should be. */
export function DifferingCells({ check: { sheet, cells } }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const heading = text("check.cells");
  return (
    <Section heading={heading} aside={number(cells.length)}>
      <VirtualRows
        count={cells.length}
        rowHeight={rowHeight}
        label={heading}
        row={(index, position) => {
          const one = cells[index];
          if (!one) return null;
          const { at, is, shouldBe } = one;
          const place = placeText(one, words);
          return (
            <li key={at} className={styles.row} {...position}>
              <span className={styles.line}>
                <CellLink sheet={sheet} address={at} />
                <span className={styles.place} title={place}>
                  {place}
                </span>
              </span>
              <span className={styles.shows}>
                <Sentence
                  of={is === shouldBe ? "check.typed" : "check.shows"}
                  nodes={{ is: <Value of={is} />, shouldBe: number(shouldBe) }}
                />
              </span>
            </li>
          );
        }}
      />
    </Section>
  );
}
