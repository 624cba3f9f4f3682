import { rectAddress, splitAddress } from "../sheets/rect";
import type { CellValue } from "../sheets/spec";
import type { Cells, Reads } from "./reads";
import type { Region } from "./regions";
import { byteLength } from "./steps";
import type { Obstacle } from "./types";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** A region with what its cells hold now. */
export interface InspectedRegion extends Omit<Region, "notes"> {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Texts of the notes that the region sets, before and after; null where there is none. */
  readonly notes: readonly { readonly at: string; readonly before: string | null; readonly after: string | null }[];
  /** Points; null when its columns differ. Read where the region sets a width. */
  readonly widthNow?: number | null;
}

/** Answers after the sync; undefined when the sheet is gone. */
export type RegionAnswer = (
  sheets: readonly SheetState[],
) => { readonly region: InspectedRegion; readonly obstacles: readonly Obstacle[] } | undefined;

/** Asks for the cells of a region and for merged areas in it. */
export function inspectRegion(context: Excel.RequestContext, region: Region, reads: Reads): RegionAnswer {
  const range = context.workbook.worksheets.getItemOrNullObject(region.sheet).getRange(rectAddress(region.rect));
  const cells = reads.ask(region.sheet, region.rect, "formulas,values", likely(region));
  if (region.width !== undefined) range.load("format/columnWidth");
  const merged = range.getMergedAreasOrNullObject().load("address");
  const wanted = region.notes?.map(({ at, text }) => ({ at, after: text }));
  const notes = wanted && askNotes(context, region.sheet, wanted);

  return (sheets) => {
    const state = sheets.find(({ id, name }) => id === region.sheet || name === region.sheet);
    if (!state) return undefined;
    const found = inspected(region, state, { ...cells(), range }, notes?.());
    return { region: found, obstacles: obstaclesIn(found, state, merged) };
  };
}

/** Bytes a cell, before it is known what is there: mostly what the last run of the same job put there. */
function likely({ inputs, added }: Region): number {
  const least = 12;
  // Blank, or else in the way.
  if (added) return 4;
  const some = inputs.filter((_, row) => row % Math.ceil(inputs.length / 100) === 0);
  return Math.max(least, Math.ceil(byteLength(some) / Math.max(1, some.flat().length)));
}

function inspected(
  region: Region,
  { id, name }: SheetState,
  { formulas, values, range }: Cells & { readonly range: Excel.Range },
  notes: InspectedRegion["notes"] = [],
): InspectedRegion {
  return {
    ...region,
    notes,
    sheetId: id,
    sheetName: name,
    formulas,
    values,
    ...(region.width !== undefined && { widthNow: range.format.columnWidth }),
  };
}

/** Asks for notes that are to be set; call the result after the next sync. */
export function askNotes(
  { workbook }: Excel.RequestContext,
  sheet: string,
  wanted: readonly Pick<InspectedRegion["notes"][number], "at" | "after">[],
): () => InspectedRegion["notes"] {
  const { notes } = workbook.worksheets.getItemOrNullObject(sheet);
  const asked = wanted.map(({ at, after }) => {
    const note = notes.getItemOrNullObject(at).load("content");
    return () => ({ at, before: note.isNullObject ? null : note.content, after });
  });
  return () => asked.map((answer) => answer());
}

function obstaclesIn(
  { added, rect, values }: InspectedRegion,
  state: SheetState,
  merged: Excel.RangeAreas,
): Obstacle[] {
  const { name: sheet } = state;
  const cells = added ? values.flat().filter((value) => value !== "").length : 0;
  const obstacles: Obstacle[] = [];
  if (state.protected) obstacles.push({ code: "sheetProtected", details: { sheet } });
  if (cells) obstacles.push({ code: "cellsInTheWay", details: { sheet, at: rectAddress(rect), cells } });
  if (!merged.isNullObject) {
    obstacles.push({ code: "mergedCells", details: { sheet, at: splitAddress(merged.address).at } });
  }
  return obstacles;
}
