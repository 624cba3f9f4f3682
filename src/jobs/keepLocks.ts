import { brokenLocks } from "../planning/targets/plan/brokenLocks";
import { key } from "../planning/text/key";
import type { TableData } from "../workbook/types";
import { stopAt } from "./faults";
import { widenedLocks } from "./lockChanges";
import type { PlannedUnit } from "./planRows";
import { placeWord } from "./planWords";
import { readLocks } from "./readLocks";
import type { Language, Source } from "./types";

interface LockedYear {
  readonly language: Language;
  readonly plan: Source;
  /** Of the plan's table. */
  readonly name: string;
  readonly year: number;
  /** In the order of the units' names. */
  readonly dimensions: readonly string[];
  readonly locks: TableData;
}

/**
 * Stops a split that would write over what locks hold: `splitLocked` (year, n, locks, at) with the first three of them.
 * An annual total that stays the same may be split anew. A table of locks that cannot be read is left to `planLocks`.
 */
export function keepLocks(
  { language, plan, name, year, dimensions, locks }: LockedYear,
  before: readonly PlannedUnit[],
  after: readonly PlannedUnit[],
): void {
  const own = plan.found.dimensions.map((column) => plan.data.headers[column] ?? "");
  const order = own.map((header) => dimensions.findIndex((one) => key(one) === key(header)));
  const inOrder = (units: readonly PlannedUnit[]) =>
    units.map(({ keys, months }) => ({ keys: order.map((place) => keys[place] ?? ""), months }));
  const [old, now] = [inOrder(before), inOrder(after)];
  const { active, faults } = readLocks(widenedLocks(locks, own).data, { name, year, dimensions: own, units: now });
  stopAt(faults);
  const broken = brokenLocks(
    old,
    now,
    active.map(({ lock }) => lock),
  );
  if (broken.length === 0) return;
  const [first] = active.filter(({ lock }) => broken.includes(lock));
  const named = broken.slice(0, 3).map((lock) => placeWord(language, lock));
  const details = { year, n: broken.length, count: broken.length, locks: named.join(", ") };
  stopAt([{ code: "splitLocked", details, ...(first && { at: first.at }) }]);
}
