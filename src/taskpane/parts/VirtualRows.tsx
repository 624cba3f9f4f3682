import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode, type UIEvent } from "react";

const useStyles = makeStyles({
  view: { overflowY: "auto", position: "relative" },
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
});

/** Up to here every row is drawn; beyond, only the ones in view. */
const all = 100;
const viewHeight = 360;
const overscan = 8;

export interface VirtualRowsProps {
  readonly count: number;
  /** Pixels; all rows are equally high. */
  readonly rowHeight: number;
  readonly label: string;
  /** One `<li>` with the style given, and `aria-posinset`, `aria-setsize` when it is one of many. */
  readonly row: (index: number, place: RowPlace) => ReactNode;
}

export interface RowPlace {
  readonly style?: {
    readonly position: "absolute";
    readonly top: number;
    readonly left: 0;
    readonly right: 0;
    readonly height: number;
  };
  readonly "aria-posinset"?: number;
  readonly "aria-setsize"?: number;
}

/**
 * A list that stays quick with thousands of rows: above 100 it scrolls in a window of its own and draws what is in
 * view. (Fluent's virtualizer is an alpha; equal rows need no more than this.)
 */
export function VirtualRows({ count, rowHeight, label, row }: VirtualRowsProps) {
  const styles = useStyles();
  const [top, setTop] = useState(0);
  if (count <= all) {
    return (
      <ul className={styles.list} aria-label={label}>
        {Array.from({ length: count }, (_, index) => row(index, {}))}
      </ul>
    );
  }
  const first = Math.max(0, Math.floor(top / rowHeight) - overscan);
  const last = Math.min(count, Math.ceil((top + viewHeight) / rowHeight) + overscan);
  return (
    <div
      className={styles.view}
      style={{ height: viewHeight }}
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={(event: UIEvent<HTMLDivElement>) => setTop(event.currentTarget.scrollTop)}
    >
      <ul className={styles.list} style={{ height: count * rowHeight }}>
        {Array.from({ length: last - first }, (_, offset) => {
          const index = first + offset;
          return row(index, {
            style: { position: "absolute", top: index * rowHeight, left: 0, right: 0, height: rowHeight },
            "aria-posinset": index + 1,
            "aria-setsize": count,
          });
        })}
      </ul>
    </div>
  );
}
