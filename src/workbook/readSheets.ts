import { parseRect } from "../sheets/rect";
import { readAreas } from "./areas";
import { run } from "./run";
import type { SheetData, SheetPlace } from "./types";

/** Reads formulas and values of whole sheets: two syncs, more only above 10,000 cells. */
export function readSheets(places: readonly SheetPlace[]): Promise<SheetData[]> {
  return run(async (context) => {
    const areas = places.map(({ sheetId, address }) => ({ sheetId, rect: parseRect(address) }));
    const formulas = await readAreas(context, areas, "formulas");
    const values = await readAreas(context, areas, "values");
    return places.map((place, index) => ({
      ...place,
      formulas: formulas[index] ?? [],
      values: values[index] ?? [],
    }));
  });
}
