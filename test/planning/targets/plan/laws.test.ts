import fc from "fast-check";
import { PlanningError } from "../../../../src/planning/error";
import { editPlan } from "../../../../src/planning/targets/plan/editPlan";
import { LockedError } from "../../../../src/planning/targets/plan/lockedError";
import { monthsOf, planPeriods } from "../../../../src/planning/targets/plan/periods";
import type {
  GiveWay,
  PlanEdit,
  PlanLock,
  PlanPath,
  PlanPeriod,
  QuarterPeriod,
  SpreadMethod,
  TreePlan,
} from "../../../../src/planning/targets/plan/types";
import { valueAt } from "../../../../src/planning/targets/plan/valueAt";

/** Trees of depth 0 to 4 with up to 30 units; numbers are counted in steps until the plan is made. */
const trees = fc
  .record({ depth: fc.integer({ min: 0, max: 4 }), step: fc.constantFrom(1, 10, 0.1) })
  .chain(({ depth, step }) =>
    fc
      .array(
        fc.record({
          names: fc.array(fc.constantFrom("a", "b", "c"), { minLength: depth, maxLength: depth }),
          steps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })), { minLength: 12, maxLength: 12 }),
        }),
        { minLength: 1, maxLength: depth === 0 ? 1 : 30 },
      )
      .map((units): TreePlan => {
        // Names of the last level are the units' own.
        const keysOf = (names: readonly string[], unit: number) =>
          names.map((name, level) => (level < names.length - 1 ? name : `${name}${unit}`));
        return {
          step,
          locks: [],
          units: units.map(({ names, steps }, unit) => ({
            keys: keysOf(names, unit),
            months: steps.map((count) => amount(count, step)),
          })),
        };
      }),
  );

/** What an edit is before it is known which lines there are. */
const wishes = fc.record({
  kind: fc.constantFrom("set", "set", "set", "spread", "lock", "lock", "unlock"),
  unit: fc.nat(29),
  level: fc.nat(4),
  period: fc.nat(16),
  all: fc.boolean(),
  from: fc.constantFrom<GiveWay>("months", "quarter", "siblings", "none"),
  factor: fc.constantFrom(0, 0.5, 0.9, 1, 1.1, 1.5, 3),
  more: fc.integer({ min: -3, max: 5 }),
  method: fc.nat(7),
});
type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

function amount(steps: number, step: number): number {
  return step === 0.1 ? steps / 10 : steps * step;
}

function editOf(plan: TreePlan, wish: Wish): PlanEdit {
  const keys = plan.units[wish.unit % plan.units.length]!.keys;
  const path = keys.slice(0, wish.level % (keys.length + 1));
  const period = planPeriods[wish.period]!;
  const { from } = wish;
  const wanted = (now: number) => {
    const steps = Math.max(0, Math.round((now / plan.step) * wish.factor) + wish.more);
    return amount(steps, plan.step);
  };
  if (wish.kind === "lock") return { kind: "lock", path, period: wish.all && period === "year" ? "all" : period };
  if (wish.kind === "unlock")
    return { kind: "unlock", ...(plan.locks[wish.unit % plan.locks.length] ?? { path, period }) };
  if (wish.kind === "set") return { kind: "set", path, period, from, value: wanted(valueAt(plan, path, period)) };
  const spread = (["year", "Q1", "Q2", "Q3", "Q4"] as ("year" | QuarterPeriod)[])[wish.period % 5]!;
  const total = wanted(valueAt(plan, path, spread));
  const first = wanted(total / monthsOf(spread).length);
  const methods: readonly SpreadMethod[] = [
    { kind: "proportional", total },
    { kind: "equal", total },
    { kind: "repeat", value: first },
    { kind: "percent", rate: wish.factor - 1 },
    { kind: "straightLine", first, last: wanted(first) },
    { kind: "growth", first, rate: wish.factor - 0.9 },
    { kind: "like", path: [], total },
    { kind: "pattern", weeks: [4, 4, 5], total },
  ];
  return { kind: "spread", path, period: spread, method: methods[wish.method]!, from };
}

const under = (keys: PlanPath, path: PlanPath) => path.every((name, level) => keys[level] === name);

/** The numbers of a plan in steps, with where they stand. */
function numbersOf(plan: TreePlan) {
  return plan.units.flatMap(({ keys, months }) =>
    months.map((value, month) => ({ keys, month, steps: Math.round(value / plan.step), value })),
  );
}

function isHeld(locks: readonly PlanLock[], keys: PlanPath, month: number): boolean {
  return locks.some(
    (lock) => lock.period !== "year" && under(keys, lock.path) && monthsOf(lock.period).includes(month),
  );
}

/** What does not hold of all that must after an edit that went through, whatever it is. */
function brokenLocks(before: TreePlan, after: TreePlan): unknown[] {
  const numbers = numbersOf(before);
  return [
    ...numbersOf(after).filter(
      ({ keys, month, steps, value }, index) =>
        steps < 0 ||
        value !== amount(steps, after.step) ||
        (isHeld(before.locks, keys, month) && value !== numbers[index]!.value),
    ),
    ...before.locks.filter(
      ({ path, period }) => period === "year" && valueAt(after, path, "year") !== valueAt(before, path, "year"),
    ),
    ...after.units.filter((unit, index) => {
      const old = before.units[index]!;
      return unit !== old && unit.months.every((value, month) => value === old.months[month]);
    }),
  ];
}

