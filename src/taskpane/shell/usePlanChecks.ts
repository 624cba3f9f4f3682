import { useCallback, useEffect, useMemo } from "react";
import { checkPlans, type CheckedSheet } from "../../jobs/checkPlans";
import type { FoundTable, SheetPlace, TableData } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useLook } from "./useLook";
import { useSheetEdits } from "./useSheetEdits";
import type { Workbook } from "./useWorkbook";

export interface PlanChecks {
  readonly sheets: readonly CheckedSheet[];
  /** The Locks table, read with them; undefined when there is none. */
  readonly locks?: TableData;
}

export interface PlanChecksLook {
  /** What the last look found; undefined until the first one ends. */
  readonly found: PlanChecks | undefined;
  readonly looking: boolean;
  readonly error: unknown;
  /** Reads and compares anew, for a repair. */
  readonly read: () => Promise<PlanChecks>;
}

interface Places {
  readonly sheets: readonly SheetPlace[];
  readonly plans: readonly FoundTable[];
  readonly locks: Pick<FoundTable, "place"> | undefined;
}

/**
 * The plan sheets compared with their plans: after the workbook was looked at, whenever a page that shows it is opened
 * (`wanted`), and there again when cells of these sheets change. Costs nothing in a workbook without plan sheets.
 */
export function usePlanChecks({ summary, tables }: Workbook, wanted: boolean): PlanChecksLook {
  const { readTables, readSheets } = useServices();
  const places = useMemo((): Places => {
    const sheets = summary?.planSheets ?? [];
    const plans = tables.filter(({ kind, place }) => kind === "plan" && place.table !== undefined);
    return { sheets, plans, locks: summary?.locks };
  }, [summary, tables]);
  const read = useCallback(async (): Promise<PlanChecks> => {
    const { sheets, plans, locks } = places;
    if (sheets.length === 0) return { sheets: [] };
    const shown = await readSheets(sheets);
    const data = await readTables(tablesOf(places).map(({ place }) => place));
    const sources = plans.flatMap((found, index) => {
      const rows = data[index];
      return rows ? [{ found, data: rows }] : [];
    });
    const locked = locks && data[plans.length];
    return { sheets: checkPlans(shown, sources), ...(locked && { locks: locked }) };
  }, [places, readSheets, readTables]);
  const { look, ...state } = useLook(read);
  const ready = wanted && summary !== undefined;
  useEffect(() => {
    if (ready) look();
  }, [ready, look]);
  const { sheets } = places;
  useSheetEdits(
    ready && sheets.length > 0
      ? [...sheets, ...tablesOf(places).map(({ place }) => place)].map(({ sheetId }) => sheetId)
      : [],
    look,
  );
  return { ...state, read };
}

/** The plans, then the locks. */
function tablesOf({ plans, locks }: Places): readonly Pick<FoundTable, "place">[] {
  return locks ? [...plans, locks] : plans;
}
