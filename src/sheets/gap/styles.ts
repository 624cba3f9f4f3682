import { cell, range } from "../address";
import { fontOf } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import type { ConditionalSpec, Style, StyledRange } from "../spec";
import type { GapSheetInput } from "./input";
import { amount, columns, ofSegments, running, segmentHeader, segmentTitle, stepCells, type GapLayout } from "./layout";

const hairline = { color: palette.hairline, weight: "thin" } as const;
const inkRule = { color: palette.ink, weight: "thin" } as const;
const typed: Style = { color: palette.accent, fill: palette.accentTint };
const signed = "+#,##0;-#,##0;0";

export function gapStyles({ language, target }: GapSheetInput, layout: GapLayout): StyledRange[] {
  const { name, difference, chart, chartEnd, checks } = columns;
  const last = Math.max(layout.check + 1, 24);
  const whole = (row: number, end: number = difference) => range(name, row, end, row);
  const header: Style = {
    size: 9,
    color: palette.secondary,
    align: "right",
    valign: "bottom",
    wrap: true,
    bottom: inkRule,
  };
  const heading: Style = { size: 11, bold: true };
  const totalLine: Style = { bold: true, fill: palette.quietFill, top: inkRule, bottom: inkRule };
  return [
    {
      at: range(0, 1, checks, last),
      style: { font: fontOf(language), size: 10, color: palette.ink, valign: "center" },
    },
    { at: range(name, 1, chartEnd, 1), style: { fill: palette.accent } },
    { at: cell(name, 2), style: { size: 16, bold: true } },
    { at: cell(name, 3), style: { size: 9, color: palette.secondary } },
    { at: cell(name, segmentTitle), style: heading },
    { at: cell(chart, segmentTitle), style: heading },
    { at: cell(name, layout.bridgeTitle), style: heading },
    { at: whole(segmentHeader), style: header },
    { at: whole(layout.bridgeHeader, running), style: header },
    ...[segmentHeader, layout.bridgeHeader].map((row) => ({ at: cell(name, row), style: { align: "left" } as const })),
    {
      at: range(name, layout.firstSegment, difference, layout.lastSegment),
      style: { inner: hairline, bottom: hairline },
    },
    {
      at: range(columns.size, layout.firstSegment, difference, layout.totalRow),
      style: { numberFormat: numberFormats.count },
    },
    ...[columns.contribution, columns.share, columns.targetShare].map((column) => ({
      at: range(column, layout.firstSegment, column, layout.totalRow),
      style: { numberFormat: numberFormats.share },
    })),
    {
      at: range(difference, layout.firstSegment, difference, layout.totalRow),
      style: { numberFormat: numberFormats.difference },
    },
    ...typedCells(layout).map((at) => ({ at, style: typed })),
    { at: whole(layout.totalRow), style: totalLine },
    ...bridgeStyles(layout, totalLine),
    ...(target === undefined ? [] : [{ at: cell(amount, layout.target), style: typed }]),
    { at: range(name, layout.check, name, layout.check + 1), style: { size: 8, color: palette.secondary } },
  ];
}

function typedCells(layout: GapLayout): string[] {
  const { size, share, targetShare } = columns;
  const block = range(size, layout.firstSegment, share, layout.lastSegment);
  return [block, ofSegments(layout, targetShare), stepCells(layout)];
}

function bridgeStyles(layout: GapLayout, totalLine: Style): StyledRange[] {
  const { today, steps, planned, target, gap } = layout;
  const line = (from: number, to = from) => range(columns.name, from, running, to);
  return [
    { at: range(amount, today, running, gap), style: { numberFormat: numberFormats.count } },
    { at: line(today, target), style: { inner: hairline, bottom: hairline } },
    { at: stepCells(layout), style: { numberFormat: signed } },
    { at: range(running, today, running, steps.at(-1) ?? today), style: { color: palette.secondary } },
    ...[today, planned, target].map((row) => ({ at: line(row), style: { bold: true } })),
    { at: line(planned), style: { top: inkRule } },
    { at: line(gap), style: { ...totalLine } },
  ];
}

/** Cells that the check line speaks of, and a gap that nobody has taken. */
export function gapRules({ firstSegment, ...layout }: GapLayout): ConditionalSpec[] {
  const red = { color: palette.behind, bold: true };
  const wrong = (at: string, formula: string): ConditionalSpec => ({ kind: "rule", at, formula, style: red });
  const place = { firstSegment, ...layout };
  const [size, contribution] = [cell(columns.size, firstSegment), cell(columns.contribution, firstSegment)];
  const target = cell(columns.targetShare, firstSegment);
  const shares = range(columns.contribution, firstSegment, columns.share, layout.lastSegment);
  const first = cell(amount, layout.steps[0] ?? 0);
  const gap = `$${columnOfAmount}$${layout.gap}`;
  return [
    wrong(ofSegments(place, columns.size), `OR(ISTEXT(${size}),N(${size})<0)`),
    wrong(shares, `OR(ISTEXT(${contribution}),N(${contribution})<0,N(${contribution})>1)`),
    wrong(ofSegments(place, columns.targetShare), `OR(ISTEXT(${target}),N(${target})<0,N(${target})>1)`),
    wrong(stepCells(place), `ISTEXT(${first})`),
    wrong(first, `N(${first})>0`),
    wrong(range(columns.name, layout.gap, amount, layout.gap), `${gap}>=0.5`),
    wrong(cell(columns.name, layout.check), `LEFT($B$${layout.check},1)="✗"`),
  ];
}

const columnOfAmount = "C";
