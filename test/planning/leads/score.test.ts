import type { Cell } from "../../../src/planning/cells";
import { readModel, score } from "../../../src/planning/leads/score";

const headers: Cell[] = ["Lead", "Industry ", "Units", "Notes"];
const points = (lead: Cell[], ...model: Cell[][]) => score(lead, readModel(model, headers));

describe("L5 readModel(model, headers), score(lead, rules)", () => {
  it.each<[Cell, Cell, boolean]>([
    // test      cell           passes
    ["Taxi", "taxi", true],
    ["=Taxi", "TAXI", true],
    ["Taxi", "Taxi company", false],
    ["*police*", "City Police", true],
    ["p?lice", "police", true],
    ["~*", "*", true],
    ["~*", "x", false],
    ["<>Taxi", "Bus", true],
    ["<>Taxi", "taxi", false],
    [">=3", 3, true],
    [">=3.5", 4, true],
    ["<-1", -2, true],
    [">=3", 2.9, false],
    [">=3", "many", false],
    [3, 3, true],
    ["3", 3, true],
    ["50%", 0.5, true],
    [true, true, true],
    [true, "TRUE", false],
    ["<>", "x", true],
    ["=", "x", false],
    ["出租车", "出租车", true],
    ["*政府*", "市政府采购", true],
  ])("the test %j of COUNTIF on %j: %j", (test, cell, passes) => {
    expect(points(["A", cell], ["Industry", test, 7])).toBe(passes ? 7 : 0);
  });

  it.each<[Cell, boolean]>([
    ["<>", false],
    ["=", true],
    ["", true],
    [0, true],
    ["=0", true],
    ["<1", true],
    [">=0", true],
    [">0", false],
    ["<>0", false],
    ["<>5", true],
    ["*", false],
    ["<>Taxi", true],
  ])("the test %j finds a blank, arrive it as empty text, null or 0: %j", (test, passes) => {
    for (const blank of ["", null, 0, " "]) expect(points(["A", "x", blank], ["Units", test, 7])).toBe(passes ? 7 : 0);
  });

  it("adds up clean points, also below 0; a header row and blank rows do not count", () => {
    const model = [
      ["字段", "条件", "分值"],
      ["industry", "*taxi*", 0.1],
      ["", null, 0],
      ["Units", ">1", 0.2],
      ["NOTES", "late", -5],
    ];
    expect(points(["A", "Taxi", 2, "on time"], ...model)).toBe(0.3);
    expect(points(["A", "Taxi", 2, "late"], ...model)).toBe(-4.7);
  });

  it.each<[string, Cell[][], object]>([
    [
      "unknownLabel",
      [["Colour", "red", 1]],
      { table: "model", row: 1, column: 1, value: "Colour", known: "Lead, Industry, Units, Notes" },
    ],
    ["unknownLabel", [["", "red", 1]], { row: 1, value: "" }],
    ["badNumber", [["Units", ">1", "many"]], { table: "model", row: 1, column: 3, value: "many" }],
    ["dateTest", [["Units", ">=2026-03-01", 1]], { table: "model", row: 1, column: 2, value: ">=2026-03-01" }],
    ["dateTest", [["Units", "<2026年3月", 1]], {}],
    ["dateTest", [["Units", "> 16.3.2026", 1]], {}],
  ])("throws %s for %j", (code, model, details) => {
    expect(() => readModel(model, headers)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });

  it("throws headerTwice for a field that stands twice in the leads", () => {
    expect(() => readModel([["Units", ">1", 1]], ["Units", "A", "units"])).toThrow(
      expect.objectContaining({ code: "headerTwice", details: { table: "leads", row: 1, column: 3, value: "Units" } }),
    );
  });
});
