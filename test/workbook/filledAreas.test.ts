import { parseRect, rectAddress } from "../../src/sheets/rect";
import { filledAreas } from "../../src/workbook/filledAreas";
import { regionsOf } from "../../src/workbook/regions";

it.each<[string, string[], string]>([
  ["a row of cells", ["B4", "C4", "D4"], "B4:D4"],
  ["a block", ["B4", "C4", "B5", "C5"], "B4:C5"],
  ["two rows apart, not what lies between", ["B4", "C4", "B9"], "B4:C4,B9"],
  ["a gap in a row", ["B4", "D4"], "B4,D4"],
  ["columns of unequal length", ["B4", "B5", "C4"], "B4:B5,C4"],
  ["cells in any order", ["C5", "B4", "C4", "B5"], "B4:C5"],
  ["no cell", [], ""],
])("filledAreas of %s", (_what, cells, address) => {
  const regions = regionsOf([{ kind: "setCells", sheet: "Plan", cells: cells.map((at) => ({ at, value: 1 })) }]);
  expect(filledAreas(regions).map(rectAddress).join(",")).toBe(address);
});

it("filledAreas leaves out cells a region leaves alone", () => {
  const region = { change: 0, sheet: "Plan", rect: parseRect("B2:C4"), added: false };
  const inputs = [
    [1, 2],
    [null, 3],
    [4, null],
  ];
  expect(filledAreas([{ ...region, inputs }]).map(rectAddress)).toEqual(["B2", "C2:C3", "B4"]);
});
