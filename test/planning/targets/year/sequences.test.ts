import fc from "fast-check";
import { exactSum } from "../../../../src/planning/exact/decimal";
import type { PlanLock } from "../../../../src/planning/targets/plan/types";
import { heldMonths } from "../../../../src/planning/targets/year/heldMonths";
import { rollYear, type SoldUnit } from "../../../../src/planning/targets/year/rollYear";
import type { RolledUnit, RollYearOptions } from "../../../../src/planning/targets/year/types";
import { slowRoll } from "./slowRoll";

const twelve = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 12, maxLength: 12 });
const paths = [
  ["East", "a"],
  ["East", "b"],
  ["West", "a"],
  ["West", "c"],
  ["North", "d"],
  ["North", "e"],
] as const;
const path = fc.constantFrom<readonly string[]>([], ["East"], ["west"], ...paths);
const period = fc.constantFrom<PlanLock["period"]>(
  "M1",
  "M4",
  "M6",
  "M9",
  "M12",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  "all",
  "year",
);
const way = fc.record({ cap: fc.constantFrom(undefined, 0, 0.05, 0.2, 1), withinQuarter: fc.boolean() });

type Step =
  | { readonly kind: "sell"; readonly sales: readonly number[] }
  | { readonly kind: "issue"; readonly typed?: { readonly unit: number; readonly value: number } }
  | { readonly kind: "withdraw" | "unlock" }
  | { readonly kind: "lock"; readonly lock: PlanLock }
  | { readonly kind: "roll"; readonly cap?: number; readonly withinQuarter: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("sell"), sales: twelve(fc.integer({ min: 0, max: 120 })) }) },
  {
    weight: 3,
    arbitrary: fc
      .option(fc.record({ unit: fc.nat(5), value: fc.nat(90) }), { freq: 2, nil: undefined })
      .map((typed): Step => ({ kind: "issue", ...(typed && { typed }) })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: "withdraw" }, { kind: "unlock" }) },
  { weight: 2, arbitrary: fc.record({ path, period }).map((lock): Step => ({ kind: "lock", lock })) },
  {
    weight: 5,
    arbitrary: way.map(({ cap, withinQuarter }): Step => ({
      kind: "roll",
      withinQuarter,
      ...(cap !== undefined && { cap }),
    })),
  },
);

/** With what the last roll left uncovered. */
type RolledOnce = SoldUnit & Pick<RolledUnit, "uncovered">;

/** A year under way, as the records keep it. */
interface Year {
  readonly units: readonly RolledOnce[];
  readonly closed: number;
  readonly issuedTo: number;
  readonly locks: readonly PlanLock[];
}

/** What numbers may not move: issued, locked and closed months of each unit. */
function heldOf({ units, closed, issuedTo, locks }: Year): (number | undefined)[][] {
  return units.map(({ keys, targets }) => {
    const held = heldMonths(keys, locks);
    return targets.map((target, month) => (month < closed || month < issuedTo || held[month] ? target : undefined));
  });
}

