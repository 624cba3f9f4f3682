import { useSyncExternalStore } from "react";
import type { RunState } from "../job/JobRun";
import { useWords } from "../words/useWords";
import { Header } from "./Header";
import { usePane } from "./PaneContext";

/** One beat back, then home: which of the two Back does depends on where the job shown stands. */
export function PaneHeader() {
  const { text } = useWords();
  const { page, open, runs } = usePane();
  const run = page === "home" ? undefined : runs[page];
  const at = useSyncExternalStore(
    run?.subscribe ?? nothingToHear,
    (): RunState<never>["at"] => run?.state().at ?? "form",
  );
  if (!run) return <Header back={undefined} />;
  if (at === "preview" || at === "conflict" || at === "failed" || at === "faults" || at === "working") {
    return <Header back={{ label: text("back.beat", { beat: text("beat.options") }), go: run.toForm }} />;
  }
  return <Header back={{ label: text("back.home"), go: () => open("home") }} />;
}

const nothingToHear = (): (() => void) => () => undefined;
