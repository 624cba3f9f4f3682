import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed16Filled, LockOpen16Regular } from "@fluentui/react-icons";
import { useTable } from "../parts/tableStyles";
import { PairBar } from "../parts/PairBar";
import { useWords } from "../words/useWords";
import { beginsEntry, type GridPlace } from "./gridKeys";
import type { LockState } from "./lockState";
import { NumberEntry, type EntryEnd } from "./NumberEntry";

const useStyles = makeStyles({
  row: { "&:focus-within": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: { paddingTop: "1px", paddingBottom: "1px", height: "24px" },
  name: { paddingRight: "4px", overflowWrap: "anywhere" },
  label: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  bar: { width: "76px", flexShrink: 0, "@media (max-width: 359px)": { display: "none" } },
  month: { paddingLeft: "10px" },
  group: { fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  now: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  entry: {
    padding: 0,
    cursor: "text",
    outlineStyle: "none",
    "&:focus-visible > span": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  number: {
    display: "block",
    padding: "3px 5px 3px 4px",
    margin: "0 -6px 0 2px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    "&:hover": { border: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  lockCell: { textAlign: "right", padding: 0, verticalAlign: "middle" },
  lock: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    padding: 0,
    border: "none",
    background: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  closed: { color: tokens.colorBrandForeground1 },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
});

export interface PlanGridRow {
  readonly key: string;
  /** As the table shows it: "Sep". */
  readonly label: string;
  /** In full, for screen readers: "September". */
  readonly name: string;
  readonly kind: "month" | "group" | "total" | "line";
  readonly before: number;
  readonly after: number;
  readonly lock: LockState;
  /** Behind the name: "locked, Li Wei, Jun 3". */
  readonly meta?: string;
  /** Shows the line itself. */
  readonly open?: () => void;
}

export interface PlanRowProps {
  readonly row: PlanGridRow;
  /** Of the full bar. */
  readonly max: number;
  readonly index: number;
  /** The cell that Tab reaches. */
  readonly at: GridPlace;
  readonly editing: { readonly start?: string } | undefined;
  readonly problemId: string | undefined;
  readonly onFocus: (place: GridPlace) => void;
  /** `start` is what was typed to begin with. */
  readonly onEdit: (start?: string) => void;
  readonly onEnd: EntryEnd;
  readonly onLock: () => void;
}

/** A row of the grid: its new number is typed over in place, its lock is a button. */
export function PlanRow({ row, max, index, at, editing, problemId, onFocus, onEdit, onEnd, onLock }: PlanRowProps) {
  const styles = useStyles();
  const table = useTable();
  const { text, number, signed } = useWords();
  const { before, after, kind, lock } = row;
  const locked = lock.own !== undefined || lock.held.length > 0;
  const stop = (column: 0 | 1) => (at.row === index && at.column === column ? 0 : -1);
  const change = Number((after - before).toPrecision(15));
  return (
    <tr
      role="row"
      className={mergeClasses(
        table.row,
        styles.row,
        kind === "group" && styles.group,
        kind === "total" && styles.total,
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className={mergeClasses(
          table.cell,
          styles.cell,
          styles.name,
          kind === "month" && styles.month,
          (kind === "group" || kind === "total") && styles.group,
        )}
      >
        <div className={styles.label}>
          <span>
            {row.open ? (
              <Link as="button" inline className={styles.link} onClick={row.open}>
                {row.label}
              </Link>
            ) : (
              row.label
            )}
            {row.meta !== undefined && <span className={mergeClasses(table.meta, styles.now)}> {row.meta}</span>}
          </span>
          {(kind === "month" || kind === "line") && (
            <span className={styles.bar}>
              <PairBar kind="plan" after={after} max={max} />
            </span>
          )}
        </div>
      </th>
      <td role="gridcell" className={mergeClasses(table.cell, styles.cell, table.right, styles.now)}>
        {number(before)}
      </td>
      {editing ? (
        <td role="gridcell" className={mergeClasses(table.cell, styles.cell, table.right, styles.entry)}>
          <NumberEntry
            label={text("plan.newOf", { name: row.name })}
            value={after}
            {...(editing.start === undefined ? {} : { start: editing.start })}
            problemId={problemId}
            onEnd={onEnd}
          />
        </td>
      ) : (
        <td
          role="gridcell"
          className={mergeClasses(table.cell, styles.cell, table.right, styles.entry)}
          data-place={`${index} 0`}
          tabIndex={stop(0)}
          onFocus={() => onFocus({ row: index, column: 0 })}
          onClick={() => onEdit()}
          onKeyDown={(event) => {
            if (beginsEntry(event)) onEdit(event.key);
            else if (event.key === "Enter" || event.key === "F2") onEdit();
            else return;
            event.preventDefault();
          }}
        >
          <span className={mergeClasses(styles.number, change !== 0 && styles.changed)}>{number(after)}</span>
        </td>
      )}
      <td role="gridcell" className={mergeClasses(table.cell, styles.cell, table.right)}>
        {kind === "total" && change === 0 ? "0" : signed(change)}
      </td>
      <td role="gridcell" className={mergeClasses(table.cell, styles.cell, styles.lockCell)}>
        <button
          type="button"
          className={mergeClasses(styles.lock, locked && styles.closed)}
          aria-pressed={locked}
          aria-label={text("plan.lockOf", { name: row.name })}
          title={text("plan.lockOf", { name: row.name })}
          data-place={`${index} 1`}
          tabIndex={stop(1)}
          onFocus={() => onFocus({ row: index, column: 1 })}
          onClick={onLock}
        >
          {locked ? <LockClosed16Filled aria-hidden /> : <LockOpen16Regular aria-hidden />}
        </button>
      </td>
    </tr>
  );
}
