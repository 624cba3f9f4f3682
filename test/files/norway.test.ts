import { join } from "node:path";
import { proposeBoard } from "../../src/jobs/board";
import { proposeSplit } from "../../src/jobs/split";
import type { SplitProposal } from "../../src/jobs/splitTypes";
import type { BoardProposal, Source } from "../../src/jobs/types";
import { serialOf } from "../../src/planning/calendar/serial";
import { months as monthsOf } from "../../src/planning/targets/months";
import { monthHeaders } from "../../src/sheets/language";
import { numberFormats } from "../../src/sheets/numberFormats";
import type { CellValue, SheetSpec } from "../../src/sheets/spec";
import { tableSheet } from "../../src/sheets/tableSheet";
import { applied } from "./applied";
import { norwaySales } from "./norwayData";
import { convert, readValues, scratch, type Value } from "./office";
import { writeXlsx } from "./xlsx";

const total = 160_000;
const asOf = serialOf({ year: 2017, month: 1, day: 31 });
const data = norwaySales();
const sum = (year: number, month?: number, make?: string) =>
  data
    .filter((row) => row.year === year && (month ?? row.month) === row.month && (make ?? row.make) === row.make)
    .reduce((units, { quantity }) => units + quantity, 0);

/** Every 40th name is typed with stray spaces. */
const strayEvery = 40;
const ledger: CellValue[][] = data.map(({ year, month, make, quantity }, index) => [
  serialOf({ year, month, day: 1 }),
  index % strayEvery === 0 ? ` ${make} ` : make,
  quantity,
]);
const taken = { sheets: ["Sales"], tables: ["Sales"], names: [] };

const salesSheet: SheetSpec = tableSheet({
  language: "en",
  sheet: "Sales",
  title: "New cars in Norway",
  table: "Sales",
  columns: [
    { header: "Date", width: 12, format: numberFormats.date },
    { header: "Make", width: 16 },
    { header: "Quantity", width: 10 },
  ],
  rows: ledger,
});

const sales: Source = source("Sales", "Sales", `B3:D${ledger.length + 3}`, ["Date", "Make", "Quantity"], ledger, {
  kind: "sales",
  roles: { date: 0, quantity: 2 },
  dimensions: [1],
});

/** A table as the workbook layer finds and reads it. */
function source(
  sheet: string,
  table: string,
  address: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  found: Pick<Source["found"], "kind" | "roles" | "dimensions"> & Partial<Pick<Source["found"], "months">>,
): Source {
  const place = { sheetId: sheet, sheet, address, table: { id: table, name: table } };
  return { found: { place, headers, rows: rows.length, ...found }, data: { place, headers, rows } };
}

