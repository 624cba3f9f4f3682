import { progressBoard } from "../../src/sheets/progressBoard";
import { numberFormats } from "../../src/sheets/numberFormats";
import { cellsOf } from "../files/cells";
import { sampleBoard } from "../files/sampleBoard";

const asOf = 46219;
const english = sampleBoard("en", asOf);
const cells = (input = english) => new Map(cellsOf(progressBoard(input).board).map(({ at, value }) => [at, value]));

describe("progressBoard: the look of P1", () => {
  it.each([
    ["annual plan", "E9", "=SUMPRODUCT((Plan[Region]=$B9)*(Plan[Model]=$C9)*(Plan[Year]=PlanYear)*Plan[[Jan]:[Dec]])"],
    [
      "plan to date",
      "F9",
      "=SUMPRODUCT((Plan[Region]=$B9)*(Plan[Model]=$C9)*(Plan[Year]=PlanYear)*Plan[[Jan]:[Dec]]*MonthElapsed)",
    ],
    [
      "months closed",
      "G9",
      '=SUMIFS(Sales[Quantity],Sales[Region],$B9,Sales[Model],$C9,Sales[Date],">="&YearStart,Sales[Date],"<"&MonthStart)',
    ],
    ["year to date", "H9", "=G9+O9"],
    ["annual progress", "I9", '=IF(E9=0,"",H9/E9)'],
    [
      "month plan",
      "M9",
      "=SUMIFS(INDEX(Plan[[Jan]:[Dec]],0,MONTH(AsOf)),Plan[Region],$B9,Plan[Model],$C9,Plan[Year],PlanYear)",
    ],
    ["needed per day", "T9", '=IF(O9>=M9,0,IF(DaysLeft=0,"",(M9-O9)/DaysLeft))'],
    ["landing year", "W9", '=IF(F9=0,"",H9/F9*E9)'],
    [
      "status",
      "Z9",
      '=IF(R9="","",INDEX(StatusRules[Status],IFERROR(MATCH(MAX(0,ROUND(R9,9)),StatusRules[From],1),1)))',
    ],
    ["subtotal", "E13", "=SUM(E9:E12)"],
    ["unplanned plan", "E49", "=0"],
    ["total", "E50", "=SUMIFS(E$9:E$48,$AB$9:$AB$48,1)+E49"],
  ])("%s stands in %s", (_, at, formula) => {
    expect(cells().get(at)).toBe(formula);
  });

  it("folds 32 plan lines under 8 subtotals, but leaves 12 open", () => {
    expect(progressBoard(english).board.outline).toHaveLength(8);
    expect(progressBoard({ ...english, rows: english.rows.slice(0, 12) }).board.outline).toEqual([]);
  });

  it("freezes the header band and the names", () => {
    expect(progressBoard(english).board.freeze).toEqual({ rows: 8, columns: 3 });
  });

  it("lines of a region stand together whatever the order and case in the plan", () => {
    const rows = [
      ["East", "SUV"],
      ["West", "SUV"],
      ["east ", "MPV"],
    ];
    const { lines } = progressBoard({ ...english, rows }).layout;
    expect(lines.map((line) => (line.kind === "plan" ? line.keys.join(" ") : line.kind))).toEqual([
      "East SUV",
      "east  MPV",
      "subtotal",
      "West SUV",
      "subtotal",
      "unplanned",
      "total",
    ]);
  });

  it.each([
    ["North*", '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B9,"~","~~"),"*","~*"),"?","~?")'],
    ["=East", '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B9,"~","~~"),"*","~*"),"?","~?")'],
    ["", '"="'],
    ["East", "$B9"],
  ])("the name %j is looked up exactly", (name, criterion) => {
    const formula = String(cells({ ...english, rows: [[name, "SUV"]] }).get("G9"));
    expect(formula).toContain(`Sales[Region],${criterion},`);
  });

  it.each([
    ["01", "G9", 'SUMPRODUCT((Sales[Region]&""=$B9&"")*(Sales[Model]&""=$C9&"")*'],
    ["01", "M9", "SUMPRODUCT((Plan[Region]=$B9)*"],
    ["East", "G9", "SUMIFS("],
  ])("the name %j, which SUMIFS may take for a number, is found in %s by %s", (name, at, start) => {
    expect(String(cells({ ...english, rows: [[name, "SUV"]] }).get(at)).slice(1)).toContain(start);
  });

  it("rows of a plan by more columns than the board are not counted: several of them make one line", () => {
    const formulas = [...cells({ ...english, plan: { ...english.plan, isSummed: true } }).values()].join("\n");
    expect(formulas).not.toContain("stands more than once");
    expect([...cells().values()].join("\n")).toContain("stands more than once");
  });

  it("a name that starts with = is written as a value, never as a formula", () => {
    const { board } = progressBoard({ ...english, rows: [["=1+1", "SUV"]] });
    expect(cellsOf(board).find(({ at }) => at === "B9")).toEqual({ at: "B9", value: "=1+1", isFormula: false });
  });

  it("uses the names it is given, and makes no rules sheet when all is there", () => {
    const { rules: own, ...rest } = english;
    const input = { ...rest, rules: { sheet: own.sheet, status: own.status!, names: { asOf: "Stichtag" } } };
    const built = progressBoard(input);
    expect(built.rules).toBeUndefined();
    expect(cellsOf(built.board).find(({ at }) => at === "B6")?.value).toBe("=Stichtag");
  });

  it("no text format under formulas", () => {
    const formats = (progressBoard(english).board.styles ?? []).map(({ style }) => style.numberFormat);
    expect(formats).not.toContain("@");
    expect(formats).toContain(numberFormats.difference);
  });

  it("does not change what it was given", () => {
    const before = JSON.stringify(english);
    progressBoard(english);
    expect(JSON.stringify(english)).toBe(before);
  });
});
