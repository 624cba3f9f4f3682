import type { PlanLocks } from "../sheets/plan/input";
import type { Change } from "../sheets/change";
import { freeTableName } from "../sheets/freeName";
import { locksHeaders, locksPlaces, locksSheet, locksTable } from "../sheets/locksSheet";
import { widenedLocks } from "./lockChanges";
import { recordChanges } from "./recordColumns";
import { sheetName } from "./sheetNames";
import type { SplitOptions } from "./splitTypes";
import type { Note } from "./types";

export interface LocksForPlan {
  /** Missing when the table of locks cannot be read. */
  readonly locks?: PlanLocks;
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/**
 * The Locks table that a plan sheet's marks read. The first plan sheet of a workbook brings the sheet along, blank:
 * formulas over a table that is not there are #REF! for good, and so a lock shows from the first on, even one typed by
 * a colleague without Planboard. A table made for other dimensions gets columns for these. One that lost a column of
 * its own is left alone, and the plan sheet then shows no locks (note `locksUnreadable`).
 */
export function planLocks(
  { language, locks, taken }: SplitOptions,
  plan: { readonly table: string; readonly dimensions: readonly string[] },
  sheets: readonly string[],
): LocksForPlan {
  const name = freeTableName(`${plan.table}Locks`, [...taken.names, ...taken.tables, locksTable]);
  if (!locks) {
    const sheet = sheetName(language, "sheet.locks", sheets);
    const headers = locksHeaders(language, plan.dimensions);
    return {
      ...locksReadBy(headers, plan.dimensions, { sheet, name }),
      changes: [{ kind: "newSheet", sheet: locksSheet(language, sheet, plan.dimensions) }],
      notes: [],
    };
  }
  const widened = widenedLocks(locks, plan.dimensions);
  const read = locksReadBy(widened.data.headers, plan.dimensions, { sheet: locks.place.sheet, name });
  return {
    ...read,
    changes: recordChanges(widened, { rows: [] }),
    notes: read.locks ? [] : [{ code: "locksUnreadable", details: { name: locks.place.sheet }, severity: "warning" }],
  };
}

/** The columns of a Locks table with these headers that a sheet over the plan reads; none when it lacks one. */
export function locksReadBy(
  headers: readonly string[],
  dimensions: readonly string[],
  names: Pick<PlanLocks, "sheet" | "name">,
): Pick<LocksForPlan, "locks"> {
  const places = locksPlaces(headers, dimensions);
  if ("missing" in places) return {};
  const at = (column: number) => headers[column] ?? "";
  const { plan, year, period, unlockedOn } = places.columns;
  return {
    locks: {
      ...names,
      ...{ table: locksTable, plan: at(plan), year: at(year), period: at(period), unlockedOn: at(unlockedOn) },
      dimensions: places.dimensions.map(at),
    },
  };
}
