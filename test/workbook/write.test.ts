import { journalTable } from "../../src/sheets/journal";
import { pointsOf } from "../../src/workbook/sheet/width";
import { board, everyChange, places, workbook } from "./changes";
import { cells, dump, excelWith, sheetId, type Harness } from "./fixture";
import { preview, undo, write } from "./act";

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith(workbook);
});
afterEach(() => excel.dispose());

describe("preview(changes) says what would be done, in 1 sync", () => {
  it("with targets and overwritten cells, and writes nothing", async () => {
    const changes = everyChange(await places());
    const before = dump(excel.book);
    excel.host.stats.reset();
    const { targets, overwritten, obstacles } = await preview(changes);
    expect(excel.host.stats.syncs).toBe(1);
    expect(obstacles).toEqual([]);
    expect(targets).toEqual([
      { change: 0, sheet: "Leads", address: "C4:C5", cells: 2, isNew: false },
      { change: 0, sheet: "Leads", address: "E3:F6", cells: 6, isNew: true },
      { change: 1, sheet: "Plan", address: "A3:C3", cells: 1, isNew: false },
      { change: 1, sheet: "Plan", address: "A4:C5", cells: 6, isNew: true },
      { change: 2, sheet: "Ledger", address: "A1:C3", cells: 0, isNew: false },
      { change: 3, sheet: "Ledger", address: "B2,E5:E6", cells: 3, isNew: false },
      { change: 4, sheet: "Board", address: "B2:I6", cells: 17, isNew: true },
    ]);
    expect(overwritten).toEqual([
      { sheet: "Leads", at: "C4", before: "B", after: "A" },
      { sheet: "Plan", at: "C3", before: 11, after: 20 },
      { sheet: "Ledger", at: "B2", before: "North ", after: "North" },
    ]);
    expect(dump(excel.book)).toEqual(before);
  });
});

