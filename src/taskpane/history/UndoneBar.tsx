import { Bar } from "../parts/Bar";
import { undoneSentence } from "../undo/undoneSentence";
import type { UndoState } from "../undo/UndoRun";
import { useWords } from "../words/useWords";

/** What the last undo did, above the list. */
export function UndoneBar({ state }: { readonly state: UndoState }) {
  const words = useWords();
  const { text, number } = words;
  if (state.at !== "done") return null;
  const { subject, undone, which } = state;
  const n = undone.cells;
  return (
    <Bar
      intent={undone.keptSheets.length > 0 ? "warning" : "info"}
      takesFocus
      // Sheets that are gone have no cells to count.
      title={text(n > 0 ? "undo.doneCells" : "undo.done", { job: subject.job, n, count: number(n) })}
    >
      {undoneSentence(undone, which, words)}
    </Bar>
  );
}