type Moving = Extract<PlanEdit, { kind: "set" | "spread" }>;

/** Numbers that are none of the edit's business and moved, or moved against it; sums that had to stay. */
function brokenRoom(before: TreePlan, after: TreePlan, edit: Moving): unknown[] {
  const { path, from } = edit;
  const months = monthsOf(edit.period);
  const parent = path.slice(0, -1);
  const numbers = numbersOf(before);
  const direction = edit.kind === "set" ? edit.value - valueAt(before, path, edit.period) : 0;
  const moved = numbersOf(after).filter(({ keys, month, value }, index) => {
    const inside = under(keys, path) && months.includes(month);
    const quarter = months.some((one) => Math.floor(one / 3) === Math.floor(month / 3));
    const gives =
      (from === "months" && under(keys, path)) ||
      (from === "quarter" && under(keys, path) && quarter) ||
      (from === "siblings" && under(keys, parent) && months.includes(month));
    const change = value - numbers[index]!.value;
    return (!inside && !gives && change !== 0) || change * direction * (inside ? 1 : -1) < 0;
  });
  const lines = from === "siblings" ? [parent] : before.units.map(({ keys }) => keys);
  const kept = { months: ["year"], quarter: ["Q1", "Q2", "Q3", "Q4"], siblings: planPeriods, none: [] }[from];
  const sums = lines.filter((line) =>
    kept.some((period) => valueAt(after, line, period as PlanPeriod) !== valueAt(before, line, period as PlanPeriod)),
  );
  return [...moved, ...sums];
}

/** A method that has a total reaches it. */
function checkValue(after: TreePlan, edit: Moving): void {
  const asked = edit.kind === "set" ? edit.value : "total" in edit.method ? edit.method.total : undefined;
  if (asked !== undefined) expect(valueAt(after, edit.path, edit.period)).toBe(asked);
}

function isPossible(plan: TreePlan, edit: PlanEdit): boolean {
  try {
    editPlan(plan, edit);
    return true;
  } catch (error) {
    if (error instanceof PlanningError && ["planLocked", "planNoRoom"].includes(error.code)) return false;
    throw error;
  }
}

/** A refusal names locks that matter, and its nearest value is one that can be had. */
function checkRefusal(plan: TreePlan, edit: Moving, error: unknown): void {
  if (!(error instanceof PlanningError)) throw error;
  const allowed = ["planNoSiblings", "planNoOtherMonths", "planLikeZero", "planNoRoom", "planLocked"];
  expect(allowed).toContain(error.code);
  const without = (locks: readonly PlanLock[]) => ({
    ...plan,
    locks: plan.locks.filter((lock) => !locks.includes(lock)),
  });
  if (edit.kind !== "set") return;
  if (error.code === "planNoRoom") expect(isPossible(without(plan.locks), edit)).toBe(false);
  if (!(error instanceof LockedError)) return;
  expect(error.locks.length).toBeGreaterThan(0);
  expect(isPossible(without(error.locks), edit)).toBe(true);
  const { nearest = NaN } = error.details;
  expect(isPossible(plan, { ...edit, value: Number(nearest) })).toBe(true);
  const further = Number(nearest) + Math.sign(edit.value - Number(nearest)) * plan.step;
  expect(isPossible(plan, { ...edit, value: amount(Math.round(further / plan.step), plan.step) })).toBe(false);
}

/** How many edits of each kind went through or were refused: a property that only ever sees refusals proves nothing. */
const seen: Record<string, number> = {};

function step(plan: TreePlan, wish: Wish): TreePlan {
  const edit = editOf(plan, wish);
  const copy = JSON.stringify(plan);
  let after = plan;
  let outcome = "done";
  try {
    after = editPlan(plan, edit);
    if (edit.kind === "set" || edit.kind === "spread") {
      expect([...brokenLocks(plan, after), ...brokenRoom(plan, after, edit)]).toEqual([]);
      checkValue(after, edit);
    } else {
      expect(after.units).toBe(plan.units);
      const has = ({ path, period }: PlanLock) => period === edit.period && path.join() === edit.path.join();
      expect(after.locks.filter(has).length).toBe(edit.kind === "lock" ? 1 : 0);
    }
  } catch (error) {
    if (edit.kind !== "set" && edit.kind !== "spread") throw error;
    if (!(error instanceof PlanningError)) throw error;
    checkRefusal(plan, edit, error);
    outcome = error.code;
  }
  expect(JSON.stringify(plan)).toBe(copy);
  const name = edit.kind === "set" || edit.kind === "spread" ? `${edit.kind} ${edit.from} ${outcome}` : edit.kind;
  seen[name] = (seen[name] ?? 0) + 1;
  return after;
}

describe("editPlan, any sequence of edits and locks", () => {
  it("sums, locks, steps and what makes room hold after each of 1,000 sequences, and refusals are right", () => {
    fc.assert(
      fc.property(trees, fc.array(wishes, { minLength: 4, maxLength: 14 }), (tree, sequence) => {
        sequence.reduce(step, tree);
      }),
      { numRuns: 1000 },
    );
    const both = ["set none", "set months", "set quarter", "set siblings", "spread none", "spread months"];
    const often = [...both.flatMap((name) => [`${name} done`, `${name} planLocked`]), "spread siblings done", "unlock"];
    expect(often.filter((name) => !((seen[name] ?? 0) > 0))).toEqual([]);
  });
});
