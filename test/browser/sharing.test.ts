import { openSample } from "../support/preview";

/** Share safely in the sample workbook, and notes as Univer shows them. */
let preview: Awaited<ReturnType<typeof openSample>>;

beforeAll(async () => {
  preview = await openSample();
});
afterAll(() => preview.close());

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });
const main = () => preview.pane.getByRole("main").filter({ visible: true });

it("lists every PLAN formula with what it shows and where it spills, and previews freezing it", async () => {
  await preview.page.evaluate(() => {
    const book = window.planboardPreview!.book;
    const sheet = book.addSheet("Targets");
    const cell = (row: number, column: number) => ({ row, rowEnd: row, column, columnEnd: column });
    const weights = [3, 2, 4, 4, 5, 4, 3, 3, 4, 4, 5, 6];
    book.write(sheet, { row: 1, rowEnd: 1, column: 1, columnEnd: 12 }, [weights.map((value) => ({ value }))]);
    book.write(sheet, cell(3, 1), [[{ formula: "=PLAN.MONTHS(2500,B2:M2)" }]]);
    book.write(sheet, cell(8, 1), [[{ formula: "=SUM(PLAN.QUARTERS(100,B2:E2))" }]]);
    book.setExtras(sheet, { notes: [{ at: "B2", text: "ask Dana about March" }] });
    book.select(sheet, cell(0, 0));
  });
  await preview.settle();
  await button("This workbook").click();
  await preview.pane.getByRole("menuitem", { name: "Share safely" }).click();
  await preview.pane.getByText("2 formulas, 13 cells. Nothing is changed yet.").waitFor();
  const text = await main().innerText();
  for (const part of ["Targets!B4:M4", "=PLAN.MONTHS(2500,B2:M2)", "12 cells", "Targets!B9", "#NAME?", "Leads"]) {
    expect(text).toContain(part);
  }
  await preview.picture("sharing-en");

  await button("Preview freezing").click();
  await button("Freeze 13 cells").waitFor();
  expect(await main().innerText()).toContain("no longer follow their inputs");
  await preview.picture("sharing-preview-en");
  expect(await preview.formulas("Targets", "B4")).toEqual([["=PLAN.MONTHS(2500,B2:M2)"]]);
});

it("a note shows when the mouse is over its cell", async () => {
  const canvas = await preview.page.locator("#univer-sheet-main-canvas_book").boundingBox();
  // B2: past the row header and column A (64 pixels), below the column header and row 1 (20 pixels).
  await preview.page.mouse.move(canvas!.x + 46 + 64 + 30, canvas!.y + 20 + 20 + 10, { steps: 8 });
  await preview.page.waitForFunction(() =>
    [...document.querySelectorAll("textarea")].some(({ value }) => value === "ask Dana about March"),
  );
  await preview.picture("note-en");
  expect(preview.errors).toEqual([]);
});
