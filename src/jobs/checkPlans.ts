import type { SheetData } from "../workbook/types";
import { checkPlan, type PlanCheck } from "./checkPlan";
import { JobError } from "./jobError";
import type { Fault, Source } from "./types";

/** A plan sheet, the plan it shows, and what was done to it by hand. */
export interface CheckedSheet {
  readonly sheet: string;
  /** Undefined for a sheet over no plan of this workbook. */
  readonly source?: Source;
  /** Undefined without a plan, and while that cannot be read. */
  readonly check?: PlanCheck;
  /** Why the plan itself cannot be read: that is mended first. */
  readonly planFaults: readonly Fault[];
}

/** Compares each plan sheet with the plan that it shows, in the order of the sheets. */
export function checkPlans(sheets: readonly SheetData[], plans: readonly Source[]): CheckedSheet[] {
  return sheets.map((sheet) => {
    for (const source of plans) {
      try {
        const check = checkPlan(sheet, source);
        if (check) return { sheet: sheet.sheet, source, check, planFaults: [] };
      } catch (error) {
        if (!(error instanceof JobError)) throw error;
        return { sheet: sheet.sheet, source, planFaults: error.faults };
      }
    }
    return { sheet: sheet.sheet, planFaults: [] };
  });
}

/** How many cells and lines are not as they belong. */
export function differences({ check }: CheckedSheet): number {
  return check ? check.cells.length + check.faults.length : 0;
}
