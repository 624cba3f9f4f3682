import type { ValidationSpec } from "../../sheets/spec";

/** Queues a list to choose from, or the dates that may be typed. */
export function applyValidation(sheet: Excel.Worksheet, spec: ValidationSpec): void {
  const validation = sheet.getRange(spec.at).dataValidation;
  validation.rule = ruleOf(spec);
  if (spec.prompt) validation.prompt = { showPrompt: true, ...spec.prompt };
}

function ruleOf(spec: ValidationSpec): Excel.DataValidationRule {
  if (spec.kind === "date") {
    // As formulas: serial numbers keep out of time zones, and reach back before the first date of ISO texts.
    return { date: { formula1: `=${spec.from}`, formula2: `=${spec.to}`, operator: "Between" } };
  }
  const { source } = spec;
  return { list: { inCellDropDown: true, source: typeof source === "string" ? source : source.join(",") } };
}
