import type { PlanTable, Unit } from "../board/input";
import type { Key } from "../criterion";
import type { Language } from "../language";

export interface PlanSheetInput {
  readonly language: Language;
  readonly sheet: string;
  readonly unit?: Unit;
  readonly year: number;
  readonly plan: PlanTable;
  /** Every distinct combination of the year, in plan order; one empty row without dimensions. */
  readonly rows: readonly (readonly Key[])[];
}
