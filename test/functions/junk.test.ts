import fc from "fast-check";
import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";

let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(0, 1, 5, 46097, 46113, 0.25, -3, 1e15, 1e300, 5e-324) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      "",
      "A",
      "Date",
      "日期",
      "Quantity",
      "数量",
      "Year",
      "Jan",
      "1月",
      "East",
      "deposit received",
      "12",
      "#N/A",
      "#DIV/0!",
      "week",
      "0000011",
      "__proto__",
    ),
  },
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    NaN,
    Infinity,
    {},
    [],
    { type: "Error", basicValue: "#NUM!" },
    { basicValue: {} },
    Symbol.iterator,
    () => 1,
    10n,
  ),
);
const header = fc.constantFrom<unknown>(
  "Date",
  "Region",
  "Quantity",
  "Year",
  ...Array.from({ length: 12 }, (_, i) => i + 1),
);
const argument = fc.oneof(
  cell,
  fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 4 }),
  fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 }).map((row) => [row]),
  fc
    .tuple(
      fc.array(header, { minLength: 3, maxLength: 16 }),
      fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 3 }),
    )
    .map(([head, body]) => [head, ...body]),
  fc.constant([
    ["Grade", "Within months", "Contacts", "Per", "Signals"],
    ["A", 1, 2, "week", "x"],
  ]),
  fc.constant([
    ["Region", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ["East", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ]),
  fc.array(cell).map((cells) => [["Date", "Region", "Quantity"], ...cells.map((value) => [46090, "East", value])]),
);

/** Any attempt to write into an argument throws. */
function frozen(args: unknown[]): unknown[] {
  return Object.freeze(args.map((each) => (Array.isArray(each) ? frozen(each) : each))) as unknown[];
}

describe("junk of every kind", () => {
  it.each(["SPLIT", "QUARTERS", "MONTHS", "GRADE", "GRADEREASON", "NEXTCONTACT", "BOARD"])(
    "%s answers with clean cells or an error of the contract, and changes no input",
    (id) => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
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
        { numRuns: 1500 },
      );
    },
  );
});
