import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { Activity, useCallback, useEffect, useMemo, useState } from "react";
import type { Language } from "../jobs/types";
import { BoardJob } from "./boards/BoardJob";
import { Home } from "./home/Home";
import { JobRun, type WriteLog } from "./job/JobRun";
import { jobIds, type JobId, type PageId } from "./jobs";
import { GradeJob } from "./leads/GradeJob";
import type { OpenRequests } from "./openRequests";
import { useServices } from "./services/PaneServices";
import { PaneHeader } from "./shell/PaneHeader";
import { PaneProvider, type LastWrite, type Pane, type Runs } from "./shell/PaneContext";
import { useShowCells } from "./shell/useShowCells";
import { useWorkbook } from "./shell/useWorkbook";
import { SplitJob } from "./targets/SplitJob";
import { makeWords } from "./words/words";
import { WordsProvider } from "./words/useWords";

/** Chinese needs a Chinese font in second place, before the browser picks a Japanese one. */
const fonts =
  "'Segoe UI', -apple-system, 'Open Sans', Roboto, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const themes: Readonly<Record<"light" | "dark", Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: fonts },
  dark: { ...webDarkTheme, fontFamilyBase: fonts },
};

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export interface AppProps {
  readonly language: Language;
  readonly dark: boolean;
  readonly requests: OpenRequests;
}

/** The whole pane: one header, and pages that keep what was chosen while another one is shown. */
export function App({ language, dark, requests }: AppProps) {
  const words = useMemo(() => makeWords(language), [language]);
  return (
    // Not a class: portals (menus, lists) copy the provider's classes and would cover the pane.
    <FluentProvider theme={dark ? themes.dark : themes.light} style={{ height: "100%" }}>
      <WordsProvider value={words}>
        <Pages requests={requests} />
      </WordsProvider>
    </FluentProvider>
  );
}

function Pages({ requests }: Pick<AppProps, "requests">) {
  const styles = useStyles();
  const services = useServices();
  const workbook = useWorkbook();
  const showing = useShowCells();
  const { forgetCellProblem } = showing;
  const [page, setPage] = useState<PageId>("home");
  const open = useCallback(
    (next: PageId) => {
      forgetCellProblem();
      setPage(next);
    },
    [forgetCellProblem],
  );
  // Oldest first. Undo goes from the end: what was written later may need what was written before.
  const [writes, setWrites] = useState<readonly LastWrite[]>([]);
  const { lookAgain } = workbook;
  const logOf = useCallback(
    (job: JobId): WriteLog => ({
      written: (receipt) => {
        setWrites((earlier) => [...earlier, { job, receipt, at: services.now() }]);
        // What was written may be a table another job works with.
        lookAgain();
      },
      undone: (receipt) => {
        setWrites((earlier) => earlier.filter((write) => write.receipt !== receipt));
        lookAgain();
      },
    }),
    [services, lookAgain],
  );
  const runs = useMemo<Runs>(
    () => ({
      grade: new JobRun(services, logOf("grade")),
      split: new JobRun(services, logOf("split")),
      board: new JobRun(services, logOf("board")),
    }),
    [services, logOf],
  );
  useEffect(() => requests.listen(open), [requests, open]);
  const pane: Pane = { ...showing, page, open, workbook, runs, lastWrite: writes.at(-1) };
  const pages: Readonly<Record<PageId, React.ReactNode>> = {
    home: <Home />,
    grade: <GradeJob />,
    split: <SplitJob />,
    board: <BoardJob />,
  };
  return (
    <PaneProvider value={pane}>
      <div className={styles.app}>
        <PaneHeader />
        {(["home", ...jobIds] as const).map((id) => (
          <Activity key={id} mode={id === page ? "visible" : "hidden"}>
            <div className={styles.page}>{pages[id]}</div>
          </Activity>
        ))}
      </div>
    </PaneProvider>
  );
}
