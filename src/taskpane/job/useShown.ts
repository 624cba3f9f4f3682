import { useEffect, useState } from "react";

/** Milliseconds before work is worth a page of its own: anything faster would only flash. */
const patience = 500;

export function isBusy({ at }: { readonly at: string }): boolean {
  return at === "working" || at === "writing" || at === "undoing";
}

/** The state to show: that of the run, but work under half a second leaves the page as it is. */
export function useShown<S extends { readonly at: string }>(state: S): S {
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
