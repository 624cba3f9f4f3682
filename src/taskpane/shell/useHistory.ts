import { useCallback, useEffect } from "react";
import type { History } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { serialOfMoment } from "../words/dates";
import { useLook } from "./useLook";

export interface HistoryLook {
  /** Undefined until the first look ends. */
  readonly history: History | undefined;
  /** When it was looked at: a serial number with the time of day. */
  readonly seenAt: number;
  readonly looking: boolean;
  readonly error: unknown;
  readonly lookAgain: () => void;
}

/** The journal of the workbook: looked at when the pane opens, after every write and undo, and on request. */
export function useHistory(): HistoryLook {
  const services = useServices();
  const read = useCallback(async () => {
    const history = await services.readHistory();
    return { history, at: serialOfMoment(services.now()) };
  }, [services]);
  const { found, looking, error, look } = useLook(read);
  useEffect(look, [look]);
  return { history: found?.history, seenAt: found?.at ?? 0, looking, error, lookAgain: look };
}
