import { isError, proposeFreeze } from "../../src/jobs/freeze";
import { proposeThaw } from "../../src/jobs/thaw";
import { parseFrozenNote } from "../../src/sheets/frozenNote";
import type { SetCells } from "../../src/sheets/change";
import type { FrozenFormula, PlanFormula } from "../../src/workbook/types";
import { faultsOf } from "./source";

const today = 46191;
const en = { language: "en", today } as const;

function planFormula(more: Partial<PlanFormula> = {}): PlanFormula {
  return {
    sheetId: "{t}",
    sheet: "Targets",
    at: "B4",
    formula: "=PLAN.QUARTERS(100,B2:E2)",
    functions: ["PLAN.QUARTERS"],
    address: "B4:D5",
    values: [
      [30, "", 20],
      ["=x", true, 0],
    ],
    shown: "30",
    sheetProtected: false,
    sheetVisible: true,
    note: "",
    ...more,
  };
}
const single = planFormula({ at: "B9", formula: "=PLAN.LANDING(1,2)", address: "B9", values: [[7]], shown: "7" });

function frozen(more: Partial<FrozenFormula> = {}): FrozenFormula {
  return {
    sheetId: "{t}",
    sheet: "Targets",
    at: "B4",
    formula: "=PLAN.QUARTERS(100,B2:E2)",
    address: "B4:C5",
    rows: 2,
    columns: 2,
    frozenAt: "B4",
    date: today,
    note: "",
    sheetProtected: false,
    ...more,
  };
}

const changeOf = (changes: readonly unknown[], index = 0) => changes[index] as SetCells;

describe("proposeFreeze(formulas) puts results in place of formulas", () => {
  it("every cell of the result, those it spilled into marked, blanks as blanks", () => {
    const { cells } = changeOf(proposeFreeze([planFormula()], en).changes);
    expect(cells.map(({ at, value, spilled }) => [at, value, spilled])).toEqual([
      ["B4", 30, undefined],
      ["C4", "", true],
      ["D4", 20, true],
      ["B5", "=x", true],
      ["C5", true, true],
      ["D5", 0, true],
    ]);
    expect(cells.some(({ formula }) => formula)).toBe(false);
  });

  it("the formula in the note of its own cell, with the size, the place and the day", () => {
    const { cells } = changeOf(proposeFreeze([planFormula()], en).changes);
    expect(cells.map(({ note }) => typeof note)).toEqual(["string", ...new Array(5).fill("undefined")]);
    expect(parseFrozenNote(cells[0]!.note!)).toEqual({
      formula: "=PLAN.QUARTERS(100,B2:E2)",
      rows: 2,
      columns: 3,
      at: "B4",
      date: today,
      own: "",
    });
  });

  it("above the note that was there, in the workbook's language", () => {
    const { cells } = changeOf(proposeFreeze([planFormula({ note: "问李" })], { language: "zh", today }).changes);
    expect(cells[0]!.note).toMatch(/^Planboard：[^]*\n\n问李$/);
  });

  it("from the values as read: edited since, they are a conflict", () => {
    const { cells, basis } = changeOf(proposeFreeze([planFormula()], en).changes);
    expect(basis).toEqual(cells.map(({ at, value }) => ({ at, value })));
  });

  it("one change a sheet, counted in formulas and cells", () => {
    const other = planFormula({ sheetId: "{r}", sheet: "Review" });
    const proposal = proposeFreeze([planFormula(), other, single], en);
    expect(proposal.changes.map((change) => [changeOf([change]).sheet, changeOf([change]).cells.length])).toEqual([
      ["Targets", 7],
      ["Review", 6],
    ]);
    expect([proposal.kind, proposal.formulas, proposal.cells]).toEqual(["freeze", 3, 13]);
  });

  it.each([
    ["en", [planFormula(), single], "Share safely", "2 formulas frozen, 7 cells"],
    ["en", [single], "Share safely", "1 formula frozen, 1 cell"],
    ["zh", [planFormula(), single], "共享检查", "固定 2 个公式，共 7 格"],
  ] as const)("a note for the journal in %s", (language, chosen, job, what) => {
    expect(proposeFreeze(chosen, { language, today }).journal).toEqual({ language, job, what });
  });

  it("gives back what it was given unchanged", () => {
    const given = planFormula();
    proposeFreeze([given], en);
    expect(given).toEqual(planFormula());
  });
});

