import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HistoryEntry } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { dayText } from "../words/moments";
import { useWords } from "../words/useWords";
import { byDay, type Looker } from "./entries";
import { EntryRow } from "./EntryRow";

const useStyles = makeStyles({
  day: {
    margin: "12px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: "8px" },
});

/** Entries have no common height, so a long journal is drawn a page at a time. */
const pageLength = 50;

export interface EntryListProps {
  readonly entries: readonly HistoryEntry[];
  readonly looker: Looker;
  readonly busy: boolean;
  readonly onUndo: (entry: HistoryEntry) => void;
  readonly onTakeBack: (entry: HistoryEntry) => void;
}

/** The writes of a workbook by day, the latest first. */
export function EntryList({ entries, looker, busy, onUndo, onTakeBack }: EntryListProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const [shown, setShown] = useState(pageLength);
  const today = useServices().today();
  const dayName = (day: number | undefined): string => {
    if (day === undefined) return text("history.noDay");
    const name = dayText(day, today, words);
    return day === today ? text("history.today", { day: name }) : name;
  };
  const n = Math.min(pageLength, entries.length - shown);
  return (
    <>
      {byDay(entries.slice(0, shown)).map((group, index) => (
        <section key={`${group.day} ${index}`}>
          <h2 className={styles.day} tabIndex={-1}>
            {dayName(group.day)}
          </h2>
          <ul className={styles.list}>
            {group.entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                looker={looker}
                busy={busy}
                onUndo={() => onUndo(entry)}
                onTakeBack={() => onTakeBack(entry)}
              />
            ))}
          </ul>
        </section>
      ))}
      {n > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + pageLength)}>
          {text("history.showMore", { n, count: number(n) })}
        </Button>
      )}
    </>
  );
}
