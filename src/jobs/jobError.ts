import type { Fault } from "./types";

/** A job cannot propose anything: every fault found in its input, each with its cell where one is to blame. */
export class JobError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ code, at }) => (at ? `${code} at ${at}` : code)).join("; "));
    this.name = "JobError";
  }
}
