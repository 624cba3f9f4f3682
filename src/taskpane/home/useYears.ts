import { useCallback, useEffect } from "react";
import { planYears } from "../../jobs/readPlan";
import type { YearOfPlan } from "../../jobs/year/types";
import type { FoundTable } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useLook, type Look } from "../shell/useLook";
import { useSheetEdits } from "../shell/useSheetEdits";
import type { Workbook } from "../shell/useWorkbook";
import { recordsOf, tablesOf } from "../year/records";
import { tryReadYear } from "../year/useYear";

/** A year of a plan of which something is recorded: locked, issued, rolled. */
export interface YearUnderWay {
  readonly table: FoundTable;
  readonly read: YearOfPlan;
}

/**
 * The years under way of all plans: read when home is opened (`wanted`) and again when cells of their sheets change.
 * Costs nothing in a workbook where nothing is locked or issued; a plan with faults is left to the pages that say them.
 */
export function useYears({ summary, tables }: Workbook, wanted: boolean): Look<readonly YearUnderWay[]> {
  const { readTables, readYear } = useServices();
  const read = useCallback(async (): Promise<readonly YearUnderWay[]> => {
    const records = recordsOf(summary);
    const plans = tables.filter(({ kind }) => kind === "plan");
    if (records.length === 0 || plans.length === 0) return [];
    const all = await readTables([...plans, ...records.map(({ table }) => table)].map(({ place }) => place));
    const kept = tablesOf(records, all.slice(plans.length));
    return plans.flatMap((table, index) => {
      const data = all[index];
      if (!data) return [];
      const source = { found: table, data };
      return planYears(source).flatMap((year) => {
        const { read: found } = tryReadYear(source, year, kept, readYear);
        return found && (found.isLocked || found.versions.length > 0) ? [{ table, read: found }] : [];
      });
    });
  }, [summary, tables, readTables, readYear]);
  const { look, ...state } = useLook(read);
  const ready = wanted && summary !== undefined;
  useEffect(() => {
    if (ready) look();
  }, [ready, look]);
  const records = recordsOf(summary);
  const sheets = [...tables.filter(({ kind }) => kind === "plan"), ...records.map(({ table }) => table)];
  useSheetEdits(ready && records.length > 0 ? sheets.map(({ place }) => place.sheetId) : [], look);
  return { ...state, look };
}
