import { Button, Link, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, LockClosed16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { FailedView } from "../job/FailedView";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useSlow } from "../parts/useSlow";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { keyOf } from "../shell/useWorkbook";
import { useWords } from "../words/useWords";
import { workbookDay } from "../year/closed";
import { HandEdits } from "../year/HandEdits";
import { useReadAgain } from "../year/useReadAgain";
import { FoundList } from "./FoundList";
import { HandEditedBar } from "./HandEditedBar";
import { NextBlock } from "./NextBlock";
import { nextActions, type NextAction } from "./nextAction";
import { UnfinishedBar } from "./UnfinishedBar";
import { useYears } from "./useYears";
import { yearActions } from "./yearActions";

const useStyles = makeStyles({
  empty: { margin: "0 0 12px" },
  bone: { marginBottom: "12px" },
  health: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  lock: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** This workbook: the best next thing, what was found with its jobs, and its health. */
export function Home() {
  const styles = useStyles();
  const { text, number, list } = useWords();
  const { open, workbook, page, planYear } = usePane();
  const { summary, looking, error, tables, lookAgain } = workbook;
  const [later, setLater] = useState(0);
  const slow = useSlow(looking);
  const reader = useReadAgain();
  const years = useYears(workbook, page === "home");
  const day = workbookDay(summary, useServices().today());
  const start = ({ job, reason }: NextAction): void => {
    if ("year" in reason) planYear.say(reason.year);
    open(job);
  };
  if (error !== undefined) {
    return (
      <Page
        status={text("status.nothingWritten")}
        buttons={
          <Button appearance="primary" onClick={lookAgain}>
            {text("do.lookAgain")}
          </Button>
        }
      >
        <FailedView error={error} />
      </Page>
    );
  }
  if (!summary || (looking && slow)) {
    return (
      <Page {...(slow ? { status: text("home.looking") } : {})}>
        {slow && (
          <Skeleton aria-label={text("home.looking")}>
            {[80, 48, 48, 48].map((height, index) => (
              <SkeletonItem key={index} className={styles.bone} style={{ height }} />
            ))}
          </Skeleton>
        )}
      </Page>
    );
  }
  if (tables.length === 0) {
    const n = summary.sheets.length;
    return (
      <Page
        buttons={
          <Button appearance="primary" onClick={lookAgain}>
            {text("do.lookAgain")}
          </Button>
        }
        status={text("status.unseen")}
      >
        <UnfinishedBar />
        <p className={styles.empty}>
          {summary.language === undefined ? text("home.empty") : text("home.noTables", { n, count: number(n) })}
        </p>
      </Page>
    );
  }
  const action = [...yearActions(years.found ?? [], day), ...nextActions(tables, day)][later];
  const boards = new Set(tables.filter(({ kind }) => kind === "board").map(({ place }) => place.sheetId)).size;
  const locked = summary.sheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  return (
    <Page>
      <UnfinishedBar />
      <HandEditedBar />
      {(years.found ?? []).map(({ table, read }) => (
        <HandEdits
          key={`${keyOf(table)} ${read.year}`}
          read={read}
          readAgain={(others) => reader.readAgain(table, read.year, others)}
        />
      ))}
      {action && <NextBlock action={action} onStart={() => start(action)} onLater={() => setLater(later + 1)} />}
      <Section
        heading={text("home.found")}
        aside={
          <Link as="button" onClick={lookAgain}>
            {text("do.lookAgain")}
          </Link>
        }
      >
        <FoundList tables={tables} />
      </Section>
      {(boards > 0 || locked.length > 0) && (
        <Section heading={text("home.health")}>
          {boards > 0 && (
            <p className={styles.health}>
              <CheckmarkCircle16Filled className={styles.good} aria-hidden />
              {text("home.liveSheets", { n: boards, count: number(boards) })}
            </p>
          )}
          {locked.length > 0 && (
            <p className={styles.health}>
              <LockClosed16Regular className={styles.lock} aria-hidden />
              {text("home.protected", { n: locked.length, count: number(locked.length), names: list(locked) })}
            </p>
          )}
        </Section>
      )}
    </Page>
  );
}
