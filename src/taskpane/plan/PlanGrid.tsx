import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useHidden } from "../parts/hidden";
import { useTable } from "../parts/tableStyles";
import { useWords } from "../words/useWords";
import { PlanRow, type PlanGridRow } from "./PlanRow";
import { gridMove, type GridPlace } from "./gridKeys";

const useStyles = makeStyles({
  // As wide as the numbers need: they are never cut, the names wrap.
  number: { width: "1%", minWidth: "44px", "@media (max-width: 299px)": { minWidth: "36px" } },
  lock: { width: "28px", position: "relative" },
  problem: {
    margin: "4px 0 0",
    color: tokens.colorStatusDangerForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface PlanGridProps {
  readonly label: string;
  /** Over the names: "Month". */
  readonly head: string;
  readonly rows: readonly PlanGridRow[];
  /** Takes what was typed over the new number of a row; a sentence when it cannot be. */
  readonly onEnter: (row: PlanGridRow, typed: string) => string | undefined;
  readonly onLock: (row: PlanGridRow) => void;
  /** The row that somebody chose by key, click or typing; not the one that Enter goes on to. */
  readonly onRow?: (row: PlanGridRow) => void;
}

/**
 * Now, new, change and lock of some rows: an ARIA grid. Arrows move, Enter, F2 or a figure edits, Enter takes what was
 * typed and moves on, Escape leaves it. One stop for Tab.
 */
export function PlanGrid({ label, head, rows, onEnter, onLock, onRow }: PlanGridProps) {
  const styles = useStyles();
  const table = useTable();
  const { hidden } = useHidden();
  const { text } = useWords();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const [goal, setGoal] = useState<GridPlace>();
  const [editing, setEditing] = useState<{ readonly key: string; readonly start?: string }>();
  const [problem, setProblem] = useState<{ readonly key: string; readonly text: string }>();
  const problemId = `${label} problem`.replace(/\W+/g, "-");

  // Once React has drawn: the field that was there is gone by then. At once, so that no later click loses its focus.
  useEffect(() => {
    if (goal) grid.current?.querySelector<HTMLElement>(`[data-place="${goal.row} ${goal.column}"]`)?.focus();
  }, [goal]);
  const focus = (place: GridPlace): void => {
    setAt(place);
    setGoal({ ...place });
  };
  const take = (row: PlanGridRow, typed: string): boolean => {
    const wrong = onEnter(row, typed);
    setProblem(wrong === undefined ? undefined : { key: row.key, text: wrong });
    return wrong === undefined;
  };
  const max = Math.max(0, ...rows.filter(({ kind }) => kind === "month" || kind === "line").map(({ after }) => after));
  return (
    <div>
      <table
        ref={grid}
        role="grid"
        aria-label={label}
        className={table.table}
        onKeyDown={(event) => {
          if (editing || event.defaultPrevented) return;
          const next = gridMove(event, at, rows.length);
          if (!next) return;
          event.preventDefault();
          focus(next);
          const row = rows[next.row];
          if (row) onRow?.(row);
        }}
      >
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" className={table.head}>
              {head}
            </th>
            {(["plan.now", "plan.new", "plan.change"] as const).map((header) => (
              <th
                key={header}
                role="columnheader"
                scope="col"
                className={mergeClasses(table.head, table.right, styles.number)}
              >
                {text(header)}
              </th>
            ))}
            <th role="columnheader" scope="col" className={mergeClasses(table.head, styles.lock)}>
              <span className={hidden}>{text("plan.lock")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <PlanRow
              key={row.key}
              row={row}
              max={max}
              index={index}
              at={at}
              editing={editing?.key === row.key ? editing : undefined}
              problemId={problem?.key === row.key ? problemId : undefined}
              onFocus={setAt}
              onEdit={(start) => {
                onRow?.(row);
                setAt({ row: index, column: 0 });
                setEditing({ key: row.key, ...(start === undefined ? {} : { start }) });
              }}
              onEnd={(typed, move) => {
                if (typed !== undefined && !take(row, typed) && move !== "leave") return;
                setEditing(undefined);
                if (typed === undefined) setProblem(undefined);
                if (move === "leave") return;
                const step = move === "down" ? 1 : move === "up" ? -1 : 0;
                focus({ row: Math.max(0, Math.min(rows.length - 1, index + step)), column: 0 });
              }}
              onLock={() => {
                onRow?.(row);
                onLock(row);
              }}
            />
          ))}
        </tbody>
      </table>
      {problem && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem.text}
        </p>
      )}
    </div>
  );
}
