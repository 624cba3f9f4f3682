import type { Cell } from "../../src/preview/host/book";
import type { Change } from "../../src/sheets/change";
import { parseRect } from "../../src/sheets/rect";
import { ConflictError } from "../../src/workbook/errors";
import { readHistory } from "../../src/workbook/history";
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

const protect = (name: string) =>
  excel.book.updateSheet(sheetId(excel.book, name), { protection: { allowFormatCells: false } });

/** Runs `act`, which has to fail and to leave the workbook as `before` says it is after `edits`. */
async function refused(act: () => Promise<unknown>): Promise<unknown> {
  const before = dump(excel.book);
  const error: unknown = await act().then(
    () => new Error("was not refused"),
    (reason: unknown) => reason,
  );
  expect(dump(excel.book)).toEqual(before);
  return error;
}

describe("write(preview) stops before its first cell when a colleague was faster", () => {
  it.each([
    // what             sheet    cell   was            is           can stay
    ["overwritten cell", "Leads", "C4", "B", "A+", true],
    ["cell to fill", "Leads", "E4", "", "mine", false],
    ["row to add", "Plan", "B5", "", "mine", false],
    ["basis", "Leads", "B5", "City Police", "County Police", false],
    ["single cell", "Ledger", "B2", "North ", "West", true],
  ])("%s %s!%s", async (_, sheet, at, expected, now, canKeep) => {
    const shown = await preview(changes);
    edit(excel.book, sheet, at, now);
    const error = await refused(() => write(shown));
    expect(error).toBeInstanceOf(ConflictError);
    expect((error as ConflictError).conflicts).toEqual([{ sheet, at, expected, now, ...(canKeep && { canKeep }) }]);
  });

  it("rows sorted between preview and write are conflicts, though the cells to fill are still blank", async () => {
    const shown = await preview(changes);
    edit(excel.book, "Leads", "B4", "City Police");
    edit(excel.book, "Leads", "B5", "Northern Taxi");
    expect(await refused(() => write(shown))).toMatchObject({ code: "conflict", details: { cells: 2 } });
  });

  it("rows sorted under a plan of equal months are conflicts too", async () => {
    const shown = await preview(changes);
    edit(excel.book, "Plan", "A2", 2026);
    edit(excel.book, "Plan", "A3", 2025);
    expect(await refused(() => write(shown))).toMatchObject({
      code: "conflict",
      conflicts: [
        { sheet: "Plan", at: "A2" },
        { sheet: "Plan", at: "A3" },
      ],
    });
  });

  it("edits of cells it leaves alone, or to what it would write, are none", async () => {
    const shown = await preview(changes);
    edit(excel.book, "Leads", "C6", "O");
    edit(excel.book, "Leads", "C4", "A");
    await expect(write(shown)).resolves.toBeDefined();
  });

  it.each([
    ["a table that moved", "tableChanged", () => excel.book.shift(sheetId(excel.book, "Leads"), "row", 0, 1, "insert")],
    ["a sheet of that name", "sheetExists", () => void excel.book.addSheet("board")],
    ["a sheet protected since", "sheetProtected", () => protect("Plan")],
  ])("%s", async (_, code, happen) => {
    const withoutBasis = changes.map((change) => (change.kind === "setColumns" ? { ...change, basis: [] } : change));
    const shown = await preview(withoutBasis.filter(({ kind }) => kind !== "setColumns" || code === "tableChanged"));
    happen();
    const error = await refused(() => write(shown));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(WorkbookError|ConflictError)$/) });
    if (code !== "tableChanged") expect(error).toMatchObject({ code });
  });

  it("takes back what was written when Excel refuses in the middle", async () => {
    const shown = await preview(changes);
    const before = dump(excel.book);
    const { faults } = excel.host;
    // Before the write, after the check: the sheet of the fourth change is locked.
    faults.beforeNextSync(() => faults.beforeNextSync(() => protect("Ledger")));
    await expect(write(shown)).rejects.toMatchObject({ code: "sheetProtected", details: { sheet: "Ledger" } });
    excel.book.updateSheet(sheetId(excel.book, "Ledger"), { protection: null });
    expect(dump(excel.book)).toEqual(before);
  });
});

