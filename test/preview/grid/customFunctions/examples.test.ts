import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionsFile } from "../../../../src/preview/grid/customFunctions/metadata";
import { formatRect, parseRect } from "../../../../src/preview/host/a1";
import { buildFunctions } from "../../../functions/support/build";
import { builtFunctions, isFunctionError } from "../../../functions/support/runtime";
import { cellsIn, examples, rounded, type Language } from "../../../support/examples";
import { loadHeadless } from "../support/headless";
import { disposeAfterAll, testBook } from "../support/workbook";

disposeAfterAll();
const { registerFunctions } = loadHeadless();

let directory: string;
beforeAll(async () => {
  directory = await buildFunctions("examples");
});

/** A calculating workbook with the built functions, as the preview has them. */
function bookWithFunctions() {
  const test = testBook();
  const texts = JSON.parse(readFileSync(path.join(directory, "functions.json"), "utf8")) as FunctionsFile;
  const functions = Object.fromEntries(builtFunctions(path.join(directory, "functions.js")));
  registerFunctions(test.univer.__getInjector(), texts, {
    runtime: () => ({
      functions,
      isCellError: (thrown): thrown is { code: string; message?: string } => isFunctionError(thrown),
    }),
    explain: () => undefined,
  });
  return test;
}

describe.each<[Language]>([["en"], ["zh"]])("the example of the help, calculated in a sheet (%s)", (language) => {
  it.each(examples.map((example) => [example.id, example.formula, example] as const))(
    "%s: %s",
    async (_id, _formula, example) => {
      const { put, values } = bookWithFunctions();
      put("A1", cellsIn(example.cells, language));
      put(example.at, [[example.formula]]);
      const { row, column } = parseRect(example.at)!;
      const gives = cellsIn(example.gives, language);
      const spill = formatRect({
        row,
        column,
        rowEnd: row + gives.length - 1,
        columnEnd: column + gives[0]!.length - 1,
      });
      expect(rounded(await values(spill))).toEqual(rounded(gives));
    },
  );
});
