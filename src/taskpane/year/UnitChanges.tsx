import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import { clean, sum } from "../../planning/exact/clean";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { rowHeight, useRows } from "../parts/rowStyles";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { lineText } from "../plan/planText";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto 12px auto 48px", columnGap: "6px" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  change: { textAlign: "right" },
  rest: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface UnitChangesProps {
  readonly heading: string;
  /** The same units in the same order. */
  readonly before: readonly PlanUnit[];
  readonly after: readonly PlanUnit[];
  /** One month alone, 0 to 11; else the year, of units that differ in any month. */
  readonly month?: number;
}

/** The units whose numbers differ, and how many are equal. */
export function UnitChanges({ heading, before, after, month }: UnitChangesProps) {
  const styles = useStyles();
  const list = useRows();
  const words = useWords();
  const { text, number, signed } = words;
  const of = ({ months }: PlanUnit): number => (month === undefined ? sum(months) : (months[month] ?? 0));
  const differs = (unit: PlanUnit, was: PlanUnit): boolean =>
    month === undefined ? unit.months.some((value, index) => value !== was.months[index]) : of(unit) !== of(was);
  const changed = after.flatMap((unit, index) => {
    const was = before[index];
    return was && differs(unit, was) ? [{ keys: unit.keys, before: of(was), after: of(unit) }] : [];
  });
  const equal = after.length - changed.length;
  if (changed.length === 0) return null;
  return (
    <Section heading={heading} aside={text("plan.beforeAfter")}>
      <VirtualRows
        count={changed.length}
        rowHeight={rowHeight}
        label={heading}
        row={(index, place) => {
          const unit = changed[index];
          if (!unit) return null;
          const name = lineText(unit.keys, words);
          return (
            <li key={index} className={mergeClasses(list.row, styles.row)} {...place}>
              <span className={list.name} title={name}>
                {name}
              </span>
              <span className={styles.before}>{number(unit.before)}</span>
              <ArrowRight12Regular aria-label="→" />
              <span className={styles.after}>{number(unit.after)}</span>
              <span className={styles.change}>{signed(clean(unit.after - unit.before))}</span>
            </li>
          );
        }}
      />
      {equal > 0 && <p className={styles.rest}>{text("year.equal", { n: equal, count: number(equal) })}</p>}
    </Section>
  );
}
