import { useState } from "react";
import { WorkbookError } from "../../workbook/errors";
import { useServices } from "../services/PaneServices";
import { usePane } from "../shell/PaneContext";

export type Forgetting = "no" | "asking" | "running" | "done";

/** Forgetting what can be undone: asked once more in place, then said. */
export function useForget() {
  const { emptyUndo } = useServices();
  const { journal, queue } = usePane();
  const [at, setAt] = useState<Forgetting>("no");
  const [error, setError] = useState<unknown>();
  const forget = async (): Promise<void> => {
    setAt("running");
    setError(undefined);
    try {
      await queue.run(emptyUndo);
      setAt("done");
    } catch (reason) {
      setAt("no");
      setError(reason);
      // A refusal has a sentence; anything else is a defect and must also reach the console.
      if (!(reason instanceof WorkbookError)) throw reason;
    } finally {
      journal.lookAgain();
    }
  };
  return { at, error, ask: () => setAt("asking"), keep: () => setAt("no"), forget };
}
