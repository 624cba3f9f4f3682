import { JobError } from "../../jobs/jobError";
import type { Fault, Proposal } from "../../jobs/types";
import { ConflictError, WorkbookError } from "../../workbook/errors";
import type { Conflict, Preview, Progress, Receipt } from "../../workbook/types";
import type { PaneServices } from "../services/PaneServices";

/** Where a job is between its form and its result. */
export type RunState<P> =
  /** Data and options; `corrected` when the faults of the last try are gone. */
  | { readonly at: "form"; readonly corrected?: true }
  | { readonly at: "working"; readonly work: Work }
  | { readonly at: "faults"; readonly faults: readonly Fault[] }
  /** The workbook or the program refused. */
  | { readonly at: "failed"; readonly error: unknown; readonly left: Left }
  | { readonly at: "preview"; readonly proposal: P; readonly preview: Preview }
  | { readonly at: "writing"; readonly proposal: P; readonly preview: Preview; readonly work: Work }
  | {
      readonly at: "conflict";
      readonly proposal: P;
      readonly preview: Preview;
      readonly conflicts: readonly Conflict[];
    }
  | { readonly at: "written"; readonly proposal: P; readonly receipt: Receipt }
  | { readonly at: "undoing"; readonly receipt: Receipt; readonly work: Work }
  | { readonly at: "undoConflict"; readonly receipt: Receipt; readonly conflicts: readonly Conflict[] }
  | { readonly at: "undone" };

/** What a failure has left behind: all that the page may promise. */
export type Left =
  /** It failed before the first cell. */
  | { readonly kind: "nothingWritten" }
  /** Excel refused in the middle, and every cell is as it was. */
  | { readonly kind: "takenBack" }
  /** Some of it may be in the workbook. */
  | { readonly kind: "partlyWritten"; readonly places: readonly string[] }
  /** Undo failed before its first cell. */
  | { readonly kind: "nothingUndone"; readonly receipt: Receipt }
  /** Some of it may be undone. */
  | { readonly kind: "partlyUndone"; readonly receipt: Receipt };

export interface Work {
  readonly step: "reading" | "working" | "checking" | "writing" | "waiting" | "undoing";
  readonly done: number;
  readonly of: number;
}

/** Told of every write and undo, of all jobs: only the last write may be undone, since later ones may stand on it. */
export interface WriteLog {
  written(receipt: Receipt): void;
  undone(receipt: Receipt): void;
}

/** Reads and computes a proposal; called again for "Preview again" and when cells were corrected. */
export type Prepare<P> = (say: (step: "reading" | "working") => void) => Promise<P>;

/**
 * One job from preview to undo. It lives outside React so that it survives switching pages and its rules can be tested
 * alone: an answer that comes after a cancel is dropped, a write happens only from a preview without obstacles, and
 * every error ends in a state that shows it.
 */
export class JobRun<P extends Proposal> {
  private current: RunState<P> = { at: "form" };
  private readonly listeners = new Set<() => void>();
  private prepare: Prepare<P> | undefined;
  /** Raised by every start and cancel: an answer with an older ticket is nobody's. */
  private ticket = 0;

  constructor(
    private readonly services: PaneServices,
    private readonly log: WriteLog,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): RunState<P> => this.current;

  /** Whether cells are being written or restored right now. */
  isWriting(): boolean {
    return this.current.at === "writing" || this.current.at === "undoing";
  }

  /** Computes and checks; ends in preview, faults or failed. */
  async preview(prepare: Prepare<P>): Promise<void> {
    this.prepare = prepare;
    const ticket = this.start({ at: "working", work: work("reading") });
    await this.settle(
      ticket,
      async () => {
        const proposal = await prepare((step) => this.set(ticket, { at: "working", work: work(step) }));
        this.set(ticket, { at: "working", work: work("checking") });
        const preview = await this.services.preview(proposal.changes);
        return { at: "preview", proposal, preview };
      },
      { left: () => ({ kind: "nothingWritten" }) },
    );
  }

  async previewAgain(): Promise<void> {
    if (this.prepare) await this.preview(this.prepare);
  }

