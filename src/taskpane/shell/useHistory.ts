import { useCallback, useEffect, useRef, useState } from "react";
import type { History } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { serialOfMoment } from "../words/dates";

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
  const [seen, setSeen] = useState<{ readonly history: History; readonly at: number }>();
  const [looking, setLooking] = useState(true);
  const [error, setError] = useState<unknown>();
  const ticket = useRef(0);
  const lookAgain = useCallback(() => {
    const mine = ++ticket.current;
    setLooking(true);
    services.readHistory().then(
      (history) => {
        if (mine !== ticket.current) return;
        setSeen({ history, at: serialOfMoment(services.now()) });
        setError(undefined);
        setLooking(false);
      },
      (reason: unknown) => {
        if (mine !== ticket.current) return;
        setError(reason);
        setLooking(false);
      },
    );
  }, [services]);
  useEffect(lookAgain, [lookAgain]);
  return { history: seen?.history, seenAt: seen?.at ?? 0, looking, error, lookAgain };
}
