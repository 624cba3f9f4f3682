import { splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import { WorkbookError } from "./errors";
import { run } from "./run";
import type { Selection } from "./types";

/** 100 years of months; whole columns are selected by mistake. */
const largest = 1200;

/**
 * The selected cells. Throws `invalidSelection` when several areas are selected or something that is no cell, and
 * `selectionTooLarge` above 1,200 cells.
 */
export function readSelection(): Promise<Selection> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,cellCount");
    await context.sync();
    const { sheet, at } = splitAddress(range.address);
    // Excel counts −1 when there are more cells than an integer holds.
    if (range.cellCount > largest || range.cellCount < 0) {
      throw new WorkbookError("selectionTooLarge", { sheet, at, cells: range.cellCount, most: largest });
    }
    range.load("values");
    await context.sync();
    return { sheet, address: at, values: range.values as CellValue[][] };
  });
}

/** The cells of an address as they are now. Throws `notFound` when the sheet is gone. */
export function readCells(sheet: string, address: string): Promise<Selection> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return { sheet, address, values: range.values as CellValue[][] };
  });
}

/**
 * Shows the cells: activates their sheet and selects them. `address` is without the sheet name; of several areas
 * ("B4:M4,B9") the first is selected, since Excel selects several only in newer versions.
 */
export function selectCells(sheet: string, address: string): Promise<void> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address.split(",")[0]).select();
    await context.sync();
  });
}
