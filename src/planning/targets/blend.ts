import { PlanningError } from "../error";
import { clean } from "../exact/clean";

/**
 * Composite shares (T4): a unit's share is the mean of its shares of several measures (last months' sales, annual
 * targets …), weighted. A measure whose total is zero hands its weight to the others pro rata. The shares add up to 1.
 *
 * Throws `negative` (measures by row and column, weights by index), `blendWeights` when the weights do not add up to 1
 * (± 1e-9), `zero` when no measure with a weight has any amount.
 *
 * @param measures a row a unit, a column a measure
 * @example blend([[30, 12, 100], [50, 8, 200], [20, 20, 100]], [0.3, 0.3, 0.4]) // [0.28, 0.41, 0.31]
 */
export function blend(measures: readonly (readonly number[])[], weights: readonly number[]): number[] {
  measures.forEach((unit, row) =>
    unit.forEach((value, column) => {
      if (value < 0)
        throw new PlanningError("negative", { table: "measures", row: row + 1, column: column + 1, value });
    }),
  );
  weights.forEach((value, index) => {
    if (value < 0) throw new PlanningError("negative", { table: "weights", index, value });
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(Math.abs(whole - 1) <= 1.000001e-9)) throw new PlanningError("blendWeights", { sum: clean(whole) });
  const columns = weights.map((_, column) => sharesOf(measures.map((unit) => unit[column] ?? 0)));
  const counting = weights.map((weight, column) => (columns[column] ? weight : 0));
  const counted = counting.reduce((sum, weight) => sum + weight, 0);
  if (counted === 0) throw new PlanningError("zero", { table: "measures" });
  return measures.map((_, unit) =>
    clean(counting.reduce((sum, weight, column) => sum + (weight / counted) * (columns[column]?.[unit] ?? 0), 0)),
  );
}

/** Each amount's share of their sum; undefined when there is nothing. Amounts are at most 1 first: sums cannot overflow. */
function sharesOf(amounts: readonly number[]): number[] | undefined {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  if (largest === 0) return undefined;
  const sum = amounts.reduce((total, amount) => total + amount / largest, 0);
  return amounts.map((amount) => amount / largest / sum);
}
