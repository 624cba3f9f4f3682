import { useCallback, useEffect, useMemo, useState } from "react";
import type { Role, TableKind } from "../../planning/headers";
import type { FoundTable, WorkbookSummary } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useLook } from "./useLook";

/** What the person said about a table, against what was guessed. `undefined` for a role: it has no column. */
export interface Correction {
  readonly kind?: TableKind;
  readonly roles?: Readonly<Partial<Record<Role, number | undefined>>>;
}

export type Corrections = Readonly<Record<string, Correction>>;

export interface Workbook {
  /** Undefined until the first look ends. */
  readonly summary: WorkbookSummary | undefined;
  readonly looking: boolean;
  readonly error: unknown;
  /** The tables as corrected by the person. */
  readonly tables: readonly FoundTable[];
  readonly corrections: Corrections;
  readonly lookAgain: () => void;
  readonly sayKind: (table: FoundTable, kind: TableKind) => void;
  readonly sayRole: (table: FoundTable, role: Role, column: number | undefined) => void;
}

/** A table keeps its key when it grows: its id, or its sheet and top left cell. */
export function keyOf({ place }: Pick<FoundTable, "place">): string {
  return place.table?.id ?? `${place.sheetId}!${place.address.split(":")[0] ?? place.address}`;
}

/** The table with what the person said about it. */
export function corrected(table: FoundTable, correction: Correction | undefined): FoundTable {
  if (!correction) return table;
  const said = { ...table.roles, ...correction.roles };
  const roles: Partial<Record<Role, number>> = Object.fromEntries(
    Object.entries(said).filter(([, column]) => column !== undefined),
  );
  // What was told of other columns or another kind no longer holds.
  const { place, headers, rows, months, dimensions } = table;
  const kind = correction.kind ?? table.kind;
  return { place, headers, rows, kind, roles, dimensions, ...(months && { months }) };
}

/** What this workbook holds: looked at when the pane opens and on request; corrections are kept while it is open. */
export function useWorkbook(): Workbook {
  const { findTables } = useServices();
  const { found: summary, looking, error, look: lookAgain } = useLook(findTables);
  const [corrections, setCorrections] = useState<Corrections>({});
  useEffect(lookAgain, [lookAgain]);

  const correct = useCallback((table: FoundTable, change: (old: Correction) => Correction) => {
    const key = keyOf(table);
    setCorrections((all) => ({ ...all, [key]: change(all[key] ?? {}) }));
  }, []);
  const sayKind = useCallback(
    (table: FoundTable, kind: TableKind) => correct(table, (old) => ({ ...old, kind })),
    [correct],
  );
  const sayRole = useCallback(
    (table: FoundTable, role: Role, column: number | undefined) =>
      correct(table, (old) => ({ ...old, roles: { ...old.roles, [role]: column } })),
    [correct],
  );
  const tables = useMemo(
    () => (summary?.tables ?? []).map((table) => corrected(table, corrections[keyOf(table)])),
    [summary, corrections],
  );
  return { summary, looking, error, tables, corrections, lookAgain, sayKind, sayRole };
}
