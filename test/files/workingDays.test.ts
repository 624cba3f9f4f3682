import { join } from "node:path";
import { addMonths } from "../../src/planning/calendar/serial";
import { weekendOf } from "../../src/planning/calendar/weekend";
import { calendar, workingDays } from "../../src/planning/calendar/workingDays";
import { board } from "../../src/planning/progress/board";
import { cell, columnLetters } from "../../src/sheets/address";
import type { SheetSpec } from "../../src/sheets/spec";
import { convert, readValues, scratch, type Calculated, type Value } from "./office";
import { writeXlsx } from "./xlsx";

/** Not by `serialOf`, which belongs to what is tested here. */
const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const daysFrom = (text: string, count: number) => Array.from({ length: count }, (_, index) => serial(text) + index);

/**
 * Every weekend there is: the 14 codes and all 128 texts. "1111111", no day worked, needs no exception: LibreOffice
 * and, by its help, Excel count 0 days as we do. (WORKDAY.INTL, which looks for a day, refuses it.)
 */
const weekends: readonly (number | string)[] = [
  ...[1, 2, 3, 4, 5, 6, 7],
  ...[11, 12, 13, 14, 15, 16, 17],
  ...Array.from({ length: 128 }, (_, flags) => flags.toString(2).padStart(7, "0")),
];

/** China's holidays of 2024, those on weekends too, and what makes a list untidy. */
const holidays: readonly number[] = [
  ...daysFrom("2024-01-01", 1),
  ...daysFrom("2024-02-10", 8),
  ...daysFrom("2024-04-04", 3),
  ...daysFrom("2024-05-01", 5),
  ...daysFrom("2024-06-08", 3),
  ...daysFrom("2024-09-15", 3),
  ...daysFrom("2024-10-01", 7),
  // Invented: the leap day and the end of time.
  ...["2028-02-29", "9999-12-31"].map(serial),
  // Twice: a weekday, a Saturday, the leap day.
  ...["2024-02-12", "2024-02-10", "2028-02-29"].map(serial),
  // With a time of day, the second one for the second time.
  serial("2024-03-06") + 0.75,
  serial("2024-05-03") + 0.5,
];

