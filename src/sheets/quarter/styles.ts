import { cell, range } from "../address";
import { differenceBar, statusColors } from "../board/conditional";
import { fontOf } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import { bandStyles } from "../plan/styles";
import type { ConditionalSpec, Style, StyledRange } from "../spec";
import type { QuarterInput } from "./input";
import { firstName, firstRow, quarterColumns, statusCells, type QuarterColumn, type QuarterLayout } from "./layout";

const thinInk = { color: palette.ink, weight: "thin" } as const;
const hairline = { color: palette.hairline, weight: "thin" } as const;
const typed = { size: 9, color: palette.accent, align: "left", wrap: true } as const;
const signed = "+#,##0;-#,##0;0";

const looks: Readonly<Record<QuarterColumn, Style>> = {
  plan: { numberFormat: numberFormats.count },
  actual: { numberFormat: numberFormats.count },
  achievement: { numberFormat: numberFormats.share },
  gap: { numberFormat: numberFormats.difference },
  rank: { numberFormat: numberFormats.count },
  icon: { numberFormat: numberFormats.general, align: "center" },
  verdict: { numberFormat: numberFormats.general, align: "left" },
  cause: typed,
  measure: typed,
  nextPlan: { numberFormat: numberFormats.count },
  rolledIn: { numberFormat: signed },
  target: { numberFormat: numberFormats.count, bold: true },
  uplift: { numberFormat: numberFormats.growth },
};

export function quarterStyles({ language }: QuarterInput, layout: QuarterLayout): StyledRange[] {
  const { lastColumn, lastName, totalRow, texts, bands } = layout;
  const at = (id: QuarterColumn, row: number) => cell(layout.column(id), row);
  const all = [{ from: firstName, to: lastName }, bands.result, bands.review, bands.next];
  const base = { font: fontOf(language), size: 10, color: palette.ink, valign: "center" } as const;
  return [
    { at: range(0, 1, texts, totalRow + 2), style: base },
    { at: range(firstName, 1, lastColumn, 1), style: { fill: palette.accent } },
    { at: cell(firstName, 2), style: { size: 16, bold: true } },
    { at: cell(firstName, 3), style: { size: 9, color: palette.secondary } },
    { at: range(firstName, 4, lastColumn, 4), style: { size: 4, numberFormat: numberFormats.hidden } },
    ...all.flatMap(bandStyles),
    { at: cell(firstName, 6), style: { size: 14, color: palette.accent, numberFormat: "0" } },
    {
      at: cell(firstName, 7),
      style: {
        ...{ size: 10, bold: true, color: palette.accent },
        numberFormat: language === "zh" ? '"第"0"季度"' : '"Q"0',
      },
    },
    { at: at("plan", 7), style: { size: 9, color: palette.good, align: "left" } },
    { at: at("achievement", 7), style: { size: 9, color: palette.risk, align: "left" } },
    { at: at("rank", 7), style: { size: 9, color: palette.behind, bold: true, align: "left" } },
    { at: range(firstName, 8, lastName, 8), style: { align: "left" } },
    ...(["verdict", "cause", "measure"] as const).map((id) => ({ at: at(id, 8), style: { align: "left" } as const })),
    ...quarterColumns.map(({ id }) => ({
      at: range(layout.column(id), firstRow, layout.column(id), totalRow),
      style: { align: "right", ...looks[id] } as const,
    })),
    ...all.map(({ from, to }) => ({
      at: range(from, firstRow, to, layout.lastLine),
      style: { bottom: hairline, inner: hairline },
    })),
    {
      at: range(firstName, totalRow, lastColumn, totalRow),
      style: { bold: true, fill: palette.quietFill, top: thinInk, bottom: thinInk },
    },
    {
      at: range(firstName, totalRow + 1, firstName, totalRow + 2),
      style: { size: 8, color: palette.secondary, align: "left" },
    },
  ];
}

export function quarterConditional(input: QuarterInput, layout: QuarterLayout): ConditionalSpec[] {
  const { totalRow, column } = layout;
  const check = totalRow + 1;
  return [
    differenceBar(layout.lines("gap").replaceAll("$", ""), column("gap")),
    ...statusColors(
      range(column("icon"), firstRow, column("verdict"), totalRow),
      layout.at("verdict", firstRow),
      statusCells(input, layout),
    ),
    {
      ...{ kind: "rule", at: cell(firstName, check), formula: `LEFT($B$${check},1)="✗"` },
      style: { color: palette.behind, bold: true },
    },
  ];
}
