/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off, office-addins/no-navigational-load: off -- the host is tested, not the habits of an add-in */
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
let sheet: string;
beforeEach(async () => {
  excel = await bootExcel();
  sheet = excel.book.sheets()[0]!.id;
});
afterEach(() => excel.dispose());

const column = (on: Excel.Worksheet) => on.charts.add("ColumnStacked", on.getRange("B2:B5"), "Columns");
const run = (act: (on: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    await Promise.resolve();
    act(context.workbook.worksheets.getActiveWorksheet(), context);
  });
const state = () => excel.book.extras(sheet).charts[0]!;

it("a new chart has Excel's title, border, grid lines and legend until told otherwise", async () => {
  await run(column);
  expect(state()).toMatchObject({ title: true, border: true, legend: { visible: true }, value: { gridlines: true } });
});

it.each<[string, (chart: Excel.Chart, on: Excel.Worksheet) => void, string]>([
  ["a title's text", (chart) => (chart.title.text = "Sales"), "ApiNotFound"],
  ["a smooth line", (chart) => (chart.series.getItemAt(0).smooth = true), "ApiNotFound"],
  ["markers of a form", (chart) => (chart.series.getItemAt(0).markerStyle = "Diamond"), "InvalidArgument"],
  ["labels outside of stacked columns", labelled("OutsideEnd"), "InvalidArgument"],
  [
    "labels that were not switched on",
    (chart) => (chart.series.getItemAt(0).dataLabels.position = "Center"),
    "InvalidOperation",
  ],
  ["a series that is not there", (chart) => (chart.series.getItemAt(1).name = "x"), "InvalidArgument"],
  [
    "values of a whole rectangle",
    (chart, on) => chart.series.getItemAt(0).setValues(on.getRange("B2:C5")),
    "InvalidArgument",
  ],
  ["a gap of 501 %", (chart) => (chart.series.getItemAt(0).gapWidth = 501), "InvalidArgument"],
  ["an overlap of a line", (chart) => asLine(chart.series.getItemAt(0)), "InvalidArgument"],
  ["a coloured background", (chart) => chart.format.fill.setSolidColor("#FF0000"), "ApiNotFound"],
  ["a pie", (_, on) => void on.charts.add("Pie", on.getRange("B2:B5")), "InvalidArgument"],
  ["several columns at once", (_, on) => void on.charts.add("Line", on.getRange("B2:C5")), "ApiNotFound"],
  ["a chart that is not there", (_, on) => on.charts.getItem("Ours").delete(), "ItemNotFound"],
  ["a chart on a protected sheet", (_, on) => void (on.protection.protect(), column(on)), "AccessDenied"],
])("%s is refused, never dropped", async (_, act, code) => {
  await expect(run((on) => act(column(on), on))).rejects.toMatchObject({ code });
});

function labelled(position: "OutsideEnd") {
  return (chart: Excel.Chart) => {
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.position = position;
  };
}

function asLine(series: Excel.ChartSeries): void {
  series.chartType = "Line";
  series.overlap = 100;
}

it("charts are counted, found by name and deleted; a null object says that there is none", async () => {
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    column(context.workbook.worksheets.getActiveWorksheet()).name = "Gap";
    const [there, gone] = ["gap", "Other"].map((name) => charts.getItemOrNullObject(name).load("name"));
    charts.load("count");
    await context.sync();
    expect([charts.count, there!.name, gone!.isNullObject]).toEqual([1, "Gap", true]);
    there!.delete();
    const count = charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

describe("rows and columns that move", () => {
  const other = "Data";
  beforeEach(async () => {
    excel.book.addSheet(other);
    await run((on, context) => {
      const chart = column(on);
      chart.setPosition("D2", "H12");
      chart.series.add("Plan").setValues(context.workbook.worksheets.getItem(other).getRange("A1:D1"));
    });
  });
  const places = () => state().series.map(({ values }) => values?.rect);

  it("take the chart and the cells of its series along", () => {
    excel.book.shift(sheet, "row", 2, 3, "insert");
    excel.book.shift(sheet, "column", 0, 1, "insert");
    expect(state().at).toBe("E2:I15");
    expect(places()).toEqual([
      { row: 1, rowEnd: 7, column: 2, columnEnd: 2 },
      { row: 0, rowEnd: 0, column: 0, columnEnd: 3 },
    ]);
  });

  it("take the chart away with all of its cells, and a series' cells with theirs", () => {
    excel.book.shift(sheet, "row", 1, 4, "delete");
    expect(places()[0]).toBeUndefined();
    excel.book.shift(sheet, "row", 1, 20, "delete");
    expect(excel.book.extras(sheet).charts).toEqual([]);
  });

  it("a series over a sheet that goes has no cells left", () => {
    excel.book.deleteSheet(excel.book.sheets().find(({ name }) => name === other)!.id);
    expect(places()[1]).toBeUndefined();
  });
});
