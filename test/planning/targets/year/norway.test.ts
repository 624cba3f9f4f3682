import { exactSum } from "../../../../src/planning/exact/decimal";
import { months } from "../../../../src/planning/targets/months";
import { gaps, rollYear, type SoldUnit } from "../../../../src/planning/targets/year/rollYear";
import type { RollYearOptions } from "../../../../src/planning/targets/year/types";
import { norwaySales } from "../../../files/norwayData";

const named = ["Volkswagen", "Toyota", "BMW", "Volvo", "Ford"];
const sales = norwaySales();

/** Cars of a make, or of all others together, by month. */
function soldIn(year: number, unit: string): number[] {
  const sold = Array<number>(12).fill(0);
  for (const { make, month, quantity, ...row } of sales) {
    const isOne = unit === "Others" ? !named.includes(make) : make === unit;
    if (row.year === year && isOne) sold[month - 1] = (sold[month - 1] ?? 0) + quantity;
  }
  return sold;
}

/** The plan of 2016: as many cars as in 2015, in the seasons of 2013 to 2015. */
const planned = [...named, "Others"].map((name): SoldUnit => {
  const plan = months(
    exactSum(soldIn(2015, name)),
    [2013, 2014, 2015].map((year) => soldIn(year, name)),
  );
  return { keys: [name], months: plan, targets: plan, actual: soldIn(2016, name) };
});

/** Month by month: a month closes, the next one is issued as it stands, the rest is rolled. */
function year2016(options: Pick<RollYearOptions, "withinQuarter" | "maxUplift">) {
  const gapsByMonth: number[][] = [];
  let units = planned;
  for (let closed = 1; closed <= 12; closed++) {
    const issuedTo = Math.min(12, closed + 1);
    const before = units;
    const rolled = rollYear(units, { closed, issuedTo, locks: [], step: 1, ...options });
    units = units.map((unit, index) => ({ ...unit, targets: rolled[index]!.targets }));
    units.forEach((unit, index) => {
      const counted = [...unit.actual.slice(0, closed), ...unit.targets.slice(closed), rolled[index]!.uncovered];
      expect(exactSum(counted)).toBe(exactSum(unit.months));
      expect(unit.targets.slice(0, issuedTo)).toEqual(before[index]!.targets.slice(0, issuedTo));
    });
    gapsByMonth.push(rolled.map(({ uncovered }) => uncovered));
  }
  return { units, gapsByMonth };
}

describe("T6 Norway 2016, rolled month by month against what was sold", () => {
  // Computed apart in fractions, from the file alone.
  it("targets as they were when each month was issued, and what stayed uncovered", () => {
    const { units, gapsByMonth } = year2016({ withinQuarter: false });
    expect(units.map(({ keys, targets }) => [keys[0], ...targets])).toEqual([
      ["Volkswagen", 2008, 1922, 2142, 2682, 2009, 2125, 2321, 2183, 1929, 2171, 2159, 1956],
      ["Toyota", 1342, 1377, 1395, 1349, 1366, 1332, 1332, 1274, 1391, 1227, 729, 447],
      ["BMW", 824, 757, 791, 812, 723, 640, 572, 691, 637, 571, 263, 0],
      ["Volvo", 539, 590, 783, 757, 815, 799, 817, 530, 907, 1028, 1015, 2175],
      ["Ford", 606, 637, 701, 740, 729, 784, 651, 713, 632, 752, 641, 912],
      ["Others", 6302, 6192, 7591, 7125, 6796, 6732, 6286, 6439, 6703, 6861, 6065, 6782],
    ]);
    expect(
      gapsByMonth
        .slice(0, 9)
        .flat()
        .every((gap) => gap === 0),
    ).toBe(true);
    expect(gapsByMonth.slice(9)).toEqual([
      [0, 0, -265, 0, 0, 0],
      [53, -646, -1665, 261, -49, -541],
      [-230, -1437, -2531, 1201, 136, -1056],
    ]);
    expect(gaps(gapsByMonth[11]!)).toEqual({ short: 1337, over: -5254 });
  });

  it.each([0, 0.02, 0.1])("a cap of %d leaves a gap early, within the quarter or not", (maxUplift) => {
    for (const withinQuarter of [false, true]) {
      const { units, gapsByMonth } = year2016({ maxUplift, withinQuarter });
      // In December nothing is open: whatever the cap, the gap is plan − sales.
      expect(gapsByMonth[11]).toEqual(planned.map((unit) => exactSum(unit.months) - exactSum(unit.actual)));
      units.forEach(({ months: plan, targets }) =>
        targets.forEach((target, month) => expect(target).toBeLessThanOrEqual((plan[month] ?? 0) * (1 + maxUplift))),
      );
    }
  });

  it("a cap of 2 % shows Volvo's shortfall in May, when 4 cars no longer fit, not in November", () => {
    const { gapsByMonth } = year2016({ maxUplift: 0.02, withinQuarter: false });
    const volvo = gapsByMonth.map((month) => month[3]);
    const first = volvo.findIndex((gap) => (gap ?? 0) > 0);
    expect([first + 1, volvo[first]]).toEqual([5, 4]);
  });
});
