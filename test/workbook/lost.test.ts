import type { Change } from "../../src/sheets/change";
import { ConflictError } from "../../src/workbook/errors";
import { preview, undo, write } from "./act";
import { board, places, workbook } from "./changes";
import { cells, dump, edit, excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith(workbook);
});
afterEach(() => excel.dispose());

const done = async (changes: readonly Change[]) => write(await preview(changes));
const rect = (row: number, column: number, rowEnd = row, columnEnd = column) => ({ row, column, rowEnd, columnEnd });
const refusal = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a colleague's edit between preview and write is told", () => {
  it.each([
    ['=IF(B2="a","Yes","No")', '=IF(B2="a","YES","No")'],
    ['="North "', '="North"'],
    ["='A B'!C1", "='AB'!C1"],
  ])("%s made %s", async (was, now) => {
    edit(excel.book, "Ledger", "E5", was);
    const shown = await preview([{ kind: "setCells", sheet: "Ledger", cells: [{ at: "E5", value: 1 }] }]);
    edit(excel.book, "Ledger", "E5", now);
    expect(await refusal(write(shown))).toMatchObject({
      conflicts: [{ sheet: "Ledger", at: "E5", expected: was, now }],
    });
  });

  it("of a note that would be written over", async () => {
    const ledger = sheetId(excel.book, "Ledger");
    excel.book.setExtras(ledger, { notes: [{ at: "B2", text: "ask Dana" }] });
    const cell = { at: "B2", value: "North", note: "Planboard\n\nask Dana" };
    const shown = await preview([{ kind: "setCells", sheet: "Ledger", cells: [cell] }]);
    excel.book.setExtras(ledger, { notes: [{ at: "B2", text: "ask Dana, by Friday" }] });
    const before = dump(excel.book);
    expect(await refusal(write(shown))).toMatchObject({
      conflicts: [{ sheet: "Ledger", at: "B2", expected: "ask Dana", now: "ask Dana, by Friday" }],
    });
    expect(dump(excel.book)).toEqual(before);
  });

  it("of such a note in the very moment of the write: it is taken back, and theirs stays", async () => {
    const note = (text: string) => excel.book.setExtras(sheetId(excel.book, "Ledger"), { notes: [{ at: "B2", text }] });
    // The records are there from now on.
    await undo(await done([{ kind: "setCells", sheet: "Ledger", cells: [{ at: "H1", value: 1 }] }]));
    note("ask Dana");
    const cell = { at: "B2", value: "North", note: "Planboard\n\nask Dana" };
    const shown = await preview([{ kind: "setCells", sheet: "Ledger", cells: [cell] }]);
    excel.host.faults.beforeNextSync(() => excel.host.faults.beforeNextSync(() => note("ask Dana, by Friday")));
    expect(await refusal(write(shown))).toMatchObject({ conflicts: [{ at: "B2", now: "ask Dana, by Friday" }] });
    expect(excel.book.extras(sheetId(excel.book, "Ledger")).notes).toEqual([{ at: "B2", text: "ask Dana, by Friday" }]);
    expect(cells(excel.book, "Ledger", "B2")).toEqual([["North "]]);
  });

  it("of a cell that is kept: its note stays as well", async () => {
    const set = [
      { at: "B2", value: "North", note: "Planboard" },
      { at: "B3", value: "West", note: "Planboard" },
    ];
    const shown = await preview([{ kind: "setCells", sheet: "Ledger", cells: set }]);
    edit(excel.book, "Ledger", "B2", "theirs");
    const { conflicts } = (await refusal(write(shown))) as ConflictError;
    await write(shown, { keep: conflicts });
    expect(excel.book.extras(sheetId(excel.book, "Ledger")).notes).toEqual([{ at: "B3", text: "Planboard" }]);
  });
});

describe("undo leaves what it did not write", () => {
  it("notes that people gave cells of a column that was there", async () => {
    const { Leads } = await places();
    const values = ["A", "C", "B"];
    const receipt = await done([
      { kind: "setColumns", place: Leads!, columns: [{ header: "Grade", column: 1, values, numberFormat: "0" }] },
    ]);
    const leads = sheetId(excel.book, "Leads");
    excel.book.setExtras(leads, { notes: [{ at: "C4", text: "call first" }] });
    await undo(receipt);
    expect(excel.book.extras(leads).notes).toEqual([{ at: "C4", text: "call first" }]);
  });

  it("looks of the cells where a range stood before it moved", async () => {
    const receipt = await done([{ kind: "makeTable", place: (await places()).Ledger!, name: "Sales" }]);
    const ledger = sheetId(excel.book, "Ledger");
    excel.book.shift(ledger, "row", 0, 2, "insert");
    excel.book.style(ledger, rect(0, 0), { fill: "#FFEE00" });
    await undo(receipt);
    expect(excel.book.readStyles(ledger, rect(0, 0))[0]![0]).toMatchObject({ fill: "#FFEE00" });
  });

  it("a made table that got a column is a range again, with the header it had", async () => {
    edit(excel.book, "Ledger", "C1", 2026);
    const receipt = await done([{ kind: "makeTable", place: (await places()).Ledger!, name: "Sales" }]);
    const { id } = excel.book.tables().find(({ name }) => name === "Sales")!;
    edit(excel.book, "Ledger", "D1", "Channel");
    excel.book.updateTable(id, { rect: rect(0, 0, 2, 3) });
    await undo(receipt);
    expect(cells(excel.book, "Ledger", "A1:D1")).toEqual([["Date", "Region", 2026, "Channel"]]);
  });
});

