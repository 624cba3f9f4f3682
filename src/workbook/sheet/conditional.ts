import type { Bound, ConditionalSpec } from "../../sheets/spec";

/** Queues a data bar or a colour rule. */
export function applyConditional(sheet: Excel.Worksheet, spec: ConditionalSpec): void {
  const formats = sheet.getRange(spec.at).conditionalFormats;
  if (spec.kind === "bar") applyBar(formats.add("DataBar").dataBar, spec);
  else applyRule(formats.add("Custom").custom, spec);
}

function applyBar(bar: Excel.DataBarConditionalFormat, spec: Extract<ConditionalSpec, { kind: "bar" }>): void {
  bar.lowerBoundRule = boundRule(spec.from);
  bar.upperBoundRule = boundRule(spec.to);
  bar.positiveFormat.fillColor = spec.color;
  bar.positiveFormat.gradientFill = false;
  if (spec.negativeColor !== undefined) {
    bar.negativeFormat.matchPositiveFillColor = false;
    bar.negativeFormat.fillColor = spec.negativeColor;
  }
  if (spec.axis !== undefined) bar.axisFormat = spec.axis === "middle" ? "CellMidPoint" : "Automatic";
  if (spec.axisColor !== undefined) bar.axisColor = spec.axisColor;
}

function boundRule(bound: Bound): Excel.ConditionalDataBarRule {
  if ("number" in bound) return { type: "Number", formula: String(bound.number) };
  return { type: "Formula", formula: asFormula(bound.formula) };
}

function applyRule(custom: Excel.CustomConditionalFormat, spec: Extract<ConditionalSpec, { kind: "rule" }>): void {
  const { color, bold, fill } = spec.style;
  custom.rule.formula = asFormula(spec.formula);
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (fill !== undefined) custom.format.fill.color = fill;
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}
