import { useSyncExternalStore } from "react";
import { isJob } from "../jobs";
import type { RunState } from "../job/runState";
import { useWords } from "../words/useWords";
import { Header } from "./Header";
import { usePane } from "./PaneContext";

/** One beat back, then home: which of the two Back does depends on where the page shown stands. */
export function PaneHeader() {
  const { text } = useWords();
  const { page, open, runs, undo } = usePane();
  const run = isJob(page) ? runs[page] : undefined;
  const at = useSyncExternalStore(
    run?.subscribe ?? nothingToHear,
    (): RunState<never>["at"] => run?.state().at ?? "form",
  );
  const undoAt = useSyncExternalStore(undo.subscribe, () => undo.state().at);
  if (page === "home") return <Header back={undefined} />;
  if (page === "history" && (undoAt === "asking" || undoAt === "conflict" || undoAt === "failed")) {
    return <Header back={{ label: text("back.history"), go: undo.leave }} />;
  }
  if (run && (at === "preview" || at === "conflict" || at === "failed" || at === "faults" || at === "working")) {
    return <Header back={{ label: text("back.beat", { beat: text("beat.options") }), go: run.toForm }} />;
  }
  return <Header back={{ label: text("back.home"), go: () => open("home") }} />;
}

const nothingToHear = (): (() => void) => () => undefined;
