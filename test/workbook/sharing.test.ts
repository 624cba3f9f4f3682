import { frozenNote } from "../../src/sheets/frozenNote";
import type { Rect, Scalar } from "../../src/preview/host/book";
import { MemoryBook } from "../../src/preview/host/memoryBook";
import { readFormulas } from "../../src/workbook/formulas";
import { run } from "../../src/workbook/run";
import { findPlanFormulas } from "../../src/workbook/sharing";
import { parseRect } from "../../src/sheets/rect";
import { bootExcel } from "../support/office";
import { excelWith, sheetId, type Harness } from "./fixture";

let excel: Harness;
afterEach(() => excel.dispose());

const plan = { Targets: { rows: [["=PLAN.LANDING(1,2)", "=SUM(B2:B9)", "'=PLAN.PACE(1)", 5]] } };
const note = (more = {}) =>
  frozenNote(
    { formula: "=PLAN.MONTHS(1,A1:L1)", rows: 1, columns: 12, at: "B4", date: 46191, own: "", ...more },
    "en",
  )!;

describe("readFormulas(context) lists every formula of the workbook", () => {
  const list = () => run((context) => readFormulas(context));

  it("in tab order, hidden sheets included, the undo sheet left out", async () => {
    excel = await excelWith({
      B: { at: "C3", rows: [["=1", 2], ["=3", "'=4"]] },
      A: { rows: [["=5"]] },
      Hidden: { rows: [["=6"]] },
      "Planboard undo": { rows: [["=7"]] },
      Empty: { rows: [] },
    }); // prettier-ignore
    excel.book.updateSheet(sheetId(excel.book, "Hidden"), { visibility: "VeryHidden" });
    excel.host.stats.reset();
    expect((await list()).map(({ sheet, at, formula }) => [sheet, at, formula])).toEqual([
      ["B", "C3", "=1"],
      ["B", "C4", "=3"],
      ["A", "A1", "=5"],
      ["Hidden", "A1", "=6"],
    ]);
    expect(excel.host.stats.syncs).toBe(3);
  });

  it("of a protected sheet too, where a text that looks like a formula is none", async () => {
    excel = await excelWith(plan);
    excel.book.updateSheet(sheetId(excel.book, "Targets"), { protection: {} });
    expect((await list()).map(({ at }) => at)).toEqual(["A1", "B1"]);
  });

  it("in parts when there are very many", async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [`=${row}`]);
    excel = await excelWith({ Long: { rows } });
    excel.host.stats.reset();
    const found = await list();
    expect(found).toHaveLength(12_000);
    expect([found[0], found[11_999]]).toMatchObject([
      { at: "A1", formula: "=0" },
      { at: "A12000", formula: "=11999" },
    ]);
    expect(excel.host.stats.syncs).toBe(4);
  });
});

