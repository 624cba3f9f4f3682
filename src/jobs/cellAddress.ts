import { cell } from "../sheets/address";
import { parseRect } from "../sheets/rect";
import type { TableData } from "../workbook/types";

/** Address of a body cell of a table as read, zero-based row and column, without the sheet: "F7". */
export function bodyCell({ place }: TableData, row: number, column: number): string {
  const rect = parseRect(place.address);
  return cell(rect.column + column, rect.row + row + 2);
}

/** The same with the sheet, as faults name it: "Sales by month!F7". */
export function faultAt(data: TableData, row: number, column: number): string {
  return `${data.place.sheet}!${bodyCell(data, row, column)}`;
}
