import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../shell/PaneContext";
import { Bar } from "./Bar";
import { ErrorSentence } from "./ErrorSentence";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  middle: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "12px 16px 16px",
    "@media (max-width: 359px)": { paddingLeft: "12px", paddingRight: "12px" },
  },
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 16px 12px",
    "@media (max-width: 359px)": { paddingLeft: "12px", paddingRight: "12px" },
  },
  status: {
    margin: 0,
    marginBottom: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  alone: { marginBottom: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A page as data, for states that are shown one at a time. */
export interface PageView {
  readonly body: ReactNode;
  readonly status: string;
  readonly buttons?: ReactNode;
}

export interface PageProps {
  /** Above the scrolling middle: the beats. */
  readonly top?: ReactNode;
  readonly children: ReactNode;
  /** The footer sentence; spoken when it changes. */
  readonly status?: string;
  readonly buttons?: ReactNode;
}

/** One page of the pane: only its middle scrolls, the footer says where things stand and holds the buttons. */
export function Page({ top, children, status, buttons }: PageProps) {
  const styles = useStyles();
  const { cellProblem } = usePane();
  return (
    <div className={styles.page}>
      {top}
      <main className={styles.middle}>
        {cellProblem !== undefined && (
          <Bar intent="error" takesFocus>
            <ErrorSentence error={cellProblem} />
          </Bar>
        )}
        {children}
      </main>
      {(status !== undefined || buttons) && (
        <footer className={styles.footer}>
          <p role="status" className={mergeClasses(styles.status, !buttons && styles.alone)}>
            {status}
          </p>
          {buttons && <div className={styles.buttons}>{buttons}</div>}
        </footer>
      )}
    </div>
  );
}
