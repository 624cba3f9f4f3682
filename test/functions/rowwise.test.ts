import { caller } from "./support/call";

const call = caller();
const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const [asOf, start, end] = [serial("2026-03-16"), serial("2026-03-01"), serial("2026-03-31")];

/** Functions that answer cell by cell: arguments of one cell each, and the answer. */
const cellwise: [string, unknown[], number, unknown][] = [
  // function, arguments, how many of them are read cell by cell, result
  ["OVERDUE", ["A", asOf - 10, asOf], 3, 7],
  ["TIER", [85, 10], 2, "A1"],
  ["PRIORITY", [9, 0.8, 5], 2, "act now"],
  ["NEXTREVIEW", ["key", serial("2026-01-31")], 2, serial("2026-04-30")],
  ["COVERAGE", [80, 2, 2], 3, 320],
  ["ELAPSED", [asOf, start, end], 3, 0.5],
  ["PACE", [55, 100, asOf, start, end], 5, 1.1],
  ["NEEDED", [45, 100, asOf, end], 4, 5],
  ["LANDING", [55, asOf, start, end], 4, 110],
  ["STATUS", [0.95], 1, "at risk"],
  ["LEADSNEEDED", [14, [[0.4, 0.5, 0.35, 0.1]]], 1, 2000],
];

