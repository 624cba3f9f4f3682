import { proposeBoard } from "../../../src/jobs/board";
import { key } from "../../../src/planning/text/key";
import { calendar } from "../../../src/planning/calendar/workingDays";
import { board as boardOf } from "../../../src/planning/progress/board";
import { asTyped, planOf, salesOf } from "../../../src/jobs/boardData";
import { monthHeaders } from "../../../src/sheets/language";
import { parseRect } from "../../../src/sheets/rect";
import type { Book, CellInput, Scalar } from "../../../src/preview/host/book";
import { contractColumns, rounded, shown } from "../../files/contractColumns";
import { loadHeadless } from "../../preview/grid/support/headless";
import { hostile, printable } from "../../support/hostile";
import { bootExcel } from "../../support/office";
import { sheetId } from "../fixture";
import { carryOut, readAll } from "./carryOut";
import { expectWritten } from "./expectWritten";

/** Formulas that mention hostile names find exactly these: calculated in the grid and compared with the rules. */
const { headlessBook } = loadHeadless();
const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

const asOf = 46162; // 20 May 2026
const months = monthHeaders("en");

function fill(book: Book, name: string, table: string, rows: readonly (readonly Scalar[])[]): void {
  const sheet = book.addSheet(name);
  const rect = { row: 0, column: 0, rowEnd: rows.length - 1, columnEnd: rows[0]!.length - 1 };
  book.write(
    sheet,
    rect,
    rows.map((line) => line.map((value): CellInput => ({ value }))),
  );
  book.addTable({ name: table, sheet, rect, style: "TableStyleLight1", banded: false, filterButtons: true });
}

/** What criteria read as more than a text, and a third of the rest: calculating them all takes half a minute. */
const some = hostile.filter(({ group }, index) => ["criterion", "value", "odd"].includes(group) || index % 3 === 0);
const names = [...new Map(some.map(({ text }) => [key(text), text])).values()].filter(
  // The grid's engine takes the texts of errors for errors, which Excel does not.
  (text) => key(text) !== "" && !/^#(N\/A|REF!|NAME\?|DIV\/0!)$/.test(text),
);

it("P1 a board of hostile units shows what the rules say, line by line", async () => {
  const { book, univer } = headlessBook();
  open.push(() => univer.dispose());
  const sales = names.flatMap((name, index) => [
    [asOf, name, index + 1],
    [asOf - 40, name, 2 * index + 1],
    [asOf - 365, name, 3],
  ]);
  const plan = names.map((name, index) => [2026, name, ...months.map((_, month) => ((index * 7 + month) % 11) + 1)]);
  fill(book, "Sales", "Sales", [["Date", "Unit", "Quantity"], ...sales]);
  fill(book, "Plan", "Plan", [["Year", "Unit", ...months], ...plan]);
  const excel = await bootExcel({ book });
  open.push(() => excel.dispose());
  const { named, taken } = await readAll();
  const options = {
    asOf,
    language: "en",
    dimensions: ["Unit"],
    sales: named("Sales"),
    plan: named("Plan"),
    taken,
  } as const;
  const proposal = proposeBoard(options);
  await carryOut(proposal);
  expectWritten(book, proposal.changes);
  await book.settle();

  const lines = planOf(options.plan, ["Unit"], asOf, asTyped);
  const expected = boardOf(salesOf(options.sales, ["Unit"], asTyped), lines, asOf, calendar());
  const grid = book.read(sheetId(book, "Progress"), parseRect(`B9:Z${9 + lines.length}`));
  const wrong = lines.flatMap(({ names: [name = ""] }, index) => {
    const cells = grid[index]!.map(({ value }) => value);
    if (cells[0] !== name) return [`${printable(name)} stands as ${printable(String(cells[0]))}`];
    const found = contractColumns.map(({ of }) => rounded(shown(expected.rows[index]!.measures, of, "en")));
    const row = cells.slice(1).map((value) => rounded(value));
    const missing = found.filter((value) => typeof value === "number" && !row.includes(value));
    return missing.length ? [`${printable(name)}: ${missing.join()} not in ${row.join()}`] : [];
  });
  expect(lines.length).toBeGreaterThan(130);
  expect(wrong).toEqual([]);
});
