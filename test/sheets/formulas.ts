import type { SheetSpec } from "../../src/sheets/spec";
import { cellsOf } from "../files/cells";

/** Every formula of a sheet with its place, texts inside taken out so that words do not look like functions. */
export function formulasOf(sheet: SheetSpec): { at: string; formula: string; bare: string }[] {
  return cellsOf(sheet)
    .filter(({ isFormula }) => isFormula)
    .map(({ at, value }) => {
      const formula = String(value);
      return { at: `${sheet.name}!${at}`, formula, bare: formula.replace(/"(?:[^"]|"")*"/g, '""') };
    });
}
