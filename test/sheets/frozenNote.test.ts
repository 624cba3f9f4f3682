import { frozenNote, longestNote, parseFrozenNote, type FrozenNote } from "../../src/sheets/frozenNote";

const note = { formula: "=PLAN.MONTHS(2500,B2:M2)", rows: 1, columns: 12, at: "B4", date: 46191, own: "" };

describe("frozenNote(note, language) says what it is, then the formula, then its size", () => {
  it.each([
    ["en", "Planboard: formula of B4, frozen on 2026-06-18. Share safely brings it back."],
    ["zh", "Planboard：B4 的公式，2026-06-18 固定为数值，可在“共享检查”中恢复。"],
  ] as const)("in %s", (language, title) => {
    expect(frozenNote(note, language)?.split("\n")).toEqual([title, "=PLAN.MONTHS(2500,B2:M2)", "1 × 12"]);
  });

  it("with the note that was there below a blank line", () => {
    expect(frozenNote({ ...note, own: "ask Dana\n\nor Li" }, "en")).toMatch(/\n1 × 12\n\nask Dana\n\nor Li$/);
  });

  it("and nothing when that is longer than a note can be", () => {
    const length = frozenNote(note, "en")!.length;
    const own = (rest: number) => "x".repeat(longestNote - length - 2 + rest);
    expect(frozenNote({ ...note, own: own(0) }, "en")).toHaveLength(longestNote);
    expect(frozenNote({ ...note, own: own(1) }, "en")).toBeUndefined();
  });
});

describe("parseFrozenNote(text) gives back what frozenNote was given", () => {
  it.each<[string, Partial<FrozenNote>]>([
    ["one cell", { rows: 1, columns: 1, at: "AB1048576" }],
    ["a note of people", { own: "ask Dana\n1 × 3\n=SUM(A1)" }],
    ["a formula over several lines", { formula: "=PLAN.MONTHS(\n  2500,\n  B2:M2)" }],
    ["a text in it that looks like a size", { formula: '="a\n1 × 12\n"&PLAN.GRADE(A1)' }],
    ["a text with doubled quotes", { formula: '="""\n2 × 2\n"&PLAN.GRADE(A1)' }],
    ["a long result", { rows: 40000, columns: 3 }],
  ])("%s", (_what, more) => {
    const given = { ...note, ...more };
    for (const language of ["en", "zh"] as const) {
      const text = frozenNote({ ...given, date: 46191 }, language)!;
      expect(parseFrozenNote(text)).toEqual(given);
      expect(parseFrozenNote(text.replaceAll("\n", "\r\n"))).toEqual(given);
    }
  });

  it("with a line that Excel or a person put above", () => {
    expect(parseFrozenNote(`Dana Weber:\n${frozenNote({ ...note, own: "below" }, "en")}`)).toMatchObject({
      formula: note.formula,
      own: "Dana Weber:\nbelow",
    });
  });

  it.each([
    ["", "nothing"],
    ["ask Dana", "another note"],
    ["Planboard: see B4", "a title alone"],
    ["Planboard: x\n=A1", "no size"],
    ["Planboard: x\n=A1\n0 × 4", "an empty size"],
    ["x Planboard: x\n=A1\n1 × 4", "another beginning"],
    ["Planboard: x\nA1\n1 × 4", "no formula"],
  ])("undefined for %j (%s)", (text) => {
    expect(parseFrozenNote(text)).toBeUndefined();
  });
});
