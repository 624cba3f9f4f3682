import { proposeFreeze } from "../../src/jobs/freeze";
import { proposeThaw } from "../../src/jobs/thaw";
import type { FunctionsFile } from "../../src/preview/grid/customFunctions/metadata";
import { parseFrozenNote } from "../../src/sheets/frozenNote";
import { parseRect } from "../../src/sheets/rect";
import { ConflictError } from "../../src/workbook/errors";
import { findPlanFormulas } from "../../src/workbook/sharing";
import type { Receipt } from "../../src/workbook/types";
import { loadHeadless } from "../preview/grid/support/headless";
import { disposeAfterAll, testBook, type TestBook } from "../preview/grid/support/workbook";
import { bootExcel } from "../support/office";
import { preview, undo, write } from "./act";

/** Freezing end to end, over a book that calculates and spills: Microsoft's client, the host, Univer. */
disposeAfterAll();
const { registerFunctions } = loadHeadless();

const functions: FunctionsFile = {
  functions: [{ id: "EQUALLY", name: "EQUALLY", description: "", parameters: [{ name: "total" }, { name: "parts" }] }],
};
const formula = "=PLAN.EQUALLY(A1,4)";
const today = 46191;

let test: TestBook;
let dispose: () => void;
beforeEach(async () => {
  test = testBook();
  registerFunctions(test.univer.__getInjector(), functions, {
    runtime: () => ({
      functions: {
        EQUALLY: (total: unknown, parts: unknown) => [
          Array.from({ length: Number(parts) }, () => Number(total) / Number(parts)),
        ],
      },
      isCellError: (thrown): thrown is never => thrown === undefined,
    }),
    explain: () => undefined,
  });
  // A1 the input; B4:E4 the result; B9 a longer formula; B10 a native one that reads the result.
  test.put("A1", [[100]]);
  test.put("B4", [[formula]]);
  test.put("B9", [["=SUM(PLAN.EQUALLY(A1,4))+1"]]);
  test.put("B10", [["=SUM(B4:E4)"]]);
  test.book.setExtras(test.sheet, { notes: [{ at: "B4", text: "ask Dana" }] });
  await test.book.settle();
  const excel = await bootExcel({ book: test.book });
  dispose = () => excel.dispose();
});
afterEach(() => dispose());

const formulasAt = (address: string) =>
  test.book
    .read(test.sheet, parseRect(address))
    .flat()
    .map((cell) => cell.formula);
const notes = () => test.book.extras(test.sheet).notes;

async function freeze(): Promise<Receipt> {
  const { formulas } = await findPlanFormulas();
  return write(await preview(proposeFreeze(formulas, { language: "en", today }).changes));
}

async function thaw(): Promise<Receipt> {
  const { frozen } = await findPlanFormulas();
  return write(await preview(proposeThaw(frozen, { language: "en" }).changes));
}

it("the preview says which formulas are overwritten, and nothing is in the way", async () => {
  const { formulas } = await findPlanFormulas();
  expect(formulas.map(({ at, address, note }) => [at, address, note])).toEqual([
    ["B4", "B4:E4", "ask Dana"],
    ["B9", "B9", ""],
  ]);
  const { obstacles, overwritten } = await preview(proposeFreeze(formulas, { language: "en", today }).changes);
  expect(obstacles).toEqual([]);
  expect(overwritten.map(({ at }) => at)).toEqual(expect.arrayContaining(["B4", "B9"]));
});

it("writing puts values in place of formulas and spilled cells, the formula into the note", async () => {
  await freeze();
  expect(await test.values("B4:E4")).toEqual([[25, 25, 25, 25]]);
  expect(formulasAt("B4:E4")).toEqual([undefined, undefined, undefined, undefined]);
  expect(await test.values("B9:B10")).toEqual([[101], [100]]);
  expect(notes().map(({ at, text }) => [at, parseFrozenNote(text)?.formula, parseFrozenNote(text)?.own])).toEqual([
    ["B4", formula, "ask Dana"],
    ["B9", "=SUM(PLAN.EQUALLY(A1,4))+1", ""],
  ]);
  const { formulas, frozen } = await findPlanFormulas();
  expect([formulas, frozen.map(({ address }) => address)]).toEqual([[], ["B4:E4", "B9"]]);
});

it("frozen cells no longer follow their inputs", async () => {
  await freeze();
  test.put("A1", [[200]]);
  expect(await test.values("B4:E4")).toEqual([[25, 25, 25, 25]]);
});

it("undo brings formulas, spill and notes back", async () => {
  const receipt = await freeze();
  await undo(receipt);
  expect(formulasAt("B4:E4")).toEqual([formula, undefined, undefined, undefined]);
  test.put("A1", [[200]]);
  expect(await test.values("B4:E4")).toEqual([[50, 50, 50, 50]]);
  expect(notes()).toEqual([{ at: "B4", text: "ask Dana" }]);
});

it("bringing back lets the formula spill again and leaves the note of people", async () => {
  await freeze();
  await thaw();
  expect(formulasAt("B4:E4")).toEqual([formula, undefined, undefined, undefined]);
  test.put("A1", [[200]]);
  expect(await test.values("B4:E4")).toEqual([[50, 50, 50, 50]]);
  expect(await test.values("B9")).toEqual([[201]]);
  expect(notes()).toEqual([{ at: "B4", text: "ask Dana" }]);
});

it("undo of bringing back leaves the values and the way back", async () => {
  await freeze();
  const before = notes();
  await undo(await thaw());
  expect(formulasAt("B4:E4")).toEqual([undefined, undefined, undefined, undefined]);
  expect(await test.values("B4:E4")).toEqual([[25, 25, 25, 25]]);
  expect(notes()).toEqual(before);
});

it("an input edited between preview and write is a conflict: the results are no longer those previewed", async () => {
  const { formulas } = await findPlanFormulas();
  const seen = await preview(proposeFreeze(formulas, { language: "en", today }).changes);
  test.put("A1", [[200]]);
  await test.book.settle();
  await expect(write(seen)).rejects.toThrow(ConflictError);
  expect(formulasAt("B4")).toEqual([formula]);
});

it("cells edited while frozen are shown as overwritten when the formula comes back", async () => {
  await freeze();
  test.put("C4", [[7]]);
  const { frozen } = await findPlanFormulas();
  const { overwritten } = await preview(proposeThaw(frozen, { language: "en" }).changes);
  expect(overwritten).toContainEqual(expect.objectContaining({ at: "C4", before: 7 }));
});

it("the formula comes back where its note is after rows went in", async () => {
  await freeze();
  test.book.shift(test.sheet, "row", 2, 2, "insert");
  await thaw();
  expect(formulasAt("B6:C6")).toEqual([formula, undefined]);
  expect(await test.values("B6:E6")).toEqual([[25, 25, 25, 25]]);
  expect(notes()).toEqual([{ at: "B6", text: "ask Dana" }]);
});
