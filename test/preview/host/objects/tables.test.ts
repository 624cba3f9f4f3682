/* eslint office-addins/load-object-before-read: off -- the rule takes results of getCount for properties */
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { uniqueHeaders } from "../../../../src/preview/host/objects/tableHeaders";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => excel.dispose());

/** "Sales" at B2:C4 of Sheet1. */
async function withSales<T>(
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [
      ["Region", "Units"],
      ["North", 1],
      ["South", 2],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Sales";
    await context.sync();
    return batch(table, sheet, context);
  });
}

it("a table tells its parts", async () => {
  await withSales(async (table, _sheet, context) => {
    table.load();
    table.columns.load("items/name,items/index,items/id");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load("address"),
    );
    const units = table.columns.getItem("units").getDataBodyRange().load("values");
    const rows = table.rows.getCount();
    const filter = table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(parts.map((range) => range.address)).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"]);
    expect([table.name, table.style, table.showBandedRows, table.showTotals]).toEqual([
      "Sales",
      "TableStyleMedium2",
      true,
      false,
    ]);
    expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([
      ["Region", 0],
      ["Units", 1],
    ]);
    expect([units.values, rows.value, filter.isDataFiltered]).toEqual([[[1], [2]], 2, false]);
  });
});

it.each(["Q1", "R1C1", "R", "2026", "My table", "Sales", "sales", "AsOf", ""])(
  "a second table cannot be named %j",
  async (name) => {
    await withSales(async (_table, sheet, context) => {
      context.workbook.names.add("AsOf", "=Sheet1!$A$1");
      sheet.getRange("E2").values = [["Model"]];
      const second = sheet.tables.add("E2:E3", true);
      await context.sync();
      second.name = name;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  },
);

it("tables may not overlap, and resize keeps the header row", async () => {
  await withSales(async (table, sheet, context) => {
    sheet.tables.add("C4:D9", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    table.resize("B3:C9");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    table.resize("B2:D9");
    const range = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect([range.address, header.values]).toEqual(["Sheet1!B2:D9", [["Region", "Units", "Column1"]]]);
  });
});

it("an added column pushes the cells beside the table to the right, within its rows", async () => {
  await withSales(async (table, sheet, context) => {
    sheet.getRange("D1:D5").values = [["a"], ["b"], ["c"], ["d"], ["e"]];
    table.columns.add(undefined, [["Grade"], ["A"], ["B"]]);
    const all = sheet.getRange("B1:E5").load("values");
    await context.sync();
    expect(all.values).toEqual([
      ["", "", "a", ""],
      ["Region", "Units", "Grade", "b"],
      ["North", 1, "A", "c"],
      ["South", 2, "B", "d"],
      ["", "", "e", ""],
    ]);
  });
});

it("a column can be added inside the table", async () => {
  await withSales(async (table, sheet, context) => {
    table.columns.add(1, undefined, "Model");
    const all = sheet.getRange("B2:D4").load("values");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:D4");
    expect(all.values).toEqual([
      ["Region", "Model", "Units"],
      ["North", "", 1],
      ["South", "", 2],
    ]);
  });
});

it("a column that would tear another table apart is refused", async () => {
  await withSales(async (table, sheet, context) => {
    sheet.getRange("E3").values = [["Model"]];
    sheet.tables.add("E3:E9", true);
    table.columns.add(undefined, [["Grade"], ["A"], ["B"]]);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

it.each([
  // given                       headers
  [
    ["Units", "", "units"],
    ["Units", "Column1", "units2"],
  ],
  [
    ["", "Column1", ""],
    ["Column2", "Column1", "Column3"],
  ],
  [
    ["区域", "区域"],
    ["区域", "区域2"],
  ],
])("uniqueHeaders(%j) gives %j", (given, headers) => {
  expect(uniqueHeaders(given)).toEqual(headers);
});

it("numbers written to a header become texts", async () => {
  await withSales(async (table, _sheet, context) => {
    table.getHeaderRowRange().values = [[2026, ""]];
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["2026", "Column1"]]);
  });
});

it("convertToRange keeps the cells, delete clears them", async () => {
  await withSales(async (table, sheet, context) => {
    table.convertToRange();
    const cells = sheet.getRange("B3:C3").load("values");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([cells.values, count.value]).toEqual([[["North", 1]], 0]);
    sheet.tables.add("B2:C4", true).delete();
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([["", ""]]);
  });
});

it("getTables finds the tables that touch a range", async () => {
  await withSales(async (_table, sheet, context) => {
    const touching = sheet.getRange("C4:Z9").getTables(false).load("items/name");
    const inside = sheet.getRange("C4:Z9").getTables(true).load("items/name");
    await context.sync();
    expect([touching.items.map((one) => one.name), inside.items]).toEqual([["Sales"], []]);
  });
});
