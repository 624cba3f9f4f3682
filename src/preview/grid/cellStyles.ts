import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Style } from "../../sheets/spec";
import type { Rect, StylePatch } from "../host/book";
import { styleForCell } from "../host/memory/cellStyles";
import { intersection, isUnbounded, isWholeColumns } from "../host/rect";
import type { Grid } from "./grid";
import { ensureSize } from "./size";
import { mergeStyle, readStyle } from "./styles";

export function readStyles(grid: Grid, sheetId: string, rect: Rect): Style[][] {
  const sheet = grid.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  const styles = grid.workbook.getStyles();
  const columns = Array.from({ length: rect.columnEnd - rect.column + 1 }, (_, c) =>
    readStyle(styles.get(sheet.getColumnManager().getColumn(rect.column + c)?.s)),
  );
  return Array.from({ length: rect.rowEnd - rect.row + 1 }, (_, r) => {
    const row = readStyle(styles.get(sheet.getRowManager().getRow(rect.row + r)?.s));
    return columns.map((column, c) => {
      const cell = matrix.getValue(rect.row + r, rect.column + c);
      return { ...column, ...row, ...(cell && readStyle(styles.getStyleByCell(cell))) };
    });
  });
}

/** Formats cells; whole rows and columns get the style themselves, and with it the cells that have one of their own. */
export function styleCells(grid: Grid, sheetId: string, given: Rect, patch: StylePatch | null): void {
  const sheet = grid.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  const styles = grid.workbook.getStyles();
  const unbounded = isUnbounded(given);
  const whole = { row: 0, column: 0, rowEnd: sheet.getRowCount() - 1, columnEnd: sheet.getColumnCount() - 1 };
  const rect = unbounded ? intersection(given, whole) : given;
  if (unbounded) styleLines(grid, sheetId, given, patch);
  if (!rect) return;
  ensureSize(grid, sheetId, rect);
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (let row = rect.row; row <= rect.rowEnd; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = rect.column; column <= rect.columnEnd; column++) {
      const cell = matrix.getValue(row, column);
      if (unbounded && !cell?.s) continue;
      const old = cell && styles.getStyleByCell(cell);
      // The type goes along: without it Univer turns the text "12" into a number when the cell is formatted.
      const type = cell?.t === undefined ? {} : { t: cell.t };
      line[column] = { s: patch && replacing(old, mergeStyle(old, styleForCell(patch, rect, row, column))), ...type };
    }
    cellValue[row] = line;
  }
  grid.run(SetRangeValuesMutation.id, sheetId, { cellValue }, SetStyleCommand.id);
}

function styleLines(grid: Grid, sheetId: string, rect: Rect, patch: StylePatch | null): void {
  const byColumn = isWholeColumns(rect);
  const [from, to] = byColumn ? [rect.column, rect.columnEnd] : [rect.row, rect.rowEnd];
  const sheet = grid.sheet(sheetId);
  // A whole sheet is formatted as far as it goes.
  const last = Math.min(to, Math.max(from, (byColumn ? sheet.getColumnCount() : sheet.getRowCount()) - 1));
  const styles = grid.workbook.getStyles();
  const lines: Record<number, { s: IStyleData | null }> = {};
  for (let line = from; line <= last; line++) {
    const data = byColumn ? sheet.getColumnManager().getColumn(line) : sheet.getRowManager().getRow(line);
    const [row, column] = byColumn ? [rect.row, line] : [line, rect.column];
    lines[line] = { s: patch && mergeStyle(styles.get(data?.s), styleForCell(patch, rect, row, column)) };
  }
  if (byColumn) grid.run(SetColDataMutation.id, sheetId, { columnData: lines });
  else grid.run(SetRowDataMutation.id, sheetId, { rowData: lines });
}

/** Univer merges styles itself: what has gone must be said, or it stays. */
function replacing(old: Nullable<IStyleData>, style: IStyleData): IStyleData {
  if (!old) return style;
  const gone = Object.keys(old).filter((key) => !(key in style));
  const whole: IStyleData = { ...Object.fromEntries(gone.map((key) => [key, null])), ...style };
  if (old.bd && style.bd) {
    const sides = Object.keys(old.bd).filter((side) => !(side in (style.bd ?? {})));
    whole.bd = { ...Object.fromEntries(sides.map((side) => [side, null])), ...style.bd };
  }
  return whole;
}
