import type { Fault } from "../../jobs/types";
import { WorkbookError } from "../../workbook/errors";
import type { Conflict, Preview, Progress, Receipt, UndoOptions, Undone } from "../../workbook/types";

/** Where a job is between its form and its result. */
export type RunState<P> =
  /** Data and options; `corrected` when the faults of the last try are gone. */
  | { readonly at: "form"; readonly corrected?: true }
  | { readonly at: "working"; readonly work: Work }
  | { readonly at: "faults"; readonly faults: readonly Fault[] }
  /** The workbook or the program refused. */
  | { readonly at: "failed"; readonly error: unknown; readonly left: Left }
  /** `cancelled`: the write was, before its first cell. */
  | { readonly at: "preview"; readonly proposal: P; readonly preview: Preview; readonly cancelled?: true }
  /** `cancelling`: what was written so far is being taken back. */
  | {
      readonly at: "writing";
      readonly proposal: P;
      readonly preview: Preview;
      readonly work: Work;
      readonly cancelling?: true;
    }
  | {
      readonly at: "conflict";
      readonly proposal: P;
      readonly preview: Preview;
      readonly conflicts: readonly Conflict[];
      /** Cells of the whole write. */
      readonly cells: number;
      /** What would be kept: these conflicts, and those of earlier tries. */
      readonly keep: readonly Conflict[];
    }
  | { readonly at: "written"; readonly proposal: P; readonly receipt: Receipt; readonly kept: number }
  | { readonly at: "undone"; readonly undone: Undone; readonly which: UndoOptions["which"] };

/** What a failure has left behind: all that the page may promise. */
export type Left =
  /** It failed before the first cell. */
  | { readonly kind: "nothingWritten" }
  /** It broke off in the middle, and every cell is as it was. */
  | { readonly kind: "takenBack" }
  /** Some of it may be in the workbook. */
  | { readonly kind: "partlyWritten"; readonly places: readonly string[] };

export interface Work {
  readonly step: "reading" | "working" | "checking" | "writing" | "waiting" | "undoing";
  readonly done: number;
  readonly of: number;
}

export function work(step: Work["step"]): Work {
  return { step, done: 0, of: 0 };
}

export function progressTo(show: (work: Work) => void): Progress {
  return (step, done, of) => show({ step, done, of });
}

/** Only `writeFailed` and `cancelled` say how a broken write ended; other errors after its first cell leave that open. */
export function leftByWrite(error: unknown, { step }: Work, { targets }: Preview): Left {
  const code = error instanceof WorkbookError ? error.code : undefined;
  const takenBack = error instanceof WorkbookError && code === "writeFailed" && !("leftBy" in error.details);
  if (takenBack || (code === "cancelled" && step === "writing")) return { kind: "takenBack" };
  if (code === "cancelled" || (code !== "writeFailed" && step !== "writing")) return { kind: "nothingWritten" };
  return { kind: "partlyWritten", places: targets.map(({ sheet, address }) => `${sheet}!${address}`) };
}
