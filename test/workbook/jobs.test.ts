import { proposeBoard } from "../../src/jobs/board";
import { proposeEdit } from "../../src/jobs/editPlan";
import { proposeGrades } from "../../src/jobs/grades";
import { readPlan } from "../../src/jobs/readPlan";
import { proposeSplit } from "../../src/jobs/split";
import { proposeNextYear } from "../../src/jobs/year/nextYear";
import { recordedOpportunity } from "../../src/jobs/year/opportunity";
import type { Proposal, Source } from "../../src/jobs/types";
import { journalTable } from "../../src/sheets/journal";
import type { FoundTable, WorkbookSummary } from "../../src/workbook/types";
import { findTables } from "../../src/workbook/find";
import { readHistory } from "../../src/workbook/history";
import { readTables } from "../../src/workbook/read";
import { cells, dump, edit, excelWith, sheetId, type Harness, type SheetSetup } from "./fixture";
import { preview, undo, write } from "./act";

let excel: Harness;
afterEach(() => excel.dispose());

const day = 46000;
const workbook: Readonly<Record<string, SheetSetup>> = {
  Leads: {
    table: "Leads",
    rows: [
      ["Lead", "Signals", "Expected", "Last contact"],
      ["Northern Taxi", "deposit received", "", day],
      ["'=City Police", "choosing a model", day + 20, ""],
    ],
  },
  Sales: {
    rows: [
      ["Date", "Region", "Quantity"],
      ...Array.from({ length: 24 }, (_, month) => [
        45300 + Math.floor(month * 30.4),
        month % 3 ? "North" : "South",
        month + 1,
      ]),
    ],
  },
};

/** Reads the workbook as the pane does: everything it found, in 3 syncs. */
async function read(): Promise<{
  summary: WorkbookSummary;
  source: (kind: FoundTable["kind"]) => Source;
  taken: { sheets: string[]; tables: string[]; names: string[] };
}> {
  const summary = await findTables();
  const data = await readTables(summary.tables.map(({ place }) => place));
  const source = (kind: FoundTable["kind"]): Source => {
    const index = summary.tables.findIndex((found) => found.kind === kind);
    return { found: summary.tables[index]!, data: data[index]! };
  };
  const taken = {
    sheets: summary.sheets.map(({ name }) => name),
    tables: summary.tables.flatMap(({ place }) => (place.table ? [place.table.name] : [])),
    names: summary.names.map(({ name }) => name),
  };
  return { summary, source, taken };
}

/** Preview, write and undo; `look` sees the workbook while it is written. */
async function thereAndBack({ changes, journal }: Proposal, look: () => void | Promise<void>): Promise<void> {
  const before = dump(excel.book);
  excel.host.stats.reset();
  const shown = await preview(changes, journal);
  expect([shown.obstacles, excel.host.stats.syncs]).toEqual([[], 1]);
  const isFirst = !excel.book.tables().some(({ name }) => name === journalTable);
  const receipt = await write(shown);
  // Preview, check, write; the journal of a workbook; what Excel made of the formulas of a new sheet.
  const addsSheets = changes.some(({ kind }) => kind === "newSheet");
  expect(excel.host.stats.syncs).toBe(3 + Number(isFirst) + Number(addsSheets));
  await look();
  await undo(receipt);
  expect(dump(excel.book)).toEqual(before);
}

it("L1 L2 grades leads from reading to undo, in 3 + 3 syncs, and finds nothing to do the second time", async () => {
  excel = await excelWith(workbook);
  excel.host.stats.reset();
  const { source } = await read();
  expect(excel.host.stats.syncs).toBe(3);
  const options = { asOf: day + 1, language: "en" } as const;
  await thereAndBack(proposeGrades(source("leads"), options), async () => {
    expect(cells(excel.book, "Leads", "A1:G3").map((line) => [line[0], line[4], line[6]])).toEqual([
      ["Lead", "Grade", "Next contact"],
      ["Northern Taxi", "O", day + 7],
      ["=City Police", "C", day + 1],
    ]);
    const again = await read();
    expect(proposeGrades(again.source("leads"), options).changes).toEqual([]);
  });
});

