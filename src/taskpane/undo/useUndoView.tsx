import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { WorkbookError } from "../../workbook/errors";
import { FailedView } from "../job/FailedView";
import { isBusy, useShown } from "../job/useShown";
import { WorkingView } from "../job/WorkingView";
import type { PageView } from "../parts/Page";
import { useNameAsk } from "../person/useNameAsk";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { undoChoice } from "./undoChoice";
import { UndoConflict } from "./UndoConflict";
import type { UndoState, UndoSubject, Which } from "./UndoRun";
import { undoTitle } from "./undoTitle";

const useStyles = makeStyles({
  title: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});

/** Trying again does not help these. */
const final: readonly string[] = ["undoGone", "undoneAlready"];
/** These stop an undo as written; one that leaves what changed goes around them. */
const avoidable: readonly string[] = ["grewSince", "tableChanged", "tableGone"];

export interface UndoView {
  /** Undefined while no undo of this page wants to be shown. */
  readonly view: PageView | undefined;
  readonly at: UndoState["at"];
  /** An undo is under way, on this page or another. */
  readonly busy: boolean;
}

/** An undo as a page: progress, the name it needs, cells changed since, failure. The same in a job and in the history. */
export function useUndoView(isMine: (subject: UndoSubject) => boolean): UndoView {
  const styles = useStyles();
  const words = useWords();
  const { text, number } = words;
  const { undo } = usePane();
  const { today } = useServices();
  const state = useSyncExternalStore(undo.subscribe, undo.state);
  const shown = useShown(state);
  const name = useNameAsk();
  const busy = isBusy(state);
  if (shown.at === "idle" || shown.at === "done" || !isMine(shown.subject)) {
    return { view: undefined, at: shown.at, busy };
  }
  const { subject } = shown;
  const run = (which: Which) => () => {
    if (name.ready()) void undo.undo(subject, which);
  };
  const button = (label: string, which: Which, primary: boolean): ReactNode => (
    <Button {...(primary ? { appearance: "primary" } : {})} onClick={run(which)} disabledFocusable={busy}>
      {label}
    </Button>
  );
  const back = (
    <Button onClick={undo.leave} disabledFocusable={busy}>
      {text("do.back")}
    </Button>
  );
  const view = ((): PageView => {
    switch (shown.at) {
      case "asking":
        return {
          body: name.field,
          status: text("status.notUndoneYet"),
          buttons: (
            <>
              {button(text("do.undo"), shown.which, true)}
              {back}
            </>
          ),
        };
      case "undoing":
        return {
          body: <WorkingView work={shown.work} steps={["checking", "undoing"]} />,
          status: text(shown.work.step === "undoing" ? "undo.running" : "status.notUndoneYet", { job: subject.job }),
          buttons: shown.work.step !== "undoing" && <Button onClick={undo.cancel}>{text("do.cancel")}</Button>,
        };
      case "conflict": {
        const { conflicts, cells } = shown;
        const choice = undoChoice(conflicts, cells);
        const exact = choice.addedSheets.length === 0;
        const rest = exact
          ? text("undo.cellsOnly", { n: choice.unchanged, count: number(choice.unchanged) })
          : text("undo.rest");
        const all = exact ? text("undo.allCells", { n: cells, count: number(cells) }) : text("undo.all");
        return {
          body: <UndoConflict conflicts={conflicts} cells={cells} choice={choice} labels={{ rest, all }} />,
          status: text("status.notUndoneYet"),
          buttons: (
            <>
              {choice.rest && button(rest, "unchanged", true)}
              {choice.all && button(all, "all", !choice.rest)}
              {back}
            </>
          ),
        };
      }
      case "failed": {
        const { error, left } = shown;
        const places = left === "partlyUndone" ? (subject.places ?? []) : [];
        const code = error instanceof WorkbookError ? error.code : "";
        const again = !final.includes(code);
        const rest = shown.which === "asWritten" && avoidable.includes(code);
        return {
          body: <FailedView error={error} toCheck={places} undoing />,
          status: text(`status.${left}`),
          buttons: (
            <>
              {again && button(text("do.undo"), shown.which, true)}
              {rest && button(text("undo.rest"), "unchanged", false)}
              {back}
            </>
          ),
        };
      }
    }
  })();
  const title = (
    <h2 className={styles.title} tabIndex={-1}>
      {undoTitle(subject, today(), words)}
    </h2>
  );
  const body = (
    <>
      {title}
      {view.body}
    </>
  );
  return { view: { ...view, body }, at: shown.at, busy };
}
