import fc from "fast-check";
import { paneEn, type PaneKey } from "../../src/locale/pane.en";
import { paneZh } from "../../src/locale/pane.zh";
import { sentence, type Coded } from "../../src/taskpane/words/coded";
import { undoTitle } from "../../src/taskpane/undo/undoTitle";
import { isoOf, serialOf, serialOfMoment } from "../../src/taskpane/words/dates";
import { momentText } from "../../src/taskpane/words/moments";
import { parseDate, parseNumber, parsePercent } from "../../src/taskpane/words/parse";
import { languageOf, makeWords } from "../../src/taskpane/words/words";

const en = makeWords("en");
const zh = makeWords("zh");

it.each([
  ["2,500", 2500],
  ["２５００", 2500],
  ["−3.5", -3.5],
  [" 12 ", 12],
  ["2,50", undefined],
  ["12e3", undefined],
  ["1 000", undefined],
  ["", undefined],
])("parseNumber(%j) returns %j", (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

it.each([
  ["5%", 0.05],
  ["7", 0.07],
  ["-3.5 %", -0.035],
  ["", 0],
  ["five", undefined],
])("parsePercent(%j) returns %j", (typed, share) => {
  expect(parsePercent(typed)).toBe(share);
});

it.each([
  ["2026-06-18", 46191],
  ["2026/6/18", 46191],
  ["2026年6月18日", 46191],
  ["Jun 18, 2026", 46191],
  ["18 June 2026", 46191],
  ["2026-02-29", undefined],
  ["6/18/2026", undefined],
  ["tomorrow", undefined],
])("parseDate(%j) returns %j", (typed, serial) => {
  expect(parseDate(typed)).toBe(serial);
});

it("reads back every day it shows, in both languages", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 80_000 }), (serial) => {
      expect(parseDate(en.date(serial))).toBe(serial);
      expect(parseDate(zh.date(serial))).toBe(serial);
      expect(serialOf(isoOf(serial))).toBe(serial);
    }),
  );
});

it("reads back every number it shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
      expect(parseNumber(en.number(number))).toBe(number);
    }),
  );
});

it("shows numbers with a true minus sign and changes with their sign", () => {
  expect([en.number(-8), en.signed(3), en.signed(-8), en.signed(0), en.number(-0)]).toEqual([
    "−8",
    "+3",
    "−8",
    "–",
    "0",
  ]);
  expect([en.percent(0.05), en.signedPercent(0.05), en.signedPercent(-0.05)]).toEqual(["5%", "+5%", "−5%"]);
});

it("shows times of day to the minute, also where a fraction of a day falls short of it", () => {
  const missed = Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) => {
    const said = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    return en.clock(46191 + minute / 1440) !== said || zh.clock(46191 + minute / 1440) !== said;
  });
  expect(missed).toEqual([]);
});

it.each([
  [46191.395833, "today 09:30", "今天 09:30"],
  [46185.670139, "Jun 12, 16:05", "6月12日 16:05"],
  [45820.5, "Jun 12, 2025, 12:00", "2025年6月12日 12:00"],
  [undefined, "", ""],
])("momentText(%p, 18 June 2026)", (at, english, chinese) => {
  expect([momentText(at, 46191, en), momentText(at, 46191, zh)]).toEqual([english, chinese]);
});

it.each([
  ["Li Wei", "Undo Split target by Li Wei, today 09:30", "撤销 Li Wei 今天 09:30 的“Split target”"],
  ["李伟", "Undo Split target by 李伟, today 09:30", "撤销李伟今天 09:30 的“Split target”"],
  ["", "Undo Split target, today 09:30", "撤销今天 09:30 的“Split target”"],
])("undoTitle of %j", (who, english, chinese) => {
  const subject = { job: "Split target", who, at: 46191.395834 };
  expect([undoTitle(subject, 46191, en), undoTitle(subject, 46191, zh)]).toEqual([english, chinese]);
});

it("serialOfMoment is the day and time of the person's clock", () => {
  expect(serialOfMoment(new Date(2026, 5, 18, 18, 0))).toBe(46191.75);
});

it.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("languageOf(%j) returns %j", (display, language) => {
  expect(languageOf(display)).toBe(language);
});

