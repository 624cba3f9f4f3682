import { monthHeaders, word, type Language } from "../../src/sheets/language";
import { lockDimensionHeader, locksSheet, locksTable, type LockRow } from "../../src/sheets/locksSheet";
import type { PlanLocks } from "../../src/sheets/plan/input";
import { planSheet } from "../../src/sheets/planSheet";
import { planTable, type PlanRow } from "../../src/sheets/planTable";
import type { SheetSpec } from "../../src/sheets/spec";

export interface PlanTree {
  readonly language: Language;
  readonly dimensions: readonly string[];
  readonly year: number;
  readonly units: readonly PlanRow[];
  readonly locks: readonly LockRow[];
  /** Keeps several plans of a workbook apart. */
  readonly id?: string;
}

/** Where the locks of a workbook are, as a plan sheet reads them. */
export function locksOf(language: Language, dimensions: readonly string[], name: string): PlanLocks {
  return {
    ...{ table: locksTable, sheet: word(language, "locks.title"), name },
    ...{ plan: word(language, "locks.plan"), year: word(language, "locks.year") },
    dimensions: dimensions.map(lockDimensionHeader),
    ...{ period: word(language, "locks.period"), unlockedOn: word(language, "locks.unlockedOn") },
  };
}

/** A plan table, its locks, and the plan sheet over both. */
export function planTree({ language, dimensions, year, units, locks, id = "" }: PlanTree): {
  readonly table: SheetSpec;
  readonly locks: SheetSpec;
  readonly sheet: SheetSpec;
} {
  const table = `Plan${id}`;
  return {
    table: planTable({ language, sheet: `Table ${table}`, table, year, dimensions, rows: units }),
    locks: locksSheet(language, word(language, "locks.title"), dimensions, locks),
    sheet: planSheet({
      ...{ language, sheet: `${table} ${year}`, year, rows: units.map(({ keys }) => keys) },
      plan: {
        table,
        dimensions,
        months: monthHeaders(language),
        monthsAdjoin: true,
        year: word(language, "plan.year"),
      },
      locks: locksOf(language, dimensions, `${table}Locks`),
    }),
  };
}