describe("functions that answer cell by cell", () => {
  it.each(cellwise)("%s takes 1 × 1 ranges as single values, in and out", (id, args, _count, result) => {
    expect(call(id, ...args)).toEqual([[result]]);
    expect(call(id, ...args.map((arg) => (Array.isArray(arg) ? arg : [[arg]])))).toEqual([[result]]);
  });

  it.each(cellwise)(
    "%s spills in the shape of a range, single values going with every cell",
    (id, args, count, result) => {
      for (let place = 0; place < count; place++) {
        const column = args.map((arg, index) => (index === place ? [[arg], [arg], [arg]] : arg));
        expect(call(id, ...column)).toEqual([[result], [result], [result]]);
        const block = args.map((arg, index) =>
          index === place
            ? [
                [arg, arg],
                [arg, arg],
              ]
            : arg,
        );
        expect(call(id, ...block)).toEqual([
          [result, result],
          [result, result],
        ]);
      }
    },
  );

  it.each(cellwise.filter(([, , count]) => count > 1))("%s names both sizes when ranges differ", (id, args, count) => {
    const given = args.map((arg, index) =>
      index === 0 ? [[arg], [arg]] : index === count - 1 ? [[arg], [arg], [arg]] : arg,
    );
    expect(call(id, ...given)).toMatch(
      /^#VALUE! \w+ has 2 × 1 cells, \w+ has 3 × 1\. Give ranges of the same size, or a single value\.$/,
    );
  });

  it.each(cellwise)(
    "%s keeps an error value, and a cell of the wrong kind, in its own cell",
    (id, args, _count, result) => {
      const [first, ...others] = args;
      expect(call(id, [[first], ["#DIV/0!"], [true], [first]], ...others)).toEqual([
        [result],
        ["#DIV/0!"],
        [expect.stringMatching(/^#VALUE! \w+, row 3, column 1: TRUE is not a (number|date|text)\. Type /)],
        [result],
      ]);
    },
  );
});

describe("what is missing or impossible is said in the cell it concerns", () => {
  it.each<[string, unknown[], string]>([
    [
      "ELAPSED",
      [null, start, end],
      "#VALUE! asOf: there is no date to compare with. Give the as-of date, for example TODAY().",
    ],
    ["ELAPSED", [asOf, 0, end], "#VALUE! start is empty. Fill it in."],
    ["ELAPSED", [asOf, end, start], "#VALUE! end: 2026-03-01 is before the start 2026-03-31. Give a later end."],
    [
      "ELAPSED",
      [asOf, start, start],
      "#VALUE! end: from 2026-03-01 to 2026-03-01 there is no working day. Correct the dates, the holidays or the weekend.",
    ],
    [
      "ELAPSED",
      ["2026-03-16", start, end],
      '#VALUE! asOf: the text "2026-03-16" is not a date. Type a date; texts are never read as dates.',
    ],
    [
      "ELAPSED",
      [asOf, start, end, null, 8],
      '#VALUE! weekend: 8 is no weekend. Type 1 to 7, 11 to 17, or a text such as "0000011" from Monday on.',
    ],
    [
      "PACE",
      [1, 0, asOf, start, end],
      "#VALUE! target: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
    ],
    [
      "PACE",
      [1, 5, start, start, end],
      "#VALUE! asOf: by 2026-03-01 no working day since 2026-03-01 has gone by. Give a later date.",
    ],
    [
      "NEEDED",
      [90, 100, end, end],
      "#VALUE! end: 10 is missing, and no working day is left until 2026-03-31. Give a later end.",
    ],
    [
      "NEEDED",
      ["12", 100, asOf, end],
      '#VALUE! actual: the text "12" is a number stored as text. Type it again as a number, or convert the cell.',
    ],
    [
      "LANDING",
      [1, start, start, end],
      "#VALUE! asOf: by 2026-03-01 no working day since 2026-03-01 has gone by. Give a later date.",
    ],
    [
      "LANDING",
      [1, asOf, start, end, [[1, 2, 3]]],
      "#VALUE! shares has 1 × 3 cells. Give 12 values in one row or one column.",
    ],
    [
      "LANDING",
      [1, asOf, start, end, [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1]]],
      "#VALUE! shares, row 1, column 12: -1 is below 0. Type 0 or more.",
    ],
    ["STATUS", [1, [[0.9, 1]]], "#VALUE! thresholds, row 1, column 2: 1 is not below the one before. Let them fall."],
    ["STATUS", [1, [[1, 0.9, 0.5]]], "#VALUE! labels has 0 × 0 cells. Give 4 values in one row or one column."],
    ["STATUS", [1, null, [["good", "bad"]]], "#VALUE! labels has 1 × 2 cells. Give 3 values in one row or one column."],
    ["TIER", [1, 1, [[80]]], "#VALUE! cuts has 1 × 1 cells. Give 2 values in one row or one column."],
    ["COVERAGE", [80, -2, 1], "#VALUE! visits: -2 is below 0. Type 0 or more."],
    ["COVERAGE", [1e200, 1e200, 1], "#VALUE! The result is too large for a number. Give smaller numbers."],
    ["NEXTREVIEW", ["key", ""], "#VALUE! lastReview is empty. Fill it in."],
    ["NEXTREVIEW", ["C", asOf, [["A", 3]]], '#N/A tier: "C" is not one of A. Type one of them.'],
    [
      "LEADSNEEDED",
      [5, [[0.5], [0]]],
      "#VALUE! rates, row 2, column 1: 0 is not a share. Type a number above 0 and at most 1, such as 0.2.",
    ],
    ["LEADSNEEDED", [-5, 0.5], "#VALUE! deals: -5 is below 0. Type 0 or more."],
    [
      "OVERDUE",
      ["A", asOf, ""],
      "#VALUE! asOf: there is no date to compare with. Give the as-of date, for example TODAY().",
    ],
  ])("%s%j", (id, args, message) => {
    expect(call(id, ...args)).toBe(message);
  });

  it("names the row and column of a range, and no place for a single value beside it", () => {
    expect(call("PACE", [[1], [2]], [[5], [0]], asOf, start, end)).toEqual([
      [0.4],
      [
        "#VALUE! target, row 2, column 1: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
      ],
    ]);
    expect(call("PACE", [[1], [2]], 0, asOf, start, end)).toEqual([
      [
        "#VALUE! target: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
      ],
      [
        "#VALUE! target: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
      ],
    ]);
  });

  it("a row without tier, grade or date stays blank", () => {
    expect(call("NEXTREVIEW", [["key"], [""], [0]], [[serial("2026-01-31")], [0], [asOf]])).toEqual([
      [serial("2026-04-30")],
      [""],
      [""],
    ]);
    expect(call("OVERDUE", [["A"], [""], ["B"]], [[0], [0], [asOf - 20]], asOf)).toEqual([[0], [0], [13]]);
  });
});

describe("STATUS and the words of results", () => {
  it("takes thresholds and labels in a row or a column, compares to 9 places, and a blank is 0", () => {
    expect(call("STATUS", [[1 - 1e-12, 0.9 - 1e-12, "", null]])).toEqual([["on track", "at risk", "behind", "behind"]]);
    expect(call("STATUS", [[2], [1.1], [0.2]], [[2], [1]], [["A"], ["B"], ["C"]])).toEqual([["A"], ["B"], ["C"]]);
    expect(call("STATUS", [[1], [0.95], [0]], null, [["达标", "预警", "落后"]])).toEqual([
      ["达标"],
      ["预警"],
      ["落后"],
    ]);
    expect(call("STATUS", 0.5, 0.4, [["yes", "no"]])).toEqual([["yes"]]);
  });

  it("PARETO and PRIORITY take their own names", () => {
    expect(call("PARETO", [[500, 300, 100, 50, 30, 20]])).toEqual([
      ["key", "key", "secondary", "secondary", "potential", "potential"],
    ]);
    expect(call("PARETO", [[9], [1]], 0.5, [["大"], ["小"]])).toEqual([["大"], ["小"]]);
    expect(call("PARETO", [[9], ["#N/A"]])).toBe("#N/A");
    expect(call("PARETO", [[9], ["x"]])).toBe(
      '#VALUE! values, row 2, column 1: the text "x" is not a number. Type a number, or 0.',
    );
    expect(call("PARETO", [[9]], [[0.8, 0.8]])).toBe(
      "#VALUE! cuts, row 1, column 2: 0.8 is not above the one before. Let them rise.",
    );
    expect(call("PARETO", [[9]], [[0.8], [1.2]])).toBe(
      "#VALUE! cuts, row 2, column 1: 1.2 is not a share. Type a number above 0 and at most 1, such as 0.2.",
    );
    expect(call("PRIORITY", [[9], [1]], 0.2, 5, 0.1, [["甲", "乙", "丙", "丁"]])).toEqual([["甲"], ["丙"]]);
  });
});

describe("functions that answer with several cells a row", () => {
  it("QUALIFY gives code and measure, in Chinese when the measures are; an error spoils both cells of its row", () => {
    expect(call("QUALIFY", [[true], ["x"], [1], [""]], [[true], [true], [0], [null]], true)).toEqual([
      ["MAN", "pursue now"],
      new Array(2).fill(
        '#VALUE! money, row 2, column 1: the text "x" is neither TRUE nor FALSE. Type TRUE or FALSE, or leave the cell empty.',
      ),
      ["MaN", "find the decision maker"],
      ["maN", "cultivate"],
    ]);
    expect(call("QUALIFY", [[true], [false]], [[true], [false]], [[true], [false]], [["MAN", "马上拜访"]])).toEqual([
      ["MAN", "马上拜访"],
      ["man", "放弃"],
    ]);
    expect(call("QUALIFY", true, true, true, [["MAN", "a", "b"]])).toBe(
      "#VALUE! measures has 1 × 3 cells. Give 2 columns.",
    );
    expect(call("QUALIFY", true, true, true, [["XYZ", "a"]])).toBe(
      '#N/A measures, row 1, column 1: "XYZ" is not one of MAN, MAn, MaN, mAN, maN, mAn, Man, man. Type one of them.',
    );
    expect(call("QUALIFY", [[true, true]], true, true)).toBe("#VALUE! money has 1 × 2 cells. Give one column.");
  });

  it("LOSSES gives four shares a row", () => {
    expect(call("LOSSES", [[100], [10]], [[75], [20]], [[45], [5]], [[35], [1]])).toEqual([
      [0.25, 0.3, 0.1, 0.35],
      new Array(4).fill(
        "#VALUE! contacted, row 2, column 1: 20 is more than market (10), of which it is a part. Correct one of them.",
      ),
    ]);
    expect(call("LOSSES", 0, 0, 0, 0)).toBe(
      "#VALUE! market: it is 0 in all, so nothing can be shared or compared by it. Give a value above 0, or leave it out.",
    );
  });

  it("STARS gives points, with levels points and stars, at the usual rates, one for all, or one a column", () => {
    expect(
      call("STARS", [
        [50_000, 20_000, 30_000],
        ["x", 1, 1],
      ]),
    ).toEqual([[2400], ['#VALUE! amounts, row 2, column 1: the text "x" is not a number. Type a number, or 0.']]);
    expect(call("STARS", [[10_000, 10_000]], 5)).toEqual([[10]]);
    expect(
      call(
        "STARS",
        [[10_000, 10_000]],
        [[5], [7]],
        [
          [10, 3],
          [20, 4],
        ],
      ),
    ).toEqual([[12, 3]]);
    expect(call("STARS", [[1, 1]])).toBe(
      "#VALUE! rates has 1 × 3 cells, amounts has 1 × 2. Give one value for each column of amounts.",
    );
    expect(call("STARS", [[1, 1, 1]], null, [[1, 2, 3]])).toBe("#VALUE! levels has 1 × 3 cells. Give 2 columns.");
  });

  it("SCORE gives one sum a lead; an error in a column that no rule reads spoils nothing", () => {
    const leads = [
      ["Industry", "Units", "Notes"],
      ["Taxi", 4, "#N/A"],
      ["City police", "#DIV/0!", ""],
    ];
    expect(
      call("SCORE", leads, [
        ["Industry", "*police*", 30],
        ["Units", ">=3", 10],
      ]),
    ).toEqual([[10], ["#DIV/0!"]]);
    expect(call("SCORE", leads, [["Industry", "*police*", 30]])).toEqual([[0], [30]]);
    expect(call("SCORE", leads, [["Colour", "red", 1]])).toBe(
      '#N/A model, row 1, column 1: "Colour" is not one of Industry, Units, Notes. Type one of them.',
    );
    expect(call("SCORE", leads, [["Industry", "x"]])).toBe("#VALUE! model has 1 × 2 cells. Give 3 columns.");
    expect(call("SCORE", [["Industry"]], [["Industry", "x", 1]])).toBe(
      "#VALUE! leads: nothing below the header row. Give at least one row.",
    );
  });
});

describe("an error value in the arguments of a function over the whole range", () => {
  it.each(["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?", "#SPILL!"])(
    "passes through as it is: %s",
    (error) => {
      // What Excel would not keep when it is thrown is handed back as the one cell of the result.
      const isKept = ["#N/A", "#DIV/0!", "#NUM!", "#NULL!"].includes(error);
      expect(call("SPLIT", 10, [[1, error]])).toEqual(isKept ? error : [[error]]);
    },
  );
});

describe("SEASONALITY(dates, amounts, [holidays], [weekend], [workdays])", () => {
  const dates = Array.from({ length: 12 }, (_, month) => [serial(`2025-${String(month + 1).padStart(2, "0")}-10`)]);
  const amounts = dates.map((_, month) => [month + 1]);

  it("goes by the working day when there is a calendar; an empty list is none, however many cells it has", () => {
    const plain = call("SEASONALITY", dates, amounts);
    expect(plain).toEqual([Array.from({ length: 12 }, (_, month) => Number(((month + 1) / 78).toPrecision(15)))]);
    for (const empty of [null, "", 0, [[""]], [[""], [0], [null]]])
      expect(call("SEASONALITY", dates, amounts, empty)).toEqual(plain);
    expect(call("SEASONALITY", dates, amounts, [[serial("2025-01-01")]])).not.toEqual(plain);
    expect(call("SEASONALITY", dates, amounts, null, 1)).not.toEqual(plain);
  });

  it("says which cell lacks its date", () => {
    expect(call("SEASONALITY", [[0], ...dates.slice(1)], amounts)).toBe(
      "#VALUE! dates, row 1, column 1 is empty. Fill it in.",
    );
  });
});

it("-0 is 0, wherever it goes in", () => {
  const months = new Array<number>(12).fill(-0);
  const result = call("ROLL", [months], [months], 3) as number[][];
  expect(result[0]!.some((value) => Object.is(value, -0))).toBe(false);
});
