import { amountIn, textIn } from "../planning/cells";
import { joinedKey, key } from "../planning/text/key";
import { faultAt } from "./cellAddress";
import { CellReader } from "./cellReader";
import { stopAt } from "./faults";
import { dimensionColumns } from "./ledger";
import { sum } from "./sum";
import type { Source } from "./types";

/** Annual targets by unit; none when no plan has them. */
export interface AnnualTargets {
  readonly units: readonly { readonly keys: readonly string[]; readonly total: number }[];
}

/**
 * Annual targets by unit (T4) from the rows of `year` in a plan, or of the year before when it has none of `year`. A
 * plan that has more dimensions is summed over them; one that lacks a dimension or has no months says nothing.
 *
 * Throws a `JobError` with every cell of these rows that is no number or below 0 (`badNumber`, `negativeMeasure`).
 */
export function annualTargets(plan: Source | undefined, dimensions: readonly string[], year: number): AnnualTargets {
  if (!plan?.found.months || plan.found.roles.year === undefined) return { units: [] };
  const { data, found } = plan;
  const headers = data.headers.map(key);
  if (!dimensions.every((header) => headers.includes(key(header)))) return { units: [] };
  const columns = dimensionColumns(data, dimensions);
  const reader = new CellReader(data);
  const years = data.rows.map((_, row) => reader.read(row, found.roles.year, amountIn));
  const chosen = [year, year - 1].find((one) => years.includes(one));
  const units = new Map<string, { keys: string[]; targets: number[] }>();
  years.forEach((of, row) => {
    if (of === undefined || of !== chosen) return;
    const keys = columns.map((column) => reader.read(row, column, textIn) ?? "");
    const unit = units.get(joinedKey(keys)) ?? { keys, targets: [] };
    units.set(joinedKey(keys), unit);
    for (const column of plan.found.months ?? []) {
      const value = reader.read(row, column, amountIn) ?? 0;
      if (value < 0) {
        const details = { value, header: data.headers[column] ?? "" };
        reader.faults.push({ code: "negativeMeasure", details, at: faultAt(data, row, column) });
      }
      unit.targets.push(value);
    }
  });
  stopAt(reader.faults);
  return { units: [...units.values()].map(({ keys, targets }) => ({ keys, total: sum(targets) })) };
}
