import { key } from "../planning/text/key";
import { dimensionColumns } from "./ledger";
import { fitsPlan } from "./planRows";
import type { Source } from "./types";

/** The names in the rows of the plan that will take this one, so that the years of a plan keep one order. */
export function standingNames(plan: Source | undefined, dimensions: readonly string[]): string[][] {
  if (!plan || !fitsPlan(plan, dimensions)) return [];
  const columns = dimensionColumns(plan.data, dimensions);
  return plan.data.rows.map((row) => columns.map((column) => String(row[column] ?? "")));
}

/**
 * Units side by side that share their outer names, since boards group them so; each level in the order of the plan
 * that is there, then of first appearance.
 */
export function grouped<Unit extends { readonly keys: readonly string[] }>(
  units: readonly Unit[],
  standing: readonly (readonly string[])[],
): Unit[] {
  const ranks = new Map<string, number>();
  const rank = (keys: readonly string[], depth: number) => JSON.stringify(keys.slice(0, depth + 1).map(key));
  for (const keys of [...standing, ...units.map((unit) => unit.keys)]) {
    keys.forEach((_, depth) => {
      const id = rank(keys, depth);
      if (!ranks.has(id)) ranks.set(id, ranks.size);
    });
  }
  const path = ({ keys }: Unit) => keys.map((_, depth) => ranks.get(rank(keys, depth)) ?? 0);
  return units
    .map((unit) => ({ unit, path: path(unit) }))
    .sort((a, b) => compare(a.path, b.path))
    .map(({ unit }) => unit);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const depth = a.findIndex((value, index) => value !== b[index]);
  return depth < 0 ? 0 : (a[depth] ?? 0) - (b[depth] ?? 0);
}
