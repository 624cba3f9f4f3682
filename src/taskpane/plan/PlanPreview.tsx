import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import type { EditProposal } from "../../jobs/types";
import { lockKey } from "../../planning/targets/plan/sameLock";
import type { PlanLock } from "../../planning/targets/plan/types";
import type { Preview } from "../../workbook/types";
import { Checks } from "../parts/Checks";
import { rowHeight, useRows } from "../parts/rowStyles";
import { Section } from "../parts/Section";
import { VirtualRows } from "../parts/VirtualRows";
import { useWords } from "../words/useWords";
import { changedLines, planChecks } from "./planChecks";
import { lineText, placeText, shortPeriod } from "./planText";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto 12px auto 52px", columnGap: "6px" },
  line: { fontWeight: tokens.fontWeightSemibold },
  month: { paddingLeft: "12px" },
  before: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  change: { textAlign: "right" },
  locks: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    overflowWrap: "anywhere",
  },
});

export interface PlanPreviewProps {
  readonly proposal: EditProposal;
  readonly preview: Preview;
}

/** Every line and period that changes, before and after, that the sums and locks hold, and the locks set and lifted. */
export function PlanPreview({ proposal, preview }: PlanPreviewProps) {
  const styles = useStyles();
  const list = useRows();
  const words = useWords();
  const { text, number, signed } = words;
  const rows = changedLines(proposal);
  const { added, removed } = proposal.locks;
  const locks = (title: "plan.locksAdded" | "plan.locksRemoved", held: readonly PlanLock[]) =>
    held.length > 0 && (
      <Section heading={text(title)} aside={number(held.length)}>
        <ul className={styles.locks}>
          {held.map((lock) => (
            <li key={lockKey(lock)}>{placeText(lock, words)}</li>
          ))}
        </ul>
      </Section>
    );
  return (
    <>
      <Checks checks={planChecks(proposal, preview, words)} />
      {rows.length > 0 && (
        <Section heading={text("plan.changes")} aside={text("plan.beforeAfter")}>
          <VirtualRows
            count={rows.length}
            rowHeight={rowHeight}
            label={text("plan.changes")}
            row={(index, place) => {
              const row = rows[index];
              if (!row) return null;
              const isYear = row.period === "year";
              const name = isYear ? lineText(row.path, words) : shortPeriod(row.period, words);
              return (
                <li key={index} className={mergeClasses(list.row, styles.row, isYear && styles.line)} {...place}>
                  <span className={mergeClasses(list.name, !isYear && styles.month)} title={name}>
                    {name}
                  </span>
                  <span className={styles.before}>{number(row.before)}</span>
                  <ArrowRight12Regular aria-label="→" />
                  <span>{number(row.after)}</span>
                  <span className={styles.change}>{signed(row.change)}</span>
                </li>
              );
            }}
          />
        </Section>
      )}
      {locks("plan.locksAdded", added)}
      {locks("plan.locksRemoved", removed)}
    </>
  );
}
