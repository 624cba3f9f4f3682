import { joinedKey, key } from "../planning/text/key";
import type { AddRows } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import { dimensionColumns } from "./ledger";
import { faultAt, stopAt } from "./faults";
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
 * other columns stay as they are. Throws a `JobError` with `planTwice` for names that stand twice in the year.
 */
export function mergePlan(
  plan: Source,
  year: number,
  dimensions: readonly string[],
  units: readonly PlannedUnit[],
): MergedPlan {
  const { data, found } = plan;
  const columns = dimensionColumns(data, dimensions);
  const { rows: standing, faults } = rowsOfYear(plan, year, columns);
  stopAt(faults);
  const wanted = new Map(units.map((unit) => [joinedKey(unit.keys), unit]));
  const dropped = [...standing]
    .filter(([id]) => !wanted.has(id))
    .map(([, { keys }]): PlannedUnit => ({ keys, total: 0, months: Array<number>(12).fill(0) }));
  const all = [...units, ...dropped];
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
    },
  };
}

function rowsOfYear({ data, found }: Source, year: number, columns: readonly number[]) {
  const rows = new Map<string, { readonly row: number; readonly keys: readonly string[] }>();
  const faults: Fault[] = [];
  data.rows.forEach((line, row) => {
    if (Number(line[found.roles.year ?? 0]) !== year) return;
    const keys = columns.map((column) => String(line[column] ?? "").trim());
    const earlier = rows.get(joinedKey(keys));
    if (earlier) {
      const details = { first: earlier.row + 2, row: row + 2, value: keys.join(" · ") };
      faults.push({ code: "planTwice", details, at: faultAt(data, row, columns[0] ?? 0) });
    } else rows.set(joinedKey(keys), { row, keys });
  });
  return { rows, faults };
}
