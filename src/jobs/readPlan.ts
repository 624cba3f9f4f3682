import { amountIn, isBlank } from "../planning/cells";
import type { PlanLock, PlanUnit, TreePlan } from "../planning/targets/plan/types";
import { joinedKey, key } from "../planning/text/key";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import { isMultiple, likelyStep } from "./planStep";
import type { Fault, Source } from "./types";

/** A year of a plan table as a tree, and where it stands in the table. */
export interface PlanOfYear {
  readonly year: number;
  /** All years of the table, earliest first. */
  readonly years: readonly number[];
  /** Headers of the dimensions, outermost first; none for one company row. */
  readonly dimensions: readonly string[];
  readonly plan: TreePlan;
  /** Zero-based body row of each unit. */
  readonly rows: readonly number[];
}

export interface ReadPlanOptions {
  readonly year: number;
  /** What the numbers are multiples of; without it `likelyStep`. */
  readonly step?: number;
  readonly locks?: readonly PlanLock[];
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
 * a level stands for all. Throws a `JobError` with every bad cell: `noColumn` (year), `missingMonths` for headers
 * without the twelve months, `noPlanYear`, `badNumber`, `amountTooLarge`, `planNameMissing`,
 * `planMonthMissing`, `planNegative`, `planOffStep`, `planTwice` for a unit that stands twice, `planCycle` for a name
 * above itself.
 */
export function readPlan(source: Source, { year, step, locks = [] }: ReadPlanOptions): PlanOfYear {
  const { data, found } = source;
  const name = data.place.table?.name ?? data.place.sheet;
  if (found.roles.year === undefined) stopAt([{ code: "noColumn", details: { name, role: "year" } }]);
  if (!found.months) stopAt([{ code: "missingMonths", details: { name } }]);
  const months = found.months ?? [];
  const reader = new CellReader(data);
  const rows = data.rows.flatMap((line, row) =>
    reader.read(row, found.roles.year, amountIn) === year && line.length > 0 ? [row] : [],
  );
  stopAt(reader.faults);
  if (rows.length === 0) stopAt([{ code: "noPlanYear", details: { year } }]);

  const cells = rows.flatMap((row) => months.map((column) => data.rows[row]?.[column]));
  const multiple = step ?? likelyStep(cells);
  const faults: Fault[] = [];
  const units = unitsOf(source, rows, faults);
  units.forEach(({ keys }, index) => {
    const spot = { row: rows[index] ?? 0, unit: keys.join(" · ") || name };
    months.forEach((_, month) => faults.push(...monthFaults(source, reader, spot, month, multiple)));
  });
  stopAt([...reader.faults, ...faults]);
  return {
    year,
    years: planYears(source),
    dimensions: found.dimensions.map((column) => data.headers[column] ?? ""),
    plan: { units, locks, step: multiple },
    rows,
  };
}

interface Spot {
  /** Zero-based body row. */
  readonly row: number;
  /** As a sentence names it. */
  readonly unit: string;
}

function monthFaults(
  { data, found }: Source,
  reader: CellReader,
  { row, unit }: Spot,
  month: number,
  step: number,
): Fault[] {
  const column = found.months?.[month] ?? 0;
  const at = faultAt(data, row, column);
  const details = { month: month + 1, unit };
  if (isBlank(data.rows[row]?.[column])) return [{ code: "planMonthMissing", details, at }];
  const value = reader.read(row, column, amountIn);
  if (value === undefined) return [];
  if (value < 0) return [{ code: "planNegative", details: { ...details, value }, at }];
  return isMultiple(value, step) ? [] : [{ code: "planOffStep", details: { ...details, value, step }, at }];
}

function unitsOf({ data, found }: Source, rows: readonly number[], faults: Fault[]): PlanUnit[] {
  const spellings = new Map<string, string>();
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const line = data.rows[row] ?? [];
    const keys = found.dimensions.map((column, level) => {
      const typed = String(line[column] ?? "").trim();
      const at = faultAt(data, row, column);
      if (typed === "") faults.push({ code: "planNameMissing", details: { row: row + 1, level: level + 1 }, at });
      const spelling = `${level} ${key(typed)}`;
      if (!spellings.has(spelling)) spellings.set(spelling, typed);
      return spellings.get(spelling) ?? typed;
    });
    const above = keys.findIndex((name, level) => name !== "" && keys.slice(0, level).some((one) => key(one) === key(name)));
    if (above >= 0) {
      const at = faultAt(data, row, found.dimensions[above] ?? 0);
      faults.push({ code: "planCycle", details: { value: keys[above] ?? "", unit: keys.join(" · ") }, at });
    }
    const first = seen.get(joinedKey(keys));
    const column = found.dimensions[0] ?? found.roles.year ?? 0;
    if (first === undefined) seen.set(joinedKey(keys), row);
    else {
      const value = keys.join(" · ") || String(line[found.roles.year ?? 0]);
      const details = { firstAt: faultAt(data, first, column), value };
      faults.push({ code: "planTwice", details, at: faultAt(data, row, column) });
    }
    const months = (found.months ?? []).map((month) => Number(line[month]));
    return { keys, months };
  });
}
