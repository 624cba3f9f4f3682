import { isError } from "../../jobs/freeze";
import type { FormulaCell, PlanFormula } from "../../workbook/types";

/** Knows a formula again after another look at the workbook. */
export function keyOf({ sheetId, at }: FormulaCell): string {
  return `${sheetId}!${at}`;
}

/** The error a result holds, the first one; undefined for a result that can be frozen. */
export function errorIn({ values }: PlanFormula): string | undefined {
  return values.flat().filter(isError).map(String)[0];
}

/** Cells of a result. */
export function cellsOf({ values }: PlanFormula): number {
  return values.reduce((sum, line) => sum + line.length, 0);
}

/** The formulas that would be frozen: all that can be, but those left out. */
export function chosenOf(formulas: readonly PlanFormula[], leftOut: ReadonlySet<string>): readonly PlanFormula[] {
  return formulas.filter((formula) => errorIn(formula) === undefined && !leftOut.has(keyOf(formula)));
}
