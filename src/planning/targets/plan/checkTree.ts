import { PlanningError } from "../../error";
import { stepCounts } from "../../exact/stepCounts";
import { joinedKey, key } from "../../text/key";
import { cyclesOf } from "./cyclesOf";
import type { PlanUnit } from "./types";

/**
 * What is wrong with the units of a plan, in their order, all of it; none when they can be edited. Each is an error with
 * its `row` (one-based, of the list) and `unit`:
 *
 * - `planNameMissing`: a name is empty, or the unit has fewer `level`s than others: it would be a line with units of
 *   its own.
 * - `planTwice`: the same names, without surrounding spaces and case, as in row `first`.
 * - `planCycle`: a name (`value`) that stands above itself, see `cyclesOf`. The same name under two
 *   parents is none: lines are known by all their names, and every region may have a model X.
 * - `planMonthMissing`, `planNegative`, `planOffStep` with the `month`, 1 to 12; the last two also with the `value`. A
 *   number off the step or below 0 may stay where it is locked: then only edits that need it refuse.
 *
 * Throws `stepNotPositive`.
 */
export function checkTree(units: readonly PlanUnit[], step: number): readonly PlanningError[] {
  const levels = units.reduce((most, { keys }) => Math.max(most, keys.length), 0);
  const seen = new Map<string, number>();
  const cycles = cyclesOf(units.map(({ keys }) => keys.map(key)));
  return units.flatMap(({ keys, months }, index) => {
    const place = { row: index + 1, unit: keys.join(" · ") };
    const faults: PlanningError[] = [];
    for (let level = 0; level < levels; level++) {
      if (key(keys[level] ?? "") === "")
        faults.push(new PlanningError("planNameMissing", { ...place, level: level + 1 }));
    }
    const first = seen.get(joinedKey(keys));
    if (first === undefined) seen.set(joinedKey(keys), index + 1);
    else faults.push(new PlanningError("planTwice", { ...place, value: place.unit, first }));
    const level = cycles[index];
    if (level !== undefined) faults.push(new PlanningError("planCycle", { ...place, value: keys[level] ?? "" }));
    return [...faults, ...monthFaults(months, place, step)];
  });
}

function monthFaults(
  months: readonly number[],
  place: { readonly row: number; readonly unit: string },
  step: number,
): PlanningError[] {
  const { odd } = stepCounts(
    months.map((value) => (Number.isFinite(value) ? value : 0)),
    step,
  );
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) => {
    const value = months[index];
    const at = { ...place, month: index + 1 };
    if (value === undefined || !Number.isFinite(value)) return [new PlanningError("planMonthMissing", at)];
    if (value < 0) return [new PlanningError("planNegative", { ...at, value })];
    return odd[index] ? [new PlanningError("planOffStep", { ...at, value, step })] : [];
  });
}
