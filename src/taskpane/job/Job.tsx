import { makeStyles } from "@fluentui/react-components";
import { useEffect, useId, type FormEvent } from "react";
import type { Proposal } from "../../jobs/types";
import type { Preview, Receipt } from "../../workbook/types";
import type { JobId } from "../jobs";
import { Page } from "../parts/Page";
import { useNameAsk } from "../person/useNameAsk";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useUndoView } from "../undo/useUndoView";
import { useWords } from "../words/useWords";
import { Beats } from "./Beats";
import { beatsOf, goesBack } from "./beatsOf";
import type { JobRun, Prepare } from "./JobRun";
import { jobView, type JobBeats, type JobForm } from "./jobView";
import type { NextJob } from "./ResultView";
import { useBeatFocus } from "./useBeatFocus";
import { useRun } from "./useRun";
import { isBusy, useShown } from "./useShown";

const useStyles = makeStyles({
  job: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export interface JobProps<P extends Proposal> {
  readonly job: JobId;
  readonly run: JobRun<P>;
  readonly beats: JobBeats<P>;
  /** Reads and computes; undefined while something needed is missing or wrong in the form. */
  readonly prepare: Prepare<P> | undefined;
  /** Names the write: "Write 3 columns". */
  readonly writeLabel: (proposal: P, preview: Preview) => string;
  readonly next: readonly NextJob[];
  readonly form?: JobForm;
}

/** A job in four beats: data and options, preview, write; with every state in between. */
export function Job<P extends Proposal>({ job, run, beats, prepare, writeLabel, next, form }: JobProps<P>) {
  const styles = useStyles();
  const words = useWords();
  const { onCellsChanged } = useServices();
  const { forgetCellProblem, undo, own } = usePane();
  const formId = useId();
  const state = useRun(run);
  const shown = useShown(state);
  const name = useNameAsk();
  const id = shown.at === "written" ? shown.receipt.id : undefined;
  const undoing = useUndoView((subject) => subject.id === id);
  const busy = isBusy(state) || undoing.busy;
  const beat = undoing.view ? undoing.at : shown.at;
  const container = useBeatFocus(beat);

  // What could not be selected belongs to the page it was asked on.
  useEffect(forgetCellProblem, [forgetCellProblem, beat]);

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
  const undoOf = (receipt: Receipt): void => {
    const subject = own.find((one) => one.id === receipt.id);
    if (subject) void undo.undo(subject, "asWritten");
  };
  const scene = { id: formId, submit, complete: prepare !== undefined, ...form };
  const view =
    undoing.view ?? jobView(shown, { job, run, beats, writeLabel, next, words, busy, form: scene, name, undo: undoOf });
  const { current, done } = beatsOf(shown);
  return (
    <div className={styles.job} ref={container}>
      <Page
        top={
          form && !form.showsSteps && shown.at === "form" && !undoing.view ? undefined : (
            <Beats job={job} current={current} done={done} onGo={goesBack(shown) && !busy ? run.toForm : undefined} />
          )
        }
        status={view.status}
        buttons={view.buttons}
      >
        {view.body}
      </Page>
    </div>
  );
}