describe("T6 random years: sales, issues, rolls, locks, withdrawals in any order", () => {
  it("annual plans, issued and locked months hold; closed + targets + uncovered = annual, in 1,000 sequences", () => {
    let rolls = 0;
    let gaps = 0;
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 6 })
          .chain((count) => fc.array(twelve(fc.nat(100)), { minLength: count, maxLength: count })),
        fc.array(step, { minLength: 8, maxLength: 40, size: "max" }),
        fc.constantFrom(1, 0.1, 10),
        (plans, steps, size) => {
          const whole = (count: number) => Number((count * size).toPrecision(12));
          const units = plans.map((plan, index): RolledOnce => {
            const months = plan.map(whole);
            return { keys: paths[index]!, months, targets: months, actual: Array<number>(12).fill(0), uncovered: 0 };
          });
          let year: Year = { units, closed: 0, issuedTo: 0, locks: [] };
          for (const one of steps) {
            const held = heldOf(year);
            const before = year;
            year = after(year, one, whole);
            // What is withdrawn or unlocked is free again; all else that was held stays.
            const kept = one.kind === "withdraw" || one.kind === "unlock" ? heldOf(year) : held;
            const now = year.units;
            const moved = kept.flatMap((months, unit) =>
              months.flatMap((value, month) =>
                value === undefined || now[unit]!.targets[month] === value ? [] : [{ one, unit, month, value }],
              ),
            );
            expect(moved).toEqual([]);
            expect(now.filter(({ targets }) => Math.min(...targets) < 0)).toEqual([]);
            if (one.kind !== "roll") continue;
            rolls += 1;
            const options = optionsOf(before, one, size);
            for (const unit of now) {
              if (unit.uncovered > 0) gaps += 1;
              checkRoll(unit, options);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(rolls).toBeGreaterThan(2000);
    expect(gaps).toBeGreaterThan(1000);
  });

  it("a second, slow way of rolling comes to the same months", () => {
    const small = twelve(fc.nat(6));
    const locks = fc.array(fc.record({ path, period }), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.record({ months: small, targets: small, actual: small }),
        fc.record({ closed: fc.nat(12), issuedTo: fc.nat(12), locks, way }),
        (numbers, { closed, issuedTo, locks: set, way: { cap, withinQuarter } }) => {
          const unit: SoldUnit = { keys: ["East", "a"], ...numbers };
          const options = {
            ...{ closed, issuedTo, locks: set, withinQuarter, step: 1 },
            ...(cap !== undefined && { maxUplift: cap }),
          };
          const expected = slowRoll(unit, options);
          const [rolled] = rollYear([unit], options);
          expect(rolled?.targets.slice(closed)).toEqual(expected.slice(closed));
          expect(rolled?.uncovered).toBe(exactSum([...unit.months, ...expected.map((value) => -value)]));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function optionsOf(year: Year, { cap, withinQuarter }: Extract<Step, { kind: "roll" }>, size: number): RollYearOptions {
  const { closed, issuedTo, locks } = year;
  return { ...{ closed, issuedTo, locks, withinQuarter, step: size }, ...(cap !== undefined && { maxUplift: cap }) };
}

function after(year: Year, one: Step, whole: (count: number) => number): Year {
  const { units, closed, issuedTo, locks } = year;
  switch (one.kind) {
    case "sell":
      if (closed === 12) return year;
      return {
        ...year,
        closed: closed + 1,
        units: units.map((unit, index) => ({ ...unit, actual: at(unit.actual, closed, whole(one.sales[index]!)) })),
      };
    case "issue": {
      if (issuedTo === 12) return year;
      const typed = one.typed;
      const held = heldOf(year);
      return {
        ...year,
        issuedTo: issuedTo + 1,
        units: units.map((unit, index) =>
          typed && index === typed.unit && held[index]![issuedTo] === undefined
            ? { ...unit, targets: at(unit.targets, issuedTo, whole(typed.value)) }
            : unit,
        ),
      };
    }
    case "withdraw":
      return { ...year, issuedTo: Math.max(0, issuedTo - 1) };
    case "lock":
      return { ...year, locks: [...locks, one.lock] };
    case "unlock":
      return { ...year, locks: locks.slice(1) };
    case "roll": {
      const rolled = rollYear(units, optionsOf(year, one, whole(1)));
      return { ...year, units: units.map((unit, index) => ({ ...unit, ...rolled[index]! })) };
    }
  }
}

/** The months with one of them changed. */
function at(months: readonly number[], month: number, value: number): readonly number[] {
  return months.map((old, index) => (index === month ? value : old));
}

/** What one roll of a unit must fulfil. */
function checkRoll({ uncovered, ...unit }: RolledOnce, options: RollYearOptions): void {
  const { targets } = unit;
  const { closed, issuedTo, locks, maxUplift, step: size } = options;
  const held = heldMonths(unit.keys, locks);
  expect(exactSum([...unit.actual.slice(0, closed), ...targets.slice(closed), uncovered])).toBe(exactSum(unit.months));
  const free = targets.flatMap((_, month) => (month < closed || month < issuedTo || held[month] ? [] : [month]));
  const above = (month: number) =>
    maxUplift !== undefined && targets[month]! > unit.months[month]! * (1 + maxUplift) * (1 + 1e-12);
  const offStep = (month: number) => Math.abs(targets[month]! / size - Math.round(targets[month]! / size)) > 1e-9;
  expect(free.filter((month) => above(month) || offStep(month))).toEqual([]);
  const planned = free.filter((month) => unit.months[month]! > 0);
  // A gap is left only where nothing can take it; more than the annual plan only where nothing is left to give.
  if (maxUplift === undefined && planned.length > 0) expect(uncovered).toBeLessThanOrEqual(0);
  if (uncovered < 0) expect(planned.filter((month) => targets[month] !== 0)).toEqual([]);
}
