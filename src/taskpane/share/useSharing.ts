import { useEffect } from "react";
import type { SharingSummary } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useLook } from "../shell/useLook";

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
  const { found, look, ...state } = useLook(findPlanFormulas);
  useEffect(() => {
    if (wanted) look();
  }, [wanted, look]);
  return { summary: found, look, ...state };
}
