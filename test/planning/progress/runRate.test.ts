import fc from "fast-check";
import { addMonths, dayOf, serialOf } from "../../../src/planning/calendar/serial";
import { calendar, isWorkingDay, type Calendar } from "../../../src/planning/calendar/workingDays";
import { lander, neededPerDay, pace } from "../../../src/planning/progress/runRate";
import { timeProgress } from "../../../src/planning/progress/timeProgress";

const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const span = (start: string, end: string) => ({ start: serial(start), end: serial(end) });
const may = span("2018-05-01", "2018-05-31");
const plain = calendar();
const landing = (
  actual: number,
  asOf: number,
  of: { start: number; end: number },
  days: Calendar,
  shares?: readonly number[],
) => lander(days, shares)(actual, asOf, of);

describe("P1 timeProgress(asOf, span, days)", () => {
  it.each([
    ["2018-05-29", may, plain, 21 / 23],
    ["2018-04-30", may, plain, 0],
    ["2018-06-15", may, plain, 1],
    ["2018-05-05", may, plain, 4 / 23], // a Saturday: what was elapsed on Friday
    ["2026-03-10", span("2026-03-01", "2026-03-31"), calendar({ weekend: "0000000" }), 10 / 31],
    // Spring festival from 16 to 23 February, Saturdays 14 and 28 worked instead.
    [
      "2026-02-10",
      span("2026-02-01", "2026-02-28"),
      calendar({ holidays: [46069, 46070, 46071, 46072, 46073, 46074, 46075, 46076], workdays: [46067, 46081] }),
      7 / 16,
    ],
  ])("on %s", (asOf, of, days, expected) => {
    expect(timeProgress(serial(asOf), of, days)).toBeCloseTo(expected, 14);
  });

  it("throws spanBackwards and noWorkingDays", () => {
    expect(() => timeProgress(may.start, { start: may.end, end: may.start }, plain)).toThrow(
      expect.objectContaining({ code: "spanBackwards" }),
    );
    expect(() => timeProgress(may.start, span("2018-05-05", "2018-05-06"), plain)).toThrow(
      expect.objectContaining({
        code: "noWorkingDays",
        details: { table: "end", startDate: serial("2018-05-05"), endDate: serial("2018-05-06") },
      }),
    );
  });
});

describe("P1 pace, neededPerDay, landing", () => {
  const asOf = serial("2018-05-29");

  it("pace is the share reached ÷ the time gone by", () => {
    expect(pace(21, 23, asOf, may, plain)).toBe(1);
    expect(pace(10.5, 23, asOf, may, plain)).toBe(0.5);
    expect(() => pace(1, 0, asOf, may, plain)).toThrow(
      expect.objectContaining({ code: "zero", details: { table: "target" } }),
    );
    expect(() => pace(1, 5, may.start - 1, may, plain)).toThrow(expect.objectContaining({ code: "notStarted" }));
  });

  it("neededPerDay shares what is missing over the working days after the as-of day", () => {
    expect(neededPerDay(19_000, 31_000, serial("2018-07-27"), serial("2018-07-31"), plain)).toBe(6000);
    expect(neededPerDay(120, 100, asOf, may.end, plain)).toBe(0);
    expect(neededPerDay(0.3, 0.1 + 0.2, may.end, may.end, plain)).toBe(0); // the noise of a binary sum
    expect(neededPerDay(100, 100, may.end, may.end, plain)).toBe(0);
    expect(() => neededPerDay(90, 100, may.end, may.end, plain)).toThrow(
      expect.objectContaining({ code: "noDayLeft", details: { table: "end", by: 10, endDate: may.end } }),
    );
  });

  it("landing extends the run rate; with shares a month counts by its season", () => {
    expect(landing(21, asOf, may, plain)).toBe(23);
    const year = span("2026-01-01", "2026-12-31");
    const shares = [0.2, 0.05, 0.05, ...new Array<number>(8).fill(0.05), 0.3];
    // On 16 March 11 of 22 working days have gone by: January, February and half of March.
    expect(landing(27.5, serial("2026-03-16"), year, plain, shares)).toBe(100);
    expect(
      landing(
        27.5,
        serial("2026-03-16"),
        year,
        plain,
        shares.map((share) => share * 7),
      ),
    ).toBe(100);
    expect(landing(30, serial("2026-03-31"), span("2026-02-01", "2026-03-31"), plain, shares)).toBe(30);
    // Of March only the second half is in the span, of which half has gone by.
    expect(landing(5, serial("2026-03-23"), span("2026-03-17", "2026-03-31"), plain, shares)).toBe(11);
    expect(() =>
      landing(5, serial("2026-03-16"), span("2026-03-01", "2026-03-31"), plain, [1, 0, 0, ...shares.slice(3)]),
    ).toThrow(expect.objectContaining({ code: "zero", details: { table: "shares" } }));
  });

  it("gets past the 29 February 1900, which Excel has and no calendar", () => {
    const shares = new Array<number>(12).fill(1);
    expect(landing(10, 70, { start: 60, end: 75 }, plain, shares)).toBeGreaterThan(10);
  });

  it("agrees with counting day by day, whatever the calendar, the span and the season", () => {
    const day = fc.integer({ min: serial("2023-12-01"), max: serial("2025-02-28") });
    const lists = fc.record({
      holidays: fc.array(day, { maxLength: 20 }),
      workdays: fc.array(day, { maxLength: 6 }),
      weekend: fc.constantFrom(1, 11, "0000000", "1010101"),
    });
    const season = fc.oneof(
      fc.constant(undefined),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), day, lists, season, (start, length, asOf, options, shares) => {
        const days = calendar(options);
        const end = start + length;
        const weigh = (last: number) => slowWeight(start, last, days, shares);
        fc.pre(weigh(end) > 0 && weigh(Math.min(asOf, end)) > 0);
        expect(landing(1000, asOf, { start, end }, days, shares)).toBeCloseTo(
          (1000 * weigh(end)) / weigh(Math.min(asOf, end)),
          6,
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Every working day counts 1, with shares the part of its month; in a month without any every day does. */
function slowWeight(start: number, end: number, days: Calendar, shares: readonly number[] | undefined): number {
  let weight = 0;
  for (let day = start; day <= end; day++) {
    const { year, month } = dayOf(day);
    const first = serialOf({ year, month, day: 1 });
    const all = Array.from({ length: addMonths(first, 1) - first }, (_, index) => first + index);
    const worked = all.filter((each) => isWorkingDay(each, days));
    if (!shares) weight += isWorkingDay(day, days) ? 1 : 0;
    else if (worked.length === 0) weight += shares[month - 1]! / all.length;
    else if (isWorkingDay(day, days)) weight += shares[month - 1]! / worked.length;
  }
  return weight;
}