  /** After a cell changed while faults are shown: the faults anew, or the form when there are none left. */
  async recheck(): Promise<void> {
    const { prepare } = this;
    if (this.current.at !== "faults" || !prepare) return;
    const ticket = ++this.ticket;
    await this.settle(
      ticket,
      async () => {
        await prepare(() => undefined);
        return { at: "form", corrected: true };
      },
      { left: () => ({ kind: "nothingWritten" }) },
    );
  }

  async write(): Promise<void> {
    const before = this.current;
    if (before.at !== "preview" || before.preview.obstacles.length > 0) return;
    const { proposal, preview } = before;
    let now = work("checking");
    const show = (next: Work): void => {
      now = next;
      this.set(ticket, { at: "writing", proposal, preview, work: next });
    };
    const ticket = this.start({ at: "writing", proposal, preview, work: now });
    await this.settle(
      ticket,
      async () => {
        const receipt = await this.services.write(preview, progressTo(show));
        this.log.written(receipt);
        return { at: "written", proposal, receipt };
      },
      {
        conflict: (conflicts) => ({ at: "conflict", proposal, preview, conflicts }),
        left: (error) => leftByWrite(error, now, preview),
      },
    );
  }

  /** Takes a write back; the receipt may be an earlier one than that on the page. Nothing happens while this job writes. */
  async undo(receipt: Receipt): Promise<void> {
    if (this.isWriting()) return;
    let now = work("checking");
    const show = (next: Work): void => {
      now = next.step === "writing" ? { ...next, step: "undoing" } : next;
      this.set(ticket, { at: "undoing", receipt, work: now });
    };
    const ticket = this.start({ at: "undoing", receipt, work: now });
    await this.settle(
      ticket,
      async () => {
        await this.services.undo(receipt, progressTo(show));
        this.log.undone(receipt);
        return { at: "undone" };
      },
      {
        conflict: (conflicts) => ({ at: "undoConflict", receipt, conflicts }),
        left: () => ({ kind: now.step === "undoing" ? "partlyUndone" : "nothingUndone", receipt }),
      },
    );
  }

  /** Back to the form; an answer still under way is dropped. Not offered while cells are being written. */
  readonly toForm = (): void => {
    if (!this.isWriting()) this.start({ at: "form" });
  };

  private start(state: RunState<P>): number {
    this.ticket += 1;
    this.set(this.ticket, state);
    return this.ticket;
  }

  private set(ticket: number, state: RunState<P>): void {
    if (ticket !== this.ticket) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  private async settle(
    ticket: number,
    act: () => Promise<RunState<P>>,
    on: {
      readonly conflict?: (conflicts: readonly Conflict[]) => RunState<P>;
      readonly left: (error: unknown) => Left;
    },
  ): Promise<void> {
    try {
      this.set(ticket, await act());
    } catch (error) {
      if (error instanceof JobError) this.set(ticket, { at: "faults", faults: error.faults });
      else if (error instanceof ConflictError && on.conflict) this.set(ticket, on.conflict(error.conflicts));
      else {
        this.set(ticket, { at: "failed", error, left: on.left(error) });
        // Refusals of the workbook have a sentence; anything else is a defect and must also reach the console.
        if (!(error instanceof WorkbookError)) throw error;
      }
    }
  }
}

/** Only a `writeFailed` says how a broken write ended; any other error after its first cell leaves that open. */
function leftByWrite(error: unknown, { step }: Work, { targets }: Preview): Left {
  const broken = error instanceof WorkbookError && error.code === "writeFailed";
  if (broken && !("leftBy" in error.details)) return { kind: "takenBack" };
  if (!broken && step !== "writing") return { kind: "nothingWritten" };
  return { kind: "partlyWritten", places: targets.map(({ sheet, address }) => `${sheet}!${address}`) };
}

function work(step: Work["step"]): Work {
  return { step, done: 0, of: 0 };
}

function progressTo(show: (work: Work) => void): Progress {
  return (step, done, of) => show({ step, done, of });
}
