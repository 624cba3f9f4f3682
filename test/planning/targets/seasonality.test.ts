import { calendar, workingDays } from "../../../src/planning/calendar/workingDays";
import { serialOf } from "../../../src/planning/calendar/serial";
import { seasonality } from "../../../src/planning/targets/seasonality";

const day = (year: number, month: number, date = 15) => serialOf({ year, month, day: date });
const year = (of: number, amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ date: day(of, index + 1), amount }));
const twelve = Array.from({ length: 12 }, (_, month) => month + 1);

describe("T2 seasonality(entries, days)", () => {
  it("is each month's share of a complete year, whatever the order and number of entries", () => {
    const entries = [
      ...year(2025, twelve),
      { date: day(2025, 1, 3), amount: 21 },
      { date: day(2025, 12, 31), amount: 1 },
    ];
    const shares = seasonality(entries.reverse());
    expect(shares[0]).toBe(0.22);
    expect(shares[11]).toBe(0.13);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
  });

  it("is the mean of the years' shares, and leaves incomplete years out", () => {
    const even = new Array<number>(12).fill(1000);
    const shares = seasonality([
      ...year(2023, even),
      ...year(
        2024,
        [...new Array<number>(11).fill(0), 5].map((a) => a || 1),
      ),
      ...year(2025, even.slice(0, 7)),
    ]);
    expect(shares[0]).toBe(Number(((1 / 12 + 1 / 16) / 2).toPrecision(15)));
    expect(shares[11]).toBe(Number(((1 / 12 + 5 / 16) / 2).toPrecision(15)));
  });

  it("goes by the working day when there is a calendar: a spring festival in February distorts nothing", () => {
    const holidays = [day(2026, 2, 16), day(2026, 2, 17), day(2026, 2, 18), day(2026, 2, 19), day(2026, 2, 20)];
    const days = calendar({ holidays });
    const sold = twelve.map((month) => 10 * workingDays(day(2026, month, 1), day(2026, month + 1, 1) - 1, days));
    expect(sold[1]).toBe(150);
    expect(seasonality(year(2026, sold), days)).toEqual(twelve.map(() => 0.0833333333333333));
  });

  it.each<[string, readonly { date: number; amount: number }[], object]>([
    ["zero", [], { table: "amounts" }],
    [
      "incompleteYears",
      [...year(2024, twelve.slice(0, 3)), ...year(2025, twelve.slice(0, 10))],
      { year: 2025, months: "11, 12", count: 2 },
    ],
    ["periodEmpty", year(2025, [...twelve.slice(0, 11), -4]), { period: "2025-12", value: -4 }],
    [
      "periodEmpty",
      year(2025, twelve).flatMap(({ date, amount }) => [
        { date, amount },
        { date, amount: -amount },
      ]),
      { period: 2025, value: 0 },
    ],
  ])("throws %s", (code, entries, details) => {
    expect(() => seasonality(entries)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) }),
    );
  });

  it("throws noWorkingDays for a month with sales in which nobody works", () => {
    const holidays = Array.from({ length: 28 }, (_, index) => day(2025, 2, index + 1));
    expect(() => seasonality(year(2025, twelve), calendar({ holidays }))).toThrow(
      expect.objectContaining({
        code: "noWorkingDays",
        details: { table: "holidays", startDate: day(2025, 2, 1), endDate: day(2025, 2, 28) },
      }),
    );
  });
});
