import { key } from "../planning/text/key";
import type { Key } from "./criterion";

/** A line over the plan: one of its rows, or the sum of those that share the outermost name. */
export type PlanLine =
  | { readonly kind: "plan"; readonly row: number; readonly keys: readonly Key[] }
  | { readonly kind: "subtotal"; readonly row: number; readonly key: Key; readonly from: number; readonly to: number };

/** Rows folded under the subtotal below them. */
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

/**
 * Lines from `firstRow` on. With two dimensions or more, lines of the same outermost name (without case and
 * surrounding spaces) stand together, in the order in which the plan first names it, their subtotal below.
 */
export function planLines(rows: readonly (readonly Key[])[], dimensions: number, firstRow: number): PlanLines {
  const planned = dimensions > 1 ? groupedLines(rows, firstRow) : plainLines(rows, firstRow);
  const subtotals = planned.flatMap((line) => (line.kind === "subtotal" ? [line] : []));
  return {
    planned,
    folds: rows.length > mostOpenLines ? subtotals.map(({ from, to }) => ({ from, to })) : [],
    last: planned[planned.length - 1]?.row ?? firstRow,
  };
}

function plainLines(rows: readonly (readonly Key[])[], firstRow: number): PlanLine[] {
  return rows.map((keys, index) => ({ kind: "plan", row: firstRow + index, keys }));
}

function groupedLines(rows: readonly (readonly Key[])[], firstRow: number): PlanLine[] {
  const groups = new Map<string, (readonly Key[])[]>();
  for (const keys of rows) {
    const name = key(String(keys[0] ?? ""));
    const group = groups.get(name);
    if (group) group.push(keys);
    else groups.set(name, [keys]);
  }
  const lines: PlanLine[] = [];
  let row = firstRow;
  for (const group of groups.values()) {
    const from = row;
    for (const keys of group) lines.push({ kind: "plan", row: row++, keys });
    lines.push({ kind: "subtotal", row, key: group[0]?.[0] ?? "", from, to: row - 1 });
    row += 1;
  }
  return lines;
}
