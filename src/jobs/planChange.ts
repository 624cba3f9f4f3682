import type { PlanUnit } from "../planning/targets/plan/types";
import type { AddRows, BasisColumn } from "../sheets/change";
import type { CellValue } from "../sheets/spec";
import type { TableData } from "../workbook/types";
import type { PlanOfYear } from "./readPlan";
import type { Source } from "./types";

/** Columns of a table as a basis: edited or sorted since, they are a conflict. */
export function basisOf({ rows }: TableData, columns: readonly number[]): BasisColumn[] {
  return columns.map((column) => ({ column, values: rows.map((line) => line[column] ?? "") }));
}

/**
 * The rows of a plan's year with the months that change, for `units` in the order of `read`; years and names of all
 * rows, and the months, are the basis. Without rows when none changes: it then watches the basis alone.
 */
export function changedPlan({ data, found }: Source, read: PlanOfYear, units: readonly PlanUnit[]): AddRows {
  const months = found.months ?? [];
  const changed = units.flatMap((unit, index) => {
    const before = read.plan.units[index]?.months ?? [];
    const cells = Array<CellValue>(data.headers.length).fill(null);
    let differs = false;
    months.forEach((column, month) => {
      if (unit.months[month] === before[month]) return;
      differs = true;
      cells[column] = unit.months[month] ?? 0;
    });
    return differs ? [{ row: read.rows[index] ?? 0, cells }] : [];
  });
  return {
    kind: "addRows",
    place: data.place,
    over: changed.map(({ row }) => row),
    rows: changed.map(({ cells }) => cells),
    basis: basisOf(data, [found.roles.year ?? 0, ...found.dimensions, ...months]),
  };
}
