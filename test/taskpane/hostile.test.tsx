import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { JobError } from "../../src/jobs/jobError";
import type { Note } from "../../src/jobs/types";
import { ConflictError, WorkbookError } from "../../src/workbook/errors";
import type { FoundTable, Obstacle } from "../../src/workbook/types";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import { hostile } from "../support/hostile";
import { boardProposal, gradeProposal, leads, plan, previewOf, sales, summary } from "./fakes";
import { renderPane } from "./render";

/** Names that are markup, addresses or placeholders, in every place of the pane that shows one: text, and only text. */
const texts = hostile
  .filter(({ group, text }) => ["markup", "template", "key"].includes(group) && text.length < 80)
  .map(({ text }) => text);
const [worst = ""] = texts.filter((text) => text.startsWith('"><img'));
const own = "<img src=x onerror=window.__hacked=1>";

/** The table with hostile names everywhere; roles and columns stay. */
const hostileTable = (table: FoundTable, name: string): FoundTable => ({
  ...table,
  headers: table.headers.map((header, column) =>
    Object.values(table.roles).includes(column) ? header : `${header}${own}`,
  ),
  place: {
    ...table.place,
    sheet: `${table.place.sheet}${own}`,
    ...(table.place.table && { table: { id: table.place.table.id, name: `${table.place.table.name}${name}` } }),
  },
});

/** Nothing in the page came from a name: no element that markup could make, no attribute that runs, nothing run. */
function expectInert(): void {
  const { body } = document;
  expect(body.querySelectorAll("script, img, iframe, object, embed, base, link, meta, math, b, style")).toHaveLength(0);
  const attributes = [...body.querySelectorAll("*")].flatMap((one) => [...one.attributes]);
  expect(attributes.filter(({ name }) => /^on/i.test(name) || name === "srcdoc" || name === "formaction")).toEqual([]);
  const addresses = attributes.filter(({ name }) => ["href", "src", "action", "xlink:href"].includes(name));
  expect(addresses.map(({ value }) => value)).toEqual([]);
  expect("__hacked" in window).toBe(false);
}

const press = async (user: Awaited<ReturnType<typeof renderPane>>["user"], name: string) =>
  user.click(await screen.findByRole("button", { name }));
const bodyText = () => document.body.textContent ?? "";
const details = Object.fromEntries(
  ["name", "sheet", "names", "table", "made", "header", "message", "plan", "role", "firstAt", "texts"].map((key) => [
    key,
    worst,
  ]),
);
const tables = [hostileTable(leads, worst), hostileTable(sales, worst), hostileTable(plan, worst)];

async function graded(services: Partial<PaneServices>) {
  const view = await renderPane("grade", services);
  await press(view.user, "Preview");
  return view;
}

it("there are dozens of them", () => expect(texts.length).toBeGreaterThan(40));

it("Home: names of tables, sheets and headers", async () => {
  await renderPane("home", { findTables: async () => ({ ...summary, tables }) });
  await screen.findByText("Found in this workbook");
  expect(bodyText()).toContain(worst);
  expectInert();
});

it("Grade leads: leads, reasons, grades and unknown signals", async () => {
  const moves = texts.map((text, row) => ({
    ...{ kind: "up" as const, from: "B", to: "A", row, at: `H${row + 2}` },
    ...{ lead: text, reason: `not a known signal: ${text}` },
  }));
  const unknownSignals = texts.map((text, row) => ({ text, rows: [row], at: [`E${row + 2}`] }));
  const counts = [...gradeProposal.counts.slice(0, 4), { grade: worst, before: 1, after: 0 }, gradeProposal.counts[4]!];
  await graded({ proposeGrades: () => ({ ...gradeProposal, moves, unknownSignals, counts }) });
  await screen.findByText(/signals in .* leads are not in the rules/);
  expect(bodyText()).toContain(`“${texts[0]}”`);
  expect(bodyText()).toContain(worst);
  expectInert();
});

it("Preview: notes, cells that are overwritten, obstacles", async () => {
  const codes: readonly Note["code"][] = ["namesAvoided", "planDoesNotFit", "rulesApart", "strayNames", "unitsEqually"];
  const notes = codes.map((code): Note => ({ code, details: { ...details, n: 2, count: 2 }, severity: "warning" }));
  const overwritten = texts.map((text, row) => ({
    sheet: worst,
    at: `H${row + 2}`,
    before: text,
    after: `new ${text}`,
  }));
  const view = await graded({
    proposeGrades: () => ({ ...gradeProposal, notes }),
    preview: async (changes) => previewOf(changes, { overwritten }),
  });
  await screen.findByText("Not written yet. You can undo it afterwards.");
  expectInert();
  view.unmount();
  for (const code of [
    "sheetExists",
    "sheetProtected",
    "tableNameTaken",
    "nameTaken",
    "tableGone",
    "totalsRow",
  ] as const) {
    const obstacles: Obstacle[] = [{ code, details: { ...details, at: "A1" } }];
    const { unmount } = await graded({ preview: async (changes) => previewOf(changes, { obstacles }) });
    await screen.findByText((_, node) => node?.children.length === 0 && !!node.textContent?.includes(worst));
    expectInert();
    unmount();
  }
});

it("Write: conflicts and errors", async () => {
  const conflicts = texts.map((text, row) => ({ sheet: worst, at: `H${row + 2}`, expected: text, now: `now ${text}` }));
  for (const error of [
    new ConflictError(conflicts, 600),
    new WorkbookError("writeFailed", { message: worst }),
    new WorkbookError("notFound", details),
  ]) {
    const { user, unmount } = await graded({
      write: async () => {
        throw error;
      },
    });
    await press(user, "Write 3 columns");
    await screen.findAllByRole("alert");
    expectInert();
    unmount();
  }
});

it("Faults: every kind that quotes a cell, a header or a name", async () => {
  const faults = (
    ["badText", "badNumber", "noDimension", "noColumn", "planTwice", "badSheetName", "ruleTwice"] as const
  ).map((code) => ({ code, details: { ...details, value: worst, row: 1, column: 1, first: 1 }, at: `${worst}!F3` }));
  await graded({
    proposeGrades: () => {
      throw new JobError(faults);
    },
  });
  await screen.findByRole("alert");
  expect(bodyText()).toContain(worst);
  expectInert();
});

it("Build board: groups and dimensions", async () => {
  const groups = texts.map((name) => ({ name, actual: 1, plan: 2, status: "behind" as const }));
  const { user } = await renderPane("board", {
    findTables: async () => ({ ...summary, tables }),
    readTables: async (places) => places.map((place) => ({ place, headers: sales.headers, rows: [] })),
    proposeBoard: () => ({ ...boardProposal, sheet: worst, groups }),
  });
  await screen.findByRole("button", { name: "Preview" });
  expect(bodyText()).toContain(own);
  expectInert();
  await press(user, "Preview");
  await screen.findByRole("button", { name: "Write board" });
  for (const name of texts) expect(bodyText()).toContain(name.trim());
  expectInert();
});
