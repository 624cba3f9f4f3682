import { grader, type Graded } from "../../../src/planning/leads/grade";
import { readRules } from "../../../src/planning/leads/readRules";
import { defaultGradeRules } from "../../../src/planning/leads/rules";
import { signalsIn } from "../../../src/planning/leads/signals";

const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const asOf = serial("2026-01-31");
const judge = (cell: string, expected?: string): Graded =>
  grader(defaultGradeRules)(signalsIn(cell), expected === undefined ? undefined : serial(expected), asOf);

describe("L1 grader(rules)(signals, expected, asOf)", () => {
  it.each([
    ["已收一定金额订金", "O"],
    ["deposit received", "O"],
    [" Model And Color Chosen ", "A"],
    ["next talk dated; showed intent", "B"],
    ["showed intent，terms negotiated", "B"],
    ["对选择车种犹豫不决、现订现交", "O"],
    ["showed intent\ndeposit received", "O"],
    ["friend of the mayor", ""],
    ["", ""],
  ])("by evidence alone: %j is %j", (cell, grade) => {
    expect(judge(cell).grade).toBe(grade);
  });

  it.each([
    //  expected       grade  verdict     (as of 31 January 2026)
    ["2026-02-28", "A", { kind: "within", months: 1 }], // the month's end is clamped
    ["2026-03-01", "B", { kind: "within", months: 3 }],
    ["2026-04-30", "B", { kind: "within", months: 3 }],
    ["2026-05-01", "C", { kind: "within", months: 6 }],
    ["2026-07-31", "C", { kind: "within", months: 6 }],
    ["2026-08-01", "", { kind: "beyond" }],
    ["2026-01-31", "A", { kind: "within", months: 1 }],
    ["2026-01-30", "A", { kind: "passed" }],
    ["2026-01-01", "A", { kind: "passed" }], // 30 days
    ["2025-12-31", "", { kind: "stale" }], // 31 days
  ])("by the date alone: %s is %j", (expected, grade, verdict) => {
    const graded = judge("", expected);
    expect(graded.grade).toBe(grade);
    expect(graded.why().date).toMatchObject(verdict);
    expect(graded.why().dateWouldGive).toBeUndefined();
  });

  it.each([
    ["model and colour chosen", "2026-07-01", "A", "C"],
    ["showed intent", "2026-02-10", "C", "A"],
    ["showed intent", "2027-02-10", "C", ""],
    ["showed intent", "2026-06-10", "C", undefined], // they agree
    ["deposit received", "2026-06-10", "O", undefined], // O is never contradicted
  ])("evidence %j against %s keeps %j and tells that the date would give %j", (cell, expected, grade, other) => {
    const graded = judge(cell, expected);
    expect(graded.grade).toBe(grade);
    expect(graded.why().dateWouldGive).toBe(other);
  });

  it("gives the deciding signals as typed, and the unknown ones", () => {
    expect(judge("Showed intent; hello; TERMS negotiated; purchase time fixed; ?").why()).toEqual({
      signals: ["TERMS negotiated", "purchase time fixed"],
      unknown: ["hello", "?"],
    });
  });

  it("throws noAsOf for a date without an as-of date, with evidence too", () => {
    for (const signals of [[], ["deposit received"]]) {
      expect(() => grader(defaultGradeRules)(signals, asOf)).toThrow(expect.objectContaining({ code: "noAsOf" }));
    }
  });

  it.each([
    [0.25, 7], // 7.5 days of a month of 30
    [0.5, 15],
    [1.1, 31], // 28 February and 3 days
    [2.3, 68], // 31 March and 9 days, though 2.3 - 2 is a little less than 0.3 in binary
  ])("counts %d months as %d days after 31 January", (withinMonths, days) => {
    const rules = [{ grade: "H", withinMonths, contacts: 1, per: "week", signals: [] } as const];
    expect(grader(rules)([], asOf + days, asOf).grade).toBe("H");
    expect(grader(rules)([], asOf + days + 1, asOf).grade).toBe("");
  });
});

describe("L1 readRules(table, needed)", () => {
  const head = ["Grade", "Within months", "Contacts", "Per", "Signals"];
  const all = ["withinMonths", "contacts", "per", "signals"] as const;

  it.each([
    [["级别", "几个月内", "联系次数", "每", "信号"]],
    [["意向级别", "购车期限（月）", "最少联系次数", "每周/月", "判定依据"]],
    [["等级", "月内", "次数", "周期", "购车信号"]],
    [[" GRADE ", "within  months", "Contacts", "per", "signals"]],
  ])("recognises the headers %j", (headers) => {
    expect(readRules([headers, ["H", 0.25, 3, "周", "热，很热"], ["", 0, null, "", ""]], all)).toEqual([
      { grade: "H", withinMonths: 0.25, contacts: 3, per: "week", signals: ["热", "很热"] },
    ]);
  });

  it.each<[string, (string | number)[][], object]>([
    [
      "a missing column",
      [
        ["Grade", "Signals"],
        ["A", "x"],
      ],
      { code: "rulesHeader", details: { role: "withinMonths" } },
    ],
    ["no rows", [head], { code: "rulesEmpty" }],
    [
      "a grade twice",
      [head, ["A", 1, 1, "week", ""], ["a ", 2, 1, "week", ""]],
      { code: "ruleTwice", details: { table: "rules", value: "a", first: 2, row: 3 } },
    ],
    [
      "no grade",
      [head, ["", 1, 1, "week", "x"]],
      { code: "ruleWithoutGrade", details: { table: "rules", row: 2, column: 1 } },
    ],
    ["a text for a number", [head, ["A", "1", 1, "week", ""]], { code: "badNumber" }],
    ["a negative number", [head, ["A", -1, 1, "week", ""]], { code: "ruleNumber" }],
    ["a strange period", [head, ["A", 1, 1, "fortnight", ""]], { code: "rulePeriod" }],
    ["more than one contact a day", [head, ["A", 1, 8, "week", ""]], { code: "ruleTooOften" }],
  ])("throws: %s", (_title, table, expected) => {
    expect(() => readRules(table, all)).toThrow(expect.objectContaining(expected));
  });
});
