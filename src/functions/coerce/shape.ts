import { InputError } from "../errors/inputError";
import type { KeysOf } from "../errors/keys";
import type { Block } from "./block";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The common shape of arguments that are read cell by cell: that of the first range; single values are broadcast.
 * Throws with both names and sizes when two ranges differ.
 */
export function commonShape(blocks: readonly Block[]): Shape {
  const [first, ...others] = blocks.filter((block) => !isSingle(block));
  if (!first) return { rows: 1, columns: 1 };
  for (const other of others)
    if (other.rows !== first.rows || other.columns !== first.columns) throw differ(first, other);
  return { rows: first.rows, columns: first.columns };
}

/**
 * The number of rows of arguments that are read row by row: `wide` may have several columns, the others have one.
 * Single values are broadcast.
 */
export function commonRows(wide: Block, narrow: readonly Block[]): number {
  const ranges = [wide, ...narrow].filter((block) => !isSingle(block));
  const first = ranges[0] ?? wide;
  for (const other of narrow.filter((block) => !isSingle(block))) {
    if (other.columns > 1) throw new InputError("input.column", { param: other.param, ...sizeOf(other) });
    if (other.rows !== first.rows) throw differ(first, other);
  }
  return first.rows;
}

export function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

/** The values of a block in the shape of `target`, row by row; a single value is repeated. */
export function spread<Value>(block: Block, values: readonly (readonly Value[])[], target: Block): Value[] {
  if (isSingle(block)) return new Array<Value>(target.rows * target.columns).fill(values[0]?.[0] as Value);
  if (block.rows !== target.rows || block.columns !== target.columns) throw differ(target, block);
  return values.flat();
}

/** Throws with both sizes unless `list` has a value for each row, or each column, of `whole`. */
export function checkPer(line: "row" | "column", list: Block, whole: Block): void {
  const wanted = line === "row" ? whole.rows : whole.columns;
  if (list.rows * list.columns !== wanted || (list.rows > 1 && list.columns > 1))
    throw differ(list, whole, `input.per.${line}`);
}

function differ(first: Block, second: Block, key: KeysOf<"input"> = "input.sizes"): InputError {
  return new InputError(key, {
    first: first.param,
    firstRows: first.rows,
    firstColumns: first.columns,
    second: second.param,
    secondRows: second.rows,
    secondColumns: second.columns,
  });
}

/** Rows and columns as details of a sentence. */
export function sizeOf({ rows, columns }: Shape): Shape {
  return { rows, columns };
}
