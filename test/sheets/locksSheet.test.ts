import { locksHeaders, locksPlaces, locksSheet } from "../../src/sheets/locksSheet";
import { lockPeriods, periodWord, readPeriod } from "../../src/sheets/locks/periods";

describe("T3 periods of locks", () => {
  it.each([
    ["All", "all"],
    [" year ", "year"],
    ["q1", "Q1"],
    ["Jan", "M1"],
    ["DEC", "M12"],
    ["全部", "all"],
    ["全年", "year"],
    ["一季度", "Q1"],
    ["四季度", "Q4"],
    ["1月", "M1"],
    ["１２月", "M12"],
    ["", undefined],
    ["Q5", undefined],
    ["13月", undefined],
    ["December", undefined],
    ["第四季度", undefined],
    ["Jan–Mar", undefined],
    [2026, undefined],
  ])("readPeriod(%j) is %j", (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  it.each(["en", "zh"] as const)("are read as they are written, %s", (language) => {
    expect(lockPeriods).toHaveLength(18);
    expect(lockPeriods.map((period) => readPeriod(periodWord(language, period)))).toEqual(lockPeriods);
  });
});

describe("T3 the Locks sheet", () => {
  it("begins with the rows given, in the columns of the plan", () => {
    const row = {
      plan: "Plan",
      year: 2026,
      path: ["East"],
      period: "Q1",
      lockedBy: "Dana",
      lockedOn: 46000.5,
    } as const;
    const { blocks, tables } = locksSheet("en", "Locks", ["Region", "Dealer"], [{ ...row, reason: "promised" }]);
    expect(tables).toEqual([{ name: "PlanboardLocks", at: "B3:L4" }]);
    expect(blocks[1]).toEqual({
      at: "B3",
      values: [
        [
          "Plan",
          "Year",
          "Region",
          "Dealer",
          "Period",
          "Locked by",
          "Locked on",
          "Reason",
          "Unlocked by",
          "Unlocked on",
          "Reason for unlocking",
        ],
        ["Plan", 2026, "East", null, "Q1", "Dana", 46000.5, "promised", null, null, null],
      ],
    });
  });

  it("begins with a blank row before the first lock", () => {
    const { blocks, tables } = locksSheet("zh", "锁定", ["区域"]);
    expect(tables).toEqual([{ name: "PlanboardLocks", at: "B3:K4" }]);
    expect(blocks[1]).toMatchObject({
      values: [
        ["计划", "年度", "区域", "期间", "锁定人", "锁定时间", "原因", "解锁人", "解锁时间", "解锁原因"],
        Array(10).fill(null),
      ],
    });
  });

  it("keeps a dimension apart from a column of its own with that name", () => {
    const headers = locksHeaders("en", ["plan", "Region"]);
    expect(headers.slice(0, 4)).toEqual(["Plan", "Year", "plan (2)", "Region"]);
    expect(locksPlaces(headers, ["plan", "Region"])).toMatchObject({ columns: { plan: 0 }, dimensions: [2, 3] });
  });

  it("finds columns moved, among others, in either language", () => {
    const headers = ["备注", "Unlocked on", "解锁人", "原因", "锁定时间", "锁定人", " 期间 ", "区域", "年度", "计划"];
    expect(locksPlaces(headers, ["区域"])).toEqual({
      columns: { plan: 9, year: 8, period: 6, lockedBy: 5, lockedOn: 4, reason: 3, unlockedBy: 2, unlockedOn: 1 },
      dimensions: [7],
      language: "zh",
    });
  });

  it("says which columns are missing", () => {
    const headers = locksHeaders("en", ["Region"]);
    expect(locksPlaces(headers, ["Region", "Dealer"])).toEqual({ missing: ["Dealer"], isRecord: false });
    const renamed = headers.map((header) => (header === "Reason" ? "Why" : header));
    expect(locksPlaces(renamed, [])).toEqual({ missing: ["Reason"], isRecord: true });
  });
});
