import { splitTree } from "../planning/targets/splitTree";
import { joinedKey } from "../planning/text/key";
import { ruled } from "./faults";
import { measureUnits } from "./measureUnits";
import type { UnitTotals } from "./sharedSplit";
import { sum } from "./sum";
import type { SplitOptions, UnitShares } from "./splitTypes";

/**
 * Splits the total down the tree of a table (T3), always to its leaves: a plan that stops higher up then shows the
 * same numbers as one that goes on. Throws a `JobError`: see `measureUnits`, and what `splitTree` throws.
 */
export function measureTotals(
  shares: Extract<UnitShares, { kind: "measure" }>,
  { total, step }: SplitOptions,
): UnitTotals {
  const leaves = measureUnits(shares);
  const parts = ruled(() => splitTree(total, leaves, { step }));
  const { names, depth = names.length } = shares;
  const nodes = new Map<string, { keys: readonly string[]; parts: number[] }>();
  leaves.forEach(({ keys }, leaf) => {
    const path = keys.slice(0, depth);
    const id = joinedKey(path);
    const node = nodes.get(id) ?? { keys: path, parts: [] };
    node.parts.push(parts[leaf] ?? 0);
    nodes.set(id, node);
  });
  return {
    dimensions: names.slice(0, depth),
    units: [...nodes.values()].map((node) => ({ keys: node.keys, total: sum(node.parts) })),
    notes: [],
  };
}
