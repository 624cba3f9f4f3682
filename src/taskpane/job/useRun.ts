import { useSyncExternalStore } from "react";
import type { Proposal } from "../../jobs/types";
import type { JobRun } from "./JobRun";
import type { RunState } from "./runState";

/** The state of a job's run, for showing. */
export function useRun<P extends Proposal>(run: JobRun<P>): RunState<P> {
  return useSyncExternalStore(run.subscribe, run.state);
}
