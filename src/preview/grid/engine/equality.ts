import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Switches the engine's index of cell contents off. It takes 0 and an empty text for the same content once a column
 * is in it, so that `IF(R9="","",…)` hides a pace of 0. The functions that need an index have their own.
 */
export function compareCellsExactly(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  cache.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  cache.set = () => undefined;
  cache.setContinueBuildingCache = () => undefined;
}
