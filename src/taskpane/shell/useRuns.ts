import { useMemo, useState } from "react";
import type { Receipt } from "../../workbook/types";
import { JobRun } from "../job/JobRun";
import { WriteQueue } from "../job/WriteQueue";
import { jobIds, type JobId } from "../jobs";
import { useServices } from "../services/PaneServices";
import { UndoRun, type UndoSubject } from "../undo/UndoRun";
import { serialOfMoment } from "../words/dates";
import { useWords } from "../words/useWords";
import type { Pane, Runs } from "./PaneContext";

/** The jobs and the undo of the pane, one write at a time, and what was written. `changed` is told after each of both. */
export function useRuns(changed: () => void): Pick<Pane, "runs" | "undo" | "queue" | "own"> {
  const services = useServices();
  const { text } = useWords();
  const [own, setOwn] = useState<readonly UndoSubject[]>([]);
  const made = useMemo(() => {
    const queue = new WriteQueue();
    const toolsOf = (job: JobId) => ({
      services,
      queue,
      written: ({ id, written }: Receipt): void => {
        const at = serialOfMoment(services.now());
        const subject = { id, job: text(`job.${job}`), who: services.person.get(), at, places: written };
        setOwn((earlier) => [...earlier, subject]);
        changed();
      },
    });
    const runs: Runs = {
      grade: new JobRun(toolsOf("grade")),
      split: new JobRun(toolsOf("split")),
      nextYear: new JobRun(toolsOf("nextYear")),
      plan: new JobRun(toolsOf("plan")),
      issue: new JobRun(toolsOf("issue")),
      roll: new JobRun(toolsOf("roll")),
      versions: new JobRun(toolsOf("versions")),
      quarter: new JobRun(toolsOf("quarter")),
      check: new JobRun(toolsOf("check")),
      gap: new JobRun(toolsOf("gap")),
      board: new JobRun(toolsOf("board")),
      share: new JobRun(toolsOf("share")),
    };
    const undo = new UndoRun({
      services,
      queue,
      ended: (id, which, undone) => {
        if (undone) {
          setOwn((earlier) => earlier.filter((one) => one.id !== id));
          for (const job of jobIds) runs[job].wasUndone(id, undone, which);
        }
        changed();
      },
    });
    return { runs, undo, queue };
  }, [services, text, changed]);
  return { ...made, own };
}
