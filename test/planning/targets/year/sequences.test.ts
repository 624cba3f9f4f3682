import fc from "fast-check";
import { exactSum } from "../../../../src/planning/exact/decimal";
import { heldMonths } from "../../../../src/planning/targets/year/heldMonths";
import { rollYear, type SoldUnit } from "../../../../src/planning/targets/year/rollYear";
import type { PlanLock } from "../../../../src/planning/targets/plan/types";
import { hamilton } from "./hamilton";

/**
 * A year as it goes: months close with sales, months are issued and withdrawn, locks are set and lifted, the plan is
 * rolled with whatever cap. The model knows nothing of how a roll works, only what must hold after it.
 */
type Step =
  | { readonly kind: "close"; readonly sales: readonly number[] }
  | { readonly kind: "issue" }
  | { readonly kind: "withdraw" }
  | { readonly kind: "lock" | "unlock"; readonly lock: PlanLock }
  | { readonly kind: "roll"; readonly maxUplift: number | undefined; readonly withinQuarter: boolean };

interface Year {
  units: readonly SoldUnit[];
  closed: number;
  issuedTo: number;
  locks: readonly PlanLock[];
  faults: readonly string[];
}

const names = ["East", "West", "North", "South", "Central", "Islands"];
const lock: fc.Arbitrary<PlanLock> = fc.record({
  path: fc.constantFrom<readonly string[]>([], ...names.map((name) => [name])),
  period: fc.constantFrom<PlanLock["period"]>("year", "all", "Q1", "Q2", "Q3", "Q4", "M5", "M8", "M11", "M12"),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("close" as const),
      sales: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 6, maxLength: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: "issue" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "withdraw" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("lock" as const, "unlock" as const), lock }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("roll" as const),
      maxUplift: fc.option(fc.constantFrom(0, 0.05, 0.3, 1), { nil: undefined }),
      withinQuarter: fc.boolean(),
    }),
  },
);
const months = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 12 });
const years = fc
  .record({ plans: fc.array(months, { minLength: 1, maxLength: 6 }), size: fc.constantFrom(1, 0.1, 10) })
  .map(({ plans, size }) => ({
    size,
    units: plans.map((plan, index): SoldUnit => {
      const inSteps = plan.map((value) => Number((value * size).toFixed(1)));
      return { keys: [names[index] ?? ""], months: inSteps, targets: inSteps, actual: Array<number>(12).fill(0) };
    }),
  }));

function after(year: Year, next: Step, size: number): Year {
  switch (next.kind) {
    case "close":
      if (year.closed === 12) return year;
      return {
        ...year,
        closed: year.closed + 1,
        units: year.units.map((unit, index) => ({
          ...unit,
          // Sales come in ones, whatever the plan's step.
          actual: unit.actual.map((value, month) => (month === year.closed ? (next.sales[index] ?? 0) : value)),
        })),
      };
    case "issue":
      return { ...year, issuedTo: Math.min(12, Math.max(year.issuedTo, year.closed) + 1) };
    case "withdraw":
      return { ...year, issuedTo: Math.max(year.closed, year.issuedTo - 1) };
    case "lock":
      return { ...year, locks: [...year.locks, next.lock] };
    case "unlock":
      return { ...year, locks: year.locks.filter((one) => JSON.stringify(one) !== JSON.stringify(next.lock)) };
    case "roll": {
      const { closed, issuedTo, locks } = year;
      const { maxUplift, withinQuarter } = next;
      const options = { closed, issuedTo, locks, withinQuarter, step: size };
      const rolled = rollYear(year.units, { ...options, ...(maxUplift !== undefined && { maxUplift }) });
      const faults = year.units.flatMap((unit, index) => broken(year, unit, rolled[index]!, maxUplift));
      return {
        ...year,
        faults: [...year.faults, ...faults],
        units: year.units.map((unit, index) => ({ ...unit, targets: rolled[index]!.targets })),
      };
    }
  }
}

/** What does not hold after a roll; one list a sequence, since an expectation for each of a million numbers takes long. */
function broken(
  { closed, issuedTo, locks }: Year,
  unit: SoldUnit,
  rolled: { readonly targets: readonly number[]; readonly uncovered: number },
  maxUplift = Infinity,
): string[] {
  const held = heldMonths(unit.keys, locks);
  const counted = rolled.targets.map((target, month) => (month < closed ? (unit.actual[month] ?? 0) : target));
  const annual = exactSum(unit.months);
  const sum = exactSum([...counted, rolled.uncovered]);
  const months = rolled.targets.flatMap((target, month) => {
    const plan = unit.months[month] ?? 0;
    const before = unit.targets[month];
    const most = plan === 0 ? 0 : plan * (1 + maxUplift) + 1e-9;
    const stays = month < closed || month < issuedTo || held[month];
    const isGood = stays ? target === before : target >= 0 && target <= most;
    return isGood ? [] : [`month ${month}: ${before} became ${target}, plan ${plan}, at most ${most}`];
  });
  return [...(sum === annual ? [] : [`${unit.keys.join()}: ${sum} is not ${annual}`]), ...months];
}

describe("T6 a year of sales, issues, rolls and locks", () => {
  it("1,000 sequences: closed + targets + uncovered = annual plan; issued, locked and closed months hold; caps hold", () => {
    const rolls = { count: 0 };
    fc.assert(
      fc.property(years, fc.array(step, { minLength: 5, maxLength: 40 }), ({ units, size }, steps) => {
        const { faults } = steps.reduce<Year>(
          (year, next) => {
            rolls.count += next.kind === "roll" ? 1 : 0;
            return after(year, next, size);
          },
          { units, closed: 0, issuedTo: 0, locks: [], faults: [] },
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(rolls.count).toBeGreaterThan(2000);
  });

  it("without a cap a roll is the largest remainder of what is left, as counted by hand", () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 0, max: 3 }),
        months,
        (year, closed, ahead, sold) => {
          const units = year.units.map((unit) => ({
            ...unit,
            months: unit.months.map((value) => Math.round(value / year.size)),
            targets: unit.months.map((value) => Math.round(value / year.size)),
            actual: sold,
          }));
          const issuedTo = Math.min(12, closed + ahead);
          const rolled = rollYear(units, { closed, issuedTo, locks: [], withinQuarter: false, step: 1 });
          units.forEach((unit, index) => {
            const kept = [...sold.slice(0, closed), ...unit.targets.slice(closed, issuedTo)];
            const left = exactSum(unit.months) - exactSum(kept);
            const shares = hamilton(Math.max(0, left), unit.months.slice(issuedTo));
            expect(rolled[index]?.targets.slice(issuedTo)).toEqual(shares ?? unit.months.slice(issuedTo).map(() => 0));
          });
        },
      ),
    );
  });
});
