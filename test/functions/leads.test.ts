import { isFunctionError, outcome, sourceFunctions, type CustomFunction } from "./support/runtime";

let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await sourceFunctions();
});
const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const asOf = serial("2026-03-02");
const call = (id: string, ...args: unknown[]) => outcome(functions.get(id), args);
/** Error values as "code message". */
const cells = (id: string, ...args: unknown[]) => {
  const result = call(id, ...args);
  if (isFunctionError(result)) return `${result.code} ${result.message}`;
  return result.map((row) => row.map((cell) => (isFunctionError(cell) ? `${cell.code} ${cell.message ?? ""}` : cell)));
};
const head = ["Grade", "Within months", "Contacts", "Per", "Signals"];

describe("GRADE(signals, [expected], [asOf], [rules])", () => {
  it("reads several columns of signals, a row a lead", () => {
    expect(
      call("GRADE", [
        ["showed intent", "deposit received"],
        ["", 0],
        [null, "next talk dated"],
      ]),
    ).toEqual([["O"], [""], ["B"]]);
  });

  it("broadcasts single values, scalar or 1 × 1", () => {
    const dates = [[serial("2026-03-20")], [serial("2026-08-20")]];
    expect(call("GRADE", "", dates, [[asOf]])).toEqual([["A"], ["C"]]);
    expect(call("GRADE", [["showed intent"], ["deposit received"]], serial("2026-03-20"), asOf)).toEqual([
      ["C"],
      ["O"],
    ]);
    expect(call("GRADE", "deposit received")).toEqual([["O"]]);
  });

  it("treats blank dates as missing, whether they arrive as 0, empty text or null", () => {
    expect(call("GRADE", [["x"], ["y"], ["z"]], [[0], [""], [null]])).toEqual([[""], [""], [""]]);
  });

  it("names both sizes when ranges differ", () => {
    expect(cells("GRADE", [["a"], ["b"]], [[asOf], [asOf], [asOf]], asOf)).toBe(
      "#VALUE! signals has 2 × 1 cells, expected has 3 × 1. Give ranges of the same size, or a single value.",
    );
  });

  it("lets an error value or a bad cell spoil its own row only", () => {
    expect(
      cells("GRADE", [["deposit received"], ["#N/A"], ["showed intent"], [true]], [[0], [0], ["soon"], [0]], asOf),
    ).toEqual([
      ["O"],
      ["#N/A "],
      ['#VALUE! expected, row 3, column 1: the text "soon" is not a date. Type a date; texts are never read as dates.'],
      ["#VALUE! signals, row 4, column 1: TRUE is not a text. Type a text, or leave the cell empty."],
    ]);
  });

  it("asks for the as-of date once, for all rows", () => {
    expect(cells("GRADE", [[""], [""]], [[0], [asOf]])).toBe(
      "#VALUE! asOf: there is no date to compare with. Give the as-of date, for example TODAY().",
    );
  });

  it("keeps a missing as-of date in its row when there is a date for each", () => {
    const missing =
      "#VALUE! asOf, row 2, column 1: there is no date to compare with. Give the as-of date, for example TODAY().";
    expect(cells("GRADE", [[""], [""]], [[asOf], [asOf]], [[asOf], [0]])).toEqual([["A"], [missing]]);
    expect(cells("NEXTCONTACT", [["A"], ["A"]], [[0], [0]], [[asOf], [""]])).toEqual([[asOf], [missing]]);
  });

  it.each([
    ["Grade", ["Within months", "Signals"], /no column Grade\./],
    ["级别", ["几个月内", "信号"], /缺少“级别”列/],
    ["信号", ["级别", "几个月内"], /缺少“信号”列/],
    ["几个月内", ["级别", "信号"], /缺少“几个月内”列/],
  ])("names the missing column %s in the language of the rules", (_column, headers, expected) => {
    expect(cells("GRADE", "x", null, null, [headers, ["", ""]])).toMatch(expected);
  });

  it("takes the best grade first from a table of rules, and says what is wrong with one", () => {
    const rules = [head, ["H", 0.25, 3, "week", "hot, very hot"], ["W", 2, 1, "month", "warm"]];
    expect(call("GRADE", [["warm"], ["VERY HOT"], [""]], [[0], [0], [asOf + 30]], asOf, rules)).toEqual([
      ["W"],
      ["H"],
      ["W"],
    ]);
    expect(cells("GRADE", "x", null, null, [head, ["H", "soon", 3, "week", ""]])).toBe(
      '#VALUE! rules, row 2, column 2: the text "soon" is not a number. Type a number, or 0.',
    );
    expect(
      cells("GRADE", "x", null, null, [
        ["Grade", "Signals"],
        ["H", ""],
      ]),
    ).toMatch(/^#VALUE! rules, row 1: no column Within months/);
    expect(cells("GRADE", "x", null, null, [head, ["H", "#DIV/0!", 3, "week", ""]])).toMatch(/^#DIV\/0!/);
  });
});

describe("GRADEREASON(signals, [expected], [asOf], [rules])", () => {
  it.each([
    ["deposit received; terms negotiated", 0, "deposit received"],
    ["terms negotiated, purchase time fixed", 0, "terms negotiated, purchase time fixed"],
    ["", serial("2026-04-01"), "expected 2026-04-01, within 1 month"],
    ["", serial("2026-05-01"), "expected 2026-05-01, within 3 months"],
    ["", serial("2027-05-01"), "expected 2027-05-01, later than any grade allows"],
    ["", serial("2026-02-20"), "date passed, confirm (expected 2026-02-20)"],
    ["", serial("2025-12-01"), "requalify (expected 2025-12-01)"],
    ["showed intent", serial("2026-03-20"), "showed intent; but expected 2026-03-20, within 1 month would give A"],
    ["showed intent", serial("2025-12-01"), "showed intent; but requalify (expected 2025-12-01) would give no grade"],
    ["friend of the mayor; showed intent", 0, "showed intent; not a known signal: friend of the mayor"],
    ["", 0, ""],
    ["已收一定金额订金", 0, "已收一定金额订金"],
    ["已收一定金额订金；市长朋友", 0, "已收一定金额订金；未知信号：市长朋友"],
    [
      "商谈中表露出有购车意愿",
      serial("2026-03-20"),
      "商谈中表露出有购车意愿；但按日期应为 A 级：预计 2026-03-20 购车，在 1 个月内",
    ],
  ])("for %j and %d: %s", (signals, expected, reason) => {
    expect(cells("GRADEREASON", signals, expected, asOf)).toEqual([[reason]]);
  });

  it("speaks the language of the rules, else of the signals, for all rows alike", () => {
    const rules = [
      ["级别", "几个月内", "联系次数", "每", "信号"],
      ["H", 3, 1, "周", "hot"],
    ];
    expect(cells("GRADEREASON", "", asOf + 9, asOf, rules)).toEqual([["预计 2026-03-11 购车，在 3 个月内"]]);
    expect(cells("GRADEREASON", [["热"], [""]], [[0], [asOf + 9]], asOf)).toEqual([
      ["未知信号：热"],
      ["预计 2026-03-11 购车，在 1 个月内"],
    ]);
    expect(cells("GRADEREASON", "热", asOf + 9, asOf, [head, ["H", 3, 1, "week", "hot"]])).toEqual([
      ["expected 2026-03-11, within 3 months; not a known signal: 热"],
    ]);
  });
});

describe("NEXTCONTACT(grade, lastContact, [asOf], [rules], [holidays])", () => {
  it("broadcasts, leaves rows without a grade empty, and starts at the as-of date without a last contact", () => {
    expect(call("NEXTCONTACT", [["A"], [""], ["c"], [0]], [[asOf], [asOf], [0], [""]], asOf + 1)).toEqual([
      [asOf + 3],
      [""],
      [asOf + 1],
      [""],
    ]);
    expect(call("NEXTCONTACT", "B", [[asOf], [asOf + 1]])).toEqual([[asOf + 7], [asOf + 8]]);
  });

  it("moves a due date earlier over holidays", () => {
    expect(call("NEXTCONTACT", "A", asOf, null, null, [[asOf + 3, asOf + 2]])).toEqual([[asOf + 1]]);
  });

  it("answers an unknown grade with #N/A and a sentence, in its row", () => {
    const sentence = '#N/A grade, row 2, column 1: "Z" is not one of O, A, B, C. Type one of them.';
    expect(cells("NEXTCONTACT", [["A"], ["Z"]], asOf)).toEqual([[asOf + 3], [sentence]]);
    expect(cells("NEXTCONTACT", "Z", asOf)).toMatch(/^#N\/A grade: "Z" is not one of/);
  });

  it.each<[string, unknown[], RegExp]>([
    ["no as-of date", ["A", 0], /^#VALUE! asOf: .*TODAY\(\)/],
    ["a text date", ["A", "2026-03-01"], /^#VALUE! lastContact: the text "2026-03-01" is not a date/],
    ["a negative date", ["A", -3], /^#VALUE! lastContact: -3 is not a date/],
    ["sizes that differ", [[["A"], ["B"]], [[asOf, asOf]]], /^#VALUE! grade has 2 × 1 cells, lastContact has 1 × 2/],
    [
      "too many contacts",
      ["A", asOf, null, [head, ["A", 1, 9, "week", ""]]],
      /^#VALUE! rules, row 2, column 3: 9 is not possible here\. Type a number from 0 to 7/,
    ],
    ["no period", ["A", asOf, null, [head, ["A", 1, 2, "", ""]]], /^#VALUE! rules, row 2, column 4: .*week or month/],
    ["a bad holiday", ["A", asOf, null, null, [[asOf], ["x"]]], /^#VALUE! holidays, row 2, column 1: the text "x"/],
    [
      "Chinese words for Chinese rules",
      [
        "A",
        "x",
        null,
        [
          ["级别", "联系次数", "每"],
          ["A", 2, "周"],
        ],
      ],
      /^#VALUE! 上次联系：文字“x”不是日期/,
    ],
  ])("throws: %s", (_title, args, expected) => {
    expect(cells("NEXTCONTACT", ...args)).toMatch(expected);
  });
});
