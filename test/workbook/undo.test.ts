import fc from "fast-check";
import type { Change } from "../../src/sheets/change";
import { undoSheetName } from "../../src/sheets/undoSheet";
import { emptyUndo, readHistory } from "../../src/workbook/history";
import { ConflictError } from "../../src/workbook/errors";
import { bootExcel } from "../support/office";
import { preview, undo, write } from "./act";
import { board, everyChange, places, workbook } from "./changes";
import { cells, dump, edit, excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith(workbook);
});
afterEach(() => excel.dispose());

const done = async (changes: readonly Change[]) => write(await preview(changes));
const setCell = (sheet: string, at: string, value: string | number): Change => ({
  kind: "setCells",
  sheet,
  cells: [{ at, value }],
});
const tableOf = (name: string) => excel.book.tables().find((table) => table.name === name)!;
const rect = (row: number, column: number, rowEnd = row, columnEnd = column) => ({ row, column, rowEnd, columnEnd });

describe("undo brings back all there was", () => {
  it("formats, validation, conditional formats, notes and widths of cells that a write gave others", async () => {
    const { book } = excel;
    const leads = sheetId(book, "Leads");
    // What stood right of the table before: looks without contents, which a table that grows would cover.
    book.style(leads, rect(3, 4, 5, 5), { fill: "#FFEE00", numberFormat: "0.0%", bold: true });
    book.style(leads, rect(4, 2), { numberFormat: "@", color: "#AA0000", align: "right" });
    book.updateLines(leads, "column", 4, 4, { size: 33 });
    book.setExtras(leads, {
      validation: [{ kind: "list", at: "E4:E6", source: ["x", "y"] }],
      conditional: [{ kind: "rule", at: "E4:E6", formula: '$E4="x"', style: { bold: true } }],
      notes: [{ at: "C4", text: "ask Dana" }],
    });
    const before = dump(book);
    const { Leads } = await places();
    const receipt = await done([
      {
        kind: "setColumns",
        place: Leads!,
        columns: [
          { header: "Grade", column: 1, values: ["A", "C", "B"], numberFormat: "General" },
          { header: "Reason", values: ["because", "why not", "so"], width: 30, numberFormat: "General" },
        ],
      },
      { kind: "setCells", sheet: "Ledger", cells: [{ at: "B2", value: "North", note: "cleaned" }] },
      { kind: "setCells", sheet: "Leads", cells: [{ at: "D6", value: 13, note: null }] },
    ]);
    expect(cells(book, "Leads", "B4:E6")).toEqual([
      ["Northern Taxi", "A", "007", "because"],
      ["City Police", "C", "=LEN(B5)", "why not"],
      ["=not a formula", "B", 13, "so"],
    ]);
    // Somebody who writes there by hand in between changes looks, and nothing else.
    book.style(leads, rect(3, 4, 5, 4), { fill: "#00FF00" });
    book.setExtras(leads, { validation: [], conditional: [] });
    await undo(receipt);
    expect(dump(book)).toEqual(before);
  });

  it("works after the pane was reloaded, for a colleague", async () => {
    const before = dump(excel.book);
    const receipt = await done(everyChange(await places()));
    const { book } = excel;
    excel.dispose();
    excel = await bootExcel({ book, locale: "zh-CN" });
    const { entries } = await readHistory();
    expect(entries).toMatchObject([{ id: receipt.id, who: "Dana", job: "Grade leads", undo: "ready" }]);
    await undo(entries[0]!, { who: "Li Wei" });
    expect(dump(book)).toEqual(before);
    expect((await readHistory()).entries).toMatchObject([{ undo: "gone", undone: { who: "Li Wei" } }]);
  });

  it("in any order, while nothing else touched the cells", async () => {
    const before = dump(excel.book);
    const kinds = everyChange(await places()).map(({ kind }) => kind);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(kinds, { minLength: 1 }),
        fc.infiniteStream(fc.nat(99)),
        async (order, dice) => {
          const receipts = [];
          for (const wanted of order) {
            // Places anew: an earlier write moved the ends of tables.
            const change = everyChange(await places()).find(({ kind }) => kind === wanted)!;
            receipts.push(await done([change]));
          }
          while (receipts.length) {
            const [one] = receipts.splice(dice.next().value % receipts.length, 1);
            await undo(one!);
          }
          expect(dump(excel.book)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("of two writes to one cell the later has to go first", async () => {
    const before = dump(excel.book);
    const first = await done([setCell("Ledger", "B2", "West")]);
    const second = await done([setCell("Ledger", "B2", "East")]);
    await expect(undo(first)).rejects.toMatchObject({
      code: "conflict",
      conflicts: [{ sheet: "Ledger", at: "B2", before: "North ", expected: "West", now: "East" }],
    });
    await undo(second);
    await undo(first);
    expect(dump(excel.book)).toEqual(before);
  });

  it("where the table went: rows above, columns left of it and between its own", async () => {
    const { book } = excel;
    const receipt = await done(everyChange(await places()).slice(0, 1));
    const leads = sheetId(book, "Leads");
    book.shift(leads, "row", 0, 2, "insert");
    book.shift(leads, "column", 0, 1, "insert");
    await undo(receipt);
    expect(cells(book, "Leads", "C5:G8")).toEqual([
      ["Lead", "Grade", "Code", null, null],
      ["Northern Taxi", "B", "007", null, null],
      ["City Police", null, "=LEN(C7)", null, null],
      ["=not a formula", "C", 12, null, null],
    ]);
    expect(tableOf("Leads").rect).toEqual(rect(4, 2, 7, 4));
  });
});

describe("undo with cells edited since", () => {
  let receipt: Awaited<ReturnType<typeof done>>;
  let before: unknown;
  beforeEach(async () => {
    before = dump(excel.book);
    receipt = await done([
      { kind: "setCells", sheet: "Ledger", cells: ["B2", "B3", "E5"].map((at) => ({ at, value: `new ${at}` })) },
    ]);
    edit(excel.book, "Ledger", "B3", "mine");
  });

  it("asWritten: is refused, with the cells and how many there are in all", async () => {
    const error = await undo(receipt).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({
      cells: 3,
      conflicts: [{ sheet: "Ledger", at: "B3", before: "South", expected: "new B3", now: "mine" }],
    });
  });

  it("unchanged: the edited cell stays, the others come back", async () => {
    expect(await undo(receipt, { which: "unchanged" })).toEqual({ cells: 2, keptSheets: [] });
    expect(cells(excel.book, "Ledger", "B2:B3")).toEqual([["North "], ["mine"]]);
    await expect(undo(receipt)).rejects.toMatchObject({ code: "undoneAlready" });
  });

  it("all: everything comes back", async () => {
    expect(await undo(receipt, { which: "all" })).toEqual({ cells: 3, keptSheets: [] });
    expect(dump(excel.book)).toEqual(before);
  });

  it.each(["unchanged", "all"] as const)("%s: a new sheet that was edited is never deleted", async (which) => {
    const added = await done([{ kind: "newSheet", sheet: board }]);
    edit(excel.book, "Board", "K20", "mine");
    await expect(undo(added)).rejects.toMatchObject({ conflicts: [{ sheet: "Board", at: "K20", now: "mine" }] });
    expect(await undo(added, { which })).toMatchObject({ keptSheets: ["Board"] });
    expect(cells(excel.book, "Board", "K20")).toEqual([["mine"]]);
    expect(excel.book.names().map(({ name }) => name)).toEqual(["Limit"]);
  });

  it("unchanged: columns that a table got stay as a whole when one of their cells was edited", async () => {
    const added = await done(everyChange(await places()).slice(0, 1));
    edit(excel.book, "Leads", "E5", "mine");
    await undo(added, { which: "unchanged" });
    expect(cells(excel.book, "Leads", "B3:F5")).toEqual([
      ["Lead", "Grade", "Code", "Reason", "Next contact"],
      ["Northern Taxi", "B", "007", "deposit received", 46010],
      ["City Police", null, "=LEN(B5)", "mine", null],
    ]);
    expect(tableOf("Leads").rect.columnEnd).toBe(5);
  });
});

describe("undo does not break formulas", () => {
  it.each([
    ["a sheet", "=Board!B5+1", "Board"],
    ["a table", "=SUM(Rules[From])", "Rules"],
    ["a name", "=2*limit", "Limit"],
  ])("that need %s it would delete", async (_, formula, name) => {
    const receipt = await done([{ kind: "newSheet", sheet: board }]);
    edit(excel.book, "Ledger", "H9", formula);
    const before = dump(excel.book);
    await expect(undo(receipt)).rejects.toMatchObject({
      code: "inUse",
      details: { sheet: "Ledger", at: "H9", formula, name },
    });
    expect(dump(excel.book)).toEqual(before);
  });

  it.each(['="Board!B5"', "=Limits+BoardX!A1", "=Rules2[From]", "=Limit(1)"])(
    "%s needs none of it",
    async (formula) => {
      const receipt = await done([{ kind: "newSheet", sheet: board }]);
      edit(excel.book, "Ledger", "H9", formula);
      await undo(receipt);
      expect(excel.book.sheets().map(({ name }) => name)).not.toContain("Board");
    },
  );
});

describe("the undo sheet", () => {
  const undoSheet = () => excel.book.sheets().find(({ name }) => name === undoSheetName);

  it("is hidden, not very hidden, and holds no formula", async () => {
    await done(everyChange(await places()));
    const { id, visibility } = undoSheet()!;
    expect(visibility).toBe("Hidden");
    const used = excel.book.used(id, true)!;
    expect(
      excel.book
        .read(id, used)
        .flat()
        .some(({ formula }) => formula !== undefined),
    ).toBe(false);
  });

  it("keeps the last 20 writes, oldest go first, and every one of them can be undone", async () => {
    const receipts = [];
    for (let index = 0; index < 23; index++) receipts.push(await done([setCell("Ledger", `H${index + 1}`, index)]));
    const { entries } = await readHistory();
    expect(entries.map(({ id }) => id)).toEqual(receipts.map(({ id }) => id).reverse());
    expect(entries.map((entry) => entry.undo)).toEqual([...Array(20).fill("ready"), ...Array(3).fill("gone")]);
    await expect(undo(receipts[2]!)).rejects.toMatchObject({ code: "undoGone" });
    for (const receipt of receipts.slice(3)) await undo(receipt);
    expect(cells(excel.book, "Ledger", "H1:H23").flat()).toEqual([0, 1, 2, ...Array(20).fill(null)]);
    const { id } = undoSheet()!;
    // Titles and headers only.
    expect(excel.book.used(id, false)!.rowEnd).toBe(99);
  });

  it("is emptied on request; the journal stays", async () => {
    const receipt = await done([setCell("Ledger", "H1", 1)]);
    await emptyUndo();
    expect(undoSheet()).toBeUndefined();
    expect((await readHistory()).entries).toMatchObject([{ id: receipt.id, undo: "gone" }]);
    await expect(undo(receipt)).rejects.toMatchObject({ code: "undoGone" });
    await undo(await done([setCell("Ledger", "H2", 1)]));
    expect(cells(excel.book, "Ledger", "H1:H2")).toEqual([[1], [null]]);
  });
});
