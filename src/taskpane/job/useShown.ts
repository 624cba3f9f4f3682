import { useEffect, useState } from "react";
import type { RunState } from "./JobRun";

/** Milliseconds before work is worth a page of its own: anything faster would only flash. */
const patience = 500;

function isBusy({ at }: { readonly at: string }): boolean {
  return at === "working" || at === "writing" || at === "undoing";
}

/** The state to show: that of the run, but work under half a second leaves the page as it is. */
export function useShown<P>(state: RunState<P>): RunState<P> {
  const [shown, setShown] = useState(state);
  const patient = isBusy(state) && !isBusy(shown);
  useEffect(() => {
    if (!patient) {
      setShown(state);
      return undefined;
    }
    const timer = setTimeout(() => setShown(state), patience);
    return () => clearTimeout(timer);
  }, [state, patient]);
  return shown;
}
