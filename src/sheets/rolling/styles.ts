import { cell, range } from "../address";
import { fontOf } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import { firstName, firstRow } from "../plan/layout";
import { bandStyles, planStyles } from "../plan/styles";
import type { ConditionalSpec, StyledRange } from "../spec";
import type { RollingInput } from "./input";
import { fixedLines, stateRow, type RollingLayout } from "./layout";

const thinInk = { color: palette.ink, weight: "thin" } as const;
const hairline = { color: palette.hairline, weight: "thin" } as const;

export function rollingStyles(input: RollingInput, layout: RollingLayout): StyledRange[] {
  const { rows, totalRow, placed, rest, lastVisible, annual, lastColumn } = layout;
  const base = { font: fontOf(input.language), size: 10, color: palette.ink, valign: "center" } as const;
  const small = { size: 8, bold: false, color: palette.secondary, align: "left" } as const;
  return [
    { at: range(0, 1, layout.lastHidden, rows.data + 12), style: base },
    ...planStyles(input, layout),
    ...bandStyles({ from: placed, to: rest }),
    {
      at: range(firstName, stateRow, layout.lastHidden, stateRow),
      style: { size: 4, numberFormat: numberFormats.hidden },
    },
    { at: range(layout.quarters[0]?.column ?? 0, 7, lastColumn, 7), style: { size: 8, align: "right" } },
    { at: cell(firstName, 6), style: { size: 14 } },
    {
      at: range(placed, firstRow, layout.uncovered, totalRow),
      style: { numberFormat: numberFormats.countOrDash, align: "right" },
    },
    { at: range(placed, firstRow, placed, totalRow), style: { bold: true } },
    { at: range(rest, firstRow, rest, totalRow), style: { numberFormat: numberFormats.growth, align: "right" } },
    {
      at: range(firstName, rows.plan, lastVisible, rows.change),
      style: { color: palette.secondary, numberFormat: numberFormats.count, align: "right" },
    },
    { at: range(annual, rows.change, lastVisible, rows.change), style: { numberFormat: numberFormats.difference } },
    { at: range(firstName, rows.plan, firstName, rows.change), style: { size: 10, align: "left" } },
    {
      at: range(firstName, rows.gap, lastVisible, rows.gap),
      style: { bold: true, numberFormat: numberFormats.count, top: hairline, bottom: hairline },
    },
    { at: cell(layout.quarters[0]?.column ?? 0, rows.gap), style: { size: 9, bold: false } },
    { at: range(firstName, rows.check, firstName, rows.legend), style: small },
    { at: cell(firstName, rows.chartTitle), style: { size: 11, bold: true } },
    {
      at: range(firstName, rows.data, lastVisible, rows.data + 12),
      style: { ...small, color: palette.repeatedKey, numberFormat: numberFormats.count },
    },
    { at: range(layout.quarters[0]?.column ?? 0, rows.data, lastVisible, rows.data + 12), style: { align: "right" } },
    { at: range(firstName, rows.data, lastVisible, rows.data), style: { bottom: thinInk } },
  ];
}

/** Fills by the state of the month, bold blue for targets that are not the plan's, red for what is left uncovered. */
export function rollingConditional(layout: RollingLayout): ConditionalSpec[] {
  const { rows, totalRow, uncovered } = layout;
  const lastRow = layout.lastLine;
  const months = layout.quarters.flatMap(({ months: places }, quarter): ConditionalSpec[] => {
    const [first = 0, , last = 0] = places;
    const at = range(first, firstRow, last, lastRow);
    const state = layout.state(quarter * 3);
    const plan = cell(layout.plan + quarter * 3, firstRow);
    return [
      {
        ...{ kind: "rule", at, formula: `AND(${state}>1,ABS(${cell(first, firstRow)}-${plan})>0.000001)` },
        style: { color: palette.accent, bold: true },
      },
      { kind: "rule", at, formula: `${state}=1`, style: { fill: palette.quietFill } },
      { kind: "rule", at, formula: `${state}=2`, style: { fill: palette.accentTint } },
    ];
  });
  const gap = `$${cell(uncovered, totalRow).replace(/(\d+)/, "$$$1")}`;
  const scale = (column: number) => ({ formula: `=$${cell(column, stateRow).replace(/(\d+)/, "$$$1")}` });
  const red = { color: palette.behind, bold: true } as const;
  return [
    ...months,
    {
      ...{ kind: "bar", at: fixedLines(layout, uncovered).replaceAll("$", "") },
      ...{ color: palette.barBad, negativeColor: palette.barGood, axis: "automatic", axisColor: palette.repeatedKey },
      ...{ from: scale(uncovered), to: scale(layout.rest) },
    },
    { kind: "rule", at: range(firstName, rows.gap, layout.lastVisible, rows.gap), formula: `${gap}>0`, style: red },
    { kind: "rule", at: cell(layout.placed, 6), formula: `${gap}>0`, style: red },
    { kind: "rule", at: cell(firstName, rows.check), formula: `LEFT($B$${rows.check},1)="✗"`, style: red },
  ];
}
