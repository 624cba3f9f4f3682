import { Button, makeStyles } from "@fluentui/react-components";
import { brokeOff, subjectOf } from "../history/entries";
import { entryLine } from "../history/entryWords";
import { Bar } from "../parts/Bar";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { usePerson } from "../shell/usePerson";
import { nameInside } from "../undo/undoTitle";
import { momentText } from "../words/moments";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 4px" } });

/** A write that broke off, for example because the computer was switched off: who, when, what, and the way back. */
export function UnfinishedBar() {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { today } = useServices();
  const { journal, queue, undo, open } = usePane();
  const looker = { who: usePerson(), now: journal.seenAt, writing: queue.busy() };
  const entry = journal.history?.entries.find((one) => brokeOff(one, looker));
  if (!entry) return null;
  const who = entry.who.trim();
  const by = who === "" ? "" : text("undo.by", { who: nameInside(who, words) });
  const when = momentText(entry.at, today(), words);
  const takeBack = (): void => {
    open("history");
    void undo.undo(subjectOf(entry), "unchanged");
  };
  return (
    <Bar intent="warning" title={text("home.unfinished", { job: entry.job, by })}>
      {[when, entryLine(entry, words)].filter((part) => part !== "").join(text("history.comma"))}
      <div className={styles.buttons}>
        <Button size="small" onClick={takeBack}>
          {text("do.takeBack")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => open("history")}>
          {text("home.lookAtIt")}
        </Button>
      </div>
    </Bar>
  );
}
