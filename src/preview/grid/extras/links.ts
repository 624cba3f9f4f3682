import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { LinkSpec } from "../../../sheets/spec";
import { formatRect } from "../../host/a1";
import { rectOf } from "../../host/rect";
import type { Grid } from "../grid";
import { ensureSize } from "../size";
import { placeOf } from "./place";

/** Links inside the workbook stand in the cells' own data, where they move along with the cells. */
interface CellLink {
  readonly to: string;
  readonly tip: string;
  readonly rows: number;
  readonly columns: number;
}

export function readLinks(grid: Grid, sheetId: string): LinkSpec[] {
  const links: LinkSpec[] = [];
  grid
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const link = cell?.custom?.["link"] as CellLink | undefined;
      if (!link) return;
      links.push({ at: formatRect(rectOf(row, column, link.rows, link.columns)), to: link.to, tip: link.tip });
    });
  return links;
}

export function replaceLinks(grid: Grid, sheetId: string, list: readonly LinkSpec[]): void {
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  const set = (row: number, column: number, link: CellLink | undefined): void => {
    const custom: Record<string, unknown> = { ...grid.sheet(sheetId).getCellMatrix().getValue(row, column)?.custom };
    if (link) custom["link"] = link;
    else Reflect.deleteProperty(custom, "link");
    (cellValue[row] ??= {})[column] = { custom: Object.keys(custom).length > 0 ? custom : null };
  };
  for (const { at } of readLinks(grid, sheetId)) {
    const { row, column } = placeOf(grid, sheetId, at);
    set(row, column, undefined);
  }
  for (const { at, to, tip } of list) {
    const rect = placeOf(grid, sheetId, at);
    ensureSize(grid, sheetId, rect);
    const size = { rows: rect.rowEnd - rect.row + 1, columns: rect.columnEnd - rect.column + 1 };
    set(rect.row, rect.column, { to, tip, ...size });
  }
  // Marked as formatting: nothing has to be calculated again.
  grid.run(SetRangeValuesMutation.id, sheetId, { cellValue }, SetStyleCommand.id);
}
