import { key } from "../planning/text/key";
import type { Key } from "./criterion";

/** A line over the plan: one of its rows, or the sum of those that share their outer names. */
export type PlanLine =
  | { readonly kind: "plan"; readonly row: number; readonly keys: readonly Key[] }
  | {
      readonly kind: "subtotal";
      readonly row: number;
      /** The names shared: one for an outermost subtotal. */
      readonly keys: readonly [Key, ...Key[]];
      /** All lines it sums, subtotals below it among them. */
      readonly from: number;
      readonly to: number;
    };

/** Rows folded under the subtotal below them; inner folds come before the one around them. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

export interface PlanLines {
  readonly planned: readonly PlanLine[];
  /** Empty when all lines fit on a screen. */
  readonly folds: readonly Fold[];
  /** Row of the last line. */
  readonly last: number;
}

/** Above this many plan lines they are folded under their subtotals. */
const mostOpenLines = 12;
/** Excel has eight levels of an outline, the open one included. */
const mostFolds = 7;

/**
 * Lines from `firstRow` on, with subtotals of the outer `levels` names. Lines that share these names (without case and
 * surrounding spaces) stand together, in the order in which the plan first has them, each subtotal below its lines.
 */
export function planLines(rows: readonly (readonly Key[])[], levels: number, firstRow: number): PlanLines {
  const planned = linesBelow(rows, levels, firstRow, []);
  const subtotals = planned.flatMap((line) => (line.kind === "subtotal" ? [line] : []));
  const folded = rows.length > mostOpenLines ? subtotals.filter(({ keys }) => keys.length <= mostFolds) : [];
  return {
    planned,
    folds: folded.map(({ from, to }) => ({ from, to })),
    last: planned[planned.length - 1]?.row ?? firstRow,
  };
}

function linesBelow(
  rows: readonly (readonly Key[])[],
  levels: number,
  firstRow: number,
  path: readonly Key[],
): PlanLine[] {
  if (path.length >= levels) return rows.map((keys, index) => ({ kind: "plan", row: firstRow + index, keys }));
  const lines: PlanLine[] = [];
  for (const group of groupsBy(rows, path.length)) {
    const keys = [...path, group[0]?.[path.length] ?? ""] as unknown as readonly [Key, ...Key[]];
    const from = firstRow + lines.length;
    const inner = linesBelow(group, levels, from, keys);
    const row = from + inner.length;
    lines.push(...inner, { kind: "subtotal", row, keys, from, to: row - 1 });
  }
  return lines;
}

function groupsBy(rows: readonly (readonly Key[])[], level: number): Iterable<(readonly Key[])[]> {
  const groups = new Map<string, (readonly Key[])[]>();
  for (const keys of rows) {
    const name = key(String(keys[level] ?? ""));
    const group = groups.get(name);
    if (group) group.push(keys);
    else groups.set(name, [keys]);
  }
  return groups.values();
}
