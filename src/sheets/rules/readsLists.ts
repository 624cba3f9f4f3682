import type { BoardNames, DateLists } from "../board/input";
import type { CellValue } from "../spec";
import { dayRows } from "./days";

/**
 * Whether a rules sheet reads exactly these lists, in either language: its first day holds the formulas that
 * Planboard would write there. Spaces, case and doubled brackets are Excel's to choose.
 */
export function readsLists(names: BoardNames, firstDay: readonly CellValue[], lists: DateLists): boolean {
  return (["en", "zh"] as const).some((language) => {
    const [due = []] = dayRows(language, names, lists);
    return due.every((formula, index) => spelled(formula) === spelled(firstDay[index] ?? null));
  });
}

function spelled(formula: CellValue): string {
  return String(formula)
    .replace(/\s/g, "")
    .replace(/\[\[|\]\]/g, ([bracket = ""]) => bracket)
    .toUpperCase();
}
