import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";

let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});
const call = (id: string, ...args: unknown[]) => {
  const result = outcome(functions.get(id), args);
  return isFunctionError(result) ? `${result.code} ${result.message}` : result;
};
const year = new Array<number>(12).fill(10);

describe("SPLIT(total, weights, [step], [floors], [caps])", () => {
  it("keeps the shape of the weights and counts along the rows", () => {
    expect(
      call("SPLIT", 10, [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      [3, 3],
      [2, 2],
    ]);
    expect(call("SPLIT", [[7]], 3)).toEqual([[7]]);
  });

  it("takes blanks as 0, and an omitted or 0 step as 1", () => {
    expect(call("SPLIT", 10, [[1, "", null, 1]], 0, "", 0)).toEqual([[5, 0, 0, 5]]);
    expect(call("SPLIT", null, [[1, 1]])).toEqual([[0, 0]]);
  });

  it("spreads a single floor or cap over all cells", () => {
    expect(call("SPLIT", 10, [[8, 1, 1]], 1, 2)).toEqual([[6, 2, 2]]);
    expect(call("SPLIT", 10, [[8, 1, 1]], 1, null, 5)).toEqual([[5, 3, 2]]);
  });

  it("takes data types for the value their cell shows", () => {
    expect(
      call("SPLIT", { type: "FormattedNumber", basicValue: 10 }, [[1, { type: "Double", basicValue: 1 }]]),
    ).toEqual([[5, 5]]);
  });

  it.each<[unknown[], string]>([
    [
      ["12", [[1, 1]]],
      '#VALUE! total: the text "12" is a number stored as text. Type it again as a number, or convert the cell.',
    ],
    [[true, [[1, 1]]], "#VALUE! total: TRUE is not a number. Type a number, or 0."],
    [[[[1, 2]], [[1, 1]]], "#VALUE! total has 1 × 2 cells. Give one value."],
    [
      [
        10,
        [
          [1, 1],
          [1, "n/a"],
        ],
      ],
      '#VALUE! weights, row 2, column 2: the text "n/a" is not a number. Type a number, or 0.',
    ],
    [
      [
        10,
        [
          [1, 1],
          [-2, 1],
        ],
      ],
      "#VALUE! weights, row 2, column 1: -2 is below 0. Type 0 or more.",
    ],
    [
      [10, [[0, 0]]],
      "#VALUE! weights: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
    ],
    [
      [10.5, [[1, 1]]],
      "#VALUE! total: 10.5 is not a multiple of the step 1. Change it, or give a step that divides it.",
    ],
    [[10, [[1, 1]], -1], "#VALUE! step: -1 is not above 0. Type what the parts are multiples of, such as 1 or 0.01."],
    [
      [10, [[1, 1]], 1, [[6, 6]]],
      "#VALUE! floors: they add up to 12, 2 more than the total 10. Lower floors, or change the total.",
    ],
    [
      [10, [[1, 1]], 1, null, [[4, 4]]],
      "#VALUE! caps: at most 8 fits under them, 2 less than the total 10. Raise caps, or change the total.",
    ],
    [
      [-100, [[1, 1]], 1, [[80, 80]]],
      "#VALUE! floors: they add up to 160, 60 more than the total -100. Lower floors, or change the total.",
    ],
    [
      [-10, [[1, 1]], 1, null, [[4, 4]]],
      "#VALUE! caps: at most 8 fits under them, 2 less than the total -10. Raise caps, or change the total.",
    ],
    [[10, [[1], [1]], 1, [[0], [-1]]], "#VALUE! floors, row 2, column 1: -1 is below 0. Type 0 or more."],
    [
      [10, [[1, 1]], 1, [[1], [1]]],
      "#VALUE! weights has 1 × 2 cells, floors has 2 × 1. Give ranges of the same size, or a single value.",
    ],
    [[10, [[1, "甲"]]], "#VALUE! 权重第 1 行第 2 列：文字“甲”不是数字。请填数字或 0。"],
    [
      [10, [[1, {}]]],
      "#VALUE! weights, row 1, column 2: this kind of value is not understood. Type a number or a text.",
    ],
  ])("SPLIT%j explains itself", (args, message) => {
    expect(call("SPLIT", ...args)).toBe(message);
  });

  it("passes an error value through, whatever its form", () => {
    const { CustomFunctions } = globalThis as unknown as { CustomFunctions: { Error: new (code: string) => unknown } };
    for (const error of [
      "#N/A",
      new CustomFunctions.Error("#N/A"),
      { type: "Error", basicValue: "#N/A" },
      { code: "#N/A" },
    ]) {
      expect(call("SPLIT", 10, [[1, error]])).toMatch(/^#N\/A/);
    }
  });
});

describe("QUARTERS and MONTHS(annual, history, [opportunity], [step])", () => {
  it("run as the history does: down in columns, else in a row", () => {
    expect(call("QUARTERS", 8, [[1], [1], [1], [1]])).toEqual([[2], [2], [2], [2]]);
    expect(call("QUARTERS", 8, [year, year])).toEqual([[2, 2, 2, 2]]);
    expect(
      call(
        "MONTHS",
        24,
        year.map((value) => [value, value]),
      ),
    ).toEqual(year.map(() => [2]));
  });

  it("take opportunities in a row or a column, and a step", () => {
    expect(call("QUARTERS", 50, [year], [[1], [0], [0], [0]], 5)).toEqual([[20, 10, 10, 10]]);
    expect(call("MONTHS", 1.2, [year], null, 0.1)).toEqual([year.map(() => 0.1)]);
  });

  it.each<[string, unknown[], RegExp]>([
    ["MONTHS", [100, [[1, 2, 3]]], /^#VALUE! history has 1 × 3 cells\. Give 12 months/],
    [
      "MONTHS",
      [100, [[1, 2, 3, 4]]],
      /^#VALUE! history has 1 × 4 cells\. Give 12 months \(QUARTERS also takes 4 quarters\)/,
    ],
    ["QUARTERS", [100, [year, year.map(() => 0)]], /^#VALUE! history, row 2: it is 0 in all/],
    ["QUARTERS", [100, year.map((value) => [value, ""])], /^#VALUE! history, column 2: it is 0 in all/],
    ["MONTHS", [100, [[...year.slice(1), -1]]], /^#VALUE! history, row 1, column 12: -1 is below 0/],
    ["MONTHS", [100, [year], [[0, 0, -2, 0]]], /^#VALUE! opportunity, row 1, column 3: -2 takes away/],
    [
      "MONTHS",
      [
        100,
        [year],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      /^#VALUE! opportunity has 2 × 2 cells/,
    ],
    ["MONTHS", [100, [year], [[1, 2, 3]]], /^#VALUE! opportunity has 3 values\. Give 4 values, one a quarter, or 12/],
    [
      "QUARTERS",
      [100, [[1, 2, 3, 4]], [year]],
      /^#VALUE! opportunity has 12 values\. Give 4 values, one a quarter, or 12 with/,
    ],
    ["QUARTERS", [100.5, [year]], /^#VALUE! annual: 100\.5 is not a multiple of the step 1/],
    ["MONTHS", [100, [year], [[-1, -1, -1, -1]]], /^#VALUE! opportunity: it takes away all of the year/],
    ["QUARTERS", [100, [year], -1], /^#VALUE! opportunity: it takes away all/],
    ["MONTHS", [100, [year], -2], /^#VALUE! opportunity, row 1, column 1: -2 takes away/],
    ["QUARTERS", [100, [[...year.slice(1), -1]], "全年"], /^#VALUE! 机会：文字“全年”不是数字/],
    ["MONTHS", [100, [[...year.slice(1), "一百"]]], /^#VALUE! 历史第 1 行第 12 列：文字“一百”不是数字/],
  ])("%s%j explains itself", (id, args, message) => {
    expect(call(id, ...args)).toMatch(message);
  });
});
