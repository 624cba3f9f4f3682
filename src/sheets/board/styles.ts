import { cell, range } from "../address";
import { fontOf } from "../language";
import { numberFormats } from "../numberFormats";
import { palette } from "../palette";
import type { Style, StyledRange } from "../spec";
import type { BoardContext } from "./context";
import type { BoardLine, PlacedColumn } from "./layout";

const ruleUnder = { bottom: { color: palette.hairline, weight: "thin" } } as const;
const inkRule = { color: palette.ink, weight: "thin" } as const;

/** Type, colour, formats and rules of the whole board. */
export function boardStyles(context: BoardContext): StyledRange[] {
  const { layout, language } = context;
  const base: Style = { font: fontOf(language), size: 10, color: palette.ink, valign: "center" };
  return [
    { at: range(0, 1, layout.helperColumns.last, layout.totalRow + 2), style: base },
    ...headerStyles(context),
    ...layout.columns.map((column) => columnStyle(context, column)),
    ...layout.lines.flatMap((line) => lineStyles(context, line)),
    {
      at: range(layout.firstName, layout.totalRow + 1, layout.firstName, layout.totalRow + 2),
      style: { size: 8, color: palette.secondary, align: "left" },
    },
  ];
}

/** Columns of the names and of each group. */
function bands({ layout }: BoardContext): { readonly from: number; readonly to: number }[] {
  const groups = (["year", "month", "outlook"] as const).map((group) => {
    const columns = layout.columns.filter((column) => column.group === group).map(({ column }) => column);
    return { from: Math.min(...columns), to: Math.max(...columns) };
  });
  return [{ from: layout.firstName, to: layout.lastName }, ...groups];
}

function headerStyles(context: BoardContext): StyledRange[] {
  const { layout } = context;
  const { firstName, lastColumn } = layout;
  const styles: StyledRange[] = [
    { at: range(firstName, 1, lastColumn, 1), style: { fill: palette.accent } },
    { at: cell(firstName, 2), style: { size: 16, bold: true } },
    { at: cell(firstName, 3), style: { size: 9, color: palette.secondary } },
    { at: layout.at("aheadOfTime", 3), style: { size: 9, color: palette.good } },
    { at: layout.at("landingMonth", 3), style: { size: 9, color: palette.risk } },
    { at: layout.at("landingGap", 3), style: { size: 9, color: palette.behind, bold: true } },
    {
      at: range(firstName, 4, layout.helperColumns.last, 4),
      style: { size: 4, numberFormat: numberFormats.hidden },
    },
  ];
  for (const { from, to } of bands(context)) {
    styles.push(
      { at: range(from, 5, to, 5), style: { top: { color: palette.accent, weight: "medium" } } },
      { at: cell(from, 5), style: { size: 9, bold: true, color: palette.accent } },
      { at: cell(from, 6), style: { size: 18, bold: true, align: "left" } },
      { at: cell(from, 7), style: { size: 9, color: palette.secondary, align: "left" } },
      {
        at: range(from, 8, to, 8),
        style: { size: 9, color: palette.secondary, align: "right", valign: "bottom", wrap: true, bottom: inkRule },
      },
    );
  }
  styles.push(
    { at: cell(firstName, 6), style: { numberFormat: numberFormats.date } },
    { at: range(firstName, 8, layout.lastName, 8), style: { align: "left" } },
    { at: layout.at("status", 8), style: { align: "left" } },
  );
  for (const column of layout.columns) {
    if (column.indented) styles.push({ at: cell(column.column, 8), style: { indent: 1 } });
  }
  return styles;
}

function columnStyle({ layout }: BoardContext, { column, format, align, color }: PlacedColumn): StyledRange {
  const style: Style = { numberFormat: format, align: align ?? "right" };
  return {
    at: range(column, layout.firstRow, column, layout.totalRow),
    style: color === undefined ? style : { ...style, color: palette[color] },
  };
}

function lineStyles(context: BoardContext, line: BoardLine): StyledRange[] {
  const { layout } = context;
  const { row } = line;
  const whole = range(layout.firstName, row, layout.lastColumn, row);
  const names = range(layout.firstName, row, layout.lastName, row);
  const firstName = cell(layout.firstName, row);
  const strong = layout.columns
    .filter((column) => column.strong)
    .map(({ column }): StyledRange => ({ at: cell(column, row), style: { bold: true } }));
  switch (line.kind) {
    case "plan":
      if (layout.dimensions.length < 2) {
        return [{ at: whole, style: ruleUnder }, { at: firstName, style: { bold: true } }, ...strong];
      }
      return [{ at: range(layout.firstName, row, layout.lastName - 1, row), style: { color: palette.repeatedKey } }];
    case "subtotal":
      return [
        { at: whole, style: ruleUnder },
        { at: names, style: { color: palette.secondary } },
        { at: firstName, style: { bold: true, color: palette.ink } },
        ...strong,
      ];
    case "unplanned":
      return [{ at: whole, style: { ...ruleUnder, italic: true, color: palette.secondary } }];
    case "total":
      return [{ at: whole, style: { bold: true, fill: palette.quietFill, top: inkRule, bottom: inkRule } }];
  }
}
