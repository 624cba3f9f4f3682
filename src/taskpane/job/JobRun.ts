import { JobError } from "../../jobs/jobError";
import type { Proposal } from "../../jobs/types";
import { ConflictError, WorkbookError } from "../../workbook/errors";
import type { Conflict, Preview, Receipt, UndoOptions, Undone } from "../../workbook/types";
import type { PaneServices } from "../services/PaneServices";
import { serialOfMoment } from "../words/dates";
import { keptCells } from "./keptCells";
import { leftByWrite, progressTo, work, type RunState, type Work } from "./runState";
import { Ticketed } from "./Ticketed";
import type { WriteQueue } from "./WriteQueue";

/** Reads and computes a proposal; called again for "Preview again" and when cells were corrected. */
export type Prepare<P> = (say: (step: "reading" | "working") => void) => Promise<P>;

export interface JobRunTools {
  readonly services: PaneServices;
  readonly queue: WriteQueue;
  /** Told of every write. */
  readonly written: (receipt: Receipt) => void;
}

/** A write under way: how to stop it, and whose answer it is. */
interface Sending {
  readonly stop: AbortController;
  ticket: number;
  /** The person is back at the preview: only what the workbook now holds against expectation is still worth saying. */
  left?: true;
}

/**
 * One job from preview to result. It lives outside React so that it survives switching pages and its rules can be tested
 * alone: an answer that comes after a cancel is dropped unless it tells of cells written, a write happens only from a
 * preview without obstacles, and every error ends in a state that shows it.
 */
export class JobRun<P extends Proposal> extends Ticketed<RunState<P>> {
  private prepare: Prepare<P> | undefined;
  private sending: Sending | undefined;

  constructor(private readonly tools: JobRunTools) {
    super({ at: "form" });
  }

  /** Computes and checks; ends in preview, faults or failed. */
  async preview(prepare: Prepare<P>): Promise<void> {
    this.prepare = prepare;
    const ticket = this.start({ at: "working", work: work("reading") });
    await this.settle(ticket, async () => {
      const proposal = await prepare((step) => this.set(ticket, { at: "working", work: work(step) }));
      this.set(ticket, { at: "working", work: work("checking") });
      const preview = await this.tools.services.preview(proposal.changes, proposal.journal);
      return { at: "preview", proposal, preview };
    });
  }

  async previewAgain(): Promise<void> {
    if (this.prepare) await this.preview(this.prepare);
  }

  /** After a cell changed while faults are shown: the faults anew, or the form when there are none left. */
  async recheck(): Promise<void> {
    const { prepare } = this;
    if (this.state().at !== "faults" || !prepare) return;
    await this.settle(this.takeTicket(), async () => {
      await prepare(() => undefined);
      return { at: "form", corrected: true };
    });
  }

  async write(): Promise<void> {
    const now = this.state();
    if (now.at !== "preview" || now.preview.obstacles.length > 0) return;
    await this.send(now.proposal, now.preview, []);
  }

  /** After a conflict: writes the other cells and leaves those of the colleague as they are. */
  async keepTheirs(): Promise<void> {
    const now = this.state();
    if (now.at !== "conflict" || !now.conflicts.every(({ canKeep }) => canKeep)) return;
    await this.send(now.proposal, now.preview, now.keep);
  }

  /**
   * Before the first cell: back to the preview at once, and the write stops when Excel lets go of it. Later: what was
   * written is taken back.
   */
  readonly cancelWrite = (): void => {
    const now = this.state();
    const { sending } = this;
    if (now.at !== "writing" || now.cancelling || !sending) return;
    sending.stop.abort();
    const { proposal, preview } = now;
    if (now.work.step === "writing") this.set(sending.ticket, { ...now, cancelling: true });
    else {
      sending.left = true;
      sending.ticket = this.start({ at: "preview", proposal, preview, cancelled: true });
    }
  };

  /** A write was taken back, here or on another page: its result is no longer to be shown. */
  wasUndone(id: string, undone: Undone, which: UndoOptions["which"]): void {
    const now = this.state();
    if (now.at === "written" && now.receipt.id === id) this.start({ at: "undone", undone, which });
  }

  /** Back to the form; an answer still under way is dropped. Not offered while cells are being written. */
  readonly toForm = (): void => {
    if (this.state().at !== "writing") this.start({ at: "form" });
  };

  private async send(proposal: P, preview: Preview, keep: readonly Conflict[]): Promise<void> {
    const { services, queue, written } = this.tools;
    const stop = new AbortController();
    let now = work("checking");
    const sending: Sending = { stop, ticket: this.start({ at: "writing", proposal, preview, work: now }) };
    this.sending = sending;
    const show = (next: Work): void => {
      now = next;
      if (sending.left) return;
      const cancelling = stop.signal.aborted ? { cancelling: true as const } : {};
      this.set(sending.ticket, { at: "writing", proposal, preview, work: next, ...cancelling });
    };
    try {
      const receipt = await queue.run(() => {
        // Cancelled while it stood in line.
        if (stop.signal.aborted) throw new WorkbookError("cancelled");
        const who = services.person.get();
        const at = serialOfMoment(services.now());
        const { signal } = stop;
        return services.write(preview, { who, at, signal, keep, onProgress: progressTo(show) });
      });
      written(receipt);
      this.set(sending.ticket, { at: "written", proposal, receipt, kept: keep.length });
    } catch (error) {
      const left = leftByWrite(error, now, preview);
      const isRefusal = error instanceof WorkbookError;
      if (sending.left && isRefusal && left.kind !== "partlyWritten") return;
      if (error instanceof ConflictError) {
        const { conflicts, cells } = error;
        const all = keptCells(keep, conflicts);
        this.set(sending.ticket, { at: "conflict", proposal, preview, conflicts, cells, keep: all });
        return;
      }
      // Cells that may be left in the workbook are told wherever the person is now.
      const ticket = left.kind === "partlyWritten" ? this.takeTicket() : sending.ticket;
      this.set(ticket, { at: "failed", error, left });
      if (!isRefusal) throw error;
    }
  }

  private async settle(ticket: number, act: () => Promise<RunState<P>>): Promise<void> {
    try {
      this.set(ticket, await act());
    } catch (error) {
      if (error instanceof JobError) this.set(ticket, { at: "faults", faults: error.faults });
      else {
        this.set(ticket, { at: "failed", error, left: { kind: "nothingWritten" } });
        // Refusals of the workbook have a sentence; anything else is a defect and must also reach the console.
        if (!(error instanceof WorkbookError)) throw error;
      }
    }
  }
}
