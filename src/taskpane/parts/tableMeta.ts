import type { FoundTable } from "../../workbook/types";
import type { Words } from "../words/words";

/** "Table on sheet Leads · 200 rows", or where a plain range lies. */
export function tableMeta({ place, rows }: FoundTable, { text, number }: Words): string {
  const counts = { n: rows, count: number(rows), sheet: place.sheet, at: place.address };
  return text(place.table ? "data.tableOn" : "data.rangeOn", counts);
}
