import { Avatar, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { HistoryEntry } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useWords } from "../words/useWords";
import { brokeOff, isMine, type Looker } from "./entries";
import { entryLine, undoneText } from "./entryWords";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  avatar: { marginTop: "2px" },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  job: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  state: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "6px",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: "inherit", minHeight: "24px" },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

export interface EntryRowProps {
  readonly entry: HistoryEntry;
  readonly looker: Looker;
  /** An undo is under way. */
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onTakeBack: () => void;
}

/** A write in the history: whose, what, where, when, and what can be done about it. */
export function EntryRow({ entry, looker, busy, onUndo, onTakeBack }: EntryRowProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, clock } = words;
  const { today } = useServices();
  const { job, at, undone, undo } = entry;
  const who = entry.who.trim();
  const action = (label: string, act: () => void) => (
    <Link as="button" className={styles.link} disabledFocusable={busy} aria-label={`${label}: ${job}`} onClick={act}>
      <ArrowUndo16Regular aria-hidden />
      {label}
    </Link>
  );
  return (
    <li className={styles.row}>
      <Avatar className={styles.avatar} size={24} {...(who === "" ? { "aria-hidden": true } : { name: who })} />
      <div className={styles.body}>
        <div className={styles.job}>{undone ? <s>{job}</s> : job}</div>
        {who !== "" && !isMine(entry, looker.who) && <p className={styles.meta}>{who}</p>}
        <p className={styles.meta}>{entryLine(entry, words)}</p>
        {undone && <p className={styles.state}>{undoneText(entry, today(), words)}</p>}
        {undo === "ready" && <p className={styles.state}>{action(text("do.undo"), onUndo)}</p>}
        {undo === "unfinished" && (
          <p className={styles.state}>
            {brokeOff(entry, looker) ? (
              <>
                <Warning16Filled className={styles.warning} aria-hidden />
                {text("history.unfinished")} {action(text("do.takeBack"), onTakeBack)}
              </>
            ) : (
              text("history.underWay")
            )}
          </p>
        )}
      </div>
      {at !== undefined && <span className={styles.meta}>{clock(at)}</span>}
    </li>
  );
}
