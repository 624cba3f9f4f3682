import { sum } from "../../planning/exact/clean";
import type { TreeLine } from "../../planning/targets/plan/tree";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { joinedKey } from "../../planning/text/key";

/** The twelve months of a line. */
export function lineMonths(units: readonly PlanUnit[], line: TreeLine): number[] {
  return Array.from({ length: 12 }, (_, month) => sum(line.units.map((place) => units[place]?.months[month] ?? 0)));
}

/** The total of some units in a year. */
export function yearTotal(units: readonly PlanUnit[]): number {
  return sum(units.flatMap(({ months }) => months));
}

/** Both lists with the units of either, in the order of the first, then the second; a missing one has 0 in each month. */
export function aligned(
  before: readonly PlanUnit[],
  after: readonly PlanUnit[],
): { readonly before: readonly PlanUnit[]; readonly after: readonly PlanUnit[] } {
  const [was, is] = [before, after].map((units) => new Map(units.map((unit) => [joinedKey(unit.keys), unit])));
  const ids = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  const pick = (of: typeof was, other: typeof was) =>
    ids.map((id) => of?.get(id) ?? { keys: other?.get(id)?.keys ?? [], months: Array<number>(12).fill(0) });
  return { before: pick(was, is), after: pick(is, was) };
}