/** Does something right before the n-th sync from now: what a colleague does between two looks. */
function beforeSync(n: number, happen: () => void): void {
  const { faults } = excel.host;
  const wait = (left: number): void => faults.beforeNextSync(() => (left === 1 ? happen() : wait(left - 1)));
  wait(n);
}

describe("somebody who comes in between the check and the write", () => {
  // The records are there already: a write is the check (1) and the write (2).
  beforeEach(async () => {
    await undo(await write(await preview([{ kind: "newSheet", sheet: { name: "Any", blocks: [] } }])));
    changes = everyChange(await places());
  });

  it.each([
    // what             sheet    cell   is               can stay
    ["an overwritten cell", "Leads", "C4", "A+", true],
    ["a cell to fill", "Leads", "E4", "mine", false],
    ["a row to add", "Plan", "B5", "mine", false],
    ["what it was computed from", "Leads", "B5", "County Police", false],
    ["a single cell", "Ledger", "B2", "West", true],
  ])("in %s %s!%s is a conflict, and keeps what they typed", async (_, sheet, at, now, canKeep) => {
    const shown = await preview(changes);
    const before = dump(excel.book);
    const was = cells(excel.book, sheet, at)[0]![0]!;
    beforeSync(2, () => edit(excel.book, sheet, at, now));
    await expect(write(shown)).rejects.toMatchObject({ conflicts: [{ sheet, at, now, ...(canKeep && { canKeep }) }] });
    expect(cells(excel.book, sheet, at)).toEqual([[now]]);
    edit(excel.book, sheet, at, was);
    expect(dump(excel.book)).toEqual(before);
    // The journal says that it was written and taken back; nothing is left to undo.
    expect((await readHistory()).entries[0]).toMatchObject({ undo: "gone", undone: { who: "Dana" } });
    await write(await preview(changes));
  });

  it.each(["Leads!C4", "Leads!E4", "Ledger!B2"])("%s: a text that looks like a formula stays a text", async (place) => {
    const [sheet = "", at = ""] = place.split("!");
    const shown = await preview(changes);
    beforeSync(2, () => edit(excel.book, sheet, at, "'=cmd|' /C calc'!A0"));
    await expect(write(shown)).rejects.toBeInstanceOf(ConflictError);
    const [[cell]] = excel.book.read(sheetId(excel.book, sheet), parseRect(at)) as [[Cell]];
    expect([cell.value, cell.formula]).toEqual(["=cmd|' /C calc'!A0", undefined]);
  });

  it("in the moment of an undo: a text that looks like a formula stays a text", async () => {
    const receipt = await write(await preview([changes[3]!]));
    beforeSync(4, () => edit(excel.book, "Ledger", "B2", "'=cmd|' /C calc'!A0"));
    await undo(receipt);
    const [[cell]] = excel.book.read(sheetId(excel.book, "Ledger"), parseRect("B2")) as [[Cell]];
    expect([cell.value, cell.formula]).toEqual(["=cmd|' /C calc'!A0", undefined]);
  });

  it("in the moment of an undo: what they typed stays", async () => {
    const receipt = await write(await preview([changes[3]!]));
    // Index, record, cells, and then the undo.
    beforeSync(4, () => edit(excel.book, "Ledger", "B2", "West"));
    await undo(receipt);
    expect(["B2", "B3", "E5", "E6"].map((at) => cells(excel.book, "Ledger", at)[0]![0])).toEqual([
      ...["West", "South", null, null],
    ]);
  });
});

describe("write(preview, { keep }) leaves the cells of colleagues as they are", () => {
  it("and writes all others; undo leaves them too", async () => {
    const shown = await preview(changes.slice(0, 1));
    edit(excel.book, "Leads", "C4", "A+");
    const error = (await write(shown).catch((reason: unknown) => reason)) as ConflictError;
    expect([error.conflicts, error.cells]).toEqual([
      [{ sheet: "Leads", at: "C4", expected: "B", now: "A+", canKeep: true }],
      8,
    ]);
    const before = dump(excel.book);
    const receipt = await write(shown, { keep: error.conflicts });
    expect(cells(excel.book, "Leads", "C4:E5")).toEqual([
      ["A+", "007", "deposit received"],
      ["C", "=LEN(B5)", "=1+1"],
    ]);
    edit(excel.book, "Leads", "C4", "O");
    await undo(receipt);
    edit(excel.book, "Leads", "C4", "A+");
    expect(dump(excel.book)).toEqual(before);
  });

  it("but stops again when another one changed since", async () => {
    const shown = await preview(changes.slice(0, 1));
    edit(excel.book, "Leads", "C4", "A+");
    const error = (await write(shown).catch((reason: unknown) => reason)) as ConflictError;
    edit(excel.book, "Leads", "C5", "O");
    await expect(write(shown, { keep: error.conflicts })).rejects.toMatchObject({ conflicts: [{ at: "C5" }] });
  });
});

