import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: { outlineStyle: "none", marginBottom: "12px" },
  title: { display: "block" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  message: { paddingTop: "8px", paddingBottom: "8px", alignItems: "start", minHeight: 0 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
});

export interface BarProps {
  readonly intent: "error" | "warning" | "info";
  readonly title?: string;
  readonly children?: ReactNode;
  /** Errors and conflicts end what the person was doing: they are spoken at once and take the focus. */
  readonly takesFocus?: true;
}

/** The one message of a page, at its top. */
export function Bar({ intent, title, children, takesFocus }: BarProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.bar}
      data-bar
      role={intent === "info" ? "status" : takesFocus ? "alert" : undefined}
      {...(takesFocus ? { tabIndex: -1, "data-beat-focus": "" } : {})}
    >
      <MessageBar intent={intent} layout="multiline" politeness="polite" className={styles.message}>
        <MessageBarBody className={styles.body}>
          {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
