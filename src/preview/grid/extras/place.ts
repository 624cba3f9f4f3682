import type { Rect } from "../../host/book";
import { parseRect } from "../../host/a1";
import { intersection } from "../../host/rect";
import type { Grid } from "../grid";

/** An address of a sheet as a rectangle; whole rows and columns go as far as the sheet does. */
export function placeOf(grid: Grid, sheetId: string, address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`"${address}" is no address`);
  const sheet = grid.sheet(sheetId);
  const whole = {
    row: 0,
    column: 0,
    rowEnd: Math.max(sheet.getRowCount() - 1, rect.row),
    columnEnd: Math.max(sheet.getColumnCount() - 1, rect.column),
  };
  return intersection(rect, whole) ?? rect;
}
