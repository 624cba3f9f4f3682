import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { StylePatch } from "../host/book";
import type { Line, Style } from "../../sheets/spec";

/** Pixels of one step of indentation, beside the two that Univer leaves in any cell. */
const indentStep = 9;
const padding = 2;

const aligns = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
} as const;
const valigns = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const weights = {
  hairline: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
} as const;

const edges = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
] as const;

/** A cell's style with `patch` merged in, in Univer's form: `null` takes a property away, a missing one stays. */
export function mergeStyle(old: Nullable<IStyleData>, patch: StylePatch): IStyleData {
  const style: IStyleData = { ...old };
  put(style, "ff", patch.font);
  put(style, "fs", patch.size);
  put(style, "bl", flag(patch.bold));
  put(style, "it", flag(patch.italic));
  put(style, "cl", color(patch.color));
  put(style, "bg", color(patch.fill));
  put(style, "n", patch.numberFormat === "General" ? null : patch.numberFormat && { pattern: patch.numberFormat });
  put(style, "ht", patch.align === "general" ? null : patch.align && aligns[patch.align]);
  put(style, "vt", patch.valign && valigns[patch.valign]);
  put(style, "tb", patch.wrap === undefined ? undefined : patch.wrap ? WrapStrategy.WRAP : null);
  if (patch.indent !== undefined || (style.pd && patch.align)) {
    const steps = patch.indent === undefined ? indentOf(style) : (patch.indent ?? 0);
    const side = style.ht === HorizontalAlign.RIGHT ? "r" : "l";
    put(style, "pd", steps > 0 ? { [side]: padding + steps * indentStep } : null);
  }
  const borders: NonNullable<IStyleData["bd"]> = { ...style.bd };
  for (const [edge, side] of edges) {
    const line = patch[edge];
    if (line === null) Reflect.deleteProperty(borders, side);
    else if (line) borders[side] = { s: weights[line.weight], cl: { rgb: line.color } };
  }
  put(style, "bd", Object.keys(borders).length > 0 ? borders : null);
  return style;
}

/** A cell's own style; its borders are those of this one cell. */
export function readStyle(style: Nullable<IStyleData>): Style {
  if (!style) return {};
  const horizontal = Object.entries(aligns).find(([, value]) => value === style.ht && value !== 0)?.[0];
  const vertical = Object.entries(valigns).find(([, value]) => value === style.vt)?.[0];
  const indent = indentOf(style);
  return {
    ...(style.ff && { font: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl !== undefined && { bold: style.bl === 1 }),
    ...(style.it !== undefined && { italic: style.it === 1 }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(horizontal && { align: horizontal as NonNullable<Style["align"]> }),
    ...(vertical && { valign: vertical as NonNullable<Style["valign"]> }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...Object.assign({}, ...edges.map(([edge, side]) => lineOf(edge, style.bd?.[side]))),
  };
}

function lineOf(edge: string, border: Nullable<IBorderStyleData>): Record<string, Line> {
  if (!border) return {};
  const weight = Object.entries(weights).find(([, value]) => value === border.s)?.[0] ?? "thin";
  return { [edge]: { weight: weight as Line["weight"], color: border.cl.rgb ?? "#000000" } };
}

function indentOf(style: IStyleData): number {
  const side = style.pd?.r ?? style.pd?.l ?? 0;
  return side > padding ? Math.round((side - padding) / indentStep) : 0;
}

function flag(value: boolean | null | undefined): 0 | 1 | null | undefined {
  return typeof value === "boolean" ? (value ? 1 : 0) : value;
}

function color(value: string | null | undefined): { rgb: string } | null | undefined {
  return typeof value === "string" ? { rgb: value } : value;
}

function put<Key extends keyof IStyleData>(style: IStyleData, key: Key, value: IStyleData[Key] | "" | null): void {
  if (value === undefined) return;
  if (value === null || value === "") Reflect.deleteProperty(style, key);
  else style[key] = value;
}
