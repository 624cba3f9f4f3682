import { parseCriterion, type CellContent } from "../../src/planning/criterion";

const cells: CellContent[] = ["East", "east ", "E*t", "5", 5, 0, -3, true, "", null, undefined, "TRUE"];

describe("parseCriterion(content).matches, as COUNTIFS in Excel", () => {
  it.each<[CellContent, CellContent[]]>([
    // criterion  cells it finds
    ["east", ["East"]],
    ["=East", ["East"]],
    ["<>East", ["east ", "E*t", "5", 5, 0, -3, true, "", null, undefined, "TRUE"]],
    ["E*t", ["East", "E*t"]],
    ["E~*t", ["E*t"]],
    ["?ast", ["East"]],
    ["*as*", ["East", "east "]],
    ["e**", ["East", "east ", "E*t"]],
    ["~e*", []],
    ["*~**", ["E*t"]],
    ["???", ["E*t"]],
    ["500%", ["5", 5]],
    [5, ["5", 5]],
    ["5", ["5", 5]],
    [">0", [5]],
    ["<=0", [0, -3]],
    [">=F", ["TRUE"]],
    ["<f", ["East", "east ", "E*t", "5", ""]],
    [true, [true]],
    ["=TRUE", [true]],
    [null, [0]],
    ["", ["", null]],
    ["=", [null]],
    ["<>", ["East", "east ", "E*t", "5", 5, 0, -3, true, "", undefined, "TRUE"]],
    [undefined, []],
  ])("%j finds %j", (criterion, found) => {
    const { matches } = parseCriterion(criterion);
    expect(cells.filter(matches)).toEqual(found);
  });

  it("compares texts by their characters, whatever the language of the machine", () => {
    expect(["ärger", "zebra", "张", "安"].filter(parseCriterion(">z").matches)).toEqual(["ärger", "zebra", "张", "安"]);
    expect(["张", "安"].filter(parseCriterion(">=张").matches)).toEqual(["张"]);
  });

  it("reads numbers with thousands as Excel does", () => {
    expect([999, 1000, 1500].filter(parseCriterion(">=1,000").matches)).toEqual([1000, 1500]);
  });

  it("goes back to the last star where a first fit leads nowhere", () => {
    expect(parseCriterion("*aab").matches("aaab")).toBe(true);
    expect(parseCriterion("*ab*cd").matches("aabacabcd")).toBe(true);
  });

  it("finds no way through a hopeless pattern of many stars, and soon", () => {
    expect(parseCriterion("*a".repeat(40)).matches("a".repeat(39) + "b".repeat(5000))).toBe(false);
    expect(parseCriterion("*a".repeat(40) + "*").matches("a".repeat(40) + "b".repeat(5000))).toBe(true);
  });

  it.each([["East"], ["=East"], [5], ["5"], [true], [null]])("%j is an equality with a key", (criterion) => {
    expect(parseCriterion(criterion).key).toBeDefined();
  });

  it.each([["E*"], [">5"], ["<>5"], [""], ["="]])("%j is no plain equality", (criterion) => {
    expect(parseCriterion(criterion).key).toBeUndefined();
  });
});
