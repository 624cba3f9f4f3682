import { ConflictError, WorkbookError } from "../../workbook/errors";
import type { Conflict, UndoOptions, Undone } from "../../workbook/types";
import { progressTo, work, type Work } from "../job/runState";
import { Ticketed } from "../job/Ticketed";
import type { WriteQueue } from "../job/WriteQueue";
import type { PaneServices } from "../services/PaneServices";
import { serialOfMoment } from "../words/dates";

export type Which = UndoOptions["which"];

/** A write that can be taken back, as people know it. */
export interface UndoSubject {
  readonly id: string;
  /** Name of its job. */
  readonly job: string;
  readonly who: string;
  /** Serial number with the time of day. */
  readonly at: number | undefined;
  /** Addresses with their sheets, where they are known one by one. */
  readonly places?: readonly string[];
}

export type UndoState =
  /** `cancelled`: the last one was, before its first cell. */
  | { readonly at: "idle"; readonly cancelled?: true }
  /** The journal needs a name first. */
  | { readonly at: "asking"; readonly subject: UndoSubject; readonly which: Which }
  | { readonly at: "undoing"; readonly subject: UndoSubject; readonly work: Work }
  | {
      readonly at: "conflict";
      readonly subject: UndoSubject;
      readonly conflicts: readonly Conflict[];
      /** Cells of the whole undo. */
      readonly cells: number;
    }
  | {
      readonly at: "failed";
      readonly subject: UndoSubject;
      readonly which: Which;
      readonly error: unknown;
      readonly left: "nothingUndone" | "partlyUndone";
    }
  | { readonly at: "done"; readonly subject: UndoSubject; readonly undone: Undone; readonly which: Which };

export interface UndoRunTools {
  readonly services: PaneServices;
  readonly queue: WriteQueue;
  /** Told of every undo; `undone` is missing when it failed. */
  readonly ended: (id: string, which: Which, undone?: Undone) => void;
}

/** Taking a write back, whoever wrote it and in any order. One for the pane: the page shown draws it. */
export class UndoRun extends Ticketed<UndoState> {
  private stop: { readonly controller: AbortController; ticket: number } | undefined;

  constructor(private readonly tools: UndoRunTools) {
    super({ at: "idle" });
  }

  /** Nothing happens while another undo is under way. */
  readonly undo = async (subject: UndoSubject, which: Which): Promise<void> => {
    if (this.state().at === "undoing") return;
    const { services, queue, ended } = this.tools;
    const who = services.person.get();
    if (who === "") {
      this.start({ at: "asking", subject, which });
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    let now = work("checking");
    const mine = { controller, ticket: this.start({ at: "undoing", subject, work: now }) };
    this.stop = mine;
    const show = (next: Work): void => {
      now = next.step === "writing" ? { ...next, step: "undoing" } : next;
      if (!signal.aborted) this.set(mine.ticket, { at: "undoing", subject, work: now });
    };
    try {
      const undone = await queue.run(() => {
        if (signal.aborted) throw new WorkbookError("cancelled");
        const at = serialOfMoment(services.now());
        return services.undo(subject.id, { who, at, which, signal, onProgress: progressTo(show) });
      });
      ended(subject.id, which, undone);
      this.set(mine.ticket, { at: "done", subject, undone, which });
    } catch (error) {
      const left = leftByUndo(error, now);
      const isRefusal = error instanceof WorkbookError;
      if (signal.aborted && isRefusal && left === "nothingUndone") return;
      if (error instanceof ConflictError) {
        const { conflicts, cells } = error;
        this.set(mine.ticket, { at: "conflict", subject, conflicts, cells });
        return;
      }
      ended(subject.id, which);
      this.set(mine.ticket, { at: "failed", subject, which, error, left });
      // Refusals of the workbook have a sentence; anything else is a defect and must also reach the console.
      if (!isRefusal) throw error;
    }
  };

  /** Before the first cell; Excel may still hold it, then it stops when it is let go. */
  readonly cancel = (): void => {
    const now = this.state();
    if (now.at !== "undoing" || now.work.step === "undoing" || !this.stop) return;
    this.stop.controller.abort();
    this.stop.ticket = this.start({ at: "idle", cancelled: true });
  };

  /** Away from a question, a conflict, a failure or the last result. */
  readonly leave = (): void => {
    if (this.state().at !== "undoing") this.start({ at: "idle" });
  };
}

function leftByUndo(error: unknown, { step }: Work): "nothingUndone" | "partlyUndone" {
  if (error instanceof WorkbookError) {
    if (error.code === "cancelled" || (error.code === "writeFailed" && !("leftBy" in error.details))) {
      return "nothingUndone";
    }
  }
  return step === "undoing" ? "partlyUndone" : "nothingUndone";
}
