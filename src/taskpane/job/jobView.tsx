import { Button, Spinner } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { FormEvent, ReactNode } from "react";
import type { Proposal } from "../../jobs/types";
import type { Preview, Receipt } from "../../workbook/types";
import type { JobId } from "../jobs";
import type { PageView } from "../parts/Page";
import type { NameAsk } from "../person/useNameAsk";
import { undoneSentence } from "../undo/undoneSentence";
import type { Words } from "../words/words";
import { ConflictView } from "./ConflictView";
import { FailedView } from "./FailedView";
import { FaultsView } from "./FaultsView";
import type { JobRun } from "./JobRun";
import { PreviewView } from "./PreviewView";
import { ResultView, type NextJob } from "./ResultView";
import type { RunState } from "./runState";
import { undoSentence } from "./undoSentence";
import { WorkingView } from "./WorkingView";

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

/** The first screen of a job that is a check of the workbook as well: it shows no steps before there is one to take. */
export interface JobForm {
  /** The footer sentence. */
  readonly status: string;
  /** Names the preview: "Preview freezing". */
  readonly label: string;
  /** There is nothing to preview, whatever the person chooses. */
  readonly hidesPreview: boolean;
  /** Beside the preview. */
  readonly buttons: ReactNode;
  /** It is a form like others after all: the steps stand above it. */
  readonly showsSteps?: true;
}

/** What a state needs to be shown. */
export interface JobScene<P extends Proposal> {
  readonly job: JobId;
  readonly run: JobRun<P>;
  readonly beats: JobBeats<P>;
  readonly writeLabel: (proposal: P, preview: Preview) => string;
  readonly next: readonly NextJob[];
  readonly words: Words;
  /** Something is under way that is not shown yet. */
  readonly busy: boolean;
  readonly form: Partial<JobForm> & {
    readonly id: string;
    readonly submit: (event: FormEvent) => void;
    readonly complete: boolean;
  };
  readonly name: NameAsk;
  readonly undo: (receipt: Receipt) => void;
}

/** A state of a job as a page: what it shows, what its footer says, what can be pressed. */
export function jobView<P extends Proposal>(shown: RunState<P>, scene: JobScene<P>): PageView {
  const { job, run, beats, next, words, busy, form, name } = scene;
  const { text, number } = words;
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
  switch (shown.at) {
    case "form":
      return {
        body: (
          <form id={form.id} onSubmit={form.submit} noValidate>
            {beats.data}
            {beats.options}
          </form>
        ),
        status: shown.corrected ? text("status.corrected") : (form.status ?? text("status.unseen")),
        buttons: (
          <>
            {!form.hidesPreview && (
              <Button appearance="primary" type="submit" form={form.id} disabledFocusable={!form.complete || busy}>
                {form.label ?? text("do.preview")}
              </Button>
            )}
            {form.buttons}
          </>
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
      return {
        body: <FailedView error={error} toCheck={left.kind === "partlyWritten" ? left.places : []} />,
        status: text(`status.${left.kind}`),
        buttons: (
          <>
            {previewAgain}
            {toForm}
          </>
        ),
      };
    }
    case "preview": {
      const { proposal, preview } = shown;
      const blocked = preview.obstacles.length > 0;
      const empty = proposal.changes.length === 0;
      const status = blocked
        ? "status.obstacles"
        : empty
          ? "status.nothingToWrite"
          : shown.cancelled
            ? "status.cancelled"
            : "status.unwritten";
      return {
        body: (
          <PreviewView
            proposal={proposal}
            preview={preview}
            warning={beats.warning?.(proposal)}
            name={blocked || empty ? undefined : name.field}
          >
            {beats.preview(proposal, preview)}
          </PreviewView>
        ),
        status: text(status),
        buttons: (
          <>
            {blocked
              ? previewAgain
              : !empty && (
                  <Button
                    appearance="primary"
                    onClick={() => {
                      if (name.ready()) void run.write();
                    }}
                    disabledFocusable={busy}
                  >
                    {scene.writeLabel(proposal, preview)}
                  </Button>
                )}
            {toForm}
          </>
        ),
      };
    }
    case "writing": {
      const { work, cancelling, preview } = shown;
      const begun = work.step === "writing";
      // One request cannot be stopped; between several there is time to.
      const stoppable = !cancelling && (!begun || work.of > 1);
      return {
        body: <WorkingView work={work} steps={["checking", "writing"]} preview={preview} />,
        status: cancelling
          ? text("status.cancelling")
          : begun
            ? text(stoppable ? "status.writing" : "step.writing")
            : text("status.nothingYet"),
        buttons: (
          <>
            {work.step === "waiting" && (
              <Button appearance="primary" disabledFocusable icon={<Spinner size="tiny" aria-hidden />}>
                {text("do.waiting")}
              </Button>
            )}
            {stoppable && <Button onClick={run.cancelWrite}>{text("do.cancel")}</Button>}
          </>
        ),
      };
    }
    case "conflict": {
      const { conflicts, cells, keep, preview } = shown;
      const n = conflicts.length;
      const keepable = conflicts.every(({ canKeep }) => canKeep);
      return {
        body: <ConflictView conflicts={conflicts} cells={cells} kept={keep.length} changes={preview.changes} />,
        status: text("status.theirsSafe"),
        buttons: (
          <>
            {previewAgain}
            {keepable ? (
              <Button onClick={() => void run.keepTheirs()} disabledFocusable={busy}>
                {text("do.keepTheirs", { n, count: number(n) })}
              </Button>
            ) : (
              toForm
            )}
          </>
        ),
      };
    }
    case "written": {
      const { receipt, kept } = shown;
      const note = kept > 0 ? { note: text("result.kept", { n: kept, count: number(kept) }) } : {};
      return {
        body: <ResultView {...beats.result(shown.proposal, receipt)} {...note} written={receipt.written} next={next} />,
        status: undoSentence(receipt, words),
        buttons: (
          <>
            <Button icon={<ArrowUndo20Regular />} onClick={() => scene.undo(receipt)} disabledFocusable={busy}>
              {text("do.undo")}
            </Button>
            <Button appearance="subtle" onClick={run.toForm} disabledFocusable={busy}>
              {text("do.again")}
            </Button>
          </>
        ),
      };
    }
    case "undone":
      return {
        body: <ResultView headline={text("undo.done", { job: text(`job.${job}`) })} written={[]} next={next} />,
        status: undoneSentence(shown.undone, shown.which, words),
        buttons: (
          <Button appearance="primary" onClick={run.toForm}>
            {text("do.again")}
          </Button>
        ),
      };
  }
}
