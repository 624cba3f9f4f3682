import type { Proposal } from "../../jobs/types";
import type { BeatId } from "./Beats";
import type { RunState } from "./runState";

/** Which beat a state belongs to. */
export function beatsOf({ at }: RunState<Proposal>): { current: BeatId | undefined; done: BeatId[] } {
  switch (at) {
    case "form":
      return { current: "options", done: ["data"] };
    case "faults":
      return { current: "data", done: [] };
    case "failed":
    case "working":
    case "preview":
    case "conflict":
      return { current: "preview", done: ["data", "options"] };
    case "writing":
      return { current: "write", done: ["data", "options", "preview"] };
    case "written":
    case "undone":
      return { current: undefined, done: ["data", "options", "preview", "write"] };
  }
}

/** Done beats lead back as long as the job is not done: a written job starts again by its button. */
export function goesBack({ at }: RunState<Proposal>): boolean {
  return at === "preview" || at === "conflict" || at === "working" || at === "failed";
}