/** The days of 2024 that China worked for them, and what makes a list untidy. */
const workdays: readonly number[] = [
  ...["2024-02-04", "2024-02-18", "2024-04-07", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"],
  // Holidays too: on a Saturday, on a Monday, on the leap day.
  ...["2024-02-17", "2024-06-10", "2028-02-29"],
  // Ordinary for most weekends: a Thursday. Of another year: a Sunday.
  ...["2024-02-29", "2025-01-26"],
  // Twice: a Sunday, a Saturday.
  ...["2024-02-04", "2024-02-17"],
]
  .map(serial)
  // With a time of day: a Sunday worked, and another one for the second time.
  .concat(serial("2024-04-28") + 0.25, serial("2024-02-18") + 0.5);

const spans: readonly (readonly [title: string, from: string, to: string])[] = [
  ["within a month", "2024-04-03", "2024-04-28"],
  ["the whole of a February of 29 days", "2024-02-01", "2024-02-29"],
  ["over 29 February 2024", "2024-02-26", "2024-03-04"],
  ["over 29 February 2028", "2028-02-25", "2028-03-02"],
  ["over the end of February 2100, no leap year", "2100-02-22", "2100-03-07"],
  ["nine years", "2023-01-01", "2031-12-31"],
  ["one day, an ordinary Thursday", "2024-03-07", "2024-03-07"],
  ["one day, 29 February", "2024-02-29", "2024-02-29"],
  ["one day, a holiday", "2024-05-01", "2024-05-01"],
  ["one day, a holiday with a time of day", "2024-03-06", "2024-03-06"],
  ["one day, a shifted workday", "2024-02-04", "2024-02-04"],
  ["one day, a holiday and a shifted workday", "2024-02-17", "2024-02-17"],
  // Whatever the weekend, one of these starts on it, and one ends on it.
  ["from a Monday to a Wednesday", "2024-03-04", "2024-03-13"],
  ["from a Tuesday to a Thursday", "2024-03-05", "2024-03-14"],
  ["from a Wednesday to a Friday", "2024-03-06", "2024-03-15"],
  ["from a Thursday to a Saturday", "2024-03-07", "2024-03-16"],
  ["from a Friday to a Sunday", "2024-03-08", "2024-03-17"],
  ["from a Saturday to a Monday", "2024-03-09", "2024-03-18"],
  ["from a Sunday to a Tuesday", "2024-03-10", "2024-03-19"],
  ["the last month that Excel knows", "9999-12-01", "9999-12-31"],
];

/** A month of 30 days, a Sunday to a Monday, for the arguments that are refused or turned around. */
const march = [serial("2026-03-01"), serial("2026-03-30")] as const;

const refused: readonly (number | string)[] = [
  ...[-1, 0, 1.5, 8, 10, 18],
  ...["", "1", "11", "000001", "00000111", "0000002", "weekend"],
];

/** Around leap years, and around the centuries with 29 February 2000 and without one in 2100. */
const years = [2000, 2001, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2100, 2101] as const;
const daysOf = (year: number) => daysFrom(`${year}-01-01`, serial(`${year}-12-31`) - serial(`${year}-01-01`) + 1);

const literal = (weekend: number | string) => (typeof weekend === "string" ? `"${weekend}"` : String(weekend));
const networkDays = (from: number | string, to: number | string, weekend: number | string, list = "") =>
  `NETWORKDAYS.INTL(${from},${to},${literal(weekend)}${list && `,${list}`})`;

const holidayList = `Lists!$A$1:$A$${holidays.length}`;

/** The sheet of shifted workdays: the day, whether it stands here for the first time, and from column C the weekends. */
const shiftedColumn = (column: string) => `Shifted!$${column}$1:$${column}$${workdays.length}`;

/** How many shifted workdays of a span would not be worked without the list; each counts once. */
function shiftedDays(from: number, to: number, weekend: number): string {
  const [day, isFirst, isWorked] = ["A", "B", columnLetters(weekend + 2)].map(shiftedColumn);
  return `COUNTIFS(${day},">=${from}",${day},"<=${to}",${isFirst},TRUE,${isWorked},0)`;
}

interface Lists {
  readonly title: string;
  /** The sheet that counts with them: a row a span, a column a weekend. */
  readonly sheet: string;
  readonly holidays: readonly number[];
  readonly workdays: readonly number[];
  /** `index` is the place among the weekends. */
  readonly formula: (from: number, to: number, weekend: number | string, index: number) => string;
}

const lists: readonly Lists[] = [
  {
    title: "without holidays",
    sheet: "Plain",
    ...{ holidays: [], workdays: [] },
    formula: (from, to, weekend) => networkDays(from, to, weekend),
  },
  {
    title: "with holidays, some on weekends, twice or with a time of day",
    sheet: "Holidays",
    ...{ holidays, workdays: [] },
    formula: (from, to, weekend) => networkDays(from, to, weekend, holidayList),
  },
  {
    title: "with holidays and shifted workdays: those on a weekend or a holiday are added",
    sheet: "Both",
    ...{ holidays, workdays },
    formula: (from, to, weekend, index) =>
      `${networkDays(from, to, weekend, holidayList)}+${shiftedDays(from, to, index)}`,
  },
];

/** A sheet of formulas written without "=". */
function formulas(name: string, rows: readonly (readonly string[])[]): SheetSpec {
  return { name, blocks: [{ at: "A1", formulas: rows.map((row) => row.map((formula) => `=${formula}`)) }] };
}

const calculated: readonly SheetSpec[] = [
  formulas(
    "Shifted",
    workdays.map((_, index) => {
      const row = index + 1;
      return [
        `INT(Lists!B${row})`,
        `COUNTIFS(A$1:A${row},A${row})=1`,
        ...weekends.map((weekend) => networkDays(`$A${row}`, `$A${row}`, weekend, holidayList)),
      ];
    }),
  ),
  ...lists.map(({ sheet, formula }) =>
    formulas(
      sheet,
      spans.map(([, from, to]) => weekends.map((weekend, index) => formula(serial(from), serial(to), weekend, index))),
    ),
  ),
  formulas("Refused", [refused.map((weekend) => networkDays(...march, weekend))]),
  formulas("Otherwise", [[networkDays(march[1], march[0], 1), networkDays(...march, " 0000011 ")]]),
  ...years.map((year) =>
    formulas(
      String(year),
      daysOf(year).map((asOf) => [`EDATE(${asOf},-12)`]),
    ),
  ),
];

const valuesIn = (sheets: Calculated) =>
  calculated.reduce((count, { name }) => count + Object.keys(sheets[name] ?? {}).length, 0);

describe("P1 the calendar against LibreOffice", () => {
  let written: Calculated;
  let values: Calculated;

  beforeAll(async () => {
    const path = join(scratch(), "workingDays.xlsx");
    const columns = [holidays, workdays].map((days) => days.map((day) => [day]));
    const typed: SheetSpec = {
      name: "Lists",
      blocks: columns.map((column, index) => ({ at: cell(index, 1), values: column })),
    };
    await writeXlsx([typed, ...calculated], path, { look: false });
    written = readValues(path);
    values = readValues(convert(path, "xlsx"));
  });

  it("the workbook is written without results: every number below is LibreOffice's", () => {
    const rows = calculated.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ("formulas" in block ? block.formulas : [])),
    );
    expect(valuesIn(written)).toBe(0);
    expect(valuesIn(values)).toBe(rows.flat().length);
  });

  describe.each(lists)("working days are NETWORKDAYS.INTL, $title", (list) => {
    it.each(spans.map(([title, from, to], index) => ({ title, from, to, row: index + 1 })))(
      "$title ($from to $to), every weekend",
      ({ from, to, row }) => {
        const byWeekend = (count: (weekend: number | string, index: number) => Value | undefined) =>
          weekends.map((weekend, index) => `weekend ${literal(weekend)}: ${count(weekend, index)}`);
        expect(
          byWeekend((weekend) =>
            workingDays(
              serial(from),
              serial(to),
              calendar({ weekend, holidays: list.holidays, workdays: list.workdays }),
            ),
          ),
        ).toEqual(byWeekend((_, index) => values[list.sheet]?.[cell(index, row)]));
      },
    );
  });

  it.each(refused.map((weekend, index) => [literal(weekend), weekend, index] as const))(
    "refuses the weekend %s, as NETWORKDAYS.INTL does",
    (_, weekend, index) => {
      expect(values["Refused"]?.[cell(index, 1)]).toBe("#VALUE!");
      expect(() => weekendOf(weekend)).toThrow(expect.objectContaining({ code: "badWeekend" }));
    },
  );

  describe("otherwise than LibreOffice, on purpose", () => {
    it("a span that ends before it starts has no working days; NETWORKDAYS.INTL, Excel's too, counts below 0", () => {
      expect(values["Otherwise"]?.["A1"]).toBe(-21);
      expect(workingDays(march[1], march[0], calendar())).toBe(0);
    });

    it("spaces around a weekend typed as text do not matter; NETWORKDAYS.INTL refuses them", () => {
      expect(values["Otherwise"]?.["B1"]).toBe("#VALUE!");
      expect(weekendOf(" 0000011 ")).toEqual(weekendOf(1));
    });
  });

  describe.each(years)("the same day a year before, every day of %d", (year) => {
    const yearBefore = (index: number) => values[String(year)]?.[cell(0, index + 1)] as number;

    it("is EDATE(day,-12): 29 February → 28", () => {
      const before = daysOf(year).map((asOf) => addMonths(asOf, -12));
      expect(before).toEqual(daysOf(year).map((_, index) => yearBefore(index)));
    });

    it("is the last one that the board compares with", () => {
      const sums = daysOf(year).map((asOf, index) => {
        const sale = (date: number, quantity: number) => ({ date, quantity, keys: [] });
        const sales = [sale(yearBefore(index), 1), sale(yearBefore(index) + 1, 100)];
        return board(sales, [], asOf, calendar()).total.lastYear;
      });
      expect(sums).toEqual(daysOf(year).map(() => 1));
    });
  });
});
