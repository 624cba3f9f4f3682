import type { Line, Style } from "../../../sheets/spec";
import type { Rect, StylePatch } from "../book";

type Edge = "top" | "bottom" | "left" | "right";

/** The part of a range's style that one of its cells gets: edges only where it lies at them. */
export function styleForCell(style: StylePatch, rect: Rect, row: number, column: number): StylePatch {
  const { top, bottom, left, right, inner, ...rest } = style;
  const patch: { -readonly [Key in keyof StylePatch]: StylePatch[Key] } = rest;
  const set = (edge: Edge, line: Line | null | undefined): void => {
    if (line !== undefined) patch[edge] = line;
  };
  // The line between two rows is the bottom of the upper one.
  set("bottom", row < rect.rowEnd ? inner : bottom);
  if (row === rect.row) set("top", top);
  if (column === rect.column) set("left", left);
  if (column === rect.columnEnd) set("right", right);
  return patch;
}

/** `style` over `old`; null takes a property away. */
export function mergeStyle(old: Style | undefined, patch: StylePatch): Style {
  return Object.fromEntries(Object.entries({ ...old, ...patch }).filter(([, value]) => value !== null)) as Style;
}
