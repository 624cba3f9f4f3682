import { findTables } from "../../src/workbook/find";
import { readTables } from "../../src/workbook/read";
import { defaultNames } from "../../src/sheets/board/input";
import { progressBoard } from "../../src/sheets/progressBoard";
import { sampleBoard } from "../files/sampleBoard";
import { edit, excelWith, sheetId, type Harness } from "./fixture";
import { preview, write } from "./act";

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

  it.each([
    ["an Excel table", "Sales"],
    ["a plain range", undefined],
  ])("takes a title and a note above %s for no table of their own", async (_, table) => {
    const body = [
      ["Date", "Quantity"],
      [46000, 3],
      [46001, 4],
    ];
    excel = await excelWith({ Sales: { at: "B4", rows: body, ...(table === undefined ? {} : { table }) } });
    edit(excel.book, "Sales", "B1", "Sales ledger");
    edit(excel.book, "Sales", "B2", "One row per deal");
    edit(excel.book, "Sales", "B3", table === undefined ? "Source: dealers" : "");
    const { tables } = await findTables();
    expect(tables.map(({ place, kind }) => [place.address, kind])).toEqual([["B4:C6", "sales"]]);
  });

  it("keeps a list of one column, also above a table", async () => {
    const list = [["Model"], ["Sedan"], ["SUV"], ["Van"], [""], ["Date"], [46000]];
    excel = await excelWith({ Lists: { rows: list } });
    const { tables } = await findTables();
    expect(tables.map(({ place }) => place.address)).toEqual(["A1:A4", "A6:A7"]);
  });

  it("tells the facts of a table read whole, and none of a longer one", async () => {
    const months = Array.from({ length: 12 }, (_, month) => month + 1);
    const ledger = (rows: number) => Array.from({ length: rows }, (_, row) => [46000 + row, 1]);
    excel = await excelWith({
      Plan: {
        rows: [
          ["Year", "Region", ...months],
          [2026, "North", ...months],
          [2026, "South", ...months],
        ],
      },
      Short: { rows: [["Date", "Quantity"], ...ledger(30)] },
      Long: { rows: [["Date", "Quantity"], ...ledger(101)] },
    });
    const { tables } = await findTables();
    expect(tables.map(({ kind, facts }) => [kind, facts])).toEqual([
      ["plan", { years: [2026], total: 156 }],
      ["sales", { latest: 46029 }],
      ["sales", undefined],
    ]);
  });

  it("takes a board for one table, whatever stands above and between its columns", async () => {
    excel = await excelWith({
      Progress: {
        rows: [
          ["North is behind", "", "", "", ""],
          ["", "", "", "Month", ""],
          ["Region", "", "Year to date", "", "Time progress"],
          ["North", "", 5, "", 0.5],
          ["South", "", 7, "", 0.5],
        ],
      },
    });
    const { tables } = await findTables();
    expect(tables.map(({ place, kind }) => [place.address, kind])).toEqual([["A3:E5", "board"]]);
  });

  it("finds no tables on a sheet that shows the plan with its quarters apart", async () => {
    const quarters = [0, 1, 2, 3].map((quarter) => [
      `Q${quarter + 1}`,
      ...[1, 2, 3].map((month) => quarter * 3 + month),
    ]);
    const header = ["Region", ...quarters.flatMap((names) => ["", ...names])];
    const line = header.map((name, column) => (name === "" ? "" : column === 0 ? "North" : 5));
    excel = await excelWith({ Plan: { rows: [["2,500 cars in 2027"], [], header, line, line] } });
    expect((await findTables()).tables).toEqual([]);
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

  it("counts no totals row to a table", async () => {
    excel = await excelWith({
      Sales: {
        at: "B3",
        table: "Sales",
        totals: true,
        rows: [
          ["Date", "Region", "Quantity"],
          [46000, "North", 3],
          ["Total", "", 3],
        ],
      },
    });
    const { tables } = await findTables();
    expect(tables).toMatchObject([{ place: { address: "B3:D4" }, rows: 1, kind: "sales" }]);
    const [data] = await readTables([tables[0]!.place]);
    expect(data).toMatchObject({ place: { address: "B3:D4" }, rows: [[46000, "North", 3]] });
  });

  it("finds the rules sheets of boards, and no tables on them", async () => {
    const { rules } = progressBoard(sampleBoard("en", 46219));
    excel = await excelWith({
      Sales: {
        rows: [
          ["Date", "Holiday"],
          [46023, "New Year"],
        ],
        table: "Holidays",
      },
    });
    const names = [{ name: "AsOf_2", refersTo: "=Sales!$A$2" }];
    await write(await preview([{ kind: "newSheet", sheet: { ...rules!, names: [...rules!.names!, ...names] } }]));
    const found = await findTables();
    expect(found.tables.map(({ place }) => place.sheet)).toEqual(["Sales"]);
    expect(found.rules).toMatchObject([
      {
        sheet: "Rules",
        names: defaultNames,
        asOf: 46219,
        firstDay: [expect.stringContaining("MonthStart"), expect.any(String), expect.stringContaining("Holidays[")],
      },
    ]);
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
