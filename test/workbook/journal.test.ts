import { journalTable } from "../../src/sheets/journal";
import { readHistory } from "../../src/workbook/history";
import { findTables } from "../../src/workbook/find";
import { now, preview, undo, write } from "./act";
import { workbook } from "./changes";
import { cells, edit, excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
beforeEach(async () => {
  excel = await excelWith(workbook);
});
afterEach(() => excel.dispose());

const change = (at: string, value: number) => [{ kind: "setCells", sheet: "Ledger", cells: [{ at, value }] }] as const;
const journal = () => excel.book.tables().find(({ name }) => name === journalTable)!;
const rows = () => {
  const { rect, sheet } = journal();
  return excel.book.read(sheet, rect).map((row) => row.map(({ value }) => value));
};

it("tells when, who, which job, where, what, and the total before and after", async () => {
  const said = { what: "Plan 2026, 3 rows", job: "Split target", before: 2400, after: 2500 };
  const { id } = await write(await preview(change("H1", 1), said), { who: "=Dana" });
  expect(rows()).toEqual([
    ["When", "Who", "Job", "Where", "What changed", "Total before", "Total after", "Undone", "Undone by", "Id"],
    [now, "=Dana", "Planboard", null, "Journal started", null, null, null, null, null],
    [now, "=Dana", "Split target", "Ledger!H1", "Plan 2026, 3 rows", 2400, 2500, null, null, id],
  ]);
  const { rect, sheet } = journal();
  const look = excel.book.readStyles(sheet, { ...rect, row: rect.rowEnd })[0]!;
  expect([look[0]!.numberFormat, look[5]!.numberFormat]).toEqual(["yyyy-mm-dd hh:mm", "#,##0.##;-#,##0.##;0"]);
});

it("speaks the language of the workbook", async () => {
  await write(await preview(change("H1", 1), { language: "zh", job: "目标分解", what: "2026 年计划，3 行" }));
  expect(excel.book.sheets().map(({ name }) => name)).toContain("操作记录");
  expect(rows().map(([, , job, , what]) => [job, what])).toEqual([
    ["操作", "改动内容"],
    ["Planboard", "开始记录"],
    ["目标分解", "2026 年计划，3 行"],
  ]);
});

it("is no table that a job could be done on", async () => {
  await write(await preview(change("H1", 1)));
  expect((await findTables()).tables.map(({ place }) => place.sheet)).toEqual(["Leads", "Plan", "Ledger"]);
});

it("takes another sheet name where Journal is taken", async () => {
  excel.book.addSheet("journal");
  const shown = await preview(change("H1", 1));
  expect(shown.records).toEqual({ journal: "Journal (2)", undo: "Planboard undo" });
  await write(shown);
  expect((await readHistory()).journal).toBe("Journal (2)");
  expect((await preview(change("H1", 2))).records).toEqual({});
});

describe("whatever its people do with it", () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await write(await preview(change("H1", 1))));
  });
  const write2 = async () => (await write(await preview(change("H2", 2)))).id;
  const ids = () => rows().map((row) => row[rows()[0]!.indexOf("Id")]);

  it("sorted: rows are found by their id", async () => {
    const { rect, sheet } = journal();
    const [header, started, first] = excel.book.read(sheet, rect);
    excel.book.write(
      sheet,
      rect,
      [header!, first!, started!].map((row) => row.map(({ value }) => ({ value }))),
    );
    const second = await write2();
    await undo({ id }, { who: "Li Wei", at: now + 1 });
    expect(ids()).toEqual(["Id", id, null, second]);
    expect(rows()[1]!.slice(7, 9)).toEqual([now + 1, "Li Wei"]);
  });

  it("columns moved, renamed to the other language, and added", async () => {
    const { rect, sheet } = journal();
    const order = [9, 0, 2, 1, 3, 4, 5, 6, 7, 8];
    const old = excel.book.read(sheet, rect);
    excel.book.write(
      sheet,
      rect,
      old.map((row) => order.map((column) => ({ value: row[column]!.value }))),
    );
    edit(excel.book, "Journal", "C3", "时间");
    edit(excel.book, "Journal", "L3", "Remark");
    excel.book.updateTable(journal().id, { rect: { ...rect, columnEnd: rect.columnEnd + 1 } });
    const second = await write2();
    expect(rows().at(-1)).toEqual([
      second,
      now,
      "Grade leads",
      "Dana",
      "Ledger!H2",
      "3 grades changed",
      ...Array(5).fill(null),
    ]);
    expect((await readHistory()).entries.map((entry) => [entry.id, entry.who])).toEqual([
      [second, "Dana"],
      [id, "Dana"],
    ]);
  });

  it("filtered: the row goes below", async () => {
    excel.book.updateTable(journal().id, { filtered: true });
    const second = await write2();
    expect(ids()).toEqual(["Id", null, id, second]);
  });

  it("a row deleted: the write can be undone all the same", async () => {
    const { rect, sheet } = journal();
    excel.book.shift(sheet, "row", rect.rowEnd, 1, "delete");
    expect((await readHistory()).entries).toMatchObject([{ id, who: "Dana", undo: "ready" }]);
    await undo({ id });
    expect(cells(excel.book, "Ledger", "H1")).toEqual([[null]]);
  });

  it.each([
    ["a column renamed", "journalChanged", { column: "Undone by" }, () => edit(excel.book, "Journal", "J3", "By")],
    ["a totals row", "totalsRow", {}, () => excel.book.updateTable(journal().id, { totals: true })],
    ["something typed below it", "cellsInTheWay", { at: "B6:K6" }, () => edit(excel.book, "Journal", "C6", "mine")],
    [
      "protected",
      "sheetProtected",
      {},
      () => excel.book.updateSheet(sheetId(excel.book, "Journal"), { protection: {} }),
    ],
  ])("%s: it is in the way, and named", async (_, code, details, happen) => {
    happen();
    const { obstacles } = await preview(change("H2", 2));
    expect(obstacles).toMatchObject([{ code, details: { sheet: "Journal", ...details } }]);
    await expect(write({ ...(await preview(change("H2", 2))), obstacles: [] })).rejects.toMatchObject({ code });
    expect(cells(excel.book, "Ledger", "H2")).toEqual([[null]]);
  });

  it("deleted: the next write begins a new one", async () => {
    excel.book.deleteSheet(sheetId(excel.book, "Journal"));
    const second = await write2();
    expect(ids()).toEqual(["Id", null, second]);
    expect((await readHistory()).entries.map((entry) => [entry.id, entry.undo])).toEqual([
      [id, "ready"],
      [second, "ready"],
    ]);
  });
});

it("a workbook whose structure is protected cannot get one: said before anything is written", async () => {
  excel.host.protectWorkbook(true);
  expect((await preview(change("H1", 1))).obstacles).toMatchObject([
    { code: "workbookProtected", details: { sheet: "Journal" } },
  ]);
});
