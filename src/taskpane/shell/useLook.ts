import { useCallback, useRef, useState } from "react";
import { WorkbookError } from "../../workbook/errors";

export interface Look<T> {
  /** What the last look found that did not fail; undefined until the first one ends. */
  readonly found: T | undefined;
  readonly looking: boolean;
  /** Why the last look failed. */
  readonly error: unknown;
  readonly look: () => void;
}

/** Looks at the workbook, again and again: only the last look counts. `read` must stay the same between renders. */
export function useLook<T>(read: () => Promise<T>): Look<T> {
  const [found, setFound] = useState<T>();
  const [looking, setLooking] = useState(true);
  const [error, setError] = useState<unknown>();
  const ticket = useRef(0);
  const look = useCallback(() => {
    const mine = ++ticket.current;
    setLooking(true);
    setError(undefined);
    read().then(
      (result) => {
        if (mine !== ticket.current) return;
        setFound(result);
        setLooking(false);
      },
      (reason: unknown) => {
        if (mine !== ticket.current) return;
        setError(reason);
        setLooking(false);
        // A refusal has a sentence; anything else is a defect and must also reach the console.
        if (!(reason instanceof WorkbookError)) throw reason;
      },
    );
  }, [read]);
  return { found, looking, error, look };
}
