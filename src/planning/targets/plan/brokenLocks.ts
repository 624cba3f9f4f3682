import { exactSum } from "../../exact/decimal";
import { joinedKey } from "../../text/key";
import { monthsOf } from "./periods";
import { isUnder } from "./tree";
import type { PlanLock, PlanUnit } from "./types";

/**
 * The locks that would not hold if units became others: a number under a month, quarter or "all" that differs, or the
 * annual sum of a line under "year". Units are matched by their names, in any order; one that only one side has is 0 on
 * the other.
 */
export function brokenLocks(
  before: readonly PlanUnit[],
  after: readonly PlanUnit[],
  locks: readonly PlanLock[],
): PlanLock[] {
  if (locks.length === 0) return [];
  const byName = (units: readonly PlanUnit[]) => new Map(units.map((unit) => [joinedKey(unit.keys), unit]));
  const [old, now] = [byName(before), byName(after)];
  const all = [...new Map([...old, ...now]).entries()];
  return locks.filter(({ path, period }) => {
    const held = all.filter(([, { keys }]) => isUnder(keys, path)).map(([id]) => id);
    const months = monthsOf(period);
    const numbers = (of: ReadonlyMap<string, PlanUnit>) =>
      held.flatMap((id) => months.map((month) => of.get(id)?.months[month] ?? 0));
    const [was, is] = [numbers(old), numbers(now)];
    return period === "year" ? exactSum(was) !== exactSum(is) : was.some((value, index) => value !== is[index]);
  });
}
