/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off, office-addins/no-navigational-load: off -- the host is tested, not the habits of an add-in */
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeAll(async () => {
  excel = await bootExcel();
});
afterAll(() => excel.dispose());

let sheet: Excel.Worksheet;
/** Runs a batch on a new sheet named "Plan". */
async function onPlan<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Plan").delete();
    sheet = context.workbook.worksheets.add("Plan");
    return batch(context);
  });
}

describe("special cells", () => {
  it("formulas come as rectangles with their own addresses and formulas", async () => {
    await onPlan(async (context) => {
      sheet.getRange("B2:D4").values = [
        ["=A1", "=B1", 1],
        ["=A2", "=B2", "'=text"],
        [3, "=B3", "=C3"],
      ];
      const cells = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
      cells.load("address,areaCount,cellCount,areas/items/address,areas/items/formulas,areas/items/cellCount");
      await context.sync();
      expect([cells.address, cells.areaCount, cells.cellCount]).toEqual(["Plan!B2:C3,Plan!C4:D4", 2, 6]);
      expect(cells.areas.items.map(({ address, cellCount }) => [address, cellCount])).toEqual([
        ["Plan!B2:C3", 4],
        ["Plan!C4:D4", 2],
      ]);
      expect(cells.areas.items[1]!.formulas).toEqual([["=B3", "=C3"]]);
    });
  });

  it("only those inside the range, and a null object when there are none", async () => {
    await onPlan(async (context) => {
      sheet.getRange("A1:A2").values = [["=1"], ["=2"]];
      const inside = sheet.getRange("A2:Z9").getSpecialCellsOrNullObject("Formulas").load("address");
      const none = sheet.getRange("B1:C9").getSpecialCellsOrNullObject("Formulas").load("address");
      await context.sync();
      expect([inside.address, none.isNullObject]).toEqual(["Plan!A2", true]);
      sheet.getRange("B1:C9").getSpecialCells("Formulas").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("not on a protected sheet", async () => {
    await onPlan(async (context) => {
      sheet.getRange("A1").values = [["=1"]];
      sheet.protection.protect();
      sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });

  it("other kinds are not known", async () => {
    await onPlan(async (context) => {
      sheet.getRange().getSpecialCellsOrNullObject("Constants").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });
});

describe("find", () => {
  it.each<[string, Excel.SearchCriteria, string | null]>([
    ["plan", {}, "A2"],
    ["plan", { completeMatch: true }, "A4"],
    ["Plan", { completeMatch: true, matchCase: true }, null],
    ["plan", { searchDirection: "Backwards" }, "A5"],
    ["1,250", {}, "A6"],
    ["nothing", {}, null],
  ])("find(%j, %j) in A:A is %s", async (text, criteria, address) => {
    await onPlan(async (context) => {
      sheet.getRange("A2:B6").values = [
        ["My Plan", "plan"],
        ["", ""],
        ["PLAN", ""],
        ["plan b", ""],
        [1250, ""],
      ];
      sheet.getRange("A6").numberFormat = [["#,##0"]];
      const found = sheet.getRange("A:A").findOrNullObject(text, criteria).load("address");
      await context.sync();
      expect(found.isNullObject ? null : found.address).toBe(address && `Plan!${address}`);
    });
  });

  it("find refuses what is not there with ItemNotFound", async () => {
    await onPlan(async (context) => {
      sheet.getRange("A:A").find("nothing", {}).load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("the cell found can be written to at once", async () => {
    await onPlan(async (context) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("A:A").find("b", { completeMatch: true }).getOffsetRange(0, 1).values = [[7]];
      const cell = sheet.getRange("B2").load("values");
      await context.sync();
      expect(cell.values).toEqual([[7]]);
    });
  });
});
