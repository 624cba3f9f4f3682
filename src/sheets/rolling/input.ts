import type { BoardRules, PlanTable, SalesTable, Unit } from "../board/input";
import type { Key } from "../criterion";
import type { IssueTable } from "../issue/input";
import type { Language } from "../language";
import type { PlanLocks } from "../plan/input";

export interface RollingInput {
  readonly language: Language;
  /** Name of the new sheet; the caller avoids clashes. */
  readonly sheet: string;
  /** The locale's words without one. */
  readonly unit?: Unit;
  readonly year: number;
  readonly sales: SalesTable;
  readonly plan: PlanTable;
  /**
   * The Issue table, its `dimensions` being those of the rows in their order: of a sheet by fewer than the plan's, the
   * rest is summed. Without it the sheet knows the plan alone.
   */
  readonly issue?: IssueTable;
  /** Tells whether the annual total is locked; without it the sheet says nothing of that. */
  readonly locks?: Omit<PlanLocks, "name" | "sheet">;
  /** Every distinct combination of the plan's dimensions in the year, in plan order; one empty row without dimensions. */
  readonly rows: readonly (readonly Key[])[];
  /** Where the as-of date comes from; its status rules are not read. */
  readonly rules: BoardRules;
}
