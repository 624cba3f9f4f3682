import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";
import { expectVector, vectors } from "./support/vectors";

let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});

describe("worked examples of the contract, on the source", () => {
  it.each(vectors().map((vector) => [vector.call, vector.source, vector] as const))(
    "%s: %s",
    (call, _source, vector) => {
      const result = outcome(functions.get(call), vector.args);
      if (vector.error) {
        expect(result).toMatchObject({ code: vector.error, message: expect.stringMatching(/\w.*\./) });
      } else {
        expect(isFunctionError(result) ? result.message : "").toBe("");
        expectVector(result, vector);
      }
    },
  );
});
