import { serialOf } from "../../src/planning/calendar/serial";
import { progressBoard, type ProgressBoard } from "../../src/sheets/progressBoard";
import type { Language } from "../../src/sheets/language";
import { bookSheets, calculated, distinctKeys, hostileUnits, namesOf, tablesOf, year, type YearBook } from "./yearBook";

const asOf = serialOf({ year, month: 7, day: 16 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A board by the first `depth` dimensions of a year whose targets differ from its plan in nearly every month. */
function build(language: Language, index: number, depth: number, more: Partial<YearBook> = {}) {
  const id = `_${index}`;
  const dimensions = ["Region", "Dealer's", "Seller [id]"];
  const book: YearBook = { language, id, dimensions, units: hostileUnits, issuedTo: 8, ...more };
  const { sales, plan, issue } = tablesOf(book, dimensions.slice(0, depth));
  const rows = distinctKeys(hostileUnits.map(({ keys }) => keys.slice(0, depth)));
  const board = progressBoard({
    ...{ language, sheet: `Board${id}`, sales, issue, rows },
    plan: { ...plan, ...(depth < 3 && { isSummed: true as const }) },
    rules: { sheet: `Rules${id}`, names: namesOf(id), dates: { asOf }, statusTable: `StatusRules${id}` },
  });
  return { book, board, rows };
}

describe.each(["en", "zh"] as const)("P1, T6 a board reads the targets in force, %s", (language) => {
  const stranger = { ...hostileUnits[0]!, keys: ["South", "Hill", "Ann"] };
  const cases = [
    { ...build(language, 0, 3), part: "targets" },
    { ...build(language, 1, 1), part: "targets" },
    { ...build(language, 2, 0), part: "targets" },
    { ...build(language, 3, 1, { issued: [] }), part: "plan" },
    { ...build(language, 4, 3, { issued: [...hostileUnits.slice(1), stranger] }), part: undefined },
  ] as const;
  let values: Awaited<ReturnType<typeof calculated>>;
  const at = ({ board, layout }: ProgressBoard, id: "monthPlan" | "annualPlan", row: number) =>
    values[board.name]?.[layout.at(id, row)];
  const check = ({ board, layout }: ProgressBoard) => String(values[board.name]?.[`B${layout.totalRow + 1}`]);

  beforeAll(async () => {
    values = await calculated(cases.flatMap(({ book, board: { sheets } }) => [...bookSheets(book), ...sheets]));
  });

  it.each([0, 1, 2, 3])(
    "board %s: month plans are the targets, without rows the plan; the year's stay the plan's",
    (index) => {
      const { board, part } = cases[index]!;
      const lines = board.layout.lines.filter((line) => line.kind === "plan");
      for (const line of [...lines, { row: board.layout.totalRow, keys: [] }]) {
        const units = hostileUnits.filter(({ keys }) => line.keys.every((name, level) => keys[level] === name));
        expect([line.keys, at(board, "monthPlan", line.row), at(board, "annualPlan", line.row)]).toEqual([
          line.keys,
          sum(units.map((unit) => unit[part!][6]!)),
          sum(units.flatMap(({ plan }) => plan)),
        ]);
      }
    },
  );

  it("the board says so, and its check is good", () => {
    expect(
      cases.map(({ board }) => /month plans as issued|月度计划取自/.test(String(values[board.board.name]?.["B3"]))),
    ).toEqual([...[true, true, true, false, true]]);
    expect(cases.slice(0, 4).map(({ board }) => check(board)[0])).toEqual(["✓", "✓", "✓", "✓"]);
  });

  it("targets of no line here are found", () => {
    expect(check(cases[4]!.board)).toMatch(/^✗ PlanboardIssue_4/);
  });
});
