import { isBlank } from "../planning/cells";
import type { PlanLock, PlanPath, PlanUnit } from "../planning/targets/plan/types";
import { joinedKey, key } from "../planning/text/key";
import { locksPlaces, type LocksPlaces } from "../sheets/locksSheet";
import { readPeriod } from "../sheets/locks/periods";
import type { CellValue } from "../sheets/spec";
import type { TableData } from "../workbook/types";
import { faultAt } from "./cellAddress";
import { placesIn } from "./recordColumns";
import type { Fault } from "./types";

/** The plan whose locks are looked for. */
export interface LockedPlan {
  /** Name of its table. */
  readonly name: string;
  readonly year: number;
  /** Headers of its dimensions, outermost first. */
  readonly dimensions: readonly string[];
  readonly units: readonly Pick<PlanUnit, "keys">[];
}

/** A lock that holds, and where it stands. */
export interface ActiveLock {
  /** As the plan's units spell its names. */
  readonly lock: PlanLock;
  /** Zero-based body row of the Locks table. */
  readonly row: number;
  /** "Locks!D5": its period. */
  readonly at: string;
  readonly lockedBy: string;
  /** Serial number; undefined when somebody typed something else. */
  readonly lockedOn?: number;
  readonly reason: string;
}

export interface ReadLocks {
  readonly active: readonly ActiveLock[];
  /** Active rows that cannot be understood, by cell: until they are mended nobody can say what they lock. */
  readonly faults: readonly Fault[];
}

/** Where a Locks table has its columns. Throws a `JobError` with `locksColumn` (header) for those it lacks. */
export function placesOfLocks(data: TableData, dimensions: readonly string[]): LocksPlaces {
  return placesIn(data, locksPlaces(data.headers, dimensions));
}

/**
 * Reads the locks of a plan that hold: rows of its table name and year without an "unlocked on". A row twice is one
 * lock with two rows, and both have to be closed to lift it. Rows of other plans and years are left alone.
 *
 * Faults: `lockYear` for a year that is no number, `lockPeriod` for an unknown period, `lockGap` for a name below a
 * blank one, `lockNoLine` for names the plan does not have. Throws as `placesOfLocks`.
 */
export function readLocks(data: TableData, plan: LockedPlan): ReadLocks {
  const places = placesOfLocks(data, plan.dimensions);
  const { columns } = places;
  const spellings = linesOf(plan.units);
  const faults: Fault[] = [];
  const active = data.rows.flatMap((line, row): ActiveLock[] => {
    const cellOf = (column: number) => line[column] ?? "";
    const isClosed = !isBlank(cellOf(columns.unlockedOn));
    if (isClosed || key(String(cellOf(columns.plan))) !== key(plan.name)) return [];
    const year = cellOf(columns.year);
    if (typeof year !== "number") faults.push(fault("lockYear", row, columns.year, { value: year }));
    if (year !== plan.year) return [];

    const period = readPeriod(cellOf(columns.period));
    if (!period) faults.push(fault("lockPeriod", row, columns.period, { value: cellOf(columns.period) }));
    const path = readPath(line, row);
    if (!period || !path) return [];
    const lockedOn = cellOf(columns.lockedOn);
    return [
      {
        lock: { path, period },
        row,
        at: faultAt(data, row, columns.period),
        lockedBy: String(cellOf(columns.lockedBy)),
        ...(typeof lockedOn === "number" && { lockedOn }),
        reason: String(cellOf(columns.reason)),
      },
    ];
  });
  return { active, faults };

  function fault(
    code: "lockYear" | "lockPeriod" | "lockGap" | "lockNoLine",
    row: number,
    column: number,
    details: Readonly<Record<string, CellValue>>,
  ): Fault {
    const texts = Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "number" ? value : String(value),
    ]);
    return { code, details: Object.fromEntries(texts), at: faultAt(data, row, column) };
  }

  function readPath(line: readonly CellValue[], row: number): PlanPath | undefined {
    const names = places.dimensions.map((column) => String(line[column] ?? "").trim());
    const depth = names.findIndex((name) => name === "");
    const path = depth < 0 ? names : names.slice(0, depth);
    const below = depth < 0 ? -1 : names.findIndex((name, level) => level > depth && name !== "");
    if (below >= 0) {
      faults.push(fault("lockGap", row, places.dimensions[depth] ?? 0, { value: names[below] ?? "" }));
      return undefined;
    }
    const known = spellings.get(joinedKey(path));
    if (!known) {
      const column = places.dimensions[Math.max(0, path.length - 1)] ?? columns.plan;
      faults.push(fault("lockNoLine", row, column, { line: path.join(" · "), plan: plan.name, year: plan.year }));
    }
    return known;
  }
}

/** Every line of the plan by its key, as the first unit below it spells it. */
function linesOf(units: LockedPlan["units"]): ReadonlyMap<string, PlanPath> {
  const lines = new Map<string, PlanPath>([[joinedKey([]), []]]);
  for (const { keys } of units) {
    keys.forEach((_, level) => {
      const path = keys.slice(0, level + 1);
      if (!lines.has(joinedKey(path))) lines.set(joinedKey(path), path);
    });
  }
  return lines;
}
