import { proposeBoard } from "../../../src/jobs/board";
import { proposeSplit } from "../../../src/jobs/split";
import { monthHeader } from "../../../src/planning/monthHeader";
import { monthHeaders } from "../../../src/sheets/language";
import { isSheetName } from "../../../src/preview/host/objects/sheetName";
import { faultsOf, nothingTaken } from "../../jobs/source";
import { hostileTexts } from "../../support/hostile";
import { cells, dump, excelWith, type Harness, type SheetSetup } from "../fixture";
import { carryOut, readAll } from "./carryOut";
import { expectWritten } from "./expectWritten";

/** Hostile headers, sheet names and table names: references still point at them, and nothing else. */
let excel: Harness | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

const months = monthHeaders("en");
const day = 46090;

/** A small ledger and plan by one dimension with this header, as plain ranges or tables. */
function pair(header: string, { prefix = "", tables }: { prefix?: string; tables?: readonly [string, string] } = {}) {
  const sheets: Record<string, SheetSetup> = {
    [`${prefix}Sales`]: {
      rows: [
        ["Date", `'${header}`, "Quantity"],
        [day, "North", 3],
        [day - 365, "South", 4],
      ],
      ...(tables && { table: tables[0] }),
    },
    [`${prefix}Plan`]: {
      rows: [
        ["Year", `'${header}`, ...months],
        [2026, "North", ...months.map(() => 10)],
        [2026, "South", ...months.map(() => 20)],
      ],
      ...(tables && { table: tables[1] }),
    },
  };
  return sheets;
}

/** A table holds headers of at most 255 characters; one that names a month is no dimension. */
const headers = hostileTexts.filter((text) => text.trim() !== "" && text.length <= 255 && !monthHeader(text));
const looksLikeFormula = (header: string) => header.startsWith("=");

/** Builds a board over ranges with each of the headers, several in a workbook, and takes it back. */
async function boardsOver(chosen: readonly string[]): Promise<void> {
  for (let from = 0; from < chosen.length; from += 12) {
    const batch = chosen.slice(from, from + 12);
    excel = await excelWith(Object.assign({}, ...batch.map((header, index) => pair(header, { prefix: `${index} ` }))));
    const { named, taken } = await readAll();
    for (const [index, header] of batch.entries()) {
      const [sales, plan] = [named(`${index} Sales`), named(`${index} Plan`)];
      const board = proposeBoard({
        ...{ asOf: day, language: "en", dimensions: [header], taken },
        sales: { ...sales, found: { ...sales.found, roles: { date: 0, quantity: 2 }, dimensions: [1] } },
        plan: { ...plan, found: { ...plan.found, roles: { year: 0 }, dimensions: [1] } },
      });
      const before = dump(excel.book);
      const undo = await carryOut(board);
      expectWritten(excel.book, board.changes);
      expect(cells(excel.book, `${index} Sales`, "B1")).toEqual([[header]]);
      await undo();
      expect([header, dump(excel.book)]).toEqual([header, before]);
    }
    excel.dispose();
    excel = undefined;
  }
}

it("P1 as the header of a dimension: tables are made over it, the board quotes it, Undo restores it as text", () =>
  boardsOver(headers.filter((header, index) => index % 5 === 0 && !looksLikeFormula(header))));

it("P1 as the header of a dimension that starts with =: Undo restores it as text", () =>
  boardsOver(headers.filter(looksLikeFormula).slice(0, 3)));

it("as names of the sheets and tables the data stands in", async () => {
  const sheetNames = hostileTexts.filter((text) => isSheetName(text) && text.trim() !== "").slice(0, 60);
  const tableNames = ["__proto__", "constructor", "toString", "_xlnm.Print_Area", "\\a", "Ｓａｌｅｓ", "表_1"];
  expect(sheetNames.length).toBe(60);
  for (let index = 0; index < sheetNames.length; index += 2) {
    const [salesSheet, planSheet] = [sheetNames[index]!, sheetNames[index + 1]!];
    const table = tableNames[(index / 2) % tableNames.length]!;
    const { Sales, Plan } = pair("Region", { tables: [table, `${table}2`] });
    excel = await excelWith(
      Object.fromEntries([
        [salesSheet, Sales!],
        [planSheet, Plan!],
      ]),
    );
    const { named, taken } = await readAll();
    const board = proposeBoard({
      ...{ asOf: day, language: "en", dimensions: ["Region"], taken },
      ...{ sales: named(table), plan: named(`${table}2`) },
    });
    const before = dump(excel.book);
    const undo = await carryOut(board);
    expectWritten(excel.book, board.changes);
    await undo();
    expect(dump(excel.book)).toEqual(before);
    excel.dispose();
    excel = undefined;
  }
});

describe("a plan sheet named by the person", () => {
  const history = { kind: "numbers", values: [[1, 2, 3, 4]], at: "Sheet!A1:D1" } as const;
  const options = { total: 10, year: 2026, step: 1, opportunity: [], language: "en", history } as const;

  it("is called exactly so", async () => {
    excel = await excelWith({ Sheet: { rows: [[1, 2, 3, 4]] } });
    const good = [...new Map(hostileTexts.filter(isSheetName).map((name) => [name.toLowerCase(), name])).values()];
    expect(good.length).toBeGreaterThan(100);
    for (const name of good.filter((_, index) => index % 2 === 0)) {
      const { taken } = await readAll();
      const split = proposeSplit({ ...options, taken, sheetName: name });
      const undo = await carryOut(split);
      expectWritten(excel.book, split.changes);
      expect(excel.book.sheets().map((sheet) => sheet.name)).toContain(name);
      await undo();
    }
  });

  it("is refused in words before anything is written when Excel has no such names", () => {
    const bad = [...hostileTexts.filter((name) => !isSheetName(name)), ""];
    expect(bad.length).toBeGreaterThan(100);
    for (const name of bad) {
      const propose = () => proposeSplit({ ...options, taken: nothingTaken, sheetName: name });
      expect(faultsOf(propose)).toEqual([{ code: "badSheetName", details: { name } }]);
    }
  });
});
