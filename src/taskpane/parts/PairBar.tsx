import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  pair: { display: "flex", flexDirection: "column", gap: "2px", width: "100%", forcedColorAdjust: "none" },
  bar: { height: "5px", minWidth: "1px", borderRadius: "1px", boxSizing: "border-box" },
  last: {
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": {
      backgroundColor: "transparent",
      backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 3px, Canvas 3px 6px)",
    },
  },
  actual: {
    backgroundColor: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  plan: {
    height: "6px",
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

export interface PairBarProps {
  /** What was: grey, hatched in high contrast. Missing when there is nothing to compare with. */
  readonly before?: number;
  /** What is or would be. Missing in a legend of the other bar. */
  readonly after?: number;
  /** A plan is outlined, a count is solid. */
  readonly kind: "count" | "plan";
  /** Full width. */
  readonly max: number;
}

/** Two bars on one scale, before over after. The numbers stand beside it: it is hidden from screen readers. */
export function PairBar({ before, after, kind, max }: PairBarProps) {
  const styles = useStyles();
  const width = (value: number): string => `${max > 0 ? Math.max(0, Math.min(1, value / max)) * 100 : 0}%`;
  return (
    <span className={styles.pair} aria-hidden>
      {before !== undefined && (
        <span className={mergeClasses(styles.bar, styles.last)} style={{ width: width(before) }} />
      )}
      {after !== undefined && (
        <span
          className={mergeClasses(styles.bar, kind === "plan" ? styles.plan : styles.actual)}
          style={{ width: width(after) }}
        />
      )}
    </span>
  );
}
