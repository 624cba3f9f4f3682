import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DismissCircle16Filled } from "@fluentui/react-icons";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  line: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
});

export interface Check {
  readonly text: string;
  readonly holds: boolean;
}

/** Sums and other promises, each with whether it holds. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {checks.map(({ text, holds }) => (
        <li key={text} className={styles.line}>
          {holds ? (
            <CheckmarkCircle16Filled className={styles.good} aria-label="✓" />
          ) : (
            <DismissCircle16Filled className={styles.bad} aria-label="✗" />
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
