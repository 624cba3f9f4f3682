import type { Line, Style, StyledRange } from "../../sheets/spec";

const horizontal = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  inner: "InsideHorizontal",
} as const;

/** Queues a style: fonts, fill, number format, alignment, lines. What the style does not name stays as it is. */
export function applyStyle(sheet: Excel.Worksheet, { at, style }: StyledRange): void {
  const range = sheet.getRange(at);
  const { format } = range;
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.valign !== undefined) format.verticalAlignment = vertical[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const edge of ["top", "bottom", "left", "right", "inner"] as const) {
    const line = style[edge];
    if (line) applyLine(format.borders.getItem(edges[edge]), line);
  }
}

function applyFont(font: Excel.RangeFont, { font: name, size, bold, italic, color }: Style): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
}

function applyLine(border: Excel.RangeBorder, { color, weight }: Line): void {
  // The style comes first: a weight given to a border without one is lost.
  border.style = "Continuous";
  border.weight = weights[weight];
  border.color = color;
}