describe("sentence", () => {
  it("says cell, what is there and what to type", () => {
    const coded: Coded = {
      code: "historyText",
      at: "Sales by month!F3",
      details: { value: "n/a", period: 5, periods: 12, year: 2, calendarYear: 2025 },
    };
    expect(sentence(coded, en)).toBe("Sales by month!F3 holds the text “n/a”. Type the sales of May 2025, or 0.");
    expect(sentence({ ...coded, at: "分月销量!F3" }, zh)).toBe(
      "分月销量!F3 是文字“n/a”。请填 2025 年 5 月的销量，或填 0。",
    );
  });

  it("names a code that no job can meet, with its details", () => {
    expect(sentence({ code: "capsBelowTotal", details: { total: 5, n: 3 } }, en)).toBe(
      "Planboard has no sentence for “capsBelowTotal”. total: 5, n: 3",
    );
  });

  it("does not promise that a write was taken back when it was not", () => {
    expect(sentence({ code: "writeFailed", details: { message: "refused" } }, en)).toContain("has been taken back");
    expect(sentence({ code: "writeFailed", details: { message: "refused", leftBy: "locked" } }, en)).toBe(
      "Excel refused in the middle (refused), and what was written could not be taken back either (locked).",
    );
  });

  it.each([
    ["cancelled", {}, "Nothing was left in the workbook.", "工作簿中没有留下任何内容。"],
    ["undoGone", { id: "w1" }, "can no longer be undone", "已不能撤销"],
    ["undoneAlready", {}, "has been undone already", "已经撤销过"],
    [
      "inUse",
      { sheet: "Report", at: "B2", formula: "=SUM(Plan[Jan])", name: "Plan" },
      "Report!B2 uses Plan, which undo would delete: =SUM(Plan[Jan]).",
      "撤销会删除“Plan”，但 Report!B2 的公式用到了它：=SUM(Plan[Jan])。",
    ],
    [
      "inUseByName",
      { by: "Mine", formula: "=Board!$B$5", name: "Board" },
      "The name Mine uses Board, which undo would delete: =Board!$B$5.",
      "撤销会删除“Board”，但名称“Mine”用到了它：=Board!$B$5。",
    ],
    [
      "grewSince",
      { name: "Leads", sheet: "People" },
      "to Leads on sheet People after this write",
      "工作表“People”的“Leads”",
    ],
    [
      "undoLocked",
      { name: "Plan", year: 2026, unit: "", period: "Year", by: "Dana", at: "Locks!F4" },
      "numbers of Plan 2026 that are locked: Company, Year, by Dana (Locks!F4). Unlock them in Edit plan first",
      "“Plan”2026 年已锁定的数字：全公司，Year，由Dana锁定（Locks!F4）。请先在“调整计划”中解锁",
    ],
    [
      "undoLater",
      { name: "Plan", year: 2026, version: 12 },
      "Version 12 of Plan 2026 builds on what undo would change. Undo that version first",
      "“Plan”2026 年的第 12 版以撤销会改动的内容为基础。请先撤销该版本",
    ],
    [
      "undoPart",
      { name: "Plan", year: 2026, version: 12 },
      "Version 12 of Plan 2026 can only be undone as a whole",
      "“Plan”2026 年的第 12 版只能整体撤销",
    ],
    [
      "sheetFull",
      { name: "Plan", sheet: "Plan 2026", rows: 1200, free: 1000 },
      "Plan on sheet Plan 2026 needs 1,200 new rows, and only 1,000 are left",
      "工作表“Plan 2026”的“Plan”需要新增 1,200 行，到第 1,048,576 行只剩 1,000 行",
    ],
    [
      "filteredRows",
      { name: "Leads", sheet: "People" },
      "hides rows of Leads on sheet People, and they are written too",
      "工作表“People”的筛选隐藏了“Leads”",
    ],
    [
      "journalChanged",
      { name: "Journal", sheet: "Log", column: "Who" },
      "The journal Journal on sheet Log has no column Who any more.",
      "工作表“Log”的操作记录“Journal”缺少“Who”列。",
    ],
  ] as const)(
    "says %s in both languages, with its names and nothing left to fill in",
    (code, details, english, chinese) => {
      const said = [sentence({ code, details }, en), sentence({ code, details }, zh)];
      expect(said).toEqual([expect.stringContaining(english), expect.stringContaining(chinese)]);
      expect(said.join()).not.toMatch(/[{}]/);
    },
  );

  it("does not take a name in the workbook for a placeholder", () => {
    expect(sentence({ code: "sheetExists", details: { sheet: "{at}" } }, en)).toContain("A sheet named {at} exists");
  });
});

it("every text has the same placeholders in both languages, plural words aside", () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined || name === "n" ? [] : [name])).sort();
  const unlike = (Object.keys(paneEn) as PaneKey[]).filter(
    (key) => [...new Set(names(paneEn[key]))].join() !== [...new Set(names(paneZh[key]))].join(),
  );
  expect(unlike).toEqual([]);
});
