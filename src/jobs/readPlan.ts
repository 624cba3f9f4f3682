import { amountIn, isBlank } from "../planning/cells";
import { checkTree } from "../planning/targets/plan/checkTree";
import type { PlanUnit, TreePlan } from "../planning/targets/plan/types";
import { key } from "../planning/text/key";
import type { TableData } from "../workbook/types";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { asFault, stopAt } from "./faults";
import { widenedLocks } from "./lockChanges";
import { likelyStep } from "./planStep";
import { readLocks, type ActiveLock, type LockedPlan } from "./readLocks";
import type { Source } from "./types";

/** A year of a plan table as a tree with the locks that hold, and where it stands in the table. */
export interface PlanOfYear extends LockedPlan {
  readonly plan: TreePlan;
  /** All years of the table, earliest first. */
  readonly years: readonly number[];
  /** Zero-based body row of each unit. */
  readonly rows: readonly number[];
  /** The same locks with who set them when. */
  readonly locks: readonly ActiveLock[];
}

export interface ReadPlanOptions {
  readonly year: number;
  /** What the numbers are multiples of; without it `likelyStep`. */
  readonly step?: number;
  /** The Locks table. */
  readonly locks?: TableData;
}

/** The years a plan table holds, earliest first; texts and blanks are no years. */
export function planYears({ data, found }: Source): number[] {
  const column = found.roles.year;
  if (column === undefined) return [];
  const years = data.rows.map((line) => line[column]).filter((value) => typeof value === "number");
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * Reads a year of a plan table as a tree. Names are compared without surrounding spaces and case; the first spelling of
 * a level stands for all. A lock that stands twice is one.
 *
 * Throws a `JobError` with every bad cell: `noColumn` (year), `missingMonths` for headers without the twelve months,
 * `noPlanYear`, `badNumber`, `amountTooLarge`, and what `checkTree` and `readLocks` find.
 */
export function readPlan(source: Source, { year, step, locks }: ReadPlanOptions): PlanOfYear {
  const { data, found } = source;
  const name = data.place.table?.name ?? data.place.sheet;
  if (found.roles.year === undefined) stopAt([{ code: "noColumn", details: { name, role: "year" } }]);
  if (!found.months) stopAt([{ code: "missingMonths", details: { name } }]);
  const reader = new CellReader(data);
  const rows = data.rows.flatMap((_, row) => (reader.read(row, found.roles.year, amountIn) === year ? [row] : []));
  stopAt(reader.faults);
  if (rows.length === 0) stopAt([{ code: "noPlanYear", details: { year } }]);

  const units = unitsOf(source, rows, reader);
  const multiple = step ?? likelyStep(units.flatMap(({ months }) => months));
  stopAt([...reader.faults, ...treeFaults(source, rows, units, multiple)]);
  const dimensions = found.dimensions.map((column) => data.headers[column] ?? "");
  const plan = { name, year, dimensions, units };
  const { active, faults } = locks ? readLocks(widenedLocks(locks, dimensions).data, plan) : { active: [], faults: [] };
  stopAt(faults);
  const distinct = new Map(active.map(({ lock }) => [JSON.stringify(lock), lock]));
  return {
    ...plan,
    years: planYears(source),
    rows,
    locks: active,
    plan: { units, locks: [...distinct.values()], step: multiple },
  };
}

/** Texts are faults of the reader, blanks are left to `checkTree`. */
function unitsOf({ data, found }: Source, rows: readonly number[], reader: CellReader): PlanUnit[] {
  const spellings = new Map<string, string>();
  return rows.map((row) => {
    const line = data.rows[row] ?? [];
    const keys = found.dimensions.map((column, level) => {
      const typed = String(line[column] ?? "").trim();
      const spelling = `${level} ${key(typed)}`;
      if (!spellings.has(spelling)) spellings.set(spelling, typed);
      return spellings.get(spelling) ?? typed;
    });
    const months = (found.months ?? []).map((column) =>
      isBlank(line[column]) ? NaN : (reader.read(row, column, amountIn) ?? 0),
    );
    return { keys, months };
  });
}

function treeFaults({ data, found }: Source, rows: readonly number[], units: readonly PlanUnit[], step: number) {
  const name = data.place.table?.name ?? data.place.sheet;
  return checkTree(units, step).map((error) => {
    const { month, row, level, unit, value } = error.details;
    const keys = units[Number(row) - 1]?.keys ?? [];
    const named = error.code === "planCycle" ? keys.map(key).indexOf(key(String(value))) : 0;
    const dimension = typeof level === "number" ? level - 1 : named;
    const column =
      typeof month === "number" ? found.months?.[month - 1] : (found.dimensions[dimension] ?? found.roles.year);
    const fault = asFault(error, (place) => faultAt(data, rows[place - 1] ?? 0, column ?? 0));
    return { ...fault, details: { ...fault.details, unit: unit === "" ? name : (unit ?? name) } };
  });
}
