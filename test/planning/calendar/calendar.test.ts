import fc from "fast-check";
import { addMonths, dayOf, serialOf } from "../../../src/planning/calendar/serial";
import { weekendOf } from "../../../src/planning/calendar/weekend";
import { calendar, isWorkingDay, workingDays } from "../../../src/planning/calendar/workingDays";

const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;

describe("serial dates of the 1900 system", () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [45658, 2025, 1, 1],
    [46097.75, 2026, 3, 16],
    [2958465, 9999, 12, 31],
  ])("dayOf(%d) is %d-%d-%d", (value, year, month, day) => {
    expect(dayOf(value)).toEqual({ year, month, day });
    expect(serialOf({ year, month, day })).toBe(Math.floor(value));
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", 6, "2026-09-30"],
  ])("addMonths(%s, %d) clamps to the month's end: %s", (from, count, to) => {
    expect(addMonths(serial(from), count)).toBe(serial(to));
  });

  it.each([0, -1, 2958466, NaN])("refuses %d", (value) => {
    expect(() => dayOf(value)).toThrow(expect.objectContaining({ code: "badDate" }));
  });
});

describe("working days as in NETWORKDAYS.INTL", () => {
  it.each<[string | number, string]>([
    [1, "0000011"],
    [2, "1000001"],
    [7, "0000110"],
    [11, "0000001"],
    [17, "0000010"],
    ["0000000", "0000000"],
  ])("weekend %j is %s, Monday first", (code, flags) => {
    expect(weekendOf(code).map(Number).join("")).toBe(flags);
  });

  it.each([8, 0, 18, 1.5, "000001", "00000112", "weekend", ""])("refuses the weekend %j", (code) => {
    expect(() => weekendOf(code)).toThrow(expect.objectContaining({ code: "badWeekend" }));
  });

  it("a day in both lists is worked; duplicates and ordinary weekdays among the workdays count once", () => {
    const monday = serial("2026-03-02");
    const sunday = monday + 6;
    const days = calendar({ holidays: [monday, monday, sunday], workdays: [monday, sunday, sunday + 0.5, monday + 1] });
    expect(workingDays(monday, sunday, days)).toBe(6);
    expect(workingDays(monday, monday - 1, days)).toBe(0);
  });

  it("equals a count day by day", () => {
    const day = fc.integer({ min: 46000, max: 46120 });
    const weekend = fc.constantFrom<number | string>(1, 2, 7, 11, 17, "0000000", "1111111", "0101010");
    fc.assert(
      fc.property(
        day,
        fc.nat({ max: 100 }),
        fc.array(day),
        fc.array(day),
        weekend,
        (from, length, holidays, workdays, code) => {
          const days = calendar({ weekend: code, holidays, workdays });
          const slow = Array.from({ length: length + 1 }, (_, i) => from + i).filter((d) =>
            isWorkingDay(d, days),
          ).length;
          expect(workingDays(from, from + length, days)).toBe(slow);
        },
      ),
    );
  });

  it("knows the days of the week: 2026-03-16 is a Monday", () => {
    const worked = (code: string) => isWorkingDay(serial("2026-03-16"), calendar({ weekend: code }));
    expect([worked("1000000"), worked("0111111")]).toEqual([false, true]);
  });
});