describe("findPlanFormulas() tells what colleagues without Planboard will see", () => {
  it("every PLAN formula with its functions, what it shows and whether its sheet is protected", async () => {
    excel = await excelWith({ ...plan, Review: { rows: [["=1+plan.pace(1)"]] } });
    excel.book.updateSheet(sheetId(excel.book, "Review"), { protection: {}, visibility: "Hidden" });
    const { formulas, canFreeze } = await findPlanFormulas();
    expect(canFreeze).toBe(true);
    expect(formulas).toEqual([
      {
        sheetId: sheetId(excel.book, "Targets"),
        sheet: "Targets",
        at: "A1",
        formula: "=PLAN.LANDING(1,2)",
        functions: ["PLAN.LANDING"],
        address: "A1",
        values: [[0]],
        shown: "0",
        sheetProtected: false,
        sheetVisible: true,
        note: "",
      },
      expect.objectContaining({
        sheet: "Review",
        functions: ["PLAN.PACE"],
        sheetProtected: true,
        sheetVisible: false,
      }),
    ]);
  });

  it("with the cells a result spills into, which are no formulas of their own", async () => {
    const book = new SpillingBook();
    const { id, name } = book.sheets()[0]!;
    book.write(id, parseRect("B2:C2"), [[{ formula: "=PLAN.QUARTERS(1)" }, { formula: "=PLAN.QUARTERS(1)" }]]);
    book.result = { rect: parseRect("B2:C3"), values: [[1, 2], ["", "#N/A"]] }; // prettier-ignore
    excel = await bootExcel({ book });
    const { formulas } = await findPlanFormulas();
    expect(formulas).toMatchObject([
      { sheet: name, at: "B2", address: "B2:C3", values: [[1, 2], ["", "#N/A"]], shown: "1" }, // prettier-ignore
    ]);
  });

  it("the number itself where a narrow column shows ####", async () => {
    excel = await excelWith(plan);
    excel.book.style(sheetId(excel.book, "Targets"), parseRect("A1"), { numberFormat: '"###"' });
    expect((await findPlanFormulas()).formulas[0]!.shown).toBe("0");
  });

  it("the notes of people on them", async () => {
    excel = await excelWith(plan);
    const sheet = sheetId(excel.book, "Targets");
    excel.book.setExtras(sheet, { notes: [{ at: "A1", text: "ask Dana" }] });
    expect((await findPlanFormulas()).formulas[0]!.note).toBe("ask Dana");
    excel.book.setExtras(sheet, { notes: [{ at: "A1", text: note({ own: "ask Li" }) }] });
    expect((await findPlanFormulas()).formulas[0]!.note).toBe("ask Li");
  });

  it("those frozen before, where their cells are now", async () => {
    excel = await excelWith({ Targets: { at: "B4", rows: [[1, 2, 3]] } });
    const sheet = sheetId(excel.book, "Targets");
    excel.book.setExtras(sheet, {
      notes: [
        { at: "B4", text: note({ own: "ask Dana", rows: 2 }) },
        { at: "C4", text: "another note" },
      ],
    });
    excel.book.shift(sheet, "row", 0, 2, "insert");
    const { frozen, formulas } = await findPlanFormulas();
    expect(formulas).toEqual([]);
    expect(frozen).toEqual([
      {
        sheetId: sheet,
        sheet: "Targets",
        at: "B6",
        formula: "=PLAN.MONTHS(1,A1:L1)",
        address: "B6:M7",
        rows: 2,
        columns: 12,
        frozenAt: "B4",
        date: 46191,
        note: "ask Dana",
        sheetProtected: false,
      },
    ]);
  });

  it("no frozen formula where a PLAN formula stands again", async () => {
    excel = await excelWith(plan);
    excel.book.setExtras(sheetId(excel.book, "Targets"), { notes: [{ at: "A1", text: note() }] });
    const { frozen, formulas } = await findPlanFormulas();
    expect([frozen, formulas.length]).toEqual([[], 1]);
  });

  it("names that call PLAN functions", async () => {
    excel = await excelWith(plan);
    excel.book.setName("Landing", "=PLAN.LANDING(1,2)");
    excel.book.setName("Rate", "=0.5");
    expect((await findPlanFormulas()).names).toEqual([{ name: "Landing", refersTo: "=PLAN.LANDING(1,2)" }]);
  });

  it("what the visible sheets without PLAN formulas hold", async () => {
    excel = await excelWith({
      ...plan,
      Board: { rows: [["=SUMIFS(A:A,B:B,1)", "=A1"]] },
      Plan: { rows: [[1, 2, "=SUM(A1:B1)", "=A1+B1"]] },
      Mixed: { rows: [[1, "=SUM(A1)", "=SUM(A1)/2"]] },
      Sums: { rows: [["=SUM(Plan!A1:B1)"]] },
      Leads: { rows: [["Lead"], ["Northern Taxi"]] },
      Empty: { rows: [] },
      Hidden: { rows: [[1]] },
      "Planboard undo": { rows: [[1]] },
    });
    excel.book.updateSheet(sheetId(excel.book, "Hidden"), { visibility: "Hidden" });
    expect((await findPlanFormulas()).sheets).toEqual([
      { sheet: "Board", holds: "formulas", formulas: 2 },
      { sheet: "Plan", holds: "sums", formulas: 2 },
      { sheet: "Mixed", holds: "formulas", formulas: 2 },
      { sheet: "Sums", holds: "formulas", formulas: 1 },
      { sheet: "Leads", holds: "values", formulas: 0 },
    ]);
  });

  it("without notes in an Excel that has none for add-ins", async () => {
    excel = await bootExcel({ requirements: { ExcelApi: "1.14" } });
    const { id } = excel.book.sheets()[0]!;
    excel.book.write(id, parseRect("A1"), [[{ formula: "=PLAN.PACE(1)" }]]);
    excel.host.stats.reset();
    const { canFreeze, formulas, frozen } = await findPlanFormulas();
    expect([canFreeze, formulas.length, frozen]).toEqual([false, 1, []]);
    expect([...excel.host.stats.members].filter((name) => /note/i.test(name))).toEqual([]);
  });

  it("in few syncs", async () => {
    excel = await excelWith({ ...plan, Leads: { rows: [["Lead"]] } });
    excel.book.setExtras(sheetId(excel.book, "Targets"), { notes: [{ at: "D1", text: note() }] });
    excel.host.stats.reset();
    await findPlanFormulas();
    expect(excel.host.stats.syncs).toBeLessThanOrEqual(8);
  });
});

/** A book in which one formula of the first sheet has a result that spills. */
class SpillingBook extends MemoryBook {
  result: { readonly rect: Rect; readonly values: readonly (readonly Scalar[])[] } | undefined;

  override spill(_sheet: string, row: number, column: number): Rect | null {
    const rect = this.result?.rect;
    return rect && rect.row === row && rect.column === column ? rect : null;
  }

  override read(sheet: string, rect: Rect) {
    const { rect: at, values } = this.result ?? { rect: parseRect("A1"), values: [] };
    return super.read(sheet, rect).map((line, r) =>
      line.map((cell, c) => {
        const value = values[rect.row + r - at.row]?.[rect.column + c - at.column];
        return value === undefined ? cell : { ...cell, value };
      }),
    );
  }
}
