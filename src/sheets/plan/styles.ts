import { cell, range } from "../address";
import { fontOf } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import type { PlanLine } from "../planLines";
import type { StyledRange } from "../spec";
import type { PlanSheetInput } from "./input";
import { bands, firstName, firstRow, type Band, type PlanLayout } from "./layout";

const inkRule = { color: palette.ink, weight: "thin" } as const;

export function planStyles({ language }: Pick<PlanSheetInput, "language">, layout: PlanLayout): StyledRange[] {
  const { lastName, lastColumn, lastVisible, annual, totalRow, quarters } = layout;
  const base = { font: fontOf(language), size: 10, color: palette.ink, valign: "center" } as const;
  return [
    { at: range(0, 1, layout.lastHidden, totalRow + 1), style: base },
    { at: range(firstName, 1, lastVisible, 1), style: { fill: palette.accent } },
    { at: cell(firstName, 2), style: { size: 16, bold: true } },
    { at: cell(firstName, 3), style: { size: 9, color: palette.secondary } },
    ...bands(layout).flatMap(bandStyles),
    { at: cell(firstName, 6), style: { numberFormat: "0", color: palette.accent } },
    { at: range(firstName, 8, lastName, 8), style: { align: "left" } },
    {
      at: range(annual, firstRow, lastColumn, totalRow),
      style: { numberFormat: numberFormats.countOrDash, align: "right" },
    },
    ...[annual, ...quarters.map(({ column }) => column)].map((column) => ({
      at: range(column, firstRow, column, totalRow),
      style: { bold: true },
    })),
    ...layout.lines.flatMap((line) => lineStyles(layout, line)),
    ...markStyles(layout),
    {
      at: range(firstName, totalRow, lastVisible, totalRow),
      style: { bold: true, fill: palette.quietFill, top: inkRule, bottom: inkRule },
    },
    { at: cell(firstName, totalRow + 1), style: { size: 8, color: palette.secondary, align: "left" } },
  ];
}

/** Rows 5 to 8 of the columns under one group label. */
export function bandStyles({ from, to }: Band): StyledRange[] {
  return [
    { at: range(from, 5, to, 5), style: { top: { color: palette.accent, weight: "medium" } } },
    { at: cell(from, 5), style: { size: 9, bold: true, color: palette.accent } },
    { at: cell(from, 6), style: { size: 18, bold: true, align: "left", numberFormat: numberFormats.count } },
    { at: cell(from, 7), style: { size: 9, color: palette.secondary, align: "left" } },
    {
      at: range(from, 8, to, 8),
      style: { size: 9, color: palette.secondary, align: "right", valign: "bottom", wrap: true, bottom: inkRule },
    },
  ];
}

/** The column of locks in words, and the legend in row 3: a sample of a locked number. */
function markStyles({ marks, lastColumn, totalRow }: PlanLayout): StyledRange[] {
  if (!marks) return [];
  const { words } = marks;
  const tint = { size: 9, bold: true, color: palette.accent, fill: palette.accentTint, align: "center" } as const;
  return [
    { at: range(words, firstRow, words, totalRow), style: { size: 9, color: palette.accent, align: "left" } },
    { at: cell(words, 8), style: { align: "left" } },
    { at: cell(words, 3), style: tint },
    { at: cell(lastColumn, 3), style: { size: 9, color: palette.secondary, align: "right" } },
  ];
}

function lineStyles({ lastName, lastVisible, folds }: PlanLayout, { kind, keys, row }: PlanLine): StyledRange[] {
  const rule = {
    at: range(firstName, row, lastVisible, row),
    style: { bottom: { color: palette.hairline, weight: "thin" } },
  } as const;
  const own = firstName + keys.length - 1;
  const repeated =
    own > firstName ? [{ at: range(firstName, row, own - 1, row), style: { color: palette.repeatedKey } }] : [];
  if (kind === "subtotal") {
    return [
      rule,
      ...repeated,
      { at: cell(own, row), style: { bold: true } },
      { at: cell(own + 1, row), style: { color: palette.secondary } },
    ];
  }
  return lastName > firstName && folds.length > 0 ? repeated : [rule, ...repeated];
}
