import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./runtime";

export interface Caller {
  /** A result, or "code message" of the error it throws; error cells in the same form. */
  (id: string, ...args: unknown[]): unknown[][] | string;
}

/** Calls the functions of the source by their ids. To be used once in a test file. */
export function caller(): Caller {
  let functions: ReadonlyMap<string, CustomFunction>;
  beforeAll(async () => {
    functions = await sourceFunctions();
  });
  const told = (cell: unknown) => (isFunctionError(cell) ? `${cell.code} ${cell.message ?? ""}`.trim() : cell);
  return (id, ...args) => {
    const result = outcome(functions.get(id), args);
    return isFunctionError(result) ? String(told(result)) : result.map((row) => row.map(told));
  };
}
