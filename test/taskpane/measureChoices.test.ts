import { recognise } from "../../src/planning/headers";
import { measureChoices } from "../../src/taskpane/targets/measureChoices";
import type { FoundTable } from "../../src/workbook/types";

const table = (
  headers: readonly string[],
  row: readonly (string | number)[],
  kind?: FoundTable["kind"],
): FoundTable => {
  const found = recognise(headers, [row]);
  return {
    place: { sheetId: "d", sheet: "Dealers", address: "A1:F9", table: { id: "T", name: "Dealers" } },
    headers,
    rows: 8,
    ...found,
    kind: kind ?? found.kind,
  };
};

describe("T3 measureChoices(tables)", () => {
  it.each<[string, FoundTable, string[], string[]]>([
    [
      "capacity × share first, then each alone",
      table(["Region", "Dealer", "Share", "Capacity"], ["N", "a", 0.2, 100]),
      ["Region", "Dealer"],
      ["Capacity × Share", "Share", "Capacity"],
    ],
    [
      "products of two among three",
      table(["区域", "门店数", "市场容量", "权重"], ["华东", 3, 100, 2]),
      ["区域"],
      ["门店数", "市场容量", "权重", "门店数 × 市场容量", "门店数 × 权重", "市场容量 × 权重"],
    ],
    [
      "no other products among four",
      table(["Region", "Capacity", "a", "b", "Share"], ["N", 1, 2, 3, 4]),
      ["Region"],
      ["Capacity × Share", "Capacity", "a", "b", "Share"],
    ],
    [
      "names and measures of a table the person said is one; no dates, no years",
      table(["Salesperson", "City", "Stores", "Year", ""], ["Li", "X", 3, 2026, 1], "measures"),
      ["Salesperson", "City"],
      ["Stores"],
    ],
  ])("%s", (_, found, names, measures) => {
    const choices = measureChoices([found]);
    expect(choices.map((choice) => choice.measures.join(" × "))).toEqual(measures);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(measures.length);
    choices.forEach((choice) => expect(choice.names).toEqual(names));
  });

  it("nothing of tables that are something else, or have no names", () => {
    expect(measureChoices([table(["a", "b"], ["x", 1]), table(["Capacity"], [1], "measures")])).toEqual([]);
  });
});
