import { useCallback, useEffect, useMemo } from "react";
import { checkPlans, type CheckedSheet } from "../../jobs/checkPlans";
import type { TableData } from "../../workbook/types";
import { useServices } from "../services/PaneServices";
import { useLook } from "./useLook";
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

/** Milliseconds without a change after which the sheets are read again: typing down a column reads once. */
const pause = 400;

/**
 * The plan sheets compared with their plans: after the workbook was looked at, whenever a page that shows it is opened
 * (`wanted`), and there again when cells of these sheets change. Costs nothing in a workbook without plan sheets.
 */
export function usePlanChecks({ summary, tables }: Workbook, wanted: boolean): PlanChecksLook {
  const { readTables, readSheets, onCellsChanged } = useServices();
  const places = useMemo(() => {
    const sheets = summary?.planSheets ?? [];
    const plans = tables.filter(({ kind, place }) => kind === "plan" && place.table !== undefined);
    return { sheets, plans, locks: summary?.locks };
  }, [summary, tables]);
  const read = useCallback(async (): Promise<PlanChecks> => {
    const { sheets, plans, locks } = places;
    if (sheets.length === 0) return { sheets: [] };
    const shown = await readSheets(sheets);
    const data = await readTables([...plans, ...(locks ? [locks] : [])].map(({ place }) => place));
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
  useEffect(() => {
    const { sheets, plans, locks } = places;
    if (!wanted || sheets.length === 0) return undefined;
    const ids = new Set([
      ...sheets.map(({ sheetId }) => sheetId),
      ...[...plans, ...(locks ? [locks] : [])].map(({ place }) => place.sheetId),
    ]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = onCellsChanged(({ sheetId }) => {
      if (!ids.has(sheetId)) return;
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    return () => {
      clearTimeout(timer);
      void subscription.then((stop) => stop());
    };
  }, [places, wanted, onCellsChanged, look]);
  return { ...state, read };
}
