import type { Book } from "./book";

/** An error that Excel ends a request with, whatever the request asks for. */
export interface Refusal {
  readonly code: string;
  /** Index of the action that fails; those before it are carried out. The request as a whole when missing. */
  readonly action?: number;
  /** Syncs before it. */
  readonly after?: number;
}

/** Ways in which Excel disappoints an add-in, to be brought about by tests. */
export class Faults {
  private editEnded: Promise<void> | undefined;
  private endEditing: (() => void) | undefined;
  private syncsLeft = Infinity;
  private lost: () => void = () => undefined;
  private refusals: (Refusal & { readonly after: number })[] = [];
  private readonly interventions: ((book: Book) => void | Promise<void>)[] = [];

  /**
   * A cell is being edited: requests of `Excel.run({ delayForCellEdit: true })` wait for the end of it, all others are
   * refused with InvalidOperationInCellEditMode.
   */
  beginEdit(): void {
    this.editEnded ??= new Promise((resolve) => {
      this.endEditing = resolve;
    });
  }

  endEdit(): void {
    this.endEditing?.();
    this.editEnded = undefined;
    this.endEditing = undefined;
  }

  /** Resolves at the end of editing; undefined when no cell is being edited. */
  get editing(): Promise<void> | undefined {
    return this.editEnded;
  }

  /** Runs once, right before the next sync of an add-in: what another author does between two syncs. */
  beforeNextSync(intervene: (book: Book) => void | Promise<void>): void {
    this.interventions.push(intervene);
  }

  /** Refuses a sync to come with this error; before it, so many syncs are carried out as usual. */
  refuse(fault: Refusal): void {
    this.refusals.push({ after: 0, ...fault });
  }

  /**
   * The window of the add-in goes after so many syncs: later requests never reach Excel, and nobody hears of them. Let
   * another client open the same book. Resolves with the first request that is lost.
   */
  closeAfter(syncs: number): Promise<void> {
    this.syncsLeft = syncs;
    return new Promise((resolve) => (this.lost = resolve));
  }

  /** What happens to the sync that begins now. */
  nextSync(): "gone" | Refusal | undefined {
    this.syncsLeft -= 1;
    if (this.syncsLeft < 0) {
      this.lost();
      return "gone";
    }
    const due = this.refusals.find(({ after }) => after === 0);
    this.refusals = this.refusals.flatMap((one) => (one === due ? [] : [{ ...one, after: one.after - 1 }]));
    return due;
  }

  async intervene(book: Book): Promise<void> {
    for (const intervene of this.interventions.splice(0)) await intervene(book);
  }
}
