import { formatRect, parseRect } from "../../src/preview/host/a1";
import type { Scalar } from "../../src/preview/host/book";
import { openPreview, type Served } from "../support/browser";
import { cellsIn, examples, rounded, type Language } from "../support/examples";
import { openPage, type PreviewPage } from "../support/preview";

/** The functions as a person meets them: typed into a cell of the preview, in both languages. */
let served: Served;

beforeAll(async () => {
  served = await openPreview();
});
afterAll(() => served.close());

/** Puts values on a sheet, added when it is not there; formulas are typed, see `type`. */
function put(preview: PreviewPage, sheet: string, cells: readonly (readonly Scalar[])[]): Promise<void> {
  return preview.page.evaluate(
    ({ name, values }) => {
      const book = window.planboardPreview!.book;
      const id = book.sheets().find((state) => state.name === name)?.id ?? book.addSheet(name);
      const rect = { row: 0, column: 0, rowEnd: values.length - 1, columnEnd: values[0]!.length - 1 };
      book.write(
        id,
        rect,
        values.map((row) => row.map((value) => ({ value }))),
      );
    },
    { name: sheet, values: cells.map((row) => [...row]) },
  );
}

/** The cells a block takes whose first cell is `at`. */
function blockAt(at: string, cells: readonly (readonly unknown[])[]): string {
  const { row, column } = parseRect(at)!;
  return formatRect({ row, column, rowEnd: row + cells.length - 1, columnEnd: column + cells[0]!.length - 1 });
}

const sentence = (preview: PreviewPage) => preview.page.locator("#cellError").innerText();

describe.each<[Language, string]>([
  ["en", ""],
  ["zh", "?lang=zh"],
])("in the preview (%s)", (language, query) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPage(await served.context.newPage(), served.url + query);
  });
  afterAll(() => preview.page.close());

  // Every example is calculated in both languages without a screen; here Chinese shows those with words in the result.
  const shown = examples.filter(({ id }) => language === "en" || ["GRADEREASON", "MONTHS", "BOARD"].includes(id));
  it.each(shown.map((example) => [example.id, example.formula, example] as const))(
    "%s: its example, typed, spills what the help says: %s",
    async (id, formula, example) => {
      await put(preview, id, cellsIn(example.cells, language));
      await preview.type(id, example.at, formula);
      const gives = cellsIn(example.gives, language);
      expect(rounded(await preview.values(id, blockAt(example.at, gives)))).toEqual(rounded(gives));
      if (id === "MATRIX" || id === "BOARD") await preview.picture(`function-${id.toLowerCase()}-${language}`);
    },
  );

  it("explains an error in the reader's language, whatever the language of the cells", async () => {
    await put(preview, "Errors", language === "zh" ? [["East", 0]] : [["华东", 0]]);
    await preview.type("Errors", "A3", "=PLAN.SPLIT(10,A1:B1)");
    expect((await preview.values("Errors", "A3"))[0]).toEqual(["#VALUE!"]);
    await preview.page.keyboard.press("ArrowUp");
    await preview.page.locator("#cellError", { hasText: /./ }).waitFor();
    expect(await sentence(preview)).toBe(
      language === "zh"
        ? "A3：权重第 1 行第 1 列：文字“East”不是数字。请填数字或 0。"
        : 'A3: weights, row 1, column 1: the text "华东" is not a number. Type a number, or 0.',
    );
  });

  it("offers the functions and shows the help while a formula is typed, in the reader's language", async () => {
    await put(preview, "Help", [[1, 2, 3]]);
    await preview.type("Help", "A5", "x");
    await preview.page.keyboard.type("=PLAN.RO", { delay: 15 });
    await preview.page.getByText("PLAN.ROLL", { exact: true }).first().waitFor();
    await preview.page.keyboard.type("LL(", { delay: 15 });
    // The card is folded at first, as the grid's own help is.
    const card = preview.page.getByText(/PLAN\.ROLL\(/).last();
    await card.waitFor();
    await preview.page
      .getByText(language === "zh" ? "[季度内优先]" : "[withinQuarter]")
      .first()
      .waitFor();
    await preview.picture(`function-help-${language}`);
    await preview.page.keyboard.press("Escape");
    await preview.page.keyboard.press("Escape");
  });

  it("nothing went wrong behind the scenes", () => {
    expect(preview.errors).toEqual([]);
  });
});

describe("blanks, errors and full cells", () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPage(await served.context.newPage(), served.url);
  });
  afterAll(() => preview.page.close());

  it("blank cells are 0 for amounts and missing for dates and texts", async () => {
    await put(preview, "Blanks", [
      [1, "deposit received", 46103],
      [null, null, null],
      [3, null, 46103],
    ]);
    await preview.type("Blanks", "E1", "=PLAN.SPLIT(8,A1:A4)");
    await preview.type("Blanks", "F1", "=PLAN.GRADE(B1:B4,C1:C4,DATE(2026,3,2))");
    expect(await preview.values("Blanks", "E1:E4")).toEqual([[2], [0], [6], [0]]);
    expect(rounded(await preview.values("Blanks", "F1:F4"))).toEqual([["O"], [null], ["A"], [null]]);
  });

  it("an error among the arguments spoils the whole result, in functions that answer row by row its row", async () => {
    await put(preview, "Passing", [
      [1, "deposit received"],
      [0, "showed intent"],
      [3, "terms negotiated"],
    ]);
    await preview.type("Passing", "A2", "=1/0");
    await preview.type("Passing", "B2", "=NA()");
    await preview.type("Passing", "D1", "=PLAN.SPLIT(8,A1:A3)");
    await preview.type("Passing", "E1", "=PLAN.GRADE(B1:B3)");
    expect(await preview.values("Passing", "D1:D3")).toEqual([["#DIV/0!"], [null], [null]]);
    expect(await preview.values("Passing", "E1:E3")).toEqual([["O"], ["#N/A"], ["B"]]);
  });

  it("#SPILL! where a cell is in the way, and the result once it is cleared", async () => {
    await put(preview, "Full", [[1], [1], [1], [null], [null], ["here first"]]);
    await preview.type("Full", "A5", "=PLAN.SPLIT(9,A1:A3)");
    expect(await preview.values("Full", "A5:A7")).toEqual([["#SPILL!"], ["here first"], [null]]);
    await put(preview, "Full", [[1], [1], [1], [null]]);
    await preview.page.evaluate(() => {
      const book = window.planboardPreview!.book;
      const id = book.sheets().find((state) => state.name === "Full")!.id;
      book.write(id, { row: 5, column: 0, rowEnd: 5, columnEnd: 0 }, [[{ value: null }]]);
    });
    expect(await preview.values("Full", "A5:A7")).toEqual([[3], [3], [3]]);
  });

  it("nothing went wrong behind the scenes", () => {
    expect(preview.errors).toEqual([]);
  });
});