describe("write(preview, { signal }) can be cancelled", () => {
  const cancelled = () => {
    const abort = new AbortController();
    return { abort, signal: abort.signal };
  };

  it("while Excel waits for a cell: nothing is written once it lets go", async () => {
    const shown = await preview(changes);
    const { abort, signal } = cancelled();
    excel.host.faults.beginEdit();
    const onProgress = (step: string): void => {
      if (step !== "waiting") return;
      abort.abort();
      excel.host.faults.endEdit();
    };
    const error = await refused(() => write(shown, { signal, onProgress }));
    expect(error).toMatchObject({ code: "cancelled" });
  });

  it("between the requests of a large one: what was written is taken back", async () => {
    const values = Array.from({ length: 6000 }, (_, row) => [`${"text ".repeat(150)}${row}`]);
    const large = [...changes, { kind: "newSheet", sheet: { name: "Long", blocks: [{ at: "A1", values }] } } as const];
    const shown = await preview(large);
    const { abort, signal } = cancelled();
    const onProgress = (step: string, done: number): void => {
      if (step === "writing" && done === 1) abort.abort();
    };
    const error = await refused(() => write(shown, { signal, onProgress }));
    expect(error).toMatchObject({ code: "cancelled" });
    expect((await readHistory()).entries).toEqual([]);
    await write(shown);
  });
});

describe("undo(receipt) stops before its first cell when cells were edited since", () => {
  it.each([
    ["an overwritten cell", "Leads", "C4"],
    ["an added column", "Leads", "E5"],
    ["an added row", "Plan", "C5"],
    ["a set cell", "Ledger", "B2"],
    ["a cell of the new sheet", "Board", "B5"],
    ["a formula of the new sheet", "Board", "C6"],
    ["a cell outside what was written", "Board", "K20"],
  ])("%s %s!%s", async (_, sheet, at) => {
    const receipt = await write(await preview(changes));
    edit(excel.book, sheet, at, "mine");
    const error = await refused(() => undo(receipt));
    expect(error).toMatchObject({ code: "conflict", conflicts: [{ sheet, at, now: "mine" }] });
  });

  it.each([
    ["a table that got columns behind the added ones", "grewSince", () => growTable("Leads", { columnEnd: 1 })],
    ["a table that got rows below the added ones", "grewSince", () => growTable("Plan", { rowEnd: 1 })],
    ["a table that is gone", "tableGone", () => excel.book.deleteTable(tableOf("Leads").id)],
    ["a protected sheet", "sheetProtected", () => protect("Board")],
  ])("%s: %s", async (_, code, happen) => {
    const receipt = await write(await preview(changes));
    happen();
    expect(await refused(() => undo(receipt))).toMatchObject({ code });
  });

  it("is content when the new sheet was deleted by hand", async () => {
    const before = dump(excel.book);
    const receipt = await write(await preview([{ kind: "newSheet", sheet: { ...board, names: [], conditional: [] } }]));
    excel.book.deleteSheet(sheetId(excel.book, "Board"));
    await undo(receipt);
    expect(dump(excel.book)).toEqual(before);
  });
});

const tableOf = (name: string) => excel.book.tables().find((table) => table.name === name)!;

function growTable(name: string, { rowEnd = 0, columnEnd = 0 }): void {
  const { id, rect } = tableOf(name);
  excel.book.updateTable(id, {
    rect: { ...rect, rowEnd: rect.rowEnd + rowEnd, columnEnd: rect.columnEnd + columnEnd },
  });
}
