/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off, office-addins/no-navigational-load: off -- the host is tested, not the habits of an add-in */
import type { SheetExtras } from "../../../../src/preview/host/book";
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeAll(async () => {
  excel = await bootExcel();
});
afterAll(() => excel.dispose());

/** B2:C9 with one of each kind over its cells. */
const extras: SheetExtras = {
  conditional: [{ kind: "rule", at: "B1:C9", formula: '$D1="behind"', style: { color: "#C00000" } }],
  validation: [{ kind: "list", at: "B2:B9", source: ["on", "off"] }],
  links: [{ at: "C2", to: "Plan!A1", tip: "" }],
  notes: [{ at: "B3", text: "ask Dana" }],
  charts: [],
};

/** Carries `act` out on new sheets Plan (with `extras`) and Copy; what then lies over Copy. */
async function onCopy(act: (plan: Excel.Worksheet, copy: Excel.Worksheet) => void): Promise<SheetExtras> {
  const { book } = excel;
  for (const { id, name } of book.sheets()) if (name !== "Sheet1") book.deleteSheet(id);
  book.setExtras(book.addSheet("Plan"), extras);
  const copy = book.addSheet("Copy");
  book.setExtras(copy, { notes: [{ at: "F5", text: "goes" }] });
  await Excel.run(async ({ workbook: { worksheets } }) => {
    act(worksheets.getItem("Plan"), worksheets.getItem("Copy"));
  });
  return book.extras(copy);
}

it("copyFrom All takes along what lies over the cells, formulas moved with them", async () => {
  const copied = await onCopy((plan, copy) => copy.getRange("F4").copyFrom(plan.getRange("B2:C3")));
  expect(copied).toEqual({
    conditional: [{ kind: "rule", at: "F4:G5", formula: '$D4="behind"', style: { color: "#C00000" } }],
    validation: [{ kind: "list", at: "F4:F5", source: ["on", "off"] }],
    links: [{ at: "G4", to: "Plan!A1", tip: "" }],
    notes: [{ at: "F5", text: "ask Dana" }],
    charts: [],
  });
});

it("copyFrom Formats takes conditional formats only", async () => {
  const copied = await onCopy((plan, copy) => copy.getRange("F4").copyFrom(plan.getRange("B2:C3"), "Formats"));
  expect([copied.conditional.length, copied.validation, copied.links]).toEqual([1, [], []]);
  expect(copied.notes).toEqual([{ at: "F5", text: "goes" }]);
});

it.each(["Values", "Formulas"] as const)("copyFrom %s takes nothing of it", async (how) => {
  const copied = await onCopy((plan, copy) => copy.getRange("F4").copyFrom(plan.getRange("B2:C3"), how));
  expect(copied).toEqual({
    conditional: [],
    validation: [],
    links: [],
    notes: [{ at: "F5", text: "goes" }],
    charts: [],
  });
});

it("what the target had there is replaced, cells without anything clear it", async () => {
  const copied = await onCopy((plan, copy) => {
    copy.getRange("A1").copyFrom(plan.getRange("B2:C3"));
    copy.getRange("A1").copyFrom(plan.getRange("H8"));
  });
  expect(copied.conditional.map(({ at }) => at)).toEqual(["A2:B2", "B1"]);
  expect(copied.validation.map(({ at }) => at)).toEqual(["A2"]);
});

it("a blank cell takes away what only its target had", async () => {
  const { notes } = await onCopy((plan, copy) => copy.getRange("F5").copyFrom(plan.getRange("H8")));
  expect(notes).toEqual([]);
});

it("a copy onto itself, one row down, reads before it writes", async () => {
  await Excel.run(async ({ workbook: { worksheets } }) => {
    await Promise.resolve();
    worksheets.getItem("Copy").getRange("A1").clear();
  });
  const { book } = excel;
  const plan = book.sheets().find(({ name }) => name === "Plan")!.id;
  book.setExtras(plan, { ...extras, notes: [{ at: "B3", text: "ask Dana" }] });
  await Excel.run(async ({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem("Plan");
    sheet.getRange("B3:C4").copyFrom("B2:C3");
  });
  expect(book.extras(plan).notes).toEqual([{ at: "B4", text: "ask Dana" }]);
});

it("clear Contents keeps conditional formats, validations and notes", async () => {
  const { book } = excel;
  const plan = book.sheets().find(({ name }) => name === "Plan")!.id;
  book.setExtras(plan, extras);
  await Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.getItem("Plan").getRange("A1:H20").clear("Contents");
  });
  expect(book.extras(plan)).toEqual(extras);
});
