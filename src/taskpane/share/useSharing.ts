import { useCallback, useEffect, useRef, useState } from "react";
import { WorkbookError } from "../../workbook/errors";
import type { SharingSummary } from "../../workbook/types";
import { useServices } from "../services/PaneServices";

export interface Sharing {
  /** What the last look found; undefined until the first one ends. */
  readonly summary: SharingSummary | undefined;
  readonly looking: boolean;
  readonly error: unknown;
  readonly look: () => void;
}

/** What colleagues will see: looked up whenever the page shows its form (`wanted`), and on request. */
export function useSharing(wanted: boolean): Sharing {
  const { findPlanFormulas } = useServices();
  const [summary, setSummary] = useState<SharingSummary>();
  const [looking, setLooking] = useState(true);
  const [error, setError] = useState<unknown>();
  const ticket = useRef(0);
  const look = useCallback(() => {
    const mine = ++ticket.current;
    setLooking(true);
    setError(undefined);
    findPlanFormulas().then(
      (found) => {
        if (mine !== ticket.current) return;
        setSummary(found);
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
  }, [findPlanFormulas]);
  useEffect(() => {
    if (wanted) look();
  }, [wanted, look]);
  return { summary, looking, error, look };
}
