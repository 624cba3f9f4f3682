import type { Change } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import { clashes } from "./clashes";
import { inspectCells } from "./inspectCells";
import { askBasis, inspectPlace, type InspectedPlace } from "./inspectPlace";
import { inspectRegion, type InspectedRegion } from "./inspectRegion";
import type { Reads } from "./reads";
import { regionsOf } from "./regions";
import type { Input } from "./literal";
import { noRoom } from "./room";
import { askSheets } from "./sheetStates";
import type { Conflict, Obstacle } from "./types";

/** The cells of existing sheets that changes touch, as they are now, and what is in the way. */
export interface Inspection {
  readonly regions: readonly InspectedRegion[];
  readonly obstacles: readonly Obstacle[];
  readonly warnings: readonly Obstacle[];
  /** Cells the changes were computed from that are not as they were read. */
  readonly moved: readonly Conflict[];
  /** Formulas of the header row, by change that is about a table or range. */
  readonly headers: ReadonlyMap<number, readonly CellValue[]>;
  /** The same, as they are written back. */
  readonly headerInputs: ReadonlyMap<number, readonly Input[]>;
  /** The same, as they are shown. */
  readonly headerTexts: ReadonlyMap<number, readonly string[]>;
}

/**
 * Asks for everything the changes touch; call the result after `reads.sync`. The preview and the check before the
 * write ask the same questions, so that nothing is in the way of the one that the other has not seen.
 */
export function inspect(context: Excel.RequestContext, changes: readonly Change[], reads: Reads): () => Inspection {
  const { tables, names, protection } = context.workbook;
  const sheetAnswer = askSheets(context);
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const full = changes.map(noRoom);
  const regionAnswers = regionsOf(changes)
    .filter(({ change }) => !full[change])
    .map((region) => inspectRegion(context, region, reads));
  const placeAnswers = changes.map((change, index) =>
    "place" in change && !full[index]
      ? { place: inspectPlace(context, change), moved: askBasis(change, reads) }
      : undefined,
  );
  const cellAnswers = changes.map((change) => (change.kind === "setCells" ? inspectCells(context, change) : () => []));

  return () => {
    const sheets = sheetAnswer();
    const known = {
      sheets,
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      workbookProtected: protection.protected,
    };
    const regions = regionAnswers.flatMap((answer) => answer(sheets) ?? []);
    const places = placeAnswers.map((answer) => answer?.place());
    const moved = placeAnswers.flatMap((answer, index) => (isGone(places[index]) ? [] : (answer?.moved() ?? [])));
    return {
      regions: regions.map(({ region }) => region),
      obstacles: unique([
        ...full.flatMap((obstacle) => obstacle ?? []),
        ...changes.flatMap((change) => clashes(change, known)),
        ...places.flatMap((place) => place?.obstacles ?? []),
        // A totals row stands where new rows would go; it is named already.
        ...regions.flatMap(({ region, obstacles }) =>
          places[region.change]?.obstacles.some(({ code }) => code === "totalsRow")
            ? obstacles.filter(({ code }) => code !== "cellsInTheWay")
            : obstacles,
        ),
      ]),
      warnings: unique(places.flatMap((place) => place?.warnings ?? [])),
      moved: [...moved, ...cellAnswers.flatMap((answer) => answer())],
      headers: byChange(places, ({ header }) => header),
      headerInputs: byChange(places, ({ headerInputs }) => headerInputs),
      headerTexts: byChange(places, ({ headerTexts }) => headerTexts),
    };
  };
}

function byChange<T>(
  places: readonly (InspectedPlace | undefined)[],
  what: (place: InspectedPlace) => T,
): ReadonlyMap<number, T> {
  return new Map(places.flatMap((place, change) => (place ? [[change, what(place)] as const] : [])));
}

function isGone(place: InspectedPlace | undefined): boolean {
  return place?.obstacles.some(({ code }) => code === "tableGone") === true;
}

function unique(obstacles: readonly Obstacle[]): Obstacle[] {
  return [...new Map(obstacles.map((obstacle) => [JSON.stringify(obstacle), obstacle])).values()];
}