describe("Norway: 160,000 cars of 2017 over makes and months, and the board of 31 January 2017", () => {
  let split: SplitProposal;
  let board: BoardProposal;
  let cells: Readonly<Record<string, Value>>;
  let planCells: Readonly<Record<string, Value>>;
  let salesCells: Readonly<Record<string, Value>>;
  const rowOf = (name: string) =>
    Number(
      Object.entries(cells)
        .find(([at, value]) => /^B\d/.test(at) && value === name)?.[0]
        .slice(1),
    );
  // By make alone: B the make, D annual plan, F months closed, G year to date, I last year, L month plan, N month to date.
  const at = (column: string, name: string) => cells[`${column}${rowOf(name)}`];

  beforeAll(async () => {
    split = proposeSplit({
      total,
      year: 2017,
      step: 1,
      opportunity: [],
      language: "en",
      history: { kind: "ledger", sales, dimensions: ["Make"], unitYears: [2016], monthYears: [2014, 2015, 2016] },
      taken,
    });
    const planned = applied([salesSheet], split.changes);
    const planSpec = planned.find(({ tables = [] }) => tables.some(({ name }) => name === "Plan"))!;
    const [headers = [], ...rows] = planSpec.blocks
      .flatMap((block) => ("values" in block ? block.values : []))
      .slice(2);
    const plan = source(planSpec.name, "Plan", planSpec.tables![0]!.at, headers.map(String), rows, {
      kind: "plan",
      roles: { year: 0 },
      dimensions: [1],
      months: monthHeaders("en").map((_, month) => month + 2),
    });
    board = proposeBoard({
      asOf,
      language: "en",
      sales,
      plan,
      dimensions: ["Make"],
      taken: { ...taken, sheets: planned.map(({ name }) => name), tables: ["Sales", "Plan"] },
      cleanNames: true,
    });
    const path = join(scratch(), "norway.xlsx");
    await writeXlsx(applied(planned, board.changes), path);
    const values = readValues(convert(path, "xlsx"));
    cells = values[board.sheet]!;
    salesCells = values.Sales!;
    planCells = values[split.planSheet]!;
  });

  it("the file is as its note says", () => {
    expect(data).toHaveLength(4377);
    expect(data.filter(({ make, year, month }) => make === "Lexus" && year === 2015 && month === 4)).toHaveLength(2);
    expect(data.some(({ make }) => make === "NA")).toBe(true);
  });

  it("T1 makes share 160,000 by 2016, each less than one car from its exact share", () => {
    expect(split.units.reduce((cars, unit) => cars + unit.total, 0)).toBe(total);
    for (const { keys, total: part } of split.units) {
      const exact = (total * sum(2016, undefined, keys[0])) / sum(2016);
      expect([keys[0], Math.abs(part - exact) < 1]).toEqual([keys[0], true]);
    }
  });

  it("T2 each make's months follow its own years from 2014 to 2016 and add up to its part", () => {
    for (const { keys, total: part, months } of split.units.filter((unit) => unit.total > 0)) {
      const years = [2014, 2015, 2016]
        .map((year) => Array.from({ length: 12 }, (_, month) => sum(year, month + 1, keys[0])))
        .filter((year) => year.some((cars) => cars > 0));
      expect([keys[0], ...months]).toEqual([keys[0], ...monthsOf(part, years)]);
      expect(months.reduce((cars, month) => cars + month, 0)).toBe(part);
    }
  });

  it("the make called NA stays a name, in the file too", () => {
    const first = data.findIndex(({ make }) => make === "NA");
    expect(salesCells[`C${first + 4}`]).toBe("NA");
  });

  it("P1 the total of the board is that of the file", () => {
    expect(at("D", "Total")).toBe(total);
    expect(at("F", "Total")).toBe(0);
    expect(at("G", "Total")).toBe(sum(2017));
    expect(at("I", "Total")).toBe(sum(2016, 1));
    expect(at("N", "Total")).toBe(sum(2017, 1));
  });

  it("P1 every make's line is that of the file, names cleaned of stray spaces", () => {
    const planned = split.units.map(({ keys }) => keys[0]!);
    const sold = [...new Set(data.filter(({ year }) => year === 2016).map(({ make }) => make))];
    expect([...planned].sort()).toEqual(sold.sort());
    for (const make of planned) {
      expect([make, at("G", make), at("I", make)]).toEqual([make, sum(2017, 1, make), sum(2016, 1, make)]);
    }
    const strangers = sum(2017, 1) - planned.reduce((cars, make) => cars + sum(2017, 1, make), 0);
    expect(at("G", "Unplanned")).toBe(strangers);
    expect(board.yearToDate.ledger).toBe(sum(2017));
  });

  it("P1 the check line agrees", () => {
    expect(cells[`B${rowOf("Total") + 1}`]).toMatch(/^✓/);
  });

  it("the plan sheet shows 160,000 and says that it equals the plan table", () => {
    const texts = Object.values(planCells);
    expect(texts).toContain(total);
    expect(texts.some((text) => String(text).startsWith("✓") && String(text).includes("160,000"))).toBe(true);
  });
});

describe("T5 Norway: the cars of 2016 two-way, makes by months, both to the real totals", () => {
  const real = sum(2016);
  const makes = [...new Set(data.filter(({ year }) => year === 2016).map(({ make }) => make))];
  let twoWay: SplitProposal;
  beforeAll(() => {
    twoWay = proposeSplit({
      total: real,
      year: 2017,
      step: 1,
      opportunity: [],
      language: "en",
      history: { kind: "ledger", sales, dimensions: ["Make"], unitYears: [2016], monthYears: [2016] },
      monthsOf: "both",
      taken,
    });
  });

  it("gives back what was sold, to the car", () => {
    expect(twoWay.units).toHaveLength(makes.length);
    for (const { keys, months } of twoWay.units) {
      const sold = Array.from({ length: 12 }, (_, month) => sum(2016, month + 1, keys[0]));
      expect([keys[0], ...months]).toEqual([keys[0], ...sold]);
    }
  });

  it("LibreOffice adds the plan sheet up to the same months and makes", async () => {
    const path = join(scratch(), "norway-two-way.xlsx");
    await writeXlsx(applied([salesSheet], twoWay.changes), path);
    const shown = readValues(convert(path, "xlsx"))[twoWay.planSheet]!;
    const rowOf = (name: string) =>
      Object.entries(shown)
        .find(([at, value]) => /^B\d/.test(at) && value === name)?.[0]
        .slice(1);
    const valuesOf = (name: string) =>
      Object.entries(shown)
        .filter(([at]) => at.replace(/^[A-Z]+/, "") === rowOf(name))
        .map(([, value]) => value);
    for (const make of makes) expect([make, valuesOf(make).includes(sum(2016, undefined, make))]).toEqual([make, true]);
    const total = valuesOf("Total");
    expect(total).toContain(real);
    for (let month = 1; month <= 12; month += 1) expect(total).toContain(sum(2016, month));
  });
});