describe("proposeFreeze refuses, with every cell,", () => {
  it.each(["#VALUE!", "#NAME?", "#SPILL!", "#N/A", "#DIV/0!"])("the error %s", (error) => {
    const chosen = [planFormula({ values: [[error]], address: "B4" }), single];
    expect(faultsOf(() => proposeFreeze(chosen, en))).toEqual([
      {
        code: "errorResult",
        details: { error, function: "PLAN.QUARTERS", formulaAt: "B4" },
        at: "Targets!B4",
      },
    ]);
  });

  it("errors in some cells of a result", () => {
    const values = [[30, "#N/A", 20], ["x", 1, "#N/A"]]; // prettier-ignore
    expect(faultsOf(() => proposeFreeze([planFormula({ values })], en))).toMatchObject([
      { code: "errorResult", at: "Targets!C4" },
      { code: "errorResult", at: "Targets!D5" },
    ]);
  });

  it.each(["#BUSY!", "#GETTING_DATA"])("what is still being calculated (%s)", (error) => {
    const chosen = planFormula({ values: [[error]], address: "B4" });
    expect(faultsOf(() => proposeFreeze([chosen], en))).toMatchObject([{ code: "stillCalculating", at: "Targets!B4" }]);
  });

  it("a formula that its note could not hold", () => {
    const chosen = planFormula({ note: "x".repeat(32_700) });
    expect(faultsOf(() => proposeFreeze([chosen], en))).toEqual([
      { code: "noteTooLong", details: {}, at: "Targets!B4" },
    ]);
  });

  it("but no text that only begins like an error", () => {
    expect(["#1", "#VALUE", "#VALUE! x", "", 5, "#"].filter(isError)).toEqual([]);
  });
});

describe("proposeThaw(frozen) brings formulas back", () => {
  it("into their cells, the rest of the result emptied, the note taken away", () => {
    expect(proposeThaw([frozen()], en).changes).toEqual([
      {
        kind: "setCells",
        sheet: "Targets",
        cells: [
          { at: "B4", value: "=PLAN.QUARTERS(100,B2:E2)", formula: true, note: null },
          { at: "C4", value: "", spilled: true },
          { at: "B5", value: "", spilled: true },
          { at: "C5", value: "", spilled: true },
        ],
      },
    ]);
  });

  it("with the note that people had written", () => {
    const { cells } = changeOf(proposeThaw([frozen({ note: "ask Dana" })], en).changes);
    expect(cells[0]!.note).toBe("ask Dana");
  });

  it("warning of those that stand elsewhere than when they were frozen", () => {
    const moved = frozen({ at: "B6", address: "B6:C7", frozenAt: "B4" });
    const proposal = proposeThaw([moved, frozen(), frozen({ frozenAt: "" })], en);
    expect(proposal.notes).toEqual([{ code: "movedSince", details: { n: 1, count: 1 }, severity: "warning" }]);
    expect(changeOf(proposal.changes).cells[0]).toMatchObject({ at: "B6", formula: true });
    expect(proposeThaw([frozen()], en).notes).toEqual([]);
  });

  it("with a note for the journal", () => {
    expect(proposeThaw([frozen(), frozen({ sheet: "Review" })], en).journal).toEqual({
      language: "en",
      job: "Share safely",
      what: "2 formulas brought back, 8 cells",
    });
    expect(proposeThaw([frozen()], { language: "zh" }).journal?.what).toBe("恢复 1 个公式，共 4 格");
  });
});
