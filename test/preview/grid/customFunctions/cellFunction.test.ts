import type { FunctionsRuntime } from "../../../../src/preview/grid/customFunctions/runtime";
import type { FunctionsFile } from "../../../../src/preview/grid/customFunctions/metadata";
import { loadHeadless } from "../support/headless";
import { disposeAfterAll, testBook } from "../support/workbook";

disposeAfterAll();
const { registerFunctions } = loadHeadless();

const texts: FunctionsFile = {
  functions: [
    {
      id: "MONTHS",
      name: "MONTHS",
      description: "Splits a target.",
      parameters: [
        { name: "annual", dimensionality: "scalar" },
        { name: "history", dimensionality: "matrix" },
        { name: "step", optional: true },
      ],
    },
  ],
};

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A workbook whose MONTHS is `run`; without one the add-in has not come up yet. */
function withFunction(run: ((...args: unknown[]) => unknown) | undefined) {
  const test = testBook();
  const state: { run: typeof run } = { run };
  const explained: unknown[] = [];
  const runtime = (): FunctionsRuntime | undefined =>
    state.run && {
      functions: { MONTHS: state.run },
      isCellError: (thrown): thrown is CellError => thrown instanceof CellError,
    };
  registerFunctions(test.univer.__getInjector(), texts, {
    runtime,
    explain: (cell, message) => explained.push([cell.row, cell.column, message]),
  });
  return { ...test, state, explained };
}

it('=PLAN.MONTHS(…) hands over scalars and matrices, blanks as "" and omitted arguments as null, and spills', async () => {
  const seen: unknown[][] = [];
  const { put, values, book, sheet } = withFunction((...args) => {
    seen.push(args);
    return [[1, 2, 3]];
  });
  put("B2", [[10, null, "x"]]);
  put("A5", [["=PLAN.MONTHS(2500,B2:D2)"]]);
  expect(await values("A5:D5")).toEqual([[1, 2, 3, null]]);
  expect(seen.at(-1)?.slice(0, 3)).toEqual([2500, [[10, "", "x"]], null]);
  expect(book.spill(sheet, 4, 0)).toEqual({ row: 4, column: 0, rowEnd: 4, columnEnd: 2 });
});

it("formulas follow the cells they read", async () => {
  const { put, values } = withFunction((annual, history) => [
    [Number(annual) + Number((history as number[][])[0]?.[0])],
  ]);
  put("A1", [[5, "=PLAN.MONTHS(10,A1)"]]);
  expect(await values("B1")).toEqual([[15]]);
  put("A1", [[7]]);
  expect(await values("B1")).toEqual([[17]]);
});

it("an error of the add-in becomes the cell's value and its sentence is told; nothing is thrown into the grid", async () => {
  const { put, values, explained } = withFunction((annual) => {
    if (annual === "x") throw new CellError("#N/A", 'annual: the text "x" is not a number');
    if (annual === "y") throw new TypeError("a bug");
    return 1;
  });
  put("A1", [['=PLAN.MONTHS("x",1)', '=PLAN.MONTHS("y",1)', "=PLAN.MONTHS(1,1)", "=PLAN.MONTHS(1)"]]);
  expect(await values("A1:D1")).toEqual([["#N/A", "#VALUE!", 1, "#N/A"]]);
  expect(explained).toContainEqual([0, 0, 'annual: the text "x" is not a number']);
  expect(explained).toContainEqual([0, 1, "TypeError: a bug"]);
  expect(explained).toContainEqual([0, 2, undefined]);
});

it("before the add-in is there a formula waits, and is calculated once it is", async () => {
  const { put, values, book, state } = withFunction(undefined);
  put("A1", [["=PLAN.MONTHS(1,1)"]]);
  expect(await values("A1")).toEqual([["#GETTING_DATA"]]);
  state.run = () => 42;
  book.recalculate();
  expect(await values("A1")).toEqual([[42]]);
});

it("error values among the arguments arrive as the texts of the cells", async () => {
  const { put, values } = withFunction((_annual, history) => JSON.stringify(history));
  put("A1", [["=1/0", 3, "=PLAN.MONTHS(1,A1:B1)"]]);
  expect(await values("C1")).toEqual([['[["#DIV/0!",3]]']]);
});
