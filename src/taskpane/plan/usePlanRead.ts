import { useCallback, useEffect, useRef, useState } from "react";
import type { Place } from "../../sheets/change";
import { WorkbookError } from "../../workbook/errors";
import type { FoundTable, TableData } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useSheetEdits } from "../shell/useSheetEdits";

export interface PlanRead {
  /** The plan table as read last; undefined until then. */
  readonly data: TableData | undefined;
  /** The Locks table, read with it; undefined when there is none. */
  readonly locks: TableData | undefined;
  readonly error: unknown;
}

/**
 * The cells of the plan and its locks: read whenever the page shows its form (`wanted`), and again when cells of their
 * sheets change, so that edits are shown over what stands there now. One sync.
 */
export function usePlanRead(
  table: FoundTable | undefined,
  locks: Pick<FoundTable, "place"> | undefined,
  wanted: boolean,
): PlanRead {
  const { readTables } = useServices();
  const [read, setRead] = useState<{ readonly id: string; readonly tables: readonly TableData[] }>();
  const [error, setError] = useState<unknown>();
  const ticket = useRef(0);
  const places = useRef<readonly Place[]>([]);
  const wantedPlaces = table ? [table.place, ...(locks ? [locks.place] : [])] : [];
  const id = wantedPlaces.map((at) => at.table?.id ?? `${at.sheetId}!${at.address}`).join(" ");
  useEffect(() => {
    places.current = wantedPlaces;
  });

  const look = useCallback(() => {
    if (id === "") return;
    const mine = ++ticket.current;
    readTables(places.current).then(
      (tables) => {
        if (mine !== ticket.current) return;
        setRead({ id, tables });
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
  useSheetEdits(
    wantedPlaces.map(({ sheetId }) => sheetId),
    look,
  );
  const [data, lockData] = read && read.id === id ? read.tables : [];
  return { data, locks: lockData, error };
}
