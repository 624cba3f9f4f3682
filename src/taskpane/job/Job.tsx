import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import { useEffect, useId, type FormEvent, type ReactNode } from "react";
import type { Proposal } from "../../jobs/types";
import type { Preview, Receipt } from "../../workbook/types";
import type { JobId } from "../jobs";
import { Page } from "../parts/Page";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { Beats, type BeatId } from "./Beats";
import { ConflictView } from "./ConflictView";
import { FailedView } from "./FailedView";
import { FaultsView } from "./FaultsView";
import type { JobRun, Prepare, RunState } from "./JobRun";
import { PreviewView } from "./PreviewView";
import { ResultView, type NextJob } from "./ResultView";
import { undoSentence } from "./undoSentence";
import { useBeatFocus } from "./useBeatFocus";
import { useRun } from "./useRun";
import { useShown } from "./useShown";
import { WorkingView } from "./WorkingView";

const useStyles = makeStyles({
  job: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export interface JobBeats<P> {
  /** Data and options share the first screen. */
  readonly data: ReactNode;
  readonly options: ReactNode;
  /** Below the sentence that says where: numbers, sums, changes. */
  readonly preview: (proposal: P, preview: Preview) => ReactNode;
  /** What the person should know before writing, for the bar at the top of the preview. */
  readonly warning?: (proposal: P) => ReactNode;
  readonly result: (proposal: P, receipt: Receipt) => { readonly headline: string; readonly sum?: string };
}

export interface JobProps<P extends Proposal> {
  readonly job: JobId;
  readonly run: JobRun<P>;
  readonly beats: JobBeats<P>;
  /** Reads and computes; undefined while something needed is missing or wrong in the form. */
  readonly prepare: Prepare<P> | undefined;
  /** Names the write: "Write 3 columns". */
  readonly writeLabel: (proposal: P, preview: Preview) => string;
  readonly next: readonly NextJob[];
}

/** A job in four beats: data and options, preview, write; with every state in between. */
export function Job<P extends Proposal>({ job, run, beats, prepare, writeLabel, next }: JobProps<P>) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { onCellsChanged } = useServices();
  const { forgetCellProblem, lastWrite } = usePane();
  const formId = useId();
  const state = useRun(run);
  const shown = useShown(state);
  const busy = state.at === "working" || state.at === "writing" || state.at === "undoing";
  const isLast = shown.at === "written" && lastWrite?.receipt === shown.receipt;
  const container = useBeatFocus(shown.at);

  // What could not be selected belongs to the page it was asked on.
  useEffect(forgetCellProblem, [forgetCellProblem, shown.at]);

  // While faults are shown the person corrects cells in the sheet: every change is a reason to look again.
  const correcting = state.at === "faults";
  useEffect(() => {
    if (!correcting) return undefined;
    const subscription = onCellsChanged(() => void run.recheck());
    return () => void subscription.then((stop) => stop());
  }, [correcting, onCellsChanged, run]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (prepare && !busy) void run.preview(prepare);
  };
  const toForm = (
    <Button onClick={run.toForm} disabledFocusable={busy}>
      {text("do.back")}
    </Button>
  );
  const previewAgain = (
    <Button appearance="primary" onClick={() => void run.previewAgain()} disabledFocusable={busy}>
      {text("do.previewAgain")}
    </Button>
  );
  const undo = (receipt: Receipt) => (
    <Button icon={<ArrowUndo20Regular />} onClick={() => void run.undo(receipt)} disabledFocusable={busy}>
      {text("do.undo")}
    </Button>
  );
  const view = ((): { readonly body: ReactNode; readonly status: string; readonly buttons?: ReactNode } => {
    switch (shown.at) {
      case "form":
        return {
          body: (
            <form id={formId} onSubmit={submit} noValidate>
              {beats.data}
              {beats.options}
            </form>
          ),
          status: text(shown.corrected ? "status.corrected" : "status.unseen"),
          buttons: (
            <Button appearance="primary" type="submit" form={formId} disabledFocusable={!prepare || busy}>
              {text("do.preview")}
            </Button>
          ),
        };
      case "working":
        return {
          body: <WorkingView work={shown.work} steps={["reading", "working", "checking"]} />,
          status: text("status.nothingYet"),
          buttons: <Button onClick={run.toForm}>{text("do.cancel")}</Button>,
        };
      case "faults":
        return {
          body: <FaultsView faults={shown.faults} data={beats.data} />,
          status: text("status.nothingWritten"),
          buttons: <Button onClick={run.toForm}>{text("do.chooseOther")}</Button>,
        };
      case "failed": {
        const { error, left } = shown;
        const toCheck =
          left.kind === "partlyWritten" ? left.places : left.kind === "partlyUndone" ? left.receipt.written : [];
        return {
          body: <FailedView error={error} toCheck={toCheck} />,
          status: text(`status.${left.kind}`),
          buttons: (
            <>
              {"receipt" in left ? undo(left.receipt) : previewAgain}
              {toForm}
            </>
          ),
        };
      }
      case "preview": {
        const { proposal, preview } = shown;
        const blocked = preview.obstacles.length > 0;
        const empty = proposal.changes.length === 0;
        return {
          body: (
            <PreviewView proposal={proposal} preview={preview} warning={beats.warning?.(proposal)}>
              {beats.preview(proposal, preview)}
            </PreviewView>
          ),
          status: text(blocked ? "status.obstacles" : empty ? "status.nothingToWrite" : "status.unwritten"),
          buttons: (
            <>
              {blocked
                ? previewAgain
                : !empty && (
                    <Button appearance="primary" onClick={() => void run.write()} disabledFocusable={busy}>
                      {writeLabel(proposal, preview)}
                    </Button>
                  )}
              {toForm}
            </>
          ),
        };
      }
      case "writing":
        return {
          body: <WorkingView work={shown.work} steps={["checking", "writing"]} preview={shown.preview} />,
          status: text("status.nothingYet"),
        };
      case "conflict":
        return {
          body: <ConflictView conflicts={shown.conflicts} changes={shown.preview.changes} kind="write" />,
          status: text("status.theirsSafe"),
          buttons: (
            <>
              {previewAgain}
              {toForm}
            </>
          ),
        };
      case "written":
        return {
          body: (
            <ResultView {...beats.result(shown.proposal, shown.receipt)} written={shown.receipt.written} next={next} />
          ),
          status: isLast
            ? undoSentence(shown.receipt, words)
            : text("undo.later", { job: text(`job.${lastWrite?.job ?? job}`) }),
          buttons: (
            <>
              {isLast && undo(shown.receipt)}
              <Button appearance="subtle" onClick={run.toForm} disabledFocusable={busy}>
                {text("do.again")}
              </Button>
            </>
          ),
        };
      case "undoing":
        return {
          body: <WorkingView work={shown.work} steps={["checking", "undoing"]} />,
          status: text("undo.running", { job: text(`job.${job}`) }),
        };
      case "undoConflict":
        return {
          body: <ConflictView conflicts={shown.conflicts} changes={shown.receipt.preview.changes} kind="undo" />,
          status: text("status.notUndone"),
          buttons: toForm,
        };
      case "undone":
        return {
          body: <ResultView headline={text("undo.done", { job: text(`job.${job}`) })} written={[]} next={next} />,
          status: text("status.undone"),
          buttons: (
            <Button appearance="primary" onClick={run.toForm}>
              {text("do.again")}
            </Button>
          ),
        };
    }
  })();
  const { current, done } = beatsOf(shown);
  return (
    <div className={styles.job} ref={container}>
      <Page
        top={<Beats job={job} current={current} done={done} onGo={goesBack(shown) && !busy ? run.toForm : undefined} />}
        status={view.status}
        buttons={view.buttons}
      >
        {view.body}
      </Page>
    </div>
  );
}

/** Which beat a state belongs to. */
export function beatsOf(state: RunState<Proposal>): { current: BeatId | undefined; done: BeatId[] } {
  switch (state.at) {
    case "form":
      return { current: "options", done: ["data"] };
    case "faults":
      return { current: "data", done: [] };
    case "failed":
      return "receipt" in state.left
        ? { current: undefined, done: ["data", "options", "preview", "write"] }
        : { current: "preview", done: ["data", "options"] };
    case "working":
    case "preview":
    case "conflict":
      return { current: "preview", done: ["data", "options"] };
    case "writing":
      return { current: "write", done: ["data", "options", "preview"] };
    case "written":
    case "undoing":
    case "undoConflict":
    case "undone":
      return { current: undefined, done: ["data", "options", "preview", "write"] };
  }
}

/** Done beats lead back as long as the job is not done: a written job starts again by its button. */
function goesBack(state: RunState<Proposal>): boolean {
  const { at } = state;
  return at === "preview" || at === "conflict" || at === "working" || (at === "failed" && !("receipt" in state.left));
}
