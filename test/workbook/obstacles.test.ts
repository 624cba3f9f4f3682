import type { Change, Place } from "../../src/sheets/change";
import { board, everyChange, places, workbook } from "./changes";
import { cells, dump, edit, excelWith, sheetId, type Harness } from "./fixture";
import { preview, undo, write } from "./act";

let excel: Harness;
let changes: Change[];
beforeEach(async () => {
  excel = await excelWith(workbook);
  changes = everyChange(await places());
});
afterEach(() => excel.dispose());

const lock = (name: string) => excel.book.updateSheet(sheetId(excel.book, name), { protection: {} });
const merge = (name: string, row: number) =>
  excel.book.setMerged(sheetId(excel.book, name), { row, column: 0, rowEnd: row, columnEnd: 1 }, true);
const addTable = (name: string) => {
  const rect = { row: 20, column: 0, rowEnd: 21, columnEnd: 0 };
  const sheet = sheetId(excel.book, "Plan");
  excel.book.addTable({ name, sheet, rect, style: "", banded: false, filterButtons: false });
};

it.each<[string, () => void, object]>([
  [
    "a sheet of that name, whatever its case",
    () => void excel.book.addSheet("BOARD"),
    { code: "sheetExists", details: { sheet: "Board" } },
  ],
  ["a protected sheet", () => lock("Leads"), { code: "sheetProtected", details: { sheet: "Leads" } }],
  [
    "a protected sheet with a plain range",
    () => lock("Ledger"),
    { code: "sheetProtected", details: { sheet: "Ledger" } },
  ],
  [
    "a protected workbook",
    () => excel.host.protectWorkbook(true),
    { code: "workbookProtected", details: { sheet: "Board" } },
  ],
  [
    "a table of the new sheet's name",
    () => addTable("rules"),
    { code: "tableNameTaken", details: { name: "Rules", sheet: "Board" } },
  ],
  [
    "a name of the new table's name",
    () => excel.book.setName("Sales", "=Plan!$A$1"),
    { code: "tableNameTaken", details: { name: "Sales", sheet: "Ledger" } },
  ],
  [
    "a name that means something else",
    () => excel.book.setName("limit", "=Plan!$A$1"),
    { code: "nameTaken", details: { name: "Limit", sheet: "Board" } },
  ],
  [
    "cells right of a table",
    () => edit(excel.book, "Leads", "F5", "note"),
    { code: "cellsInTheWay", details: { sheet: "Leads", at: "F4:F6", cells: 1 } },
  ],
  [
    "cells below a table",
    () => edit(excel.book, "Plan", "A4", "note"),
    { code: "cellsInTheWay", details: { sheet: "Plan", at: "A4:C5", cells: 1 } },
  ],
  ["merged cells", () => merge("Plan", 3), { code: "mergedCells", details: { sheet: "Plan", at: "A4:B4" } }],
  [
    "merged cells in a range to become a table",
    () => merge("Ledger", 2),
    { code: "mergedCells", details: { sheet: "Ledger", at: "A3:B3" } },
  ],
  [
    "a table deleted since",
    () => excel.book.deleteTable(excel.book.tables()[0]!.id),
    { code: "tableGone", details: { sheet: "Leads", name: "Leads" } },
  ],
  [
    "a renamed header",
    () => edit(excel.book, "Leads", "C3", "Class"),
    { code: "tableChanged", details: { sheet: "Leads", name: "Leads", at: "B3:D6" } },
  ],
  [
    "rows sorted since they were read",
    () => edit(excel.book, "Leads", "B4", "City Police"),
    { code: "tableChanged", details: { sheet: "Leads", name: "Leads", at: "B4", cells: 1 } },
  ],
])("an obstacle: %s", async (_, happen, obstacle) => {
  happen();
  const before = dump(excel.book);
  const shown = await preview(changes);
  expect(shown.obstacles).toContainEqual(obstacle);
  await expect(write(shown)).rejects.toMatchObject({ name: "WorkbookError" });
  expect(dump(excel.book)).toEqual(before);
});

describe("a table with a totals row", () => {
  const place = { address: "A1:C2", sheet: "Plan" };
  beforeEach(() => {
    const { id } = excel.book.tables().find(({ name }) => name === "Plan")!;
    excel.book.updateTable(id, { totals: true });
  });
  const planPlace = async () => ({ ...(await places()).Plan! });

  it.each<[string, (place: Place) => Change]>([
    ["takes no row", (at) => ({ kind: "addRows", place: at, rows: [[2026, "South", 1]] })],
    ["takes no column", (at) => ({ kind: "setColumns", place: at, columns: [{ header: "Feb", values: [1] }] })],
  ])("%s", async (_, change) => {
    const { obstacles } = await preview([change(await planPlace())]);
    expect(obstacles).toEqual([{ code: "totalsRow", details: { sheet: "Plan", name: "Plan" } }]);
  });

  it("is written over where it does not grow, and comes back", async () => {
    const at = await planPlace();
    expect(at).toMatchObject(place);
    const before = dump(excel.book);
    const receipt = await write(await preview([{ kind: "addRows", place: at, over: [0], rows: [[null, null, 12]] }]));
    expect(cells(excel.book, "Plan", "C2:C3")).toEqual([[12], [11]]);
    await undo(receipt);
    expect(dump(excel.book)).toEqual(before);
  });
});

it("another table where a range is to become one", async () => {
  const place = { sheetId: sheetId(excel.book, "Plan"), sheet: "Plan", address: "A1:C3" };
  const { obstacles } = await preview([{ kind: "makeTable", place, name: "New" }]);
  expect(obstacles).toEqual([{ code: "cellsInTheWay", details: { sheet: "Plan", at: "A1:C3", name: "Plan" } }]);
});

it("a sheet for single cells that is not there", async () => {
  const { obstacles } = await preview([{ kind: "setCells", sheet: "Gone", cells: [{ at: "A1", value: 1 }] }]);
  expect(obstacles).toEqual([{ code: "tableGone", details: { sheet: "Gone", name: "Gone" } }]);
});

it("nothing is in the way of a new sheet in a workbook without clashes", async () => {
  expect((await preview([{ kind: "newSheet", sheet: board }])).obstacles).toEqual([]);
});
