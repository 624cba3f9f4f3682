/** One write or undo at a time, whichever page started it: the next begins when the one before has ended. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Whether cells are being written or restored, or are about to be. */
  readonly busy = (): boolean => this.waiting > 0;

  run<T>(act: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const mine = this.last.then(act).finally(() => {
      this.waiting -= 1;
    });
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
