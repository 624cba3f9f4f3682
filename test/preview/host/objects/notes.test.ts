/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off, office-addins/no-navigational-load: off -- the host is tested, not the habits of an add-in */
import type { MemoryBook } from "../../../../src/preview/host/memoryBook";
import { bootExcel, type ExcelHarness } from "../../../support/office";

let excel: ExcelHarness<MemoryBook>;
beforeAll(async () => {
  excel = await bootExcel();
});
afterAll(() => excel.dispose());

let sheet: Excel.Worksheet;
/** Runs a batch on a new sheet named "Plan". */
async function onPlan<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Plan").delete();
    sheet = context.workbook.worksheets.add("Plan");
    return batch(context);
  });
}

it("a note is added, read, changed and deleted", async () => {
  await onPlan(async (context) => {
    sheet.notes.add("B2", "first");
    const added = sheet.notes.add(sheet.getRange("C3"), "second").load("content");
    await context.sync();
    expect(added.content).toBe("second");
    const note = sheet.notes.getItem("B2");
    note.content = "changed";
    note.load("content");
    await context.sync();
    expect(note.content).toBe("changed");
    note.delete();
    const gone = sheet.notes.getItemOrNullObject("B2").load("content");
    const count = sheet.notes.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 1]);
  });
});

it("the collections list the notes of a sheet and of the workbook; each knows its cell, which follows rows", async () => {
  await onPlan(async (context) => {
    sheet.notes.add("B2", "one");
    sheet.notes.add("D4", "two");
    sheet.getRange("1:1").insert("Down");
    const notes = sheet.notes.load("items/content");
    const all = context.workbook.notes.load("items/content");
    await context.sync();
    const places = [...notes.items, ...all.items].map((note) => note.getLocation().load("address"));
    await context.sync();
    expect(notes.items.map(({ content }) => content)).toEqual(["one", "two"]);
    expect(places.map(({ address }) => address)).toEqual(["Plan!B3", "Plan!D5", "Plan!B3", "Plan!D5"]);
  });
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a note where there is none", (on) => on.notes.getItem("B2").load("content"), "ItemNotFound"],
  ["a second note on a cell", (on) => void (on.notes.add("A1", "x"), on.notes.add("A1", "y")), "InvalidArgument"],
  ["a note on two cells", (on) => on.notes.add("A1:B1", "x"), "InvalidCellAddress"],
  ["a note longer than 32,767", (on) => on.notes.add("A1", "x".repeat(32_768)), "InvalidArgument"],
  ["a note on a protected sheet", (on) => void (on.protection.protect(), on.notes.add("A1", "x")), "AccessDenied"],
  ["a member that is not there", (on) => on.notes.add("A1", "x").load("authorName"), "ApiNotFound"],
])("%s is refused", async (_what, act, code) => {
  await onPlan(async (context) => {
    act(sheet);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

it("content not loaded is PropertyNotLoaded, as of the client's own classes", async () => {
  await onPlan(async (context) => {
    const note = sheet.notes.add("A1", "x");
    await context.sync();
    expect(() => note.content).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

it("clear takes a note with All, and leaves it with Contents and Formats", async () => {
  await onPlan(async (context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.notes.add("A1", "kept");
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A1").clear("Formats");
    const kept = sheet.notes.getCount();
    await context.sync();
    expect(kept.value).toBe(1);
    sheet.getRange("A1").clear();
    const none = sheet.notes.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});
