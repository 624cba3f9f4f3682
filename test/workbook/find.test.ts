import { findTables } from "../../src/workbook/find";
import { readTables } from "../../src/workbook/read";
import { excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
afterEach(() => excel.dispose());

const leads = [
  ["Lead", "Signals", "Expected", "Last contact"],
  ["Northern Taxi", "deposit received", 46100, 46000],
  ["City Police", "", "", ""],
];

describe("findTables() finds Excel tables and plain ranges", () => {
  it("with their place, headers, rows, kind and roles, in 2 syncs", async () => {
    excel = await excelWith({
      Leads: { at: "B3", rows: leads, table: "Leads" },
      Ledger: {
        rows: [
          ["Date", "Region", "Quantity"],
          [46000, "North", 3],
          [46001, "South", 4],
        ],
      },
    });
    excel.host.stats.reset();
    const { tables, sheets, language } = await findTables();
    expect(excel.host.stats.syncs).toBe(2);
    expect(tables).toMatchObject([
      {
        place: { sheet: "Leads", address: "B3:E5", table: { name: "Leads" } },
        headers: leads[0],
        rows: 2,
        kind: "leads",
        roles: { lead: 0, signals: 1, expected: 2, lastContact: 3 },
      },
      {
        place: { sheet: "Ledger", address: "A1:C3" },
        rows: 2,
        kind: "sales",
        roles: { date: 0, quantity: 2 },
        dimensions: [1],
      },
    ]);
    expect(tables[1]).not.toHaveProperty("place.table");
    expect(sheets.map(({ name, protected: locked }) => [name, locked])).toEqual([
      ["Leads", false],
      ["Ledger", false],
    ]);
    expect(language).toBe("en");
  });

  it("reads a sample of a long ledger, not all of it", async () => {
    const body = Array.from({ length: 20000 }, (_, row) => [46000 + (row % 300), `Region ${row % 8}`, row]);
    excel = await excelWith({ Ledger: { rows: [["Date", "Region", "Quantity"], ...body] } });
    excel.host.stats.reset();
    const { tables } = await findTables();
    expect(tables).toMatchObject([{ rows: 20000, kind: "sales" }]);
    expect(excel.host.stats.bytesOut).toBeLessThan(20_000);
  });

  it("finds several blocks of a sheet, under titles, parted by blank rows and columns", async () => {
    excel = await excelWith({
      Data: {
        rows: [
          ["Sales of the year", "", "", "", ""],
          ["Date", "Quantity", "", "Date", "Holiday"],
          [46000, 3, "", 46023, "New Year"],
          [46001, 4, "", "", ""],
          ["", "", "", "", ""],
          ["Year", "Note", "", "", ""],
          [2025, "fine", "", "", ""],
        ],
      },
    });
    const { tables } = await findTables();
    expect(tables.map(({ place, headers, kind }) => [place.address, headers, kind])).toEqual([
      ["A2:B4", ["Date", "Quantity"], "sales"],
      ["A6:B7", ["Year", "Note"], expect.any(String)],
      ["D2:E3", ["Date", "Holiday"], "holidays"],
    ]);
  });

  it("is at ease with a blank workbook, hidden sheets and numbers without headers", async () => {
    excel = await excelWith({
      Blank: { rows: [] },
      Numbers: {
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
      Hidden: { rows: leads },
    });
    excel.book.updateSheet(sheetId(excel.book, "Hidden"), { visibility: "Hidden" });
    const { tables, language } = await findTables();
    expect(tables).toEqual([]);
    expect(language).toBeUndefined();
  });

  it("tells Chinese workbooks by their headers", async () => {
    excel = await excelWith({
      意向客户: {
        rows: [
          ["客户", "信号"],
          ["北方出租", "已收一定金额订金"],
        ],
        table: "Leads",
      },
    });
    expect(await findTables()).toMatchObject({ language: "zh", tables: [{ kind: "leads" }] });
  });
});

describe("readTables(places) reads whole tables", () => {
  it("all of them in 1 sync, blanks as empty texts", async () => {
    excel = await excelWith({ Leads: { at: "B3", rows: leads, table: "Leads" }, Days: { rows: [["Date"], [46023]] } });
    const { tables } = await findTables();
    excel.host.stats.reset();
    const data = await readTables(tables.map(({ place }) => place));
    expect(excel.host.stats.syncs).toBe(1);
    expect(data.map(({ headers, rows }) => [headers, rows])).toEqual([
      [leads[0], leads.slice(1)],
      [["Date"], [[46023]]],
    ]);
  });

  it("where a table is now, and a plain range up to its first blank row", async () => {
    const rows = Array.from({ length: 50 }, (_, row) =>
      row < 45 ? [46000 + row, 1] : ["", row === 49 ? "a note" : ""],
    );
    excel = await excelWith({
      Leads: { at: "B3", rows: leads, table: "Leads" },
      Ledger: { rows: [["Date", "Quantity"], ...rows] },
    });
    const { tables } = await findTables();
    excel.book.shift(sheetId(excel.book, "Leads"), "row", 0, 2, "insert");
    const data = await readTables(tables.map(({ place }) => place));
    expect(data.map(({ place, rows: { length } }) => [place.address, length])).toEqual([
      ["B5:E7", 2],
      ["A1:B46", 45],
    ]);
  });

  it("throws notFound for a table that is gone", async () => {
    excel = await excelWith({ Leads: { rows: leads, table: "Leads" } });
    const { tables } = await findTables();
    excel.book.deleteTable(excel.book.tables()[0]!.id);
    await expect(readTables(tables.map(({ place }) => place))).rejects.toMatchObject({ code: "notFound" });
  });
});
