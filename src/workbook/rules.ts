import { nameAddresses } from "../sheets/rules/dates";
import { firstDayAddress } from "../sheets/rules/days";
import { ruleSets } from "../sheets/rules/ruleSets";
import type { CellValue } from "../sheets/spec";
import type { FoundRules, WorkbookSummary } from "./types";

/** Asks for the rules sheets that the names of the workbook tell of; call the result after the next sync. */
export function queueRules(
  { worksheets }: Excel.Workbook,
  names: WorkbookSummary["names"],
): () => readonly FoundRules[] {
  const asked = ruleSets(names).map((set) => {
    // Names may refer to another workbook, or to what is no sheet any more.
    const sheet = worksheets.getItemOrNullObject(set.sheet);
    const asOf = sheet.getRange(nameAddresses.asOf).load("values");
    const firstDay = sheet.getRange(firstDayAddress).load("formulas");
    return { set, sheet, asOf, firstDay };
  });
  return () =>
    asked.flatMap(({ set, sheet, asOf, firstDay }) =>
      sheet.isNullObject
        ? []
        : [
            {
              ...set,
              asOf: (asOf.values as CellValue[][])[0]?.[0] ?? "",
              firstDay: (firstDay.formulas as CellValue[][])[0] ?? [],
            },
          ],
    );
}
