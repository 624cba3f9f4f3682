import type { IColumnData, IRowData, Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Axis, LineState } from "../host/book";
import type { Grid } from "./grid";
import { ensureSize } from "./size";

/** Univer measures in pixels at 96 to the inch, Excel's interface in points at 72. */
const pixelsPerPoint = 96 / 72;

export function readLine(grid: Grid, sheetId: string, axis: Axis, index: number): LineState {
  const sheet = grid.sheet(sheetId);
  const data = lineData(grid, sheetId, axis, index);
  const manager = axis === "row" ? sheet.getRowManager() : sheet.getColumnManager();
  const pixels = "getRowHeight" in manager ? manager.getRowHeight(index) : manager.getColumnWidth(index);
  return {
    size: pixels / pixelsPerPoint,
    hidden: data?.hd === 1,
    outline: Number(data?.custom?.["outline"] ?? 0),
  };
}

/** The outline level, which Univer does not know, stands in the row's own data and so moves with the row. */
export function updateLines(
  grid: Grid,
  sheetId: string,
  axis: Axis,
  from: number,
  to: number,
  { size, hidden, outline }: Partial<LineState>,
): void {
  // Whole sheets ("A:XFD") are set as far as the sheet goes.
  const sheet = grid.sheet(sheetId);
  const count = axis === "row" ? sheet.getRowCount() : sheet.getColumnCount();
  const last = to - from > 1000 ? Math.max(from, Math.min(to, count - 1)) : to;
  const row = axis === "row";
  const rect = row
    ? { row: from, rowEnd: last, column: 0, columnEnd: 0 }
    : { row: 0, rowEnd: 0, column: from, columnEnd: last };
  ensureSize(grid, sheetId, rect);
  const ranges = [{ startRow: rect.row, endRow: rect.rowEnd, startColumn: rect.column, endColumn: rect.columnEnd }];
  if (hidden === false) grid.run((row ? SetRowVisibleMutation : SetColVisibleMutation).id, sheetId, { ranges });
  if (size !== undefined) {
    const pixels = size * pixelsPerPoint;
    if (row) {
      grid.run(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight: pixels });
      grid.run(SetWorksheetRowIsAutoHeightMutation.id, sheetId, { ranges, autoHeightInfo: 0 });
    } else grid.run(SetWorksheetColWidthMutation.id, sheetId, { ranges, colWidth: pixels });
  }
  if (hidden === true) grid.run((row ? SetRowHiddenMutation : SetColHiddenMutation).id, sheetId, { ranges });
  if (outline !== undefined) {
    const data = Object.fromEntries(
      Array.from({ length: last - from + 1 }, (_, i) => {
        const custom = { ...lineData(grid, sheetId, axis, from + i)?.custom, outline };
        return [from + i, { custom }];
      }),
    );
    grid.run((row ? SetRowDataMutation : SetColDataMutation).id, sheetId, { [row ? "rowData" : "columnData"]: data });
  }
}

function lineData(
  grid: Grid,
  sheetId: string,
  axis: Axis,
  index: number,
): Nullable<Partial<IRowData> | Partial<IColumnData>> {
  const sheet = grid.sheet(sheetId);
  return axis === "row" ? sheet.getRowManager().getRow(index) : sheet.getColumnManager().getColumn(index);
}
