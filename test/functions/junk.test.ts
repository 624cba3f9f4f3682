import fc from "fast-check";
import { junk } from "./support/junk";
import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";

/** 29 functions × 3,500 calls. */
const ids = [
  ...["GRADE", "GRADEREASON", "NEXTCONTACT", "OVERDUE", "SCORE", "QUALIFY", "LEADSNEEDED", "LOSSES"],
  ...["SPLIT", "RESPLIT", "QUARTERS", "MONTHS", "BLEND", "MATRIX", "ROLL", "UNCOVERED", "SEASONALITY"],
  ...["ELAPSED", "PACE", "NEEDED", "LANDING", "STATUS", "BOARD"],
  ...["PARETO", "TIER", "STARS", "PRIORITY", "NEXTREVIEW", "COVERAGE"],
];
let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});

/** Any attempt to write into an argument throws. */
function frozen(args: unknown[]): unknown[] {
  return Object.freeze(args.map((each) => (Array.isArray(each) ? frozen(each) : each))) as unknown[];
}

describe("junk of every kind", () => {
  it("goes to every function there is", () => {
    expect([...functions.keys()].sort()).toEqual([...ids].sort());
  });

  it.each([...ids])("%s answers with clean cells or an error of the contract, and changes no input", (id) => {
    fc.assert(
      fc.property(junk, (args) => {
        const result = outcome(functions.get(id), frozen(args));
        const found = isFunctionError(result) ? [result] : result.flat();
        for (const value of found) {
          if (isFunctionError(value)) {
            // Our own errors carry a sentence; errors that were passed in come out as they are.
            if (!value.message) expect(value.code).toMatch(/^#(N\/A|DIV\/0!|NUM!)$/);
            else
              expect(value).toMatchObject({
                code: expect.stringMatching(/^#(VALUE!|N\/A)$/),
                message: expect.stringMatching(/^[^{}]+[.。]$/),
              });
          } else if (typeof value === "number") expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          else expect(typeof value).toBe("string");
        }
        if (!isFunctionError(result)) expect(new Set(result.map((row) => row.length)).size).toBe(1);
      }),
      { numRuns: 3500 },
    );
  });
});
