import { readFileSync } from "node:fs";
import path from "node:path";

/** A worked example of the contract. */
export interface Vector {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly gives?: readonly (readonly unknown[])[];
  readonly error?: string;
  readonly tolerance?: number;
  readonly source: string;
}

/** The examples of the functions there are. */
export function vectors(calls: readonly string[]): Vector[] {
  const files = ["targets", "leads", "progress"];
  return files
    .flatMap((name) => JSON.parse(readFileSync(path.join(__dirname, `../vectors/${name}.json`), "utf8")) as Vector[])
    .filter(({ call }) => calls.includes(call));
}

/** Texts and blanks equal, numbers within the tolerance. */
export function expectCells(actual: unknown, expected: readonly (readonly unknown[])[], tolerance = 1e-9): void {
  const shape = (actual as unknown[][]).map((row) => row.map((cell) => (typeof cell === "number" ? 0 : cell)));
  expect(shape).toEqual(expected.map((row) => row.map((cell) => (typeof cell === "number" ? 0 : cell))));
  (actual as unknown[][]).forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "number") expect(Math.abs(cell - Number(expected[r]?.[c]))).toBeLessThanOrEqual(tolerance);
    }),
  );
}
