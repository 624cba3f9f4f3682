import type { ArrayValueObject } from "@univerjs/engine-formula";
import { keyOf, type CellContent } from "../../../planning/criterion";

/** The cells of a range in reading order, with the places of every content found on demand. */
export interface ColumnIndex {
  readonly rows: number;
  readonly columns: number;
  readonly contents: readonly CellContent[];
  /** Places (ascending) of the cells whose `keyOf` is `key`. */
  readonly places: (key: string | number | boolean) => readonly number[];
}

// The engine hands out one array object per range and calculation; with it the index goes too.
const indexes = new WeakMap<ArrayValueObject, ColumnIndex>();

/** Reads a range once per calculation, however many formulas ask for it. */
export function columnIndex(array: ArrayValueObject): ColumnIndex {
  const known = indexes.get(array);
  if (known) return known;
  const contents: CellContent[] = [];
  array.iterator((cell) => {
    if (!cell || cell.isNull()) contents.push(null);
    else contents.push(cell.isError() ? undefined : (cell.getValue() as CellContent));
  });
  let byKey: Map<ReturnType<typeof keyOf>, number[]> | undefined;
  const index: ColumnIndex = {
    rows: array.getRowCount(),
    columns: array.getColumnCount(),
    contents,
    places: (key) => (byKey ??= placesByKey(contents)).get(key) ?? [],
  };
  indexes.set(array, index);
  return index;
}

function placesByKey(contents: readonly CellContent[]): Map<ReturnType<typeof keyOf>, number[]> {
  const byKey = new Map<ReturnType<typeof keyOf>, number[]>();
  contents.forEach((content, place) => {
    const key = keyOf(content);
    const places = byKey.get(key);
    if (places) places.push(place);
    else byKey.set(key, [place]);
  });
  return byKey;
}
