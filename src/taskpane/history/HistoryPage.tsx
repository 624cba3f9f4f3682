import { Button, Link, makeStyles, Skeleton, SkeletonItem, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { HistoryEntry } from "../../workbook/types";
import { FailedView } from "../job/FailedView";
import { useBeatFocus } from "../job/useBeatFocus";
import { Page } from "../parts/Page";
import { useSlow } from "../parts/useSlow";
import { NameLine } from "../person/NameLine";
import { usePane } from "../shell/PaneContext";
import { usePerson } from "../shell/usePerson";
import type { Which } from "../undo/UndoRun";
import { useUndoView } from "../undo/useUndoView";
import { Sentence } from "../words/Sentence";
import { useWords } from "../words/useWords";
import { EntryList } from "./EntryList";
import { inTab, subjectOf, tabs, type HistoryTab } from "./entries";
import { Forget } from "./Forget";
import { UndoneBar } from "./UndoneBar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, marginLeft: "-6px" },
  empty: { margin: "12px 0" },
  bone: { marginBottom: "12px" },
  foot: {
    margin: "12px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** History and undo: every write of the workbook, whoever wrote it, and the way back from each. */
export function HistoryPage() {
  const styles = useStyles();
  const { text } = useWords();
  const { journal, undo, queue, showCells } = usePane();
  const { history, seenAt, looking, error, lookAgain } = journal;
  const who = usePerson();
  const [tab, setTab] = useState<HistoryTab>("everyone");
  const slow = useSlow(looking && history === undefined);
  const state = useSyncExternalStore(undo.subscribe, undo.state);
  const undoing = useUndoView(() => true);
  const container = useBeatFocus(undoing.view ? undoing.at : state.at === "done" ? "done" : "list");
  // Colleagues write too: whoever comes to this page sees it as it is now.
  useEffect(lookAgain, [lookAgain]);

  const looker = { who, now: seenAt, writing: queue.busy() };
  const start = (which: Which) => (entry: HistoryEntry) => void undo.undo(subjectOf(entry), which);
  const again = (
    <Button
      onClick={() => {
        undo.leave();
        lookAgain();
      }}
    >
      {text("history.lookAgain")}
    </Button>
  );
  const list = () => {
    if (error !== undefined && !looking) return <FailedView error={error} />;
    if (!history) {
      return (
        slow && (
          <Skeleton aria-label={text("history.looking")}>
            {[20, 56, 56, 56].map((height, index) => (
              <SkeletonItem key={index} className={styles.bone} style={{ height }} />
            ))}
          </Skeleton>
        )
      );
    }
    const entries = history.entries.filter((entry) => inTab(entry, tab, looker));
    return (
      <>
        <UndoneBar state={state} />
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(tabs.find((one) => one === value) ?? "everyone")}
        >
          {tabs.map((one) => (
            <Tab key={one} value={one}>
              {text(`history.${one}`)}
            </Tab>
          ))}
        </TabList>
        {entries.length > 0 ? (
          <EntryList
            key={tab}
            entries={entries}
            looker={looker}
            busy={undoing.busy}
            onUndo={start("asWritten")}
            onTakeBack={start("unchanged")}
          />
        ) : (
          <p className={styles.empty}>{text(history.entries.length === 0 ? "history.empty" : "history.emptyTab")}</p>
        )}
        {history.journal !== undefined && (
          <p className={styles.foot}>
            <Sentence
              of="history.fullList"
              nodes={{ sheet: <JournalLink sheet={history.journal} onShow={showCells} /> }}
            />
          </p>
        )}
        <NameLine />
        {history.journal !== undefined && <Forget />}
      </>
    );
  };
  const view = undoing.view ?? {
    body: list(),
    status: text(
      slow ? "history.looking" : state.at === "idle" && state.cancelled ? "status.undoCancelled" : "status.undoHint",
    ),
    buttons: again,
  };
  return (
    <div className={styles.page} ref={container}>
      <Page status={view.status} buttons={view.buttons}>
        {view.body}
      </Page>
    </div>
  );
}

function JournalLink({
  sheet,
  onShow,
}: {
  readonly sheet: string;
  readonly onShow: (sheet: string, at: string) => void;
}) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <Link as="button" inline className={styles.link} onClick={() => onShow(sheet, "A1")}>
      {text("history.sheet", { sheet })}
    </Link>
  );
}
