import { exampleFamilies } from "../../src/locale/examples";
import type { ExampleCell, FunctionExample } from "../../src/locale/examples/example";

export type Language = "en" | "zh";
export type Value = string | number | boolean | null;

export const examples: readonly FunctionExample[] = exampleFamilies.flatMap((family) => family.examples);

/** Cells of an example in a language; short rows are filled up. */
export function cellsIn(cells: FunctionExample["cells"], language: Language): Value[][] {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => cellIn(row[column] ?? null, language)));
}

function cellIn(cell: ExampleCell, language: Language): Value {
  return typeof cell === "object" && cell !== null ? cell[language] : cell;
}

/** Numbers to ten places, blanks as null, as a grid shows an empty text. */
export function rounded(cells: readonly (readonly unknown[])[]): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(10)) : cell === "" ? null : cell)),
  );
}
