import type { Change } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import { clashes } from "./clashes";
import { inspectPlace } from "./inspectPlace";
import { inspectRegion, type InspectedRegion } from "./inspectRegion";
import { regionsOf } from "./regions";
import type { Conflict, Obstacle } from "./types";

/** The cells of existing sheets that changes touch, as they are now, and what is in the way. */
export interface Inspection {
  readonly regions: readonly InspectedRegion[];
  readonly obstacles: readonly Obstacle[];
  /** Cells the changes were computed from that are not as they were read. */
  readonly moved: readonly Conflict[];
  /** Formulas of the header row, by change that is about a table or range. */
  readonly headers: ReadonlyMap<number, readonly CellValue[]>;
}

/**
 * Asks for everything the changes touch; call the result after the next sync. The preview and the check before the
 * write ask the same questions, so that nothing is in the way of the one that the other has not seen.
 */
export function inspect(context: Excel.RequestContext, changes: readonly Change[]): () => Inspection {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const regionAnswers = regionsOf(changes).map((region) => inspectRegion(context, region));
  const placeAnswers = changes.map((change) => ("place" in change ? inspectPlace(context, change) : undefined));

  return () => {
    const sheets = worksheets.items.map(({ id, name, protection: state }) => ({
      id,
      name,
      protected: state.protected,
    }));
    const known = {
      sheets,
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      workbookProtected: protection.protected,
    };
    const regions = regionAnswers.flatMap((answer) => answer(sheets) ?? []);
    const places = placeAnswers.map((answer) => answer?.());
    return {
      regions: regions.map(({ region }) => region),
      obstacles: unique([
        ...changes.flatMap((change) => clashes(change, known)),
        ...places.flatMap((place) => place?.obstacles ?? []),
        // A totals row stands where new rows would go; it is named already.
        ...regions.flatMap(({ region, obstacles }) =>
          places[region.change]?.obstacles.some(({ code }) => code === "totalsRow")
            ? obstacles.filter(({ code }) => code !== "cellsInTheWay")
            : obstacles,
        ),
      ]),
      moved: places.flatMap((place) => place?.moved ?? []),
      headers: new Map(places.flatMap((place, change) => (place ? [[change, place.header] as const] : []))),
    };
  };
}

function unique(obstacles: readonly Obstacle[]): Obstacle[] {
  return [...new Map(obstacles.map((obstacle) => [JSON.stringify(obstacle), obstacle])).values()];
}
