import { PlanningError } from "../error";
import { commonIntegers } from "../exact/decimal";
import { fromSteps, totalInSteps } from "../exact/steps";
import { joinedKey } from "../text/key";
import { mirrored } from "./quarters";

/** A leaf of a tree: its name in each dimension, outermost first, and what it counts by. */
export interface MeasuredUnit {
  readonly keys: readonly string[];
  /** Multiplied: one measure, or market capacity and market share. Nothing below 0. */
  readonly measures: readonly number[];
}

/**
 * Splits a total down a tree by any measure (T3): each node over its children by the sums of their measures, exact by
 * largest remainder (T1). Gives the part of each leaf, in their order.
 *
 * Top down, not over all leaves at once: a node then is less than one step from its fair share *of its parent*, and
 * what it gets does not depend on how finely others are divided. Over the leaves at once, the roundings of a region
 * with a hundred salespersons would add up, to dozens of units away from its share.
 *
 * Names are compared without surrounding spaces and case. Throws `zeroWeights`, `negativeWeight` (index of the leaf),
 * and what `totalInSteps` throws.
 *
 * @example splitTree(3, [{ keys: ["N", "a"], measures: [1] }, { keys: ["N", "b"], measures: [1] },
 *   { keys: ["S", "c"], measures: [1] }]) // [1, 1, 1]
 */
export function splitTree(
  total: number,
  units: readonly MeasuredUnit[],
  { step = 1 }: { readonly step?: number } = {},
): number[] {
  const whole = totalInSteps(total, step);
  const weights = weightsOf(units);
  const parts = units.map(() => 0n);
  const share = (part: bigint, leaves: readonly number[], depth: number): void => {
    if (part === 0n) return;
    const nodes = childrenOf(units, leaves, depth);
    const sums = nodes.map((node) => node.reduce((sum, leaf) => sum + (weights[leaf] ?? 0n), 0n));
    mirrored(part, sums).forEach((own, index) => {
      const node = nodes[index] ?? [];
      const [leaf = 0] = node;
      if (node.length === 1) parts[leaf] = own;
      else share(own, node, depth + 1);
    });
  };
  share(
    whole,
    units.map((_, leaf) => leaf),
    0,
  );
  return parts.map((part) => fromSteps(part, step));
}

/** Products of the measures as whole numbers in exactly their proportions. */
function weightsOf(units: readonly MeasuredUnit[]): bigint[] {
  units.forEach(({ measures }, index) => {
    const value = measures.find((measure) => measure < 0);
    if (value !== undefined) throw new PlanningError("negativeWeight", { index, value });
  });
  const columns = (units[0]?.measures ?? []).map((_, column) =>
    commonIntegers(units.map(({ measures }) => measures[column] ?? 0)),
  );
  const weights = units.map((_, leaf) => columns.reduce((product, column) => product * (column[leaf] ?? 0n), 1n));
  if (weights.every((weight) => weight === 0n)) throw new PlanningError("zeroWeights", { count: units.length });
  return weights;
}

/** The leaves of each child, in order of first appearance; leaves that have no deeper name are children themselves. */
function childrenOf(units: readonly MeasuredUnit[], leaves: readonly number[], depth: number): number[][] {
  const children = new Map<string, number[]>();
  for (const leaf of leaves) {
    const keys = units[leaf]?.keys ?? [];
    const id = depth < keys.length ? joinedKey(keys.slice(0, depth + 1)) : `leaf ${leaf}`;
    const child = children.get(id);
    if (child) child.push(leaf);
    else children.set(id, [leaf]);
  }
  return [...children.values()];
}
