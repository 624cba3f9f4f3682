import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useHidden } from "../parts/hidden";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "20px",
    height: "20px",
    padding: "0 3px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  first: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  second: { backgroundColor: tokens.colorBrandStroke2, color: tokens.colorNeutralForeground1 },
  third: { backgroundColor: tokens.colorNeutralStroke2, color: tokens.colorNeutralForeground1 },
  rest: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  none: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3 },
});

export interface GradeBadgeProps {
  /** "" is no grade. */
  readonly grade: string;
  /** Place in the rules' order: the fill weakens from the best grade on. */
  readonly rank: number;
}

/** A grade as a letter in a square; the better, the stronger its fill. */
export function GradeBadge({ grade, rank }: GradeBadgeProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text } = useWords();
  if (grade === "") {
    return (
      <span className={mergeClasses(styles.badge, styles.none)}>
        <span aria-hidden>–</span>
        <span className={hidden}>{text("grade.none")}</span>
      </span>
    );
  }
  const fill = [styles.first, styles.second, styles.third][rank] ?? styles.rest;
  return <span className={mergeClasses(styles.badge, fill)}>{grade}</span>;
}
