/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off -- the host is tested, not the habits of an add-in */
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => excel.dispose());

it.each([
  ["a".repeat(32), "InvalidArgument"],
  ["A/B", "InvalidArgument"],
  ["[x]", "InvalidArgument"],
  ["'Plan", "InvalidArgument"],
  ["sheet1", "ItemAlreadyExists"],
])("a sheet cannot be named %j: %s", async (name, code) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

it("a sheet's settings are read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan 2026");
    sheet.tabColor = "#185A8D";
    sheet.showGridlines = false;
    sheet.position = 0;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("name,position,tabColor,showGridlines,visibility");
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect([sheet.position, sheet.tabColor, sheet.showGridlines, sheet.visibility]).toEqual([
      0,
      "#185A8D",
      false,
      "Visible",
    ]);
    expect(frozen.address).toBe("'Plan 2026'!A1:B3");
    expect(sheets.items.map((one) => one.name)).toEqual(["Plan 2026", "Sheet1"]);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

it("print set-up", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.setPrintArea("A1:H40");
    pageLayout.orientation = "Landscape";
    pageLayout.setPrintTitleRows("$1:$8");
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    await context.sync();
  });
  expect(excel.book.sheets()[0]!.print).toEqual({
    area: "A1:H40",
    orientation: "landscape",
    titleRows: "1:8",
    pagesWide: 1,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
    footer: { center: "&P / &N" },
  });
});

it("a deleted sheet takes its tables along and leaves #REF! in names; the last visible one stays", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1").values = [["Region"]];
    sheet.tables.add("A1:A2", true);
    const name = context.workbook.names.add("First", sheet.getRange("A2"));
    name.load("formula,type");
    await context.sync();
    expect([name.formula, name.type]).toEqual(["=Plan!$A$2", "Range"]);
    sheet.delete();
    const tables = context.workbook.tables.getCount();
    name.load("formula,type");
    await context.sync();
    expect([tables.value, name.formula, name.type]).toEqual([0, "=#REF!", "Error"]);
    context.workbook.worksheets.getItem("Sheet1").delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

it("names: constants, ranges, changed formulas; a name there is or that is no name is InvalidArgument", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const behind = names.add("Behind", "=0.9").load("value,type");
    names.add("AsOf", "=Sheet1!$B$2").formula = "=Sheet1!$C$4";
    const asOf = names.getItem("asof").getRange().load("address");
    await context.sync();
    expect([behind.value, behind.type, asOf.address]).toEqual([0.9, "Double", "Sheet1!C4"]);
    const missing = names.getItemOrNullObject("Missing");
    names.load("items/name,items/formula");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(names.items.map((one) => [one.name, one.formula])).toEqual([
      ["Behind", "=0.9"],
      ["AsOf", "=Sheet1!$C$4"],
    ]);
    for (const name of ["ASOF", "A1", "a b"]) {
      names.add(name, "=1");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});
