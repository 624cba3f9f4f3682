import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Place } from "../../sheets/change";
import { WorkbookError } from "../../workbook/errors";
import type { FoundTable, TableData } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useSheetEdits } from "../shell/useSheetEdits";
import type { RecordTable } from "../year/records";

const none: readonly TableData[] = [];

export interface PlanRead {
  /** The plan table as read last; undefined until then. */
  readonly data: TableData | undefined;
  /** The record tables, read with it, in their order; empty until then. */
  readonly records: readonly TableData[];
  readonly error: unknown;
}

/**
 * The cells of the plan and its records: read whenever the page shows its form (`wanted`), and again when cells of their
 * sheets change, so that edits are shown over what stands there now. One sync.
 */
export function usePlanRead(table: FoundTable | undefined, records: readonly RecordTable[], wanted: boolean): PlanRead {
  const { readTables } = useServices();
  const [read, setRead] = useState<{ readonly id: string; readonly tables: readonly TableData[] }>();
  const [error, setError] = useState<unknown>();
  const ticket = useRef(0);
  const places = useRef<readonly Place[]>([]);
  const wantedPlaces = table ? [table.place, ...records.map((record) => record.table.place)] : [];
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
  const tables = read && read.id === id ? read.tables : none;
  const rest = useMemo(() => tables.slice(1), [tables]);
  return { data: tables[0], records: rest, error };
}
