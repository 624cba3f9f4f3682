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
import { CheckJob } from "./check/CheckJob";
import { GapJob } from "./gap/GapJob";
import { Home } from "./home/Home";
import { HistoryPage } from "./history/HistoryPage";
import { jobIds, toolIds, type PageId } from "./jobs";
import { IssueJob } from "./issue/IssueJob";
import { GradeJob } from "./leads/GradeJob";
import type { OpenRequests } from "./openRequests";
import { PlanJob } from "./plan/PlanJob";
import { NextYearJob } from "./nextYear/NextYearJob";
import { PaneHeader } from "./shell/PaneHeader";
import { PaneProvider, type Pane } from "./shell/PaneContext";
import { useHistory } from "./shell/useHistory";
import { usePlanChecks } from "./shell/usePlanChecks";
import { useRuns } from "./shell/useRuns";
import { useShowCells } from "./shell/useShowCells";
import { useWorkbook } from "./shell/useWorkbook";
import { usePlanYear } from "./shell/planYear";
import { ShareJob } from "./share/ShareJob";
import { QuarterJob } from "./quarter/QuarterJob";
import { RollJob } from "./roll/RollJob";
import { SplitJob } from "./targets/SplitJob";
import { VersionsJob } from "./versions/VersionsJob";
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
  const workbook = useWorkbook();
  const journal = useHistory();
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
  const planChecks = usePlanChecks(workbook, page === "home" || page === "check");
  const planYear = usePlanYear();
  const { lookAgain } = workbook;
  const { lookAgain: readAgain } = journal;
  const changed = useCallback(() => {
    // What was written may be a table another job works with.
    lookAgain();
    readAgain();
  }, [lookAgain, readAgain]);
  const runs = useRuns(changed);
  useEffect(() => requests.listen(open), [requests, open]);
  const pane: Pane = { ...showing, ...runs, page, open, workbook, journal, planChecks, planYear };
  const pages: Readonly<Record<PageId, React.ReactNode>> = {
    home: <Home />,
    grade: <GradeJob />,
    split: <SplitJob />,
    nextYear: <NextYearJob />,
    plan: <PlanJob />,
    issue: <IssueJob />,
    roll: <RollJob />,
    versions: <VersionsJob />,
    quarter: <QuarterJob />,
    check: <CheckJob />,
    gap: <GapJob />,
    board: <BoardJob />,
    share: <ShareJob />,
    history: <HistoryPage />,
  };
  return (
    <PaneProvider value={pane}>
      <div className={styles.app}>
        <PaneHeader />
        {(["home", ...jobIds, ...toolIds] as const).map((id) => (
          <Activity key={id} mode={id === page ? "visible" : "hidden"}>
            <div className={styles.page}>{pages[id]}</div>
          </Activity>
        ))}
      </div>
    </PaneProvider>
  );
}