it("T1 T2 T3 splits a target from reading to undo", async () => {
  excel = await excelWith(workbook);
  const { source, taken } = await read();
  const history = {
    kind: "ledger",
    sales: source("sales"),
    dimensions: ["Region"],
    unitYears: [2025],
    monthYears: [2024, 2025],
  } as const;
  const proposal = proposeSplit({ total: 2500, year: 2026, step: 1, opportunity: [], language: "en", history, taken });
  await thereAndBack(proposal, async () => {
    const { source: written } = await read();
    const rows = written("plan").data.rows;
    expect(rows.map(([year, region]) => [year, region])).toEqual(proposal.units.map(({ keys }) => [2026, ...keys]));
    expect(rows.flatMap((row) => row.slice(2) as number[]).reduce((sum, value) => sum + value, 0)).toBe(2500);
    expect(excel.book.sheets().map(({ name }) => name)).toEqual([
      ...["Leads", "Sales", "Planboard undo", "Plan", "Plan 2026", "Locks", "Journal"],
    ]);
  });
});

it("T2 T3 starts the next year from reading to undo: rows of earlier years stay as they are", async () => {
  excel = await excelWith(workbook);
  const first = await read();
  const history = {
    kind: "ledger",
    ...{ sales: first.source("sales"), dimensions: ["Region"], unitYears: [2025], monthYears: [2024, 2025] },
  } as const;
  const opportunity = [0, 0.05, 0, 0];
  const { taken } = first;
  const split = proposeSplit({ total: 2500, year: 2025, step: 1, opportunity, language: "en", history, taken });
  await write(await preview(split.changes, split.journal));
  const rows = cells(excel.book, "Plan", "B4:O5");

  const { source, taken: used, summary } = await read();
  const recorded = recordedOpportunity((await readHistory()).entries, 2025, source("plan").data.place.sheet);
  expect(recorded).toEqual(opportunity);
  const [locks] = await readTables([summary.locks!.place]);
  const proposal = proposeNextYear({
    ...{ plan: source("plan"), sales: source("sales"), from: 2025, asOf: 46100, growth: 0.1, step: 1 },
    ...{ opportunity: recorded, withNew: false, language: "en", taken: used },
    ...(locks && { locks }),
  });
  await thereAndBack(proposal, () => {
    expect(cells(excel.book, "Plan", "B4:O5")).toEqual(rows);
    const added = cells(excel.book, "Plan", "B6:O7");
    expect(added.map(([year, region]) => [year, region])).toEqual(rows.map(([, region]) => [2026, region]));
    expect(added.flatMap((row) => row.slice(2) as number[]).reduce((sum, one) => sum + one, 0)).toBe(proposal.total);
    expect(excel.book.sheets().map(({ name }) => name)).toContain("Plan 2026");
  });
});

it("T1 T2 edits a plan from reading to undo, in 1 + 1 + 2 syncs; a colleague's month in between is a conflict", async () => {
  excel = await excelWith(workbook);
  const first = await read();
  const split = proposeSplit({
    ...{ total: 2500, year: 2026, step: 1, opportunity: [], language: "en", taken: first.taken },
    history: {
      ...{ kind: "ledger", sales: first.source("sales"), dimensions: ["Region"] },
      ...{ unitYears: [2025], monthYears: [2024, 2025] },
    },
  });
  await write(await preview(split.changes, split.journal));
  const { summary, taken } = await read();
  const found = summary.tables.find(({ kind }) => kind === "plan")!;
  const places = [found.place, ...(summary.locks ? [summary.locks.place] : [])];
  excel.host.stats.reset();
  const [data, locks] = await readTables(places);
  expect(excel.host.stats.syncs).toBe(1);
  const september = split.months[8]!;
  const edits = [
    { kind: "lock", path: ["North"], period: "M12" },
    { kind: "set", path: [], period: "M9", value: september + 30, from: "months" },
  ] as const;
  const proposal = proposeEdit({
    ...{ source: { found, data: data! }, year: 2026, edits, who: "Dana", at: day, language: "en", taken },
    ...(locks && { locks }),
  });
  const plan = () => cells(excel.book, found.place.sheet, found.place.address).slice(1);
  const before = plan();
  await thereAndBack(proposal, async () => {
    const rows = plan().map((row) => row.slice(2) as number[]);
    expect(rows.map((months) => months[8]!).reduce((sum, value) => sum + value)).toBe(september + 30);
    expect(rows.flat().reduce((sum, value) => sum + value)).toBe(2500);
    const again = await read();
    const read2 = await readTables([found.place, again.summary.locks!.place]);
    const now = readPlan({ found, data: read2[0]! }, { year: 2026, locks: read2[1]! });
    expect(now.plan.locks).toEqual([{ path: ["North"], period: "M12" }]);
    expect(now.locks).toMatchObject([{ lockedBy: "Dana", lockedOn: day }]);
  });
  expect(plan()).toEqual(before);

  const shown = await preview(proposal.changes, proposal.journal);
  // Written and computed from: told once, and not to be kept, since the rest would be out of date.
  edit(excel.book, found.place.sheet, "L5", 1);
  const refused = await write(shown).catch((error: unknown) => error);
  expect(refused).toMatchObject({ conflicts: [{ at: "L5", now: 1 }] });
  expect(refused).not.toMatchObject({ conflicts: [{ canKeep: true }] });
});

