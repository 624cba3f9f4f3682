import type { Change } from "../../src/sheets/change";
import { ConflictError } from "../../src/workbook/errors";
import { preview } from "../../src/workbook/preview";
import { undo } from "../../src/workbook/undo";
import { write } from "../../src/workbook/write";
import { board, everyChange, places, workbook } from "./changes";
import { dump, edit, excelWith, sheetId, type Harness } from "./fixture";

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
    // what             sheet    cell   was            is
    ["overwritten cell", "Leads", "C4", "B", "A+"],
    ["cell to fill", "Leads", "E4", "", "mine"],
    ["row to add", "Plan", "B5", "", "mine"],
    ["basis", "Leads", "B5", "City Police", "County Police"],
    ["single cell", "Ledger", "B2", "North ", "West"],
  ])("%s %s!%s", async (_, sheet, at, expected, now) => {
    const shown = await preview(changes);
    edit(excel.book, sheet, at, now);
    const error = await refused(() => write(shown));
    expect(error).toBeInstanceOf(ConflictError);
    expect((error as ConflictError).conflicts).toEqual([{ sheet, at, expected, now }]);
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
    await expect(write(shown)).rejects.toMatchObject({ code: "writeFailed" });
    excel.book.updateSheet(sheetId(excel.book, "Ledger"), { protection: null });
    expect(dump(excel.book)).toEqual(before);
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
    ["a table that grew", "tableChanged", () => growTable("Leads")],
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

function growTable(name: string): void {
  const { id, rect } = tableOf(name);
  excel.book.updateTable(id, { rect: { ...rect, rowEnd: rect.rowEnd + 1 } });
}
