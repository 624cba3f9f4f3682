import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { clean } from "../../planning/exact/clean";
import { rowHeight, useRows } from "../parts/rowStyles";
import { VirtualRows } from "../parts/VirtualRows";
import { beginsEntry } from "../plan/gridKeys";
import { NumberEntry } from "../plan/NumberEntry";
import { lineText } from "../plan/planText";
import { useWords } from "../words/useWords";
import type { IssueRow } from "./issueRows";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 60px 64px 44px", columnGap: "4px" },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  right: { textAlign: "right" },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: "transparent" },
  sum: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  number: {
    width: "100%",
    height: "24px",
    padding: "0 5px 0 0",
    font: "inherit",
    textAlign: "right",
    color: "inherit",
    background: "none",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "text",
    fontVariantNumeric: "tabular-nums",
    "&:hover": { border: `1px solid ${tokens.colorNeutralStroke1}` },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  fixed: { paddingRight: "6px" },
  changed: { fontWeight: tokens.fontWeightSemibold },
  problem: {
    margin: "4px 0 0",
    color: tokens.colorStatusDangerForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface IssueGridProps {
  readonly label: string;
  readonly heads: { readonly name: string; readonly before: string; readonly after: string };
  readonly month: string;
  readonly rows: readonly IssueRow[];
  readonly total: Pick<IssueRow, "before" | "after">;
  /** Takes what was typed over a unit's number, or says why it cannot be; without it nothing is typed. */
  readonly onEnter?: (row: IssueRow, typed: string) => string | undefined;
}

/**
 * The units of a month: what they had, what is issued, typed over in place. Enter, F2 or a figure edits, Enter and arrows
 * up and down take what was typed and go on, Escape leaves it; one stop for Tab. Drawn as far as it is in view.
 */
export function IssueGrid({ label, heads, month, rows, total, onEnter }: IssueGridProps) {
  const styles = useStyles();
  const list = useRows();
  const words = useWords();
  const { text, number, signed } = words;
  const box = useRef<HTMLDivElement>(null);
  const units = rows.flatMap((row, index) => (row.unit === undefined ? [] : [index]));
  const [at, setAt] = useState<number>();
  const [goal, setGoal] = useState<{ readonly row: number }>();
  const [editing, setEditing] = useState<{ readonly row: number; readonly start?: string }>();
  const [problem, setProblem] = useState<{ readonly row: number; readonly text: string }>();
  const stop = at ?? units[0];
  const problemId = "issue-problem";
  useEffect(() => {
    if (goal) box.current?.querySelector<HTMLElement>(`[data-row="${goal.row}"]`)?.focus();
  }, [goal]);
  const go = (row: number, by: number): void => {
    const place = units.indexOf(row);
    const next = units[Math.max(0, Math.min(units.length - 1, place + by))] ?? row;
    setAt(next);
    setGoal({ row: next });
  };
  const numbers = ({ before, after }: Pick<IssueRow, "before" | "after">, cell: React.ReactNode, isTotal = false) => {
    const change = clean(after - before);
    return (
      <>
        <span className={mergeClasses(styles.right, styles.before, isTotal && styles.sum)}>{number(before)}</span>
        <span className={styles.right}>{cell}</span>
        <span className={styles.right}>{isTotal && change === 0 ? "0" : signed(change)}</span>
      </>
    );
  };
  return (
    <div ref={box}>
      <div className={mergeClasses(styles.line, styles.head)} aria-hidden>
        <span>{heads.name}</span>
        <span className={styles.right}>{heads.before}</span>
        <span className={styles.right}>{heads.after}</span>
        <span className={styles.right}>{text("plan.change")}</span>
      </div>
      <VirtualRows
        count={rows.length}
        rowHeight={rowHeight}
        label={label}
        row={(index, place) => {
          const row = rows[index];
          if (!row) return null;
          const name = lineText(row.path, words);
          const isSum = row.unit === undefined;
          const ofMonth = text("issue.newOf", { month, name });
          const cell =
            isSum || !onEnter ? (
              <span className={mergeClasses(styles.fixed, row.after !== row.before && styles.changed)}>
                {number(row.after)}
              </span>
            ) : editing?.row === index ? (
              <NumberEntry
                label={ofMonth}
                value={row.after}
                {...(editing.start === undefined ? {} : { start: editing.start })}
                problemId={problem?.row === index ? problemId : undefined}
                onEnd={(typed, move) => {
                  const wrong = typed === undefined ? undefined : onEnter(row, typed);
                  setProblem(wrong === undefined ? undefined : { row: index, text: wrong });
                  if (wrong !== undefined && move !== "leave") return;
                  setEditing(undefined);
                  if (move !== "leave") go(index, move === "down" ? 1 : move === "up" ? -1 : 0);
                }}
              />
            ) : (
              <button
                type="button"
                data-row={index}
                className={mergeClasses(styles.number, row.after !== row.before && styles.changed)}
                aria-label={text("issue.valueOf", { of: ofMonth, value: number(row.after) })}
                tabIndex={stop === index ? 0 : -1}
                onFocus={() => setAt(index)}
                onClick={() => setEditing({ row: index })}
                onKeyDown={(event) => {
                  if (event.key === "ArrowDown") go(index, 1);
                  else if (event.key === "ArrowUp") go(index, -1);
                  else if (event.key === "Home") go(index, -units.length);
                  else if (event.key === "End") go(index, units.length);
                  else if (beginsEntry(event)) setEditing({ row: index, start: event.key });
                  else if (event.key === "F2") setEditing({ row: index });
                  else return;
                  event.preventDefault();
                }}
              >
                {number(row.after)}
              </button>
            );
          return (
            <li key={index} className={mergeClasses(list.row, styles.line, isSum && styles.sum)} {...place}>
              <span className={list.name} title={name} style={{ paddingLeft: `${row.level * 12}px` }}>
                {row.name || name}
              </span>
              {numbers(row, cell)}
            </li>
          );
        }}
      />
      <div className={mergeClasses(list.row, styles.line, styles.total)}>
        <span>{text("split.company")}</span>
        {numbers(total, <span className={styles.fixed}>{number(total.after)}</span>, true)}
      </div>
      {problem && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem.text}
        </p>
      )}
    </div>
  );
}
