/* eslint office-addins/no-navigational-load: off -- the host is tested, not the habits of an add-in */
import type { SheetSpec } from "../../src/sheets/spec";
import { chartSheet, monthsChart } from "./chartSpecs";
import { preview, undo, write } from "./act";
import { workbook } from "./changes";
import { dump, excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith(workbook);
});
afterEach(() => excel.dispose());

const changes = [{ kind: "newSheet", sheet: chartSheet }] as const;
const done = async () => write(await preview(changes));
const charts = () => excel.book.extras(sheetId(excel.book, "Bridge")).charts;
const rect = (row: number, column: number, rowEnd = row, columnEnd = column) => ({ row, column, rowEnd, columnEnd });

describe("a chart of a sheet", () => {
  it("is written as described, and what Excel adds to new charts is off", async () => {
    await done();
    const font = { size: 9, color: "#5F6B7A", bold: false };
    expect(charts()).toMatchObject([
      {
        ...{ name: "Months", at: "F2:N18", title: false, border: false, filled: false, plotVisibleOnly: false },
        legend: { visible: true, position: "Top", overlay: false, font },
        category: { visible: true, tickMark: "None", tickLabels: "Low", font, line: { color: "#1F2933" } },
        value: { visible: false, gridlines: false, minimum: 0, maximum: 120 },
        series: [
          { name: "Base", type: "ColumnStacked", fill: "", line: { style: "None" }, gapWidth: 35, overlap: 100 },
          {
            ...{ name: "Gap", type: "ColumnStacked", fill: "", gapWidth: 35, overlap: 100, invertIfNegative: false },
            line: { style: "Dash", color: "#A31B0F", weight: 1.5 },
            labels: {
              ...{ shown: true, position: "InsideBase", numberFormat: "#,##0;;;" },
              font: { size: 9, color: "#FFFFFF", bold: true },
            },
          },
          {
            ...{ name: "Locked plan", type: "Line", markers: false },
            line: { style: "Continuous", color: "#0B5C8A", weight: 2 },
            labels: { shown: true, position: "Top" },
          },
        ],
      },
    ]);
  });

  it("its series hold the cells they name, on other sheets too", async () => {
    await done();
    const [bridge, plan] = ["Bridge", "Plan"].map((name) => sheetId(excel.book, name));
    const categories = { sheet: bridge, rect: rect(2, 0, 4, 0) };
    expect(charts()[0]!.series.map(({ values, categories: names }) => [values, names])).toEqual([
      [{ sheet: bridge, rect: rect(2, 1, 4, 1) }, categories],
      [{ sheet: bridge, rect: rect(2, 2, 4, 2) }, categories],
      [{ sheet: plan, rect: rect(1, 2, 3, 2) }, categories],
    ]);
  });

  it("takes no round trip of its own", async () => {
    const syncsOf = async (sheet: SheetSpec) => {
      const shown = await preview([{ kind: "newSheet", sheet }]);
      const before = excel.host.stats.syncs;
      await undo(await write(shown));
      return excel.host.stats.syncs - before;
    };
    // The first write also adds the journal.
    await syncsOf(chartSheet);
    expect(await syncsOf(chartSheet)).toBe(await syncsOf({ ...chartSheet, charts: [] }));
  });

  it("is read back by others as Excel says it", async () => {
    await done();
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Bridge").charts.getItem("Months");
      chart.load("name,title/visible,legend/position");
      const series = chart.series.load("items/name,items/chartType,items/hasDataLabels");
      await context.sync();
      expect([chart.name, chart.title.visible, chart.legend.position]).toEqual(["Months", false, "Top"]);
      expect(series.items.map((one) => [one.name, one.chartType, one.hasDataLabels])).toEqual([
        ["Base", "ColumnStacked", false],
        ["Gap", "ColumnStacked", true],
        ["Locked plan", "Line", true],
      ]);
    });
  });
});

describe("undo of a sheet with a chart", () => {
  it("takes the sheet and its chart away", async () => {
    const before = dump(excel.book);
    await undo(await done());
    expect(dump(excel.book)).toEqual(before);
  });

  it.each<[string, string]>([
    ["of another name", "Ours"],
    ["of the same name", "Months"],
  ])("keeps the sheet when a colleague put a chart %s on it", async (_, name) => {
    const receipt = await done();
    await Excel.run(async ({ workbook: { worksheets } }) => {
      await Promise.resolve();
      const sheet = worksheets.getItem("Bridge");
      sheet.charts.add("Line", sheet.getRange("B3:B5"), "Columns").name = name;
    });
    expect(await undo(receipt)).toMatchObject({ keptSheets: ["Bridge"] });
    expect(charts()).toHaveLength(2);
  });

  it("takes the sheet away when a colleague deleted the chart", async () => {
    const receipt = await done();
    await Excel.run(async ({ workbook: { worksheets } }) => {
      await Promise.resolve();
      worksheets.getItem("Bridge").charts.getItem(monthsChart.name).delete();
    });
    await undo(receipt);
    expect(excel.book.sheets().some(({ name }) => name === "Bridge")).toBe(false);
  });
});
