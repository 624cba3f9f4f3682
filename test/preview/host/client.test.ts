import { bootExcel, type ExcelHarness } from "../../support/office";
import type { MemoryBook } from "../../../src/preview/host/memoryBook";

let excel: ExcelHarness<MemoryBook>;

beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => excel.dispose());

it("boots Microsoft's client without asking for anything outside", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(excel.refused).toEqual([]);
});

it("lets a ribbon button show the pane", async () => {
  await Office.addin.hide();
  await expect(Office.addin.showAsTaskpane()).resolves.toBeUndefined();
});

it("writes and reads values, formulas and tables", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sales 2026");
    const range = sheet.getRange("B2:C4");
    range.values = [
      ["Region", "Quantity"],
      ["North", 4],
      ["South", "5"],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Sales";
    sheet.getRange("E2").formulas = [["=SUM(Sales[Quantity])"]];
    range.load("address,values,valueTypes");
    const body = table.columns.getItem("Quantity").getDataBodyRange().load("values,address");
    const cell = sheet.getRange("E2").load("values,formulas");
    const none = sheet.tables.getItemOrNullObject("Plan");
    const tables = context.workbook.tables.load("items/name,items/columns/items/name");
    await context.sync();
    expect(range.address).toBe("'Sales 2026'!B2:C4");
    expect(body.values).toEqual([[4], [5]]);
    expect(cell.formulas).toEqual([["=SUM(Sales[Quantity])"]]);
    expect(none.isNullObject).toBe(true);
    expect(tables.items.map((one) => [one.name, one.columns.items.map((column) => column.name)])).toEqual([
      ["Sales", ["Region", "Quantity"]],
    ]);
  });
});
