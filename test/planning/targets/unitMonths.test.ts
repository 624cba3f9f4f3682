import fc from "fast-check";
import { unitMonths } from "../../../src/planning/targets/unitMonths";
import { norwaySales } from "../../files/norwayData";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const across = (rows: readonly (readonly number[])[]) =>
  Array.from({ length: 12 }, (_, month) => sum(rows.map((row) => row[month] ?? 0)));

describe("T5 unitMonths(units, { company })", () => {
  it("both margins exact and a month without sales stays 0, for any seasons that leave room", () => {
    const season = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 12, maxLength: 12 });
    const unit = fc.record({ years: fc.array(season, { maxLength: 2 }), months: season });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.constantFrom(0, 5, 11), (all, zero) => {
        const units = all.map(({ years, months }) => ({
          total: sum(months),
          years: years.map((year) => year.map((sold, month) => (month === zero ? 0 : sold))),
        }));
        const loose = { total: 100_000, years: [] };
        const company = across([...all.map(({ months }) => months), new Array<number>(12).fill(loose.total / 10)]);
        const rest = sum(company) - sum(units.map(({ total }) => total));
        const rows = unitMonths([...units, { ...loose, total: rest }], { company });
        expect(rows.map(sum)).toEqual([...units.map(({ total }) => total), rest]);
        expect(across(rows)).toEqual(company);
        units.forEach(({ years }, index) => years.length > 0 && expect(rows[index]![zero]).toBe(0));
      }),
      { numRuns: 50 },
    );
  });

  it("without `company` each unit has its own season, or that of the others", () => {
    const first = [12, ...new Array<number>(11).fill(0)];
    const units = [
      { total: 5, years: [first] },
      { total: 24, years: [] },
      { total: 0, years: [] },
    ];
    const months = unitMonths(units);
    expect(months).toEqual([[5, ...first.slice(1)], first.map(() => 2), first.map(() => 0)]);
    expect(unitMonths(units, { otherwise: [first] })[1]![0]).toBe(24);
  });

  it("names places of what cannot be", () => {
    const january = [1, ...new Array<number>(11).fill(0)];
    const units = [{ total: 12, years: [january] }];
    expect(() => unitMonths(units, { company: january.map(() => 1) })).toThrow(
      expect.objectContaining({ code: "patternBlocks" }),
    );
  });

  it("Norway: 66 makes over the months of 2016, by the seasons of 2013 to 2015, to both real totals", () => {
    const data = norwaySales();
    const makes = [...new Set(data.map(({ make }) => make))];
    const yearOf = (make: string, year: number) =>
      Array.from({ length: 12 }, (_, month) =>
        sum(
          data
            .filter((row) => row.make === make && row.year === year && row.month === month + 1)
            .map(({ quantity }) => quantity),
        ),
      );
    const real = makes.map((make) => yearOf(make, 2016));
    const company = across(real);
    const past = makes.map((make) => [2013, 2014, 2015].map((year) => yearOf(make, year)));
    const units = makes.map((_, index) => ({
      total: sum(real[index]!),
      years: past[index]!.filter((year) => sum(year) > 0),
    }));
    const rows = unitMonths(units, { company, otherwise: [company] });
    expect(rows.map(sum)).toEqual(real.map(sum));
    expect(across(rows)).toEqual(company);
    expect([makes.length, sum(company)]).toEqual([66, 154_603]);
  });
});
