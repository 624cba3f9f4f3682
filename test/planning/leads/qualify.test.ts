import type { Cell } from "../../../src/planning/cells";
import { measureOf, qualify, readMeasures } from "../../../src/planning/leads/qualify";

describe("L4 qualify(money, authority, need)", () => {
  it.each([
    [true, true, true, "MAN", "pursue"],
    [true, true, false, "MAn", "createNeed"],
    [true, false, true, "MaN", "findDecider"],
    [false, true, true, "mAN", "solveFunding"],
    [false, false, true, "maN", "cultivate"],
    [false, true, false, "mAn", "cultivate"],
    [true, false, false, "Man", "cultivate"],
    [false, false, false, "man", "drop"],
  ] as const)("%j, %j, %j is %s: %s", (money, authority, need, code, measure) => {
    expect(qualify(money, authority, need)).toBe(code);
    expect(measureOf[code]).toBe(measure);
  });
});

describe("L4 readMeasures(table)", () => {
  it("takes codes and texts, with or without a header row; blanks keep the usual measure", () => {
    const table: Cell[][] = [
      ["代码", "对策"],
      ["MAN", "马上拜访"],
      ["", ""],
      ["man", null],
    ];
    expect([...readMeasures(table)]).toEqual([["MAN", "马上拜访"]]);
    expect([...readMeasures(table.slice(1))]).toEqual([["MAN", "马上拜访"]]);
  });

  it.each<[string, Cell[][], object]>([
    [
      "unknownLabel",
      [
        ["MAN", "x"],
        ["MANN", "y"],
      ],
      { row: 2, column: 1, value: "MANN" },
    ],
    ["unknownLabel", [["__proto__", "y"]], { row: 1 }],
    [
      "ruleTwice",
      [
        ["MAN", "x"],
        ["MAN", "y"],
      ],
      { row: 2, first: 1, value: "MAN" },
    ],
  ])("throws %s for %j", (code, table, details) => {
    expect(() => readMeasures(table)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });
});
