import fc from "fast-check";
import { PlanningError } from "../../../src/planning/error";
import { historyYears } from "../../../src/planning/targets/historyYears";
import { months } from "../../../src/planning/targets/months";
import { quarters } from "../../../src/planning/targets/quarters";

const flat = new Array<number>(12).fill(1);
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanningError) return { code: error.code, ...error.details };
    throw error;
  }
  return undefined;
};
const year = fc.array(fc.nat({ max: 500 }), { minLength: 12, maxLength: 12 }).filter((all) => all.some((m) => m > 0));

describe("T2 quarters(annual, years, { opportunity, step })", () => {
  it.each<[number, number[][], number[], number[]]>([
    [2500, [[520, 610, 580, 790]], [], [520, 610, 580, 790]],
    [2500, [[520, 610, 580, 790]], [0.1, 0, 0, -0.05], [569, 607, 577, 747]],
    [2500, [[520, 610, 580, 790]], [0.5], [520, 610, 580, 790]], // one rate for all changes no share
    [
      100,
      [
        [1, 1, 1, 1],
        [100, 0, 0, 0],
      ],
      [],
      [63, 13, 12, 12],
    ], // mean of shares, not share of sums
    [12, [flat], [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1], [3, 2, 2, 5]],
  ])("quarters(%d, %j, %j) returns %j", (annual, years, opportunity, expected) => {
    expect(quarters(annual, years, { opportunity })).toEqual(expected);
  });

  it("checks a single opportunity although it changes no share", () => {
    expect(codeOf(() => quarters(100, [flat], { opportunity: [-2] }))).toMatchObject({ code: "opportunityTooLow" });
    expect(codeOf(() => quarters(100, [flat], { opportunity: [-1] }))).toMatchObject({ code: "nothingLeft" });
  });

  it("refuses monthly opportunities on a history of quarters", () => {
    expect(codeOf(() => quarters(100, [[1, 1, 1, 1]], { opportunity: flat }))).toMatchObject({
      code: "opportunityCount",
      count: 12,
    });
  });
});

describe("T2 months(annual, years, { opportunity, step })", () => {
  it("adds up to the quarters, and the quarters to the year, exactly", () => {
    const opportunities = fc.oneof(
      fc.constant([]),
      fc.array(fc.constantFrom(0, 0.05, 0.1, -0.2), { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom(0, 0.05, 0.1, -0.2), { minLength: 12, maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.array(year, { minLength: 1, maxLength: 3 }),
        opportunities,
        (annual, years, opportunity) => {
          const parts = months(annual, years, { opportunity });
          const sums = [0, 3, 6, 9].map((start) => parts.slice(start, start + 3).reduce((a, b) => a + b, 0));
          expect(sums).toEqual(quarters(annual, years, { opportunity }));
          expect(parts.reduce((a, b) => a + b, 0)).toBe(annual);
        },
      ),
    );
  });

  it("scales no history: years count by their shares, not their size", () => {
    fc.assert(
      fc.property(year, year, fc.integer({ min: 2, max: 50 }), (first, second, factor) => {
        const larger = second.map((value) => value * factor);
        expect(months(1000, [first, larger])).toEqual(months(1000, [first, second]));
      }),
    );
  });

  it.each<[string, number[][], number[], object]>([
    ["quarters cannot give months", [[1, 2, 3, 4]], [], { code: "quartersForMonths" }],
    ["three months are no history", [[1, 2, 3]], [], { code: "historyShape" }],
    ["a year without sales has no shares", [flat, flat.map(() => 0)], [], { code: "emptyYear", year: 2 }],
    ["five opportunities", [flat], [0, 0, 0, 0, 0], { code: "opportunityCount" }],
    ["an opportunity below -100 %", [flat], [0, -1.5, 0, 0], { code: "opportunityTooLow", index: 1 }],
    ["all opportunities lost", [flat], [-1, -1, -1, -1], { code: "nothingLeft" }],
    ["a single opportunity below -100 %", [flat], [-1.5], { code: "opportunityTooLow", index: 0 }],
    ["a single opportunity of -100 %", [flat], [-1], { code: "nothingLeft" }],
    [
      "the only month with history lost",
      [[9, ...flat.slice(1).map(() => 0)]],
      [-1, ...flat.slice(1)],
      { code: "nothingLeft" },
    ],
  ])("throws: %s", (_title, years, opportunity, expected) => {
    expect(codeOf(() => months(1200, years, { opportunity }))).toMatchObject(expected);
  });

  it("gives nothing to a quarter whose opportunity is -100 %", () => {
    expect(months(9, [flat], { opportunity: [-1, 0, 0, 0] })).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe("T2 historyYears(block)", () => {
  const grid = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => new Array<number>(columns).fill(1));
  it.each([
    //rows columns  years periods down
    [1, 12, 1, 12, false],
    [12, 1, 1, 12, true],
    [3, 12, 3, 12, false],
    [12, 3, 3, 12, true],
    [12, 12, 12, 12, false], // both readings fit: years in rows
    [4, 12, 4, 12, false], // months before quarters
    [12, 4, 4, 12, true],
    [1, 4, 1, 4, false],
    [4, 1, 1, 4, true],
    [4, 4, 4, 4, false],
    [2, 4, 2, 4, false],
  ])("reads %d × %d as %d years of %d periods", (rows, columns, years, periods, down) => {
    const history = historyYears(grid(rows, columns));
    expect([history.years.length, history.years[0]?.length, history.periods, history.down]).toEqual([
      years,
      periods,
      periods,
      down,
    ]);
  });

  it("names the cell below 0 and the empty line of the block as given", () => {
    const block = grid(12, 2);
    block[4]![1] = -7;
    expect(codeOf(() => historyYears(block))).toEqual({ code: "negativeHistory", row: 5, column: 2, value: -7 });
    expect(codeOf(() => historyYears(grid(12, 2).map(() => [1, 0])))).toEqual({
      code: "emptyYear",
      year: 2,
      column: 2,
    });
    expect(codeOf(() => historyYears(grid(5, 3)))).toEqual({ code: "historyShape", rows: 5, columns: 3 });
  });
});
