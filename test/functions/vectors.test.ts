import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";
import { expectCells, vectors } from "./support/vectors";

const ids = ["SPLIT", "QUARTERS", "MONTHS", "GRADE", "GRADEREASON", "NEXTCONTACT", "BOARD"];
let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});

describe("worked examples of the contract, on the source", () => {
  it("associates the functions by their ids", () => {
    expect([...functions.keys()].sort()).toEqual([...ids].sort());
  });

  it.each(vectors(ids).map((vector) => [vector.call, vector.source, vector] as const))(
    "%s: %s",
    (_call, _source, { call, args, gives, error, tolerance }) => {
      const result = outcome(functions.get(call), args);
      if (error) {
        expect(result).toMatchObject({ code: error, message: expect.stringMatching(/\w.*\./) });
      } else {
        expect(isFunctionError(result) ? result.message : "").toBe("");
        expectCells(result, gives ?? [], tolerance);
      }
    },
  );
});
