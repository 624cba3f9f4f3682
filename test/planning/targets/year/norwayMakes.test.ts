import { exactSum } from "../../../../src/planning/exact/decimal";
import { splitUnits } from "../../../../src/planning/targets/splitUnits";
import { coverAll, gaps, rollYear, type SoldUnit } from "../../../../src/planning/targets/year/rollYear";
import { norwaySales } from "../../../files/norwayData";

const data = norwaySales();
const makes = [...new Set(data.map(({ make }) => make))];
const sold = (make: string, year: number) =>
  Array.from({ length: 12 }, (_, month) =>
    exactSum(
      data
        .filter((row) => row.make === make && row.year === year && row.month === month + 1)
        .map(({ quantity }) => quantity),
    ),
  );

/** 2016 as planned at its start: the cars of 2015 again, months as in 2013 to 2015. */
function planned(): SoldUnit[] {
  const years = [2013, 2014, 2015];
  const history = makes.map((make) => ({
    keys: [make],
    years: new Map(years.map((year) => [year, sold(make, year)] as const)),
  }));
  const total = exactSum(makes.flatMap((make) => sold(make, 2015)));
  return splitUnits(total, history, { unitYears: [2015], monthYears: years })
    .filter((unit) => unit.total > 0)
    .map(({ keys, months }) => ({ keys, months, targets: months, actual: sold(keys[0]!, 2016) }));
}

/** Month by month: the month that has begun is issued, it closes, the rest rolls. Gaps of all makes after each roll. */
function through2016(options: { readonly maxUplift?: number; readonly withinQuarter: boolean }) {
  let units = planned();
  return Array.from({ length: 12 }, (_, month) => month + 1).map((closed) => {
    const of = { closed, issuedTo: Math.min(12, closed + 1), locks: [], step: 1, ...options };
    const rolled = rollYear(units, of);
    const cover = coverAll(units, of);
    rolled.forEach(({ targets, uncovered }, index) => {
      const { keys, months, actual, targets: before } = units[index]!;
      const year = exactSum([...actual.slice(0, closed), ...targets.slice(closed), uncovered]);
      expect([keys[0], year]).toEqual([keys[0], exactSum(months)]);
      expect([keys[0], ...targets.slice(0, of.issuedTo)]).toEqual([keys[0], ...before.slice(0, of.issuedTo)]);
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(0);
    });
    units = units.map((unit, index) => ({ ...unit, targets: rolled[index]!.targets }));
    const open = exactSum(rolled.flatMap(({ targets }) => targets.slice(closed)));
    return { closed, open, ...gaps(rolled.map(({ uncovered }) => uncovered)), cover };
  });
}

describe("T6 Norway: the plan of 2016 of every make, rolled month by month against its real sales", () => {
  it("150,686 cars are planned for 46 makes", () => {
    const units = planned();
    const months = Array.from({ length: 12 }, (_, month) => exactSum(units.map((unit) => unit.months[month]!)));
    expect(units).toHaveLength(46);
    expect(months).toEqual([
      ...[11_538, 11_380, 13_255, 13_386, 12_416, 12_427],
      ...[12_177, 12_383, 12_641, 13_488, 12_704, 12_891],
    ]);
    expect(exactSum(months)).toBe(150_686);
  });

  // What makes are short, what others are over, and what all open months are to bring: computed a second time outside
  // of this project. 154,599 cars of these makes were sold: 3,913 more than planned = 9,448 over − 5,535 short.
  it("without a cap: as good as nothing uncovered until no free month is left", () => {
    expect(through2016({ withinQuarter: false }).map(({ open, short, over }) => [open, short, over])).toEqual([
      [139_710, 0, -15],
      [127_492, 19, -38],
      [113_658, 20, -80],
      [99_593, 23, -134],
      [86_751, 22, -155],
      [73_125, 22, -209],
      [62_139, 23, -263],
      [49_002, 23, -356],
      [35_218, 23, -426],
      [23_786, 25, -928],
      [12_646, 2109, -5066],
      [0, 5535, -9448],
    ]);
  });

  it("no month above 120 % of its plan, within the quarter: the gap grows in the open, and so does the cap that would close it", () => {
    const rolled = through2016({ withinQuarter: true, maxUplift: 0.2 });
    expect(rolled.map(({ open, short, over, cover }) => [open, short, over, cover])).toEqual([
      [139_706, 4, -15, 34],
      [127_484, 26, -37, 50],
      [113_630, 47, -79, 100],
      [99_418, 198, -134, 100],
      [86_253, 520, -155, 200],
      [72_224, 924, -210, 100],
      [60_937, 1225, -263, 150],
      [47_515, 1509, -355, 250],
      [33_471, 1770, -426, 356],
      [20_830, 2988, -935, 635],
      [10_130, 4414, -4855, undefined],
      [0, 5535, -9448, undefined],
    ]);
  });
});
