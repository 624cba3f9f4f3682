import { amountIn } from "../planning/cells";
import { joinedKey, key } from "../planning/text/key";
import type { AddRows } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import { dimensionColumns } from "./ledger";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import { sum } from "./sum";
import type { Fault, Source } from "./types";

/** A unit's plan of the year. */
export interface PlannedUnit {
  readonly keys: readonly string[];
  readonly total: number;
  readonly months: readonly number[];
}

export interface MergedPlan {
  /** The new units in their order, then units of the plan that get nothing this year. */
  readonly units: readonly PlannedUnit[];
  readonly change: AddRows;
  /** The year's units as they stand. */
  readonly standing: readonly PlannedUnit[];
  /** Units of the plan that get nothing, with what they had: only those that had something. */
  readonly dropped: readonly PlannedUnit[];
  /** What the year came to; undefined when the plan had no row of it. */
  readonly before?: number;
}

/**
 * Whether a plan table can take this year's rows: an Excel table or range with a year column, twelve months and
 * exactly these dimensions, in any order.
 */
export function fitsPlan({ found, data }: Source, dimensions: readonly string[]): boolean {
  if (found.roles.year === undefined || !found.months) return false;
  const own = found.dimensions.map((column) => key(data.headers[column] ?? ""));
  return own.length === dimensions.length && dimensions.every((header) => own.includes(key(header)));
}

/**
 * Writes a year's units into the plan table that is there: over the rows of that year with the same names, the rest
 * below. Rows of the year without a unit are set to 0, so that nothing of an earlier split stays. Other years and
 * other columns stay as they are. The years and names of all rows are the change's basis: rows sorted before the write
 * must not get the months of others. Throws a `JobError`: `badNumber` for a year typed as text, and `planTwice` for
 * names that stand twice in the year.
 */
export function mergePlan(
  plan: Source,
  year: number,
  dimensions: readonly string[],
  units: readonly PlannedUnit[],
): MergedPlan {
  const { data, found } = plan;
  const columns = dimensionColumns(data, dimensions);
  const standing = rowsOfYear(plan, year, columns);
  const wanted = new Map(units.map((unit) => [joinedKey(unit.keys), unit]));
  const left = [...standing].filter(([id]) => !wanted.has(id)).map(([, { unit }]) => unit);
  const zeros = left.map(({ keys }): PlannedUnit => ({ keys, total: 0, months: Array<number>(12).fill(0) }));
  const all = [...units, ...zeros];
  const over = all.flatMap((unit) => {
    const row = standing.get(joinedKey(unit.keys))?.row;
    return row === undefined ? [] : [{ row, cells: cells(unit, true) }];
  });
  const below = all.filter((unit) => !standing.has(joinedKey(unit.keys))).map((unit) => cells(unit, false));

  /** A row that is there keeps its names as typed. */
  function cells(unit: PlannedUnit, isThere: boolean): CellValue[] {
    const line = Array<CellValue>(data.headers.length).fill(null);
    if (!isThere) {
      line[found.roles.year ?? 0] = year;
      columns.forEach((column, index) => (line[column] = unit.keys[index] ?? ""));
    }
    found.months?.forEach((column, month) => (line[column] = unit.months[month] ?? 0));
    return line;
  }

  return {
    units: all,
    change: {
      kind: "addRows",
      place: data.place,
      over: over.map(({ row }) => row),
      rows: [...over.map((one) => one.cells), ...below],
      basis: [found.roles.year ?? 0, ...columns].map((column) => ({
        column,
        values: data.rows.map((line) => line[column] ?? ""),
      })),
    },
    standing: [...standing.values()].map(({ unit }) => unit),
    dropped: left.filter(({ months }) => months.some((value) => value !== 0)),
    ...(standing.size > 0 && { before: sum([...standing.values()].map(({ unit }) => unit.total)) }),
  };
}

export interface StandingRow {
  /** Zero-based body row. */
  readonly row: number;
  /** As the plan has it. Months that are no numbers count as 0: they are written over. */
  readonly unit: PlannedUnit;
}

/** The rows of a year by their names, in the order of the table. Throws a `JobError`: see `mergePlan`. */
export function rowsOfYear(
  { data, found }: Source,
  year: number,
  columns: readonly number[],
): ReadonlyMap<string, StandingRow> {
  const rows = new Map<string, StandingRow>();
  const reader = new CellReader(data);
  const twice: Fault[] = [];
  data.rows.forEach((line, row) => {
    if (reader.read(row, found.roles.year, amountIn) !== year) return;
    const keys = columns.map((column) => String(line[column] ?? "").trim());
    const earlier = rows.get(joinedKey(keys));
    if (earlier) {
      const at = (of: number) => faultAt(data, of, columns[0] ?? found.roles.year ?? 0);
      const value = keys.join(" · ") || String(year);
      twice.push({ code: "planTwice", details: { firstAt: at(earlier.row), value }, at: at(row) });
      return;
    }
    const months = (found.months ?? []).map((column) => numberOr0(line[column]));
    rows.set(joinedKey(keys), { row, unit: { keys, total: sum(months), months } });
  });
  stopAt([...reader.faults, ...twice]);
  return rows;
}

function numberOr0(cell: CellValue | undefined): number {
  return typeof cell === "number" ? cell : 0;
}
