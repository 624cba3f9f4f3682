import { loadSheets } from "../../../src/preview/host/loadSheets";
import { MemoryBook } from "../../../src/preview/host/memoryBook";
import { parseRect } from "../../../src/preview/host/a1";
import type { SheetSpec } from "../../../src/sheets/spec";

const spec: SheetSpec = {
  name: "Sales",
  tabColor: "#0B5C8A",
  gridlines: false,
  blocks: [
    { at: "A1", values: [["Region", "Quantity"]] },
    {
      at: "A2",
      values: [
        ["=East", 4],
        [null, 5],
      ],
    },
    { at: "C2", formulas: [["=B2*2"], ["note"]] },
  ],
  styles: [
    { at: "A1:B1", style: { bold: true } },
    { at: "B1", style: { italic: true } },
  ],
  columns: [{ at: "A:A", width: 8.43 }],
  rows: [{ at: "1:1", height: 24 }],
  merges: ["D1:E1"],
  tables: [{ name: "Sales", at: "A1:B3" }],
  names: [{ name: "Quantities", refersTo: "=Sales[Quantity]" }],
  validation: [{ kind: "list", at: "A2:A3", source: ["East", "West"] }],
  links: [{ at: "D1", to: "Rules!C4", tip: "The rules" }],
  freeze: { rows: 1 },
  outline: [{ from: 2, to: 3, collapsed: true }],
};

function loaded() {
  const book = new MemoryBook();
  loadSheets(book, [spec, { name: "Rules", blocks: [] }]);
  const [sales] = book.sheets();
  return { book, sheet: sales!.id };
}

it("loadSheets adds the sheets in order and takes the blank first sheet away", () => {
  expect(
    loaded()
      .book.sheets()
      .map(({ name }) => name),
  ).toEqual(["Sales", "Rules"]);
});

it("texts that start with = are formulas in `formulas` only, null leaves a cell alone", () => {
  const { book, sheet } = loaded();
  expect(book.read(sheet, parseRect("A2:C3")!)).toEqual([
    [{ value: "=East" }, { value: 4 }, { value: 0, formula: "=B2*2" }],
    [{ value: null }, { value: 5 }, { value: "note" }],
  ]);
});

it("styles apply in order; widths are characters, heights points", () => {
  const { book, sheet } = loaded();
  expect(book.readStyles(sheet, parseRect("B1")!)[0]![0]).toMatchObject({ bold: true, italic: true });
  expect(book.readLine(sheet, "column", 0).size).toBe(48);
  expect(book.readLine(sheet, "row", 0).size).toBe(24);
});

it("everything over the cells comes along", () => {
  const { book, sheet } = loaded();
  expect(book.sheets()[0]).toMatchObject({ tabColor: "#0B5C8A", gridlines: false, frozenRows: 1, frozenColumns: 0 });
  expect(book.merges(sheet)).toEqual([parseRect("D1:E1")]);
  expect(book.tables()).toEqual([expect.objectContaining({ name: "Sales", sheet, rect: parseRect("A1:B3") })]);
  expect(book.names()).toEqual([{ name: "Quantities", refersTo: "=Sales[Quantity]" }]);
  expect(book.extras(sheet)).toEqual({
    ...{ conditional: [], validation: spec.validation, links: spec.links, notes: [], charts: [] },
  });
  expect(book.readLine(sheet, "row", 2)).toMatchObject({ outline: 1, hidden: true });
});

it("a place that is no address is an error that names it", () => {
  expect(() => loadSheets(new MemoryBook(), [{ name: "X", blocks: [{ at: "Plan!A1", values: [[1]] }] }])).toThrow(
    '"Plan!A1" is no address',
  );
});