it("P1 builds a board from reading to undo, over a ledger that becomes a table", async () => {
  excel = await excelWith(workbook);
  const first = await read();
  const history = {
    kind: "ledger",
    sales: first.source("sales"),
    dimensions: ["Region"],
    unitYears: [2025],
    monthYears: [2025],
  } as const;
  const split = proposeSplit({
    total: 2500,
    year: 2026,
    step: 1,
    opportunity: [],
    language: "en",
    history,
    taken: first.taken,
  });
  await write(await preview(split.changes));
  const { source, taken } = await read();
  const board = proposeBoard({
    asOf: 46040,
    language: "en",
    sales: source("sales"),
    plan: source("plan"),
    dimensions: ["Region"],
    taken,
  });
  await thereAndBack(board, () => {
    expect(excel.book.tables().map(({ name }) => name)).toEqual([
      "Leads",
      journalTable,
      "Plan",
      "PlanboardLocks",
      "Sales",
      "StatusRules",
    ]);
    expect(excel.book.names().map(({ name }) => name)).toContain("AsOf");
    expect(cells(excel.book, "Progress", "B9:B10")).toEqual([["South"], ["North"]]);
  });
});

it("P1 a second board follows the first one's rules sheet; with other lists it gets its own; the user's AsOf is left alone", async () => {
  excel = await excelWith({ ...workbook, Settings: { rows: [["Valid on"], [12]] } });
  excel.book.setName("AsOf", "=Settings!$A$2");
  const first = await read();
  const history = {
    kind: "ledger",
    sales: first.source("sales"),
    dimensions: ["Region"],
    unitYears: [2025],
    monthYears: [2025],
  } as const;
  const options = { total: 2500, year: 2026, step: 1, opportunity: [], language: "en", history } as const;
  await write(await preview(proposeSplit({ ...options, taken: first.taken }).changes));

  async function board(asOf: number, holidays: boolean): Promise<Proposal> {
    const { summary, source, taken } = await read();
    return proposeBoard({
      ...{ asOf, language: "en", dimensions: ["Region"], taken },
      ...{ sales: source("sales"), plan: source("plan"), statusRules: source("statusRules") },
      ...(summary.rules && { rules: summary.rules }),
      ...(holidays && { holidays: source("holidays") }),
    });
  }
  const { source, taken, summary } = await read();
  expect(summary.rules).toEqual([]);
  const one = proposeBoard({
    ...{ asOf: 46040, language: "en", dimensions: ["Region"], taken },
    ...{ sales: source("sales"), plan: source("plan") },
  });
  await write(await preview(one.changes));
  expect(excel.book.names().map(({ name }) => name)).toEqual(expect.arrayContaining(["AsOf", "AsOf_2", "PlanYear"]));

  await thereAndBack(await board(46045, false), () => {
    expect(excel.book.sheets().map(({ name }) => name)).not.toContain("Rules (2)");
    expect([cells(excel.book, "Rules", "C4"), cells(excel.book, "Settings", "A2")]).toEqual([[[46045]], [[12]]]);
    expect(cells(excel.book, "Progress (2)", "E10:F10").join()).not.toMatch(/\bAsOf\b/);
  });

  const sheet = excel.book.addSheet("Holidays");
  excel.book.write(sheet, { row: 0, column: 0, rowEnd: 1, columnEnd: 0 }, [[{ value: "Date" }], [{ value: 46043 }]]);
  await thereAndBack(await board(46045, true), async () => {
    expect(cells(excel.book, "Rules", "C4")).toEqual([[46040]]);
    expect(cells(excel.book, "Rules (2)", "C4")).toEqual([[46045]]);
    expect((await read()).summary.rules?.map((rules) => rules.sheet)).toEqual(["Rules", "Rules (2)"]);
  });
});

