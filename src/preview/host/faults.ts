import type { Book } from "./book";

/** Ways in which Excel disappoints an add-in, to be brought about by tests. */
export class Faults {
  private editEnded: Promise<void> | undefined;
  private endEditing: (() => void) | undefined;
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

  async intervene(book: Book): Promise<void> {
    for (const intervene of this.interventions.splice(0)) await intervene(book);
  }
}
