import { useCallback, useEffect, useRef, useState } from "react";
import type { Place } from "../../sheets/change";
import { WorkbookError } from "../../workbook/errors";
import type { FoundTable, TableData } from "../../workbook/types";
import { useServices } from "../services/PaneServices";

export interface PlanRead {
  /** The plan table as read last; undefined until then. */
  readonly data: TableData | undefined;
  readonly error: unknown;
}

/** Milliseconds without a change after which the sheet is read again: typing down a column reads once. */
const pause = 300;

/**
 * The cells of the plan: read whenever the page shows its form (`wanted`), and again when cells of the plan's sheet
 * change, so that edits are shown over what stands there now. One sync.
 */
export function usePlanRead(table: FoundTable | undefined, wanted: boolean): PlanRead {
  const { readTables, onCellsChanged } = useServices();
  const [read, setRead] = useState<{ readonly id: string; readonly data: TableData }>();
  const [error, setError] = useState<unknown>();
  const ticket = useRef(0);
  const place = useRef<Place | undefined>(undefined);
  place.current = table?.place;
  const id = table && (table.place.table?.id ?? `${table.place.sheetId}!${table.place.address}`);

  const look = useCallback(() => {
    const at = place.current;
    if (!at || id === undefined) return;
    const mine = ++ticket.current;
    readTables([at]).then(
      ([data]) => {
        if (mine !== ticket.current || !data) return;
        setRead({ id, data });
        setError(undefined);
      },
      (reason: unknown) => {
        if (mine !== ticket.current) return;
        setError(reason);
        // A refusal has a sentence; anything else is a defect and must also reach the console.
        if (!(reason instanceof WorkbookError)) throw reason;
      },
    );
  }, [id, readTables]);
  useEffect(() => {
    if (wanted) look();
  }, [wanted, look]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = onCellsChanged(({ sheetId }) => {
      if (sheetId !== place.current?.sheetId) return;
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    return () => {
      clearTimeout(timer);
      void subscription.then((stop) => stop());
    };
  }, [onCellsChanged, look]);
  return { data: read && read.id === id ? read.data : undefined, error };
}
