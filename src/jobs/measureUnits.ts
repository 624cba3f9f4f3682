import { amountIn, isBlank, textIn } from "../planning/cells";
import type { MeasuredUnit } from "../planning/targets/splitTree";
import { cyclesOf } from "../planning/targets/plan/cyclesOf";
import { joinedKey, key } from "../planning/text/key";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import { dimensionColumns } from "./ledger";
import type { UnitShares } from "./splitTypes";
import type { Fault } from "./types";

type Measure = Extract<UnitShares, { kind: "measure" }>;

/**
 * Reads the units of a table and what they count by (T3), a row each; wholly empty rows are passed over. Throws a
 * `JobError` with every cell that cannot be: `badNumber`, `measureBlank` and `negativeMeasure`, `badText` and
 * `nameMissing`, `nameTwice` for a path that stands there before, `planCycle` for a name that stands above itself;
 * then `measureZero` when nothing is above 0.
 */
export function measureUnits({ table, names, measures }: Measure): MeasuredUnit[] {
  const { data } = table;
  const nameColumns = dimensionColumns(data, names);
  const measureColumns = dimensionColumns(data, measures);
  const reader = new CellReader(data);
  const seen = new Map<string, number>();
  const units: MeasuredUnit[] = [];
  const rows: number[] = [];
  const faultIn = (row: number, column: number, code: Fault["code"], details: Fault["details"] = {}) =>
    reader.faults.push({
      code,
      details: { header: data.headers[column] ?? "", ...details },
      at: faultAt(data, row, column),
    });

  data.rows.forEach((cells, row) => {
    if ([...nameColumns, ...measureColumns].every((column) => isBlank(cells[column]))) return;
    const known = reader.faults.length;
    const keys = nameColumns.map((column) => {
      const name = reader.read(row, column, textIn);
      if (name === "") faultIn(row, column, "nameMissing");
      return name ?? "";
    });
    const values = measureColumns.map((column) => {
      const value = reader.read(row, column, amountIn) ?? 0;
      if (isBlank(cells[column])) faultIn(row, column, "measureBlank", { unit: keys.join(" · ") });
      else if (value < 0) faultIn(row, column, "negativeMeasure", { value });
      return value;
    });
    if (reader.faults.length > known) return;
    const id = joinedKey(keys);
    const first = seen.get(id);
    const last = nameColumns[nameColumns.length - 1] ?? 0;
    if (first !== undefined)
      faultIn(row, last, "nameTwice", { value: keys.join(" · "), firstAt: faultAt(data, first, last) });
    else seen.set(id, row);
    units.push({ keys, measures: values });
    rows.push(row);
  });
  cyclesOf(units.map(({ keys }) => keys.map(key))).forEach((level, index) => {
    if (level === undefined) return;
    const { keys = [] } = units[index] ?? {};
    faultIn(rows[index] ?? 0, nameColumns[level] ?? 0, "planCycle", {
      value: keys[level] ?? "",
      unit: keys.join(" · "),
    });
  });
  stopAt(reader.faults);
  if (units.every((unit) => unit.measures.includes(0))) {
    const name = data.place.table?.name ?? data.place.sheet;
    stopAt([{ code: "measureZero", details: { name, header: measures.join(" × ") } }]);
  }
  return units;
}
