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

describe("values", () => {
  it.each([
    // written      read        type       format
    ["12", 12, "Double", "General"],
    [" 1,250 ", 1250, "Double", "#,##0"],
    ["-3.5e2", -350, "Double", "General"],
    ["45%", 0.45, "Double", "0%"],
    ["03", 3, "Double", "General"],
    ["true", true, "Boolean", "General"],
    ["2026-01-31", 46053, "Double", "m/d/yyyy"],
    ["2026-02-31", "2026-02-31", "String", "General"],
    ["'12", "12", "String", "General"],
    ["'=A1", "=A1", "String", "General"],
    ["=", "=", "String", "General"],
    ["Q1", "Q1", "String", "General"],
    ["#N/A", "#N/A", "Error", "General"],
    ["", "", "Empty", "General"],
    [7, 7, "Double", "General"],
  ])("values = [[%j]] reads as %j, a %s formatted %s", async (written, read, type, format) => {
    await onPlan(async (context) => {
      const range = sheet.getRange("B2");
      range.values = [[written]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      expect([range.values, range.valueTypes, range.numberFormat]).toEqual([[[read]], [[type]], [[format]]]);
    });
  });

  it("a cell formatted as text keeps every text as it is", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("B2:C2");
      range.numberFormat = [["@"]];
      range.values = [["007", "=A1"]];
      range.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[["007", "=A1"]], [["007", "=A1"]]]);
    });
  });

  it("null leaves a cell, a scalar goes to all, texts with = are formulas", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("B2:D2");
      range.values = "x" as unknown as string[][];
      range.values = [[1, null, "=B2*2"]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[1, "x", "=B2*2"]]);
    });
  });

  it("text is what the cell shows in its format", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("A1:D1");
      range.values = [[1234.5, 0.456, 46053, "x"]];
      range.numberFormat = [["#,##0.0", "0%", "yyyy-mm-dd", "General"]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["1,234.5", "46%", "2026-01-31", "x"]]);
    });
  });

  it("whole columns read as null and take no values", async () => {
    await onPlan(async (context) => {
      const column = sheet.getRange("C:C").load("values,address,rowCount");
      await context.sync();
      expect([column.values, column.address, column.rowCount]).toEqual([null, "Plan!C:C", 1_048_576]);
      column.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("places", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getRow", (range) => range.getRow(2), "B4:D4"],
    ["getColumn", (range) => range.getColumn(0), "B2:B4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:C5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D1:F3"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B2:F9"],
    ["getIntersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getUsedRange", (range) => range.getUsedRange(true), "C3"],
  ])("%s", async (_name, get, address) => {
    await onPlan(async (context) => {
      sheet.getRange("C3").values = [[1]];
      const range = get(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(`Plan!${address}`);
    });
  });

  it("what does not meet is a null object, or ItemNotFound", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("B2:D4");
      const none = range.getIntersectionOrNullObject("F1");
      const unused = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
      range.getIntersection("F1").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("a text that is no address is InvalidArgument", async () => {
    await onPlan(async (context) => {
      sheet.getRange("Nowhere").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("looks", () => {
  it("formats are read back; those that differ within the range are null", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#dce6f1";
      range.format.font.set({ name: "Arial", size: 14, bold: true, italic: true, color: "#185A8D" });
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.columnWidth = 96;
      sheet.getRange("B2").format.font.bold = false;
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#7F7F7F";
      range.load("format/fill/color,format/font,format/horizontalAlignment,format/wrapText,format/indentLevel");
      range.load("format/columnWidth");
      bottom.load("style,weight,color");
      await context.sync();
      const { fill, font, ...format } = range.format.toJSON();
      expect(fill).toEqual({ color: "#DCE6F1" });
      expect(font).toEqual({ name: "Arial", size: 14, bold: null, italic: true, color: "#185A8D" });
      expect(format).toMatchObject({ horizontalAlignment: "Center", wrapText: true, indentLevel: 2, columnWidth: 96 });
      expect([bottom.style, bottom.weight, bottom.color]).toEqual(["Continuous", "Medium", "#7F7F7F"]);
      range.format.fill.clear();
      bottom.style = "None";
      range.load("format/fill/color");
      bottom.load("style");
      await context.sync();
      expect([range.format.fill.color, bottom.style]).toEqual(["#FFFFFF", "None"]);
    });
  });

  it("merged areas are told, rows grouped and folded, columns hidden", async () => {
    await onPlan(async (context) => {
      sheet.getRange("B2:D2").merge();
      sheet.getRange("3:5").group("ByRows");
      sheet.getRange("3:5").hideGroupDetails("ByRows");
      sheet.getRange("F:F").columnHidden = true;
      const areas = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
      const rows = sheet.getRange("3:5").load("rowHidden");
      const column = sheet.getRange("F1").load("columnHidden");
      await context.sync();
      expect([areas.address, rows.rowHidden, column.columnHidden]).toEqual(["Plan!B2:D2", true, true]);
    });
  });

  it("conditional formats: the one added last comes first; clearing cuts them out of the range", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("B2:B9");
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Formula", formula: "=$D$1" };
      bar.positiveFormat.fillColor = "#9DC3E6";
      bar.axisFormat = "CellMidPoint";
      const rule = range.conditionalFormats.add("Custom").custom;
      rule.rule.formula = '=$B2="behind"';
      rule.format.font.color = "#C00000";
      rule.format.font.bold = true;
      const formats = range.conditionalFormats.load("items/type");
      await context.sync();
      expect(formats.items.map((one) => one.type)).toEqual(["Custom", "DataBar"]);
      const { id } = excel.book.sheets().find((one) => one.name === "Plan")!;
      expect(excel.book.extras(id).conditional).toEqual([
        { kind: "rule", at: "B2:B9", formula: '$B2="behind"', style: { color: "#C00000", bold: true } },
        { kind: "bar", at: "B2:B9", color: "#9DC3E6", axis: "middle", from: { number: 0 }, to: { formula: "$D$1" } },
      ]);
      sheet.getRange("B4:B5").conditionalFormats.clearAll();
      await context.sync();
      expect(excel.book.extras(id).conditional.map((one) => one.at)).toEqual(["B2:B3", "B6:B9", "B2:B3", "B6:B9"]);
    });
  });

  it("validation lists, date rules, prompts and links", async () => {
    await onPlan(async (context) => {
      const list = sheet.getRange("B2").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "on track,behind" } };
      list.prompt = { showPrompt: true, title: "Status", message: "Choose one" };
      sheet.getRange("B3").dataValidation.rule = {
        date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" },
      };
      sheet.getRange("B4").hyperlink = { documentReference: "Plan!A1", screenTip: "Up", textToDisplay: "Top" };
      list.load("type,rule,prompt");
      const link = sheet.getRange("B4").load("hyperlink,values");
      await context.sync();
      expect([list.type, list.rule]).toEqual(["List", { list: { inCellDropDown: true, source: "on track,behind" } }]);
      expect([link.hyperlink.documentReference, link.values]).toEqual(["Plan!A1", [["Top"]]]);
      const { id } = excel.book.sheets().find((one) => one.name === "Plan")!;
      expect(excel.book.extras(id).validation).toEqual([
        {
          kind: "list",
          at: "B2",
          source: ["on track", "behind"],
          prompt: { title: "Status", message: "Choose one" },
        },
        { kind: "date", at: "B3", from: 46023, to: 46387 },
      ]);
    });
  });
});

describe("actions", () => {
  it("copyFrom moves relative references along and copies looks; Values pastes results", async () => {
    await onPlan(async (context) => {
      sheet.getRange("A1:B1").values = [[5, '=A1+$A$1&"A1"']];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("D3").copyFrom("A1:B1");
      sheet.getRange("D4").copyFrom("A1:B1", "Values");
      const copy = sheet.getRange("D3:E4").load("formulas");
      const bold = sheet.getRange("D3").load("format/font/bold");
      await context.sync();
      expect([copy.formulas, bold.format.font.bold]).toEqual([
        [
          [5, '=D3+$A$1&"A1"'],
          [5, 0],
        ],
        true,
      ]);
    });
  });

  it("clear takes contents, formats, or all", async () => {
    await onPlan(async (context) => {
      const range = sheet.getRange("A1").load("values,format/font/bold");
      const fill = () => {
        range.values = [[1]];
        range.format.font.bold = true;
      };
      const seen: unknown[] = [];
      for (const how of ["Contents", "Formats", "All"] as const) {
        fill();
        range.clear(how);
        range.load("values,format/font/bold");
        await context.sync();
        seen.push([range.values[0]![0], range.format.font.bold]);
      }
      expect(seen).toEqual([
        ["", true],
        [1, false],
        ["", false],
      ]);
    });
  });

  it("insert and delete of some cells push and pull those below or beside", async () => {
    await onPlan(async (context) => {
      sheet.getRange("A1:B3").values = [
        [1, 4],
        [2, 5],
        [3, 6],
      ];
      sheet.getRange("A2").insert("Down");
      const all = sheet.getRange("A1:C4").load("values");
      await context.sync();
      expect(all.values).toEqual([
        [1, 4, ""],
        ["", 5, ""],
        [2, 6, ""],
        [3, "", ""],
      ]);
      sheet.getRange("A1:A2").delete("Up");
      sheet.getRange("B1").insert("Right");
      all.load("values");
      await context.sync();
      expect(all.values).toEqual([
        [2, "", 4],
        [3, 5, ""],
        ["", 6, ""],
        ["", "", ""],
      ]);
    });
  });

  it("select is what getSelectedRange gives", async () => {
    await onPlan(async (context) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address,cellCount");
      await context.sync();
      expect([range.address, range.cellCount]).toEqual(["Plan!B2:C3", 4]);
    });
  });
});
