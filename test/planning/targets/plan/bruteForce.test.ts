import fc from "fast-check";
import { PlanningError } from "../../../../src/planning/error";
import { editPlan } from "../../../../src/planning/targets/plan/editPlan";
import { LockedError } from "../../../../src/planning/targets/plan/lockedError";
import type { GiveWay, PlanLock, PlanPeriod, TreePlan } from "../../../../src/planning/targets/plan/types";
import { lockOf, planOf } from "./plans";

/** Four units in two regions; the last nine months are 0 and locked, so that all assignments can be tried. */
const names = ["E/A", "E/B", "W/C", "W/D"];
const small = fc.record({
  numbers: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  }),
  locks: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom("", "E", "W", ...names), fc.constantFrom("M1", "M2", "M3", "Q1", "all", "year", "year"))
      .map((pair) => pair.join(":")),
    { maxLength: 5 },
  ),
  at: fc.tuple(fc.constantFrom("", "E", "E/A", "W/D"), fc.constantFrom<PlanPeriod>("M1", "M2", "Q1", "year")),
  from: fc.constantFrom<GiveWay>("none", "months", "quarter", "siblings"),
  value: fc.integer({ min: 0, max: 9 }),
});

const rest = ["Q2", "Q3", "Q4"].map((period) => lockOf(`:${period}`));
const months = (period: string) => (period === "M1" ? [0] : period === "M2" ? [1] : [0, 1, 2]);

/** Sums that numbers `own` can have while `own` and `beside` keep their common sum, or not when nothing stands beside. */
function sums(own: readonly number[], beside: readonly number[] | undefined): Set<number> {
  const found = new Set<number>();
  const whole = [...own, ...(beside ?? [])].reduce((a, b) => a + b, 0);
  const walk = (places: number, used: number) => {
    if (places === 0) found.add(used);
    // What stands beside takes what is left, if anything does.
    else for (let value = 0; used + value <= (beside ? whole : 9); value++) walk(places - 1, used + value);
  };
  walk(own.length, 0);
  if (!beside || beside.length > 0) return found;
  return new Set(found.has(whole) ? [whole] : []);
}

/** All values the line can have by the rules, found by trying every assignment of the numbers that may move. */
function reachable(plan: TreePlan, path: string, period: PlanPeriod, from: GiveWay): Set<number> {
  const inLine = (name: string, line: string) => line === "" || name === line || name.startsWith(`${line}/`);
  const depth = (line: string) => (line ? line.split("/").length : 0);
  const locks = plan.locks.map((lock) => ({ line: lock.path.join("/"), period: lock.period }));
  const free = (unit: number, month: number) =>
    !locks.some(
      (lock) =>
        inLine(names[unit]!, lock.line) &&
        (lock.period === "year"
          ? from === "none" || (from === "siblings" && depth(lock.line) >= depth(path))
          : ["Q1", "all"].includes(lock.period) || lock.period === `M${month + 1}`),
    );
  const values = (units: readonly number[], of: readonly number[]) => {
    const cells = units.flatMap((unit) => of.map((month) => [unit, month] as const));
    return cells.filter(([unit, month]) => free(unit, month)).map(([unit, month]) => plan.units[unit]!.months[month]!);
  };
  const all = names.map((_, unit) => unit);
  const own = all.filter((unit) => inLine(names[unit]!, path));
  const siblings = all.filter(
    (unit) => !own.includes(unit) && inLine(names[unit]!, path.split("/").slice(0, -1).join("/")),
  );
  const asked = months(period);
  const groups: readonly (readonly [number[], number[] | undefined])[] =
    from === "none"
      ? [[values(own, asked), undefined]]
      : from === "siblings"
        ? asked.map((month) => [values(own, [month]), values(siblings, [month])])
        : own.map((unit) => [
            values([unit], asked),
            values(
              [unit],
              [0, 1, 2].filter((month) => !asked.includes(month)),
            ),
          ]);
  const moving = groups.flatMap(([cells]) => cells).reduce((a, b) => a + b, 0);
  const line = own.flatMap((unit) => asked.map((month) => plan.units[unit]!.months[month]!)).reduce((a, b) => a + b, 0);
  let totals = new Set([line - moving]);
  for (const [cells, beside] of groups) {
    const each = [...sums(cells, beside)];
    totals = new Set([...totals].flatMap((sum) => each.map((more) => sum + more)));
  }
  return totals;
}

function outcome(
  plan: TreePlan,
  path: string,
  period: PlanPeriod,
  value: number,
  from: GiveWay,
): PlanningError | "done" {
  try {
    editPlan(plan, { kind: "set", path: path ? path.split("/") : [], period, value, from });
    return "done";
  } catch (error) {
    if (error instanceof PlanningError) return error;
    throw error;
  }
}

const isLocked = (lock: PlanLock) => !rest.some((each) => each.period === lock.period);

describe("editPlan set against trying everything", () => {
  it("is refused exactly when no assignment of the free numbers meets it, and names the locks that matter", () => {
    const seen = { done: 0, planLocked: 0, planNoRoom: 0 };
    fc.assert(
      fc.property(small, ({ numbers, locks, at: [path, period], from, value }) => {
        const units = Object.fromEntries(names.map((name, unit) => [name, numbers[unit]!]));
        const plan = planOf(units, locks);
        const locked = { ...plan, locks: [...plan.locks, ...rest] };
        const result = outcome(locked, path, period, value, from);
        const code = result === "done" ? result : result.code;
        fc.pre(!["planNoSiblings", "planNoOtherMonths"].includes(code));
        const possible = (lifted: readonly PlanLock[]) =>
          reachable(
            { ...locked, locks: locked.locks.filter((lock) => !lifted.includes(lock)) },
            path,
            period,
            from,
          ).has(value);
        expect(code === "done").toBe(possible([]));
        seen[code as keyof typeof seen]++;
        if (!(result instanceof LockedError) || !result.locks.every(isLocked)) return;
        const own = locked.locks.filter(isLocked);
        const subsets = Array.from({ length: 2 ** own.length }, (_, bits) =>
          own.filter((__, place) => bits & (1 << place)),
        );
        expect(possible(result.locks)).toBe(true);
        for (const named of result.locks) {
          expect(subsets.some((subset) => !possible(subset) && possible([...subset, named]))).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(Object.values(seen).every((count) => count > 50)).toBe(true);
  });
});
