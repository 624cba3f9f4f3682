import type { PlanTable, Unit } from "../board/input";
import type { Key } from "../criterion";
import type { Language } from "../language";

/** The Locks table as it stands: headers of the columns that tell which of its rows hold for the plan. */
export interface PlanLocks {
  readonly table: string;
  readonly plan: string;
  readonly year: string;
  /** Of the plan's dimensions, outermost first. */
  readonly dimensions: readonly string[];
  readonly period: string;
  readonly unlockedOn: string;
  /** Name of its sheet, for the legend. */
  readonly sheet: string;
  /** The defined name that the plan sheet makes over these columns; the caller avoids clashes. */
  readonly name: string;
}

export interface PlanSheetInput {
  readonly language: Language;
  readonly sheet: string;
  readonly unit?: Unit;
  readonly year: number;
  readonly plan: PlanTable;
  /** Every distinct combination of the year, in plan order; one empty row without dimensions. */
  readonly rows: readonly (readonly Key[])[];
  /** Without them the sheet shows no locks. */
  readonly locks?: PlanLocks;
}
