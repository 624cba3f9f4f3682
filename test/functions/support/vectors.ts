import { readFileSync } from "node:fs";
import path from "node:path";

/** A worked example of the contract. */
export interface Vector {
  readonly call: string;
  readonly args: readonly unknown[];
  /** A block, one value, or null where only some of it is fixed. */
  readonly gives?: unknown;
  readonly firstColumn?: readonly unknown[];
  readonly error?: string;
  readonly tolerance?: number;
  readonly source: string;
}

/** All examples. */
export function vectors(): Vector[] {
  return ["targets", "leads", "progress", "accounts"].flatMap(
    (name) => JSON.parse(readFileSync(path.join(__dirname, `../vectors/${name}.json`), "utf8")) as Vector[],
  );
}

/** Whether a result is that of an example. A 1 × 1 block is a value. */
export function expectVector(actual: unknown, { gives, firstColumn, tolerance = 1e-9 }: Vector): void {
  const cells = actual as unknown[][];
  if (firstColumn) expect(cells.map(([first]) => first)).toEqual(firstColumn);
  else expectBlock(cells, Array.isArray(gives) ? (gives as unknown[][]) : [[gives]], tolerance);
}

/** Texts and blanks equal, numbers within the tolerance. */
export function expectBlock(actual: unknown, expected: readonly (readonly unknown[])[], tolerance = 1e-9): void {
  const shape = (block: readonly (readonly unknown[])[]) =>
    block.map((row) => row.map((cell) => (typeof cell === "number" ? 0 : cell)));
  const cells = actual as unknown[][];
  expect(shape(cells)).toEqual(shape(expected));
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "number") expect(Math.abs(cell - Number(expected[r]?.[c]))).toBeLessThanOrEqual(tolerance);
    }),
  );
}