describe("write(preview) does what was previewed", () => {
  it.each([
    // change kinds                     syncs: check, write, and what Excel made of the formulas of a new sheet
    [["setColumns", "addRows", "setCells", "makeTable"], 2],
    [["newSheet"], 3],
  ])("in few syncs: %j takes %i, and 1 more the first time", async (kinds, syncs) => {
    const changes = everyChange(await places()).filter(({ kind }) => kinds.includes(kind));
    for (const first of [1, 0]) {
      const shown = await preview(changes);
      excel.host.stats.reset();
      const receipt = await write(shown);
      expect(excel.host.stats.syncs).toBe(syncs + first);
      await undo(receipt);
    }
  });

  it("fills and adds columns, adds rows, makes tables, sets cells, adds sheets", async () => {
    const shown = await preview(everyChange(await places()));
    const receipt = await write(shown);
    expect(receipt.written).toContain("Leads!E3:F6");
    const { book } = excel;
    expect(cells(book, "Leads", "B3:F6")).toEqual([
      ["Lead", "Grade", "Code", "Reason", "Next contact"],
      ["Northern Taxi", "A", "007", "deposit received", 46010],
      ["City Police", "C", "=LEN(B5)", "=1+1", null],
      ["=not a formula", "C", 12, null, 46020],
    ]);
    expect(cells(book, "Plan", "A2:C5")).toEqual([
      [2025, "North", 10],
      [2026, "North", 20],
      [2026, "South", 21],
      [2026, "+East", 22],
    ]);
    expect(
      book
        .tables()
        .filter(({ name }) => name !== journalTable)
        .map(({ name, rect }) => [name, rect.rowEnd, rect.columnEnd]),
    ).toEqual([
      ["Leads", 5, 5],
      ["Plan", 4, 2],
      ["Sales", 2, 2],
      ["Rules", 5, 2],
    ]);
    expect(book.readLine(sheetId(book, "Leads"), "column", 4).size).toBe(pointsOf(30));
    expect(
      book.readStyles(sheetId(book, "Leads"), { row: 3, column: 5, rowEnd: 3, columnEnd: 5 })[0]![0],
    ).toMatchObject({
      numberFormat: "yyyy-mm-dd",
    });
  });

  it("keeps text from people as text, whatever Excel would make of it", async () => {
    await write(await preview(everyChange(await places())));
    const { book } = excel;
    const typed = book.read(sheetId(book, "Board"), { row: 1, column: 1, rowEnd: 1, columnEnd: 8 })[0];
    expect(typed).toEqual(
      ["=typed by people", "-5 %", "+1", "@home", "007", "3月", true, 12.5].map((value) => ({ value })),
    );
    const reason = { row: 4, column: 4, rowEnd: 4, columnEnd: 4 };
    expect(book.read(sheetId(book, "Leads"), reason)).toEqual([[{ value: "=1+1" }]]);
    expect(book.read(sheetId(book, "Ledger"), { row: 4, column: 4, rowEnd: 5, columnEnd: 4 })).toEqual([
      [expect.objectContaining({ formula: "=SUM(C2:C3)" })],
      [{ value: "=SUM(C2:C3)" }],
    ]);
  });

  it("gives a new sheet everything its SheetSpec says", async () => {
    await write(await preview([{ kind: "newSheet", sheet: board }]));
    const { book } = excel;
    const id = sheetId(book, "Board");
    expect(cells(book, "Board", "B4:C6")).toEqual([
      ["From", "Status"],
      [0, "behind"],
      [1, '=IF(1>0,"on track","")'],
    ]);
    expect(cells(book, "Board", "E4:G4")).toEqual([["=SUM(Rules[From])", "=Limit*2", "=Plan!C2"]]);
    expect(book.sheets().find((sheet) => sheet.id === id)).toMatchObject({
      tabColor: "#0B5C8A",
      gridlines: false,
      frozenRows: 4,
      frozenColumns: 2,
      print: board.print,
    });
    expect(book.extras(id)).toEqual({
      conditional: board.conditional,
      validation: board.validation,
      charts: [],
      links: board.links,
      notes: [],
    });
    expect(book.names()).toEqual([{ name: "Limit", refersTo: "=Board!$B$6" }]);
    expect(book.tables().at(-1)).toMatchObject({
      name: "Rules",
      style: "TableStyleLight1",
      banded: false,
      filterButtons: false,
    });
    expect(book.merges(id)).toEqual([{ row: 7, column: 1, rowEnd: 7, columnEnd: 2 }]);
    expect(book.readLine(id, "column", 0).size).toBe(pointsOf(1.2));
    expect(book.readLine(id, "column", 7).hidden).toBe(true);
    expect(book.readLine(id, "row", 0).size).toBe(4);
    expect(book.readLine(id, "row", 8).hidden).toBe(true);
    expect(book.readLine(id, "row", 4)).toMatchObject({ outline: 1, hidden: true });
    const [first] = book.readStyles(id, { row: 1, column: 1, rowEnd: 1, columnEnd: 1 });
    expect(first![0]).toMatchObject({ ...board.styles![0]!.style, ...board.styles![1]!.style });
    const [header] = book.readStyles(id, { row: 3, column: 1, rowEnd: 3, columnEnd: 2 });
    expect(header).toMatchObject([
      { top: { color: "#1F2933", weight: "thin" }, left: { color: "#D3D9E0", weight: "hairline" } },
      { top: { color: "#1F2933", weight: "thin" }, right: { color: "#D3D9E0", weight: "thin" } },
    ]);
  });

  it("reports its steps", async () => {
    const shown = await preview([{ kind: "newSheet", sheet: board }]);
    const steps: unknown[] = [];
    await write(shown, { onProgress: (...step) => steps.push(step) });
    expect(steps).toEqual([
      ["checking", 0, 1],
      ["writing", 0, 1],
      ["writing", 1, 1],
    ]);
  });

  it("waits for the end of cell editing, and says so", async () => {
    const shown = await preview([{ kind: "newSheet", sheet: board }]);
    excel.host.faults.beginEdit();
    const steps: unknown[] = [];
    const done = write(shown, {
      onProgress: (step) => {
        steps.push(step);
        if (step === "waiting") setTimeout(() => excel.host.faults.endEdit(), 50);
      },
    });
    await done;
    expect(steps).toEqual(["checking", "waiting", "checking", "writing", "writing"]);
  });

  it("goes in several requests above 4 MB, and comes back", async () => {
    const before = dump(excel.book);
    const values = Array.from({ length: 6000 }, (_, row) => [`${"text ".repeat(150)}${row}`]);
    const shown = await preview([{ kind: "newSheet", sheet: { name: "Long", blocks: [{ at: "A1", values }] } }]);
    excel.host.stats.reset();
    const receipt = await write(shown);
    // Check, records, two for the cells, and what the sheet holds.
    expect(excel.host.stats.syncs).toBe(5);
    expect(cells(excel.book, "Long", "A6000")).toEqual([[values[5999]![0]]]);
    await undo(receipt);
    expect(dump(excel.book)).toEqual(before);
  });
});

describe("undo(receipt) takes a write back", () => {
  it("leaves the book as it was", async () => {
    const before = dump(excel.book);
    const receipt = await write(await preview(everyChange(await places())));
    expect(dump(excel.book)).not.toEqual(before);
    excel.host.stats.reset();
    await undo(receipt);
    // The index, the record, where the tables are now, the cells, three to look for formulas that need what goes, and
    // the undo.
    expect(excel.host.stats.syncs).toBe(8);
    expect(dump(excel.book)).toEqual(before);
  });

  it("each change alone, too", async () => {
    const before = dump(excel.book);
    for (const change of everyChange(await places())) {
      const receipt = await write(await preview([change]));
      expect(dump(excel.book)).not.toEqual(before);
      await undo(receipt);
      expect([change.kind, dump(excel.book)]).toEqual([change.kind, before]);
    }
  });
});