it("T3 a plan sorted between preview and write gets no one else's months", async () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const zeros = months.map(() => 0);
  const rows = [
    ["Year", "Region", ...months],
    [2026, "North", ...zeros],
    [2026, "South", ...zeros],
  ];
  excel = await excelWith({ ...workbook, Plan: { table: "Plan", rows } });
  const { source, taken } = await read();
  const sales = source("sales");
  const history = { kind: "ledger", sales, dimensions: ["Region"], unitYears: [2025], monthYears: [2025] } as const;
  const options = { total: 100, year: 2026, step: 1, opportunity: [], language: "en", history, taken } as const;
  const shown = await preview(proposeSplit({ ...options, plan: source("plan") }).changes);
  edit(excel.book, "Plan", "B2", "South");
  edit(excel.book, "Plan", "B3", "North");
  await expect(write(shown)).rejects.toMatchObject({
    code: "conflict",
    conflicts: [
      { sheet: "Plan", at: "B2", expected: "North", now: "South" },
      { sheet: "Plan", at: "B3", expected: "South", now: "North" },
    ],
  });
  expect(cells(excel.book, "Plan", "C2:C3")).toEqual([[0], [0]]);
});

it("a split into a plan that is there goes over its rows and below, and back", async () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  excel = await excelWith({
    ...workbook,
    Plan: {
      at: "B2",
      table: "Plan",
      rows: [
        ["Year", "Region", ...months],
        [2026, "South", ...months.map(() => 1)],
        [2026, "Gone", ...months.map(() => 2)],
      ],
    },
  });
  const { source, taken } = await read();
  const history = {
    kind: "ledger",
    sales: source("sales"),
    dimensions: ["Region"],
    unitYears: [2025],
    monthYears: [2025],
  } as const;
  const split = proposeSplit({
    total: 100,
    year: 2026,
    step: 1,
    opportunity: [],
    language: "en",
    history,
    plan: source("plan"),
    taken,
  });
  await thereAndBack(split, () => {
    const rows = cells(excel.book, "Plan", "B3:O5");
    expect(rows.map(([year, region]) => [year, region])).toEqual([
      [2026, "South"],
      [2026, "Gone"],
      [2026, "North"],
    ]);
    expect(rows.flatMap((row) => row.slice(2) as number[]).reduce((sum, value) => sum + value, 0)).toBe(100);
  });
});

it.each([
  [
    "a protected lead sheet",
    () => excel.book.updateSheet(sheetId(excel.book, "Leads"), { protection: {} }),
    { code: "sheetProtected", details: { sheet: "Leads" } },
  ],
])("%s: nothing is written", async (_, happen, obstacle) => {
  excel = await excelWith(workbook);
  const { source } = await read();
  const { changes } = proposeGrades(source("leads"), { asOf: day, language: "en" });
  happen();
  const before = dump(excel.book);
  const shown = await preview(changes);
  expect(shown.obstacles).toEqual([obstacle]);
  await expect(write(shown)).rejects.toMatchObject(obstacle);
  expect(dump(excel.book)).toEqual(before);
});

it("a sheet name of the person's that exists: nothing is written", async () => {
  excel = await excelWith(workbook);
  const { taken } = await read();
  const history = { kind: "numbers", values: [[1, 2, 3, 4]], at: "Sales!A1:D1" } as const;
  const { changes } = proposeSplit({
    total: 10,
    year: 2026,
    step: 1,
    opportunity: [],
    language: "en",
    history,
    taken,
    sheetName: "leads",
  });
  const before = dump(excel.book);
  const shown = await preview(changes);
  expect(shown.obstacles).toEqual([{ code: "sheetExists", details: { sheet: "leads" } }]);
  await expect(write(shown)).rejects.toMatchObject({ code: "sheetExists" });
  expect(dump(excel.book)).toEqual(before);
});
