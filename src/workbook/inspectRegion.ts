import { rectAddress, splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import type { Region } from "./regions";
import type { Obstacle } from "./types";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** A region with what its cells hold now. */
export interface InspectedRegion extends Region {
  readonly sheetName: string;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Read where the region sets a number format. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Points; null when its columns differ. Read where the region sets a width. */
  readonly widthNow?: number | null;
}

/** Answers after the sync; undefined when the sheet is gone. */
export type RegionAnswer = (
  sheets: readonly SheetState[],
) => { readonly region: InspectedRegion; readonly obstacles: readonly Obstacle[] } | undefined;

/** Asks for the cells of a region and for merged areas in it. */
export function inspectRegion(context: Excel.RequestContext, region: Region): RegionAnswer {
  const range = context.workbook.worksheets.getItemOrNullObject(region.sheet).getRange(rectAddress(region.rect));
  range.load("formulas,values");
  if (region.numberFormat !== undefined) range.load("numberFormat");
  if (region.width !== undefined) range.load("format/columnWidth");
  const merged = range.getMergedAreasOrNullObject().load("address");

  return (sheets) => {
    const state = sheets.find(({ id, name }) => id === region.sheet || name === region.sheet);
    return state && { region: inspected(region, state, range), obstacles: obstaclesIn(region, state, range, merged) };
  };
}

function inspected(region: Region, { name }: SheetState, range: Excel.Range): InspectedRegion {
  return {
    ...region,
    sheetName: name,
    formulas: range.formulas as CellValue[][],
    values: range.values as CellValue[][],
    ...(region.numberFormat !== undefined && { numberFormats: range.numberFormat as string[][] }),
    ...(region.width !== undefined && { widthNow: range.format.columnWidth }),
  };
}

function obstaclesIn(
  { added, rect }: Region,
  state: SheetState,
  range: Excel.Range,
  merged: Excel.RangeAreas,
): Obstacle[] {
  const { name: sheet } = state;
  const cells = added ? range.values.flat().filter((value) => value !== "").length : 0;
  const obstacles: Obstacle[] = [];
  if (state.protected) obstacles.push({ code: "sheetProtected", details: { sheet } });
  if (cells) obstacles.push({ code: "cellsInTheWay", details: { sheet, at: rectAddress(rect), cells } });
  if (!merged.isNullObject) {
    obstacles.push({ code: "mergedCells", details: { sheet, at: splitAddress(merged.address).at } });
  }
  return obstacles;
}
