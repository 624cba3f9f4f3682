import { lockKey } from "../../planning/targets/plan/sameLock";
import type { PlanUnit } from "../../planning/targets/plan/types";
import { heldMonths } from "../../planning/targets/year/heldMonths";
import { joinedKey } from "../../planning/text/key";
import { monthIds } from "../../sheets/issueSheet";
import { faultAt } from "../cellAddress";
import type { PlanOfYear } from "../readPlan";
import { sum, sumByMonth } from "../sum";
import type { Source } from "../types";
import type { ReadIssue } from "./readIssue";
import { unitMap } from "./readVersions";
import type { HandEdit, PlanVersion } from "./types";

/** Locks that already held when a version was made: what they hold should be as it was then. */
function knownLocks({ locks }: PlanOfYear, { on }: PlanVersion) {
  return locks.filter(({ lockedOn }) => on !== undefined && lockedOn !== undefined && lockedOn <= on);
}

/**
 * Numbers of the plan that were held when the latest version was made and are others now: issued months, what locks
 * held, and the company's annual total while it is locked. Units that version does not know are left alone.
 */
export function planHandEdits(source: Source, read: PlanOfYear, latest: PlanVersion): HandEdit[] {
  const then = unitMap(latest.plan);
  const known = knownLocks(read, latest);
  const locks = known.map(({ lock }) => lock);
  const months = source.found.months ?? [];
  const at = (unit: number, month: number) => faultAt(source.data, read.rows[unit] ?? 0, months[month] ?? 0);
  const edits = read.units.flatMap((unit, index) => {
    const expected = then.get(joinedKey(unit.keys))?.months;
    const plan = read.plan.units[index]?.months ?? [];
    const held = heldMonths(unit.keys, locks);
    return plan.flatMap((now, month): HandEdit[] => {
      const was = expected?.[month];
      if (was === undefined || was === now || !(month < latest.issuedTo || held[month])) return [];
      return [{ at: at(index, month), record: "plan", keys: unit.keys, month, expected: was, now }];
    });
  });
  const isLocked = known.some(({ lock }) => isAnnualLock(lock));
  const [expected, now] = [total(latest.plan), total(read.plan.units)];
  if (!isLocked || expected === now) return edits;
  return [...edits, { at: at(0, 0), record: "plan", keys: [], month: 12, expected, now }];
}

/** A lock on the company that holds its annual total. */
export function isAnnualLock(lock: { readonly path: readonly string[]; readonly period: string }): boolean {
  return lock.path.length === 0 && (lock.period === "year" || lock.period === "all");
}

export function isSameLock(one: Parameters<typeof lockKey>[0], other: Parameters<typeof lockKey>[0]): boolean {
  return lockKey(one) === lockKey(other);
}

/** The company's total of the year. */
export function total(units: readonly PlanUnit[]): number {
  return sum(sumByMonth(units));
}

/**
 * Cells of the Issue table that are not as the latest version has them. A unit the version does not know may have its
 * plan there or nothing; one the plan no longer has counts nothing. A unit without a row is told once, as its January, once
 * targets are recorded at all: not for a table that a live sheet brought along, blank.
 */
export function targetHandEdits(
  read: PlanOfYear,
  issue: ReadIssue,
  latest: PlanVersion,
  isRecorded: boolean,
): HandEdit[] {
  const then = unitMap(latest.targets);
  const plan = unitMap(read.plan.units);
  const edits = issue.rows.flatMap(({ row, keys, months, issuedTo }): HandEdit[] => {
    const id = joinedKey(keys);
    const said = then.get(id)?.months;
    const isNothing = months.every((value) => value === 0);
    if (!said && isNothing) return [];
    const expected = said ?? plan.get(id)?.months ?? [];
    const changed = months.flatMap((now, month): HandEdit[] => {
      const was = expected[month] ?? 0;
      if (now === was || (isNothing && !plan.has(id))) return [];
      return [{ at: issue.at(row, monthIds[month] ?? "M1"), record: "targets", keys, month, expected: was, now }];
    });
    if (issuedTo === latest.issuedTo) return changed;
    const at = issue.at(row, "issuedTo");
    return [...changed, { at, record: "issuedTo", keys, month: 12, expected: latest.issuedTo, now: issuedTo }];
  });
  const rows = new Set(issue.rows.map(({ keys }) => joinedKey(keys)));
  const { place } = issue.wide.data;
  const lost = !isRecorded ? [] : latest.targets.filter(({ keys }) => !rows.has(joinedKey(keys)));
  return [
    ...edits,
    ...lost
      .filter(({ keys }) => plan.has(joinedKey(keys)))
      .map(({ keys, months }): HandEdit => ({
        ...{ at: `${place.sheet}!${place.address}`, record: "targets", keys, month: 0 },
        ...{ expected: months[0] ?? 0, now: "" },
      })),
  ];
}
