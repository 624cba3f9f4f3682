import {
  BooleanNumber,
  generateRandomId,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { SheetState } from "../host/book";
import type { Grid } from "./grid";
import { activate } from "./shift";
import { newColumns, newRows } from "./size";

/** What Univer has no place for, kept in the data that every sheet may carry along. */
interface Carried {
  readonly veryHidden?: boolean;
  readonly protection?: SheetState["protection"];
  readonly print?: SheetState["print"];
}

/** A sheet as Excel makes one: columns of 64 and rows of 20 pixels. */
export function blankSheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: newRows,
    columnCount: newColumns,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    custom: {},
  });
}

export function readSheets(grid: Grid): SheetState[] {
  return grid.workbook.getSheets().map((sheet, position) => {
    const config = sheet.getConfig();
    const carried = carriedBy(config);
    return {
      id: sheet.getSheetId(),
      name: sheet.getName(),
      position,
      visibility: carried.veryHidden ? "VeryHidden" : config.hidden === BooleanNumber.TRUE ? "Hidden" : "Visible",
      tabColor: config.tabColor,
      gridlines: config.showGridlines === BooleanNumber.TRUE,
      frozenRows: config.freeze.ySplit,
      frozenColumns: config.freeze.xSplit,
      protection: carried.protection ?? null,
      print: carried.print ?? null,
    };
  });
}

export function addSheet(grid: Grid, name: string): string {
  const id = generateRandomId();
  const shown = grid.workbook.getActiveSheet().getSheetId();
  grid.run(InsertSheetMutation.id, undefined, {
    index: grid.workbook.getSheets().length,
    sheet: blankSheet(id, name),
  });
  // Univer shows what it inserts; Excel leaves people where they are.
  activate(grid, shown);
  return id;
}

export function updateSheet(grid: Grid, id: string, patch: Partial<Omit<SheetState, "id">>): void {
  const config = grid.sheet(id).getConfig();
  if (patch.name !== undefined && patch.name !== config.name) {
    grid.run(SetWorksheetNameCommand.id, id, { name: patch.name });
  }
  if (patch.position !== undefined) {
    const fromOrder = grid.workbook.getConfig().sheetOrder.indexOf(id);
    grid.run(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder: patch.position });
  }
  if (patch.visibility !== undefined) {
    const hidden = patch.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    grid.run(SetWorksheetHideMutation.id, id, { hidden });
    carry(config, { veryHidden: patch.visibility === "VeryHidden" });
  }
  if (patch.tabColor !== undefined) grid.run(SetTabColorMutation.id, id, { color: patch.tabColor });
  if (patch.gridlines !== undefined) {
    const showGridlines = patch.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    grid.run(ToggleGridlinesMutation.id, id, { showGridlines });
  }
  if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined) {
    const rows = patch.frozenRows ?? config.freeze.ySplit;
    const columns = patch.frozenColumns ?? config.freeze.xSplit;
    grid.run(SetFrozenMutation.id, id, {
      // Univer marks "nothing frozen" with -1.
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
  if (patch.protection !== undefined) carry(config, { protection: patch.protection });
  if (patch.print !== undefined) carry(config, { print: patch.print });
}

/** By command, so that formulas, tables and formats that pointed to the sheet learn of it. */
export function deleteSheet(grid: Grid, id: string): void {
  leave(grid, id);
  grid.run(RemoveSheetCommand.id, id, {});
}

/** Shows another sheet: one that goes while it shows leaves Univer without anything to draw. */
function leave(grid: Grid, id: string): void {
  if (grid.workbook.getActiveSheet().getSheetId() !== id) return;
  const visible = readSheets(grid).filter((sheet) => sheet.visibility === "Visible" || sheet.id === id);
  const at = visible.findIndex((sheet) => sheet.id === id);
  const next = visible[at + 1] ?? visible[at - 1];
  if (next) activate(grid, next.id);
}

function carriedBy(config: IWorksheetData): Carried {
  return (config.custom?.["planboard"] ?? {}) as Carried;
}

function carry(config: IWorksheetData, patch: Carried): void {
  config.custom = { ...config.custom, planboard: { ...carriedBy(config), ...patch } };
}
