import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { QuarterProposal } from "../../jobs/year/types";
import { sum } from "../../planning/exact/clean";
import { StatusMark } from "../boards/StatusMark";
import { rowHeight, useRows } from "../parts/rowStyles";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { lineText } from "../plan/planText";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 76px 40px 72px 48px",
    columnGap: "8px",
    "@media (max-width: 379px)": { gridTemplateColumns: "minmax(0, 1fr) 76px 40px 72px" },
    "@media (max-width: 299px)": { gridTemplateColumns: "minmax(0, 1fr) 70px 36px 70px", columnGap: "4px" },
  },
  // The sum is said below as well, for panes that have no room for the column.
  rolled: { textAlign: "right", "@media (max-width: 379px)": { display: "none" } },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  right: { textAlign: "right" },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: "transparent" },
});

export interface QuarterPreviewProps {
  readonly proposal: QuarterProposal;
  /** "Q2 2026". */
  readonly title: string;
}

/** Every unit in the quarter: reached how much of its plan, the verdict, what rolls into the next quarter (T7). */
export function QuarterPreview({ proposal, title }: QuarterPreviewProps) {
  const styles = useStyles();
  const list = useRows();
  const words = useWords();
  const { text, number, percent, signed } = words;
  const { rows } = proposal;
  const [plan, actual, rolled] = [
    sum(rows.map((row) => row.plan)),
    sum(rows.map((row) => row.actual)),
    sum(rows.map(({ rolledIn = 0 }) => rolledIn)),
  ];
  const share = (of: number | undefined): string => (of === undefined ? "–" : percent(Math.round(of * 100) / 100));
  return (
    <>
      <p className={styles.meta}>{text("quarter.live", { n: rows.length, count: number(rows.length) })}</p>
      <Section heading={title}>
        <div className={mergeClasses(styles.row, styles.head)} aria-hidden>
          <span>{text("quarter.unit")}</span>
          <span className={styles.right}>{text("quarter.actualPlan")}</span>
          <span className={styles.right}>{text("quarter.achievement")}</span>
          <span>{text("quarter.verdict")}</span>
          <span className={styles.rolled}>{text("quarter.rolledIn")}</span>
        </div>
        <VirtualRows
          count={rows.length}
          rowHeight={rowHeight}
          label={title}
          row={(index, place) => {
            const row = rows[index];
            if (!row) return null;
            const name = lineText(row.keys, words);
            return (
              <li key={index} className={mergeClasses(list.row, styles.row)} {...place}>
                <span className={list.name} title={name}>
                  {name}
                </span>
                <span className={styles.right}>
                  {number(row.actual)} / {number(row.plan)}
                </span>
                <span className={styles.right}>{share(row.achievement)}</span>
                <span className={list.name}>
                  <StatusMark of={row.verdict ?? "none"} />
                </span>
                <span className={styles.rolled}>{row.rolledIn === undefined ? "–" : signed(row.rolledIn)}</span>
              </li>
            );
          }}
        />
        <div className={mergeClasses(list.row, styles.row, styles.total)}>
          <span>{text("quarter.total")}</span>
          <span className={styles.right}>
            {number(actual)} / {number(plan)}
          </span>
          <span className={styles.right}>{share(plan === 0 ? undefined : actual / plan)}</span>
          <span />
          <span className={styles.rolled}>{signed(rolled)}</span>
        </div>
        {rolled !== 0 && <p className={styles.meta}>{text("quarter.rolledSum", { rolled: signed(rolled) })}</p>}
      </Section>
    </>
  );
}