describe("undo of a table whose rows moved", () => {
  const rows = [
    ["Lead", "Grade"],
    ["Ada", "B"],
    ["Ben", "C"],
    ["Cid", ""],
  ];
  const grades = async (): Promise<Change> => ({
    kind: "setColumns",
    place: (await places()).Leads!,
    columns: [{ header: "Grade", column: 1, values: ["A", "A", "A"] }],
    basis: [{ column: 0, values: ["Ada", "Ben", "Cid"] }],
  });
  const put = (lines: readonly (readonly string[])[]) =>
    lines.forEach(([lead, grade], row) => {
      edit(excel.book, "Leads", `B${row + 4}`, lead!);
      edit(excel.book, "Leads", `C${row + 4}`, grade!);
    });

  it.each(["table", "range"])("a %s: sorted, nobody gets the grade of another", async (kind) => {
    excel.dispose();
    excel = await excelWith({ ...workbook, Leads: { at: "B3", rows, ...(kind === "table" && { table: "Leads" }) } });
    const receipt = await done([await grades()]);
    put([
      ["Cid", "A"],
      ["Ben", "A"],
      ["Ada", "A"],
    ]);
    expect(await refusal(undo(receipt))).toMatchObject({ code: "tableChanged" });
    await undo(receipt, { which: "unchanged" });
    expect(cells(excel.book, "Leads", "B4:C6")).toEqual([
      ["Cid", "A"],
      ["Ben", "C"],
      ["Ada", "A"],
    ]);
  });

  it("a lead renamed since does not keep its grade from coming back", async () => {
    excel.dispose();
    excel = await excelWith({ ...workbook, Leads: { at: "B3", rows, table: "Leads" } });
    const receipt = await done([await grades()]);
    edit(excel.book, "Leads", "B5", "Ben Jr.");
    await undo(receipt);
    expect(cells(excel.book, "Leads", "C4:C6")).toEqual([["B"], ["C"], [null]]);
  });
});

describe("undo of rows and columns, some of which people deleted", () => {
  it("a deleted row: no blank one stays without a word", async () => {
    const receipt = await done([
      {
        kind: "addRows",
        place: (await places()).Plan!,
        rows: [
          [2026, "South", 21],
          [2026, "East", 22],
        ],
      },
    ]);
    const plan = excel.book.tables().find(({ name }) => name === "Plan")!;
    edit(excel.book, "Plan", "A5", null);
    edit(excel.book, "Plan", "B5", null);
    edit(excel.book, "Plan", "C5", null);
    excel.book.updateTable(plan.id, { rect: rect(0, 0, 3, 2) });
    expect(await refusal(undo(receipt))).toMatchObject({ code: "tableChanged" });
    await undo(receipt, { which: "unchanged" });
    expect(cells(excel.book, "Plan", "A4:C4")).toEqual([[2026, "South", 21]]);
  });
});

describe("two writes to a cell that ended as it began", () => {
  it("undone in the order they were written", async () => {
    const set = (value: string): Change => ({ kind: "setCells", sheet: "Ledger", cells: [{ at: "B3", value }] });
    const before = dump(excel.book);
    const first = await done([set("West")]);
    const second = await done([set("South")]);
    const error = await refusal(undo(first));
    if (error) expect(error).toBeInstanceOf(ConflictError);
    else {
      await undo(second);
      expect(dump(excel.book)).toEqual(before);
    }
  });
});

describe("an added sheet that people used", () => {
  it("is not deleted with a note of theirs on it", async () => {
    const receipt = await done([{ kind: "newSheet", sheet: board }]);
    excel.book.setExtras(sheetId(excel.book, "Board"), { notes: [{ at: "B5", text: "why?" }] });
    expect(await undo(receipt)).toMatchObject({ keptSheets: ["Board"] });
    expect(excel.book.extras(sheetId(excel.book, "Board")).notes).toHaveLength(1);
  });
});

