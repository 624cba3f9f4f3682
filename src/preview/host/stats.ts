/** What the add-in cost the host; tests read it, and may set it back with `reset`. */
export class Stats {
  /** Requests an add-in waits for; the client's own clean-up and custom-function traffic is not counted. */
  syncs = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Bytes of the largest answer. */
  largestAnswer = 0;
  /** Members used, as "Range.values". */
  readonly members = new Set<string>();

  reset(): void {
    this.syncs = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.largestAnswer = 0;
    this.members.clear();
  }
}
