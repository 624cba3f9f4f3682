import fc from "fast-check";
import { monthlyHistory } from "../../../src/planning/targets/monthlyHistory";
import { splitUnits } from "../../../src/planning/targets/splitUnits";

const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const columns = { date: 0, quantity: 2, dimensions: [1] };
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("monthlyHistory(rows, { date, quantity, dimensions })", () => {
  it("sums by unit, year and month; units in ledger order, names without regard to case and spaces", () => {
    const units = monthlyHistory(
      [
        [serial("2016-02-01"), "Ford ", 5],
        [serial("2015-12-31"), "NA", 0.1],
        [serial("2016-02-29"), "ford", 7],
        [serial("2015-12-01"), "NA", 0.2],
        ["", "Ford", ""],
      ],
      columns,
    );
    expect(units.map(({ keys, years }) => [keys, [...years.keys()]])).toEqual([
      [["Ford"], [2016]],
      [["NA"], [2015]],
    ]);
    expect(units[0]!.years.get(2016)).toEqual([0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(units[1]!.years.get(2015)?.[11]).toBe(0.3);
  });

  it("makes one unit without dimensions", () => {
    const rows = [
      [serial("2016-02-01"), "a", 5],
      [serial("2016-02-01"), "b", 6],
    ];
    expect(monthlyHistory(rows, { ...columns, dimensions: [] })).toMatchObject([{ keys: [] }]);
  });

  it.each([
    [
      [["2016-01-01", "Ford", 5]],
      { code: "badDate", details: { row: 1, column: 1, value: "2016-01-01", kind: "string" } },
    ],
    [[[serial("2016-01-01"), "Ford", "5"]], { code: "badNumber" }],
    [[["", "Ford", 5]], { code: "noDate", details: { row: 1, column: 1, value: 5 } }],
  ])("refuses %j", (rows, expected) => {
    expect(() => monthlyHistory(rows, columns)).toThrow(expect.objectContaining(expected));
  });
});

describe("T3 splitUnits(total, units, { unitYears, monthYears })", () => {
  const history = (keys: string[], years: Record<number, number[]>) => ({
    keys,
    years: new Map(Object.entries(years).map(([year, months]) => [Number(year), months])),
  });
  const flat = new Array<number>(12).fill(1);

  it("shares by the unit years, months by the mean shares of the month years", () => {
    const first = [100, ...new Array<number>(11).fill(0)];
    const units = [history(["A"], { 2015: first, 2016: flat }), history(["B"], { 2016: flat.map(() => 3) })];
    const targets = splitUnits(48, units, { unitYears: [2016], monthYears: [2015, 2016] });
    expect(targets.map(({ keys, total, equally }) => [keys, total, equally])).toEqual([
      [["A"], 12, false],
      [["B"], 36, false],
    ]);
    // Exact quarters 7.5, 1.5, 1.5, 1.5; exact months of the first 6.5, 0.5, 0.5: ties go to larger, then earlier ones.
    expect(targets[0]!.months).toEqual([7, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0]);
    expect(targets[1]!.months).toEqual(flat.map(() => 3));
  });

  it("splits equally, and says so, where a unit has no month of history", () => {
    const units = [history(["New"], { 2016: flat }), history(["Old"], { 2014: flat, 2016: flat })];
    const targets = splitUnits(48, units, { unitYears: [2016], monthYears: [2014] });
    expect(targets.map(({ equally, months }) => [equally, months])).toEqual([
      [true, flat.map(() => 2)],
      [false, flat.map(() => 2)],
    ]);
  });

  it("gives a unit that sold nothing in the unit years nothing, and flags nothing", () => {
    const [, gone] = splitUnits(12, [history(["A"], { 2016: flat }), history(["B"], {})], {
      unitYears: [2016],
      monthYears: [2016],
    });
    expect(gone).toEqual({ keys: ["B"], total: 0, months: flat.map(() => 0), equally: false });
  });

  it.each([
    ["negativeUnit", { 2016: flat.map(() => -1) }],
    ["negativeUnitMonth", { 2016: [20, -1, ...flat.slice(2)] }],
    ["zeroWeights", { 2015: flat }],
  ])("throws %s", (code, years) => {
    const run = () => splitUnits(12, [history(["A"], years)], { unitYears: [2016], monthYears: [2016] });
    expect(run).toThrow(expect.objectContaining({ code }));
  });

  it("adds up exactly at every level, for any ledger", () => {
    const year = fc.array(fc.nat({ max: 50 }), { minLength: 12, maxLength: 12 });
    const unit = fc.record({ 2014: year, 2015: year, 2016: year });
    fc.assert(
      fc.property(fc.nat({ max: 200000 }), fc.array(unit, { minLength: 1, maxLength: 12 }), (total, all) => {
        fc.pre(all.some((years) => sum(years[2016]) > 0));
        const units = all.map((years, index) => history([`U${index}`], years));
        const targets = splitUnits(total, units, { unitYears: [2016], monthYears: [2014, 2015, 2016] });
        expect(sum(targets.map((target) => target.total))).toBe(total);
        for (const target of targets) expect(sum(target.months)).toBe(target.total);
        const sold = sum(all.map((years) => sum(years[2016])));
        targets.forEach((target, index) => {
          expect(Math.abs(target.total - (total * sum(all[index]![2016])) / sold)).toBeLessThan(1);
        });
      }),
    );
  });
});
