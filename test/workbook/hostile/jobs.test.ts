import { proposeBoard } from "../../../src/jobs/board";
import { proposeEdit } from "../../../src/jobs/editPlan";
import { proposeGrades } from "../../../src/jobs/grades";
import { proposeSplit } from "../../../src/jobs/split";
import type { PlanEdit } from "../../../src/planning/targets/plan/types";
import { key } from "../../../src/planning/text/key";
import { monthHeaders } from "../../../src/sheets/language";
import type { Scalar } from "../../../src/preview/host/book";
import { hostileTexts } from "../../support/hostile";
import { cells, dump, excelWith, type Harness } from "../fixture";
import { carryOut, readAll } from "./carryOut";
import { expectWritten, formulasIn } from "./expectWritten";

/** Every hostile text through every job over Microsoft's client: no formula but ours, every text as it was. */
let excel: Harness | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

const day = 46000;
/** Texts as fixtures take them: "'…" is the text, whatever it is. */
const typed = (text: string) => `'${text}`;
/** Names as the rules tell them apart. */
const names = [...new Map(hostileTexts.map((text) => [key(text), text])).values()].filter((text) => key(text) !== "");
const months = monthHeaders("en");

it("there are hundreds of them, all different", () => {
  expect(hostileTexts.length).toBeGreaterThan(200);
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
  expect(names.length).toBeGreaterThan(200);
});

it("L1 L2 as leads, signals and former grades: the reason quotes them as text, and Undo leaves nothing", async () => {
  excel = await excelWith({
    Leads: {
      table: "Leads",
      rows: [
        ["Lead", "Signals", "Expected", "Last contact", "Grade"],
        ...hostileTexts.map((text, index) => [typed(text), typed(text), day + index, day, typed(text)]),
      ],
    },
  });
  const before = dump(excel.book);
  const { kind } = await readAll();
  const proposal = proposeGrades(kind("leads"), { asOf: day, language: "en" });
  const undo = await carryOut(proposal);
  expectWritten(excel.book, proposal.changes);
  const last = hostileTexts.length + 1;
  expect(cells(excel.book, "Leads", `A2:B${last}`)).toEqual(hostileTexts.map((text) => [text, text]));
  const [change] = proposal.changes;
  if (change?.kind !== "setColumns") throw new Error("no columns");
  const reasons = change.columns.find(({ header }) => header === "Reason")!.values;
  expect(cells(excel.book, "Leads", `F2:F${last}`).flat()).toEqual(reasons);
  expect(reasons.filter((reason) => String(reason).includes("not a known signal")).length).toBeGreaterThan(200);
  await undo();
  expect(dump(excel.book)).toEqual(before);
});

it("L1 as grades of a rules table: written into the column as they are", async () => {
  const grades = names.map((text) => text.trim());
  excel = await excelWith({
    Leads: {
      rows: [
        ["Lead", "Signals", "Expected", "Last contact"],
        ...grades.map((_, index) => [`Lead ${index}`, `sign ${index}`, "", day]),
      ],
    },
    Rules: {
      rows: [
        ["Grade", "Within months", "Contacts", "Per", "Signals"],
        ...grades.map((grade, index) => [typed(grade), 0, 0, "", `sign ${index}`]),
      ],
    },
  });
  const { kind } = await readAll();
  const proposal = proposeGrades(kind("leads"), { asOf: day, language: "en", rules: kind("grades").data });
  await carryOut(proposal);
  expectWritten(excel.book, proposal.changes);
  expect(cells(excel.book, "Leads", `E2:E${grades.length + 1}`).flat()).toEqual(grades);
});

/** A ledger in which every name sold something in each of two years. */
function ledger(header = "Region"): Scalar[][] {
  return [
    ["Date", typed(header), "Model", "Quantity"],
    ...names.flatMap((name, index) => [
      [45658 + (index % 12) * 30, typed(name), typed(names[(index * 7) % names.length]!), index + 1],
      [46023 + (index % 60), typed(name), typed(names[(index * 7) % names.length]!), index + 2],
    ]),
  ];
}

it("T1 T2 T3 as units of a split: plan table and plan sheet hold them as text, twice over", async () => {
  excel = await excelWith({ Sales: { rows: ledger() } });
  const first = await readAll();
  const history = {
    kind: "ledger",
    sales: first.kind("sales"),
    dimensions: ["Region", "Model"],
    unitYears: [2025],
    monthYears: [2025],
  } as const;
  const options = { total: 100_000, year: 2026, step: 1, opportunity: [], language: "en", history } as const;
  const before = dump(excel.book);
  const split = proposeSplit({ ...options, taken: first.taken });
  const undo = await carryOut(split);
  expectWritten(excel.book, split.changes);
  await undo();
  expect(dump(excel.book)).toEqual(before);

  // Into the plan that is there: over the rows of the year, and below them for another.
  await carryOut(split);
  const ours = new Set(formulasIn(excel.book).map(({ place }) => place));
  const second = await readAll();
  const again = proposeSplit({
    ...options,
    ...second.locks,
    year: 2027,
    taken: second.taken,
    plan: second.named("Plan"),
  });
  await carryOut(again);
  expectWritten(excel.book, again.changes, ours);
  const { data } = (await readAll()).named("Plan");
  expect(data.rows.slice(names.length).map(([, region, model]) => [region, model])).toEqual(
    again.units.map(({ keys }) => keys),
  );
});

it("P1 as units of a board: names as text, formulas only ours; cleaning stray names writes text", async () => {
  const plan = names.map((name, index) => [
    2026,
    typed(name),
    typed(names[(index * 7) % names.length]!),
    ...months.map((_, month) => month + index),
  ]);
  excel = await excelWith({
    Sales: { rows: ledger() },
    Plan: { rows: [["Year", "Region", "Model", ...months], ...plan] },
  });
  const { kind, taken } = await readAll();
  const options = { asOf: 46090, language: "en", sales: kind("sales"), plan: kind("plan"), taken } as const;
  const before = dump(excel.book);
  for (const cleanNames of [false, true]) {
    const board = proposeBoard({ ...options, dimensions: ["Region", "Model"], cleanNames });
    const undo = await carryOut(board);
    expectWritten(excel.book, board.changes);
    await undo();
    expect(dump(excel.book)).toEqual(before);
  }
});

it("T1 as lines of a plan that is edited and locked: the Locks table holds them as text", async () => {
  const plan = names.map((name, index) => [2026, typed(name), `Model ${index}`, ...months.map(() => 10)]);
  excel = await excelWith({ Plan: { rows: [["Year", "Region", "Model", ...months], ...plan], table: "Plan" } });
  const { kind, taken } = await readAll();
  const source = kind("plan");
  const paths = source.data.rows.map((row) => [String(row[1]).trim(), String(row[2])]);
  const edits = paths.flatMap((path): PlanEdit[] => [
    { kind: "set", path, period: "M1", value: 12, from: "months" },
    { kind: "lock", path, period: "M1" },
  ]);
  const before = dump(excel.book);
  const edit = proposeEdit({ source, year: 2026, edits, who: "=1+1", at: 46090, language: "en", taken });
  const undo = await carryOut(edit);
  expectWritten(excel.book, edit.changes);
  const locks = excel.book.tables().find(({ name }) => name === "PlanboardLocks")!;
  const written = excel.book.read(locks.sheet, locks.rect).slice(1);
  expect(written.map((row) => [row[2]?.value, row[3]?.value])).toEqual(paths);
  expect(new Set(written.map((row) => row[5]?.value))).toEqual(new Set(["=1+1"]));
  await undo();
  expect(dump(excel.book)).toEqual(before);
});
