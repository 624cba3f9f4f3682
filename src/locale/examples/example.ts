/** A cell of an example: the same for everybody, or a text in each language. */
export type ExampleCell = string | number | boolean | null | { readonly en: string; readonly zh: string };

/**
 * A worked example of a function, as in its help: what stands in a sheet from A1 on, and what the formula of the help
 * gives when it is typed at `at`. The pages of the documentation and the tests in the grid are made from it.
 */
export interface FunctionExample {
  readonly id: string;
  readonly formula: string;
  readonly at: string;
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly gives: readonly (readonly ExampleCell[])[];
  /** Cells that show dates, or shares in per cent. */
  readonly dates?: readonly string[];
  readonly percents?: readonly string[];
  /** What the example shows, or a rule that the help has no room for. */
  readonly note: { readonly en: string; readonly zh: string };
}

export const word = (en: string, zh: string) => ({ en, zh });