describe("names that a write brings", () => {
  it("stay when a colleague was faster with the same one", async () => {
    await undo(await done([{ kind: "setCells", sheet: "Ledger", cells: [{ at: "H1", value: 1 }] }]));
    const shown = await preview([{ kind: "newSheet", sheet: board }]);
    excel.host.faults.beforeNextSync(() =>
      excel.host.faults.beforeNextSync(() => excel.book.setName("Limit", "=Ledger!$A$1")),
    );
    expect(await refusal(write(shown))).toMatchObject({ code: "nameTaken" });
    expect(excel.book.names().map(({ name, refersTo }) => [name, refersTo])).toEqual([["Limit", "=Ledger!$A$1"]]);
  });

  it("stay when people gave them another meaning since", async () => {
    const receipt = await done([{ kind: "newSheet", sheet: board }]);
    excel.book.setName("Limit", "=Ledger!$A$1");
    await undo(receipt, { which: "unchanged" });
    expect(excel.book.names().map(({ name }) => name)).toEqual(["Limit"]);
  });

  it("go with their sheet when that was renamed", async () => {
    const before = dump(excel.book);
    const receipt = await done([{ kind: "newSheet", sheet: board }]);
    excel.book.updateSheet(sheetId(excel.book, "Board"), { name: "My board" });
    await undo(receipt);
    expect(dump(excel.book)).toEqual(before);
  });
});

it("cells that are to become part of a spill: what a colleague types there in between is told", async () => {
  const cellsOf = [
    { at: "E5", value: "=SEQUENCE(1,2)", formula: true as const },
    { at: "F5", value: "", spilled: true as const },
  ];
  edit(excel.book, "Ledger", "E5", 1);
  edit(excel.book, "Ledger", "F5", 2);
  const shown = await preview([{ kind: "setCells", sheet: "Ledger", cells: cellsOf }]);
  edit(excel.book, "Ledger", "F5", "theirs");
  expect(await refusal(write(shown))).toMatchObject({ conflicts: [{ at: "F5", expected: 2, now: "theirs" }] });
  edit(excel.book, "Ledger", "F5", 2);
  await undo(await done([{ kind: "setCells", sheet: "Ledger", cells: [{ at: "H1", value: 1 }] }]));
  excel.host.faults.beforeNextSync(() =>
    excel.host.faults.beforeNextSync(() => edit(excel.book, "Ledger", "F5", "theirs")),
  );
  expect(await refusal(write(shown))).toMatchObject({ conflicts: [{ at: "F5", expected: 2, now: "theirs" }] });
  expect(cells(excel.book, "Ledger", "E5:F5")).toEqual([[1, "theirs"]]);
});

it("a table that a colleague gave the wanted name a moment before stays a table", async () => {
  await undo(await done([{ kind: "setCells", sheet: "Ledger", cells: [{ at: "H1", value: 1 }] }]));
  const shown = await preview([{ kind: "makeTable", place: (await places()).Ledger!, name: "Sales" }]);
  edit(excel.book, "Ledger", "K1", "Name");
  edit(excel.book, "Ledger", "K2", "x");
  const sheet = sheetId(excel.book, "Ledger");
  const theirs = { name: "Sales", sheet, rect: rect(0, 10, 1, 10), style: "", banded: false, filterButtons: false };
  excel.host.faults.beforeNextSync(() => excel.host.faults.beforeNextSync(() => void excel.book.addTable(theirs)));
  expect(await refusal(write(shown))).toMatchObject({ code: "tableNameTaken" });
  const ledger = excel.book.tables().filter((table) => table.sheet === sheet);
  expect(ledger).toMatchObject([{ name: "Sales", rect: theirs.rect }]);
});

it("a large write that was taken back by a colleague meanwhile writes no more cells", async () => {
  await undo(await done([{ kind: "setCells", sheet: "Ledger", cells: [{ at: "H1", value: 1 }] }]));
  const long = (at: string, count: number): Change => ({
    kind: "setCells",
    sheet: "Ledger",
    cells: Array.from({ length: count }, (_, row) => ({ at: `${at}${row + 10}`, value: `${"x".repeat(1500)}${row}` })),
  });
  const shown = await preview([long("A", 2500), long("B", 2500)]);
  let takenBack = false;
  const error = await refusal(
    write(shown, {
      onProgress: (_, sent, of) => {
        if (!sent || sent === of || takenBack) return;
        takenBack = true;
        // Its line in the index, and the id of its block.
        for (const at of ["A5", "J101"]) edit(excel.book, "Planboard undo", at, null);
        excel.book.write(sheetId(excel.book, "Ledger"), rect(9, 0, 2508, 1), [[{ value: null }]]);
      },
    }),
  );
  expect([takenBack, error]).toMatchObject([true, { name: "WorkbookError" }]);
  expect(cells(excel.book, "Ledger", "B2509")).toEqual([[null]]);
});

it("a name of somebody's that needs an added sheet keeps it from being deleted", async () => {
  const receipt = await done([{ kind: "newSheet", sheet: board }]);
  excel.book.setName("Mine", "=Board!$B$5");
  expect(await refusal(undo(receipt))).toMatchObject({
    code: "inUseByName",
    details: { by: "Mine", name: "Board", formula: "=Board!$B$5" },
  });
  expect(excel.book.names().find(({ name }) => name === "Mine")?.refersTo).toBe("=Board!$B$5");
});
