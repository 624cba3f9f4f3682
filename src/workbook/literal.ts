import type { CellValue } from "../sheets/spec";

/** What Excel is given for one cell; null leaves the cell alone. */
export type Input = string | number | boolean | null;

/**
 * Encodes a value so that Excel stores it as it is: text that some Excel could take for anything else gets a leading
 * apostrophe, which Excel takes off again and shows nowhere.
 */
export function literal(value: CellValue): Input {
  return typeof value === "string" && value !== "" && !isPlain(value) ? `'${value}` : value;
}

/**
 * Whether no Excel of any language reads the text as a formula, number, date, logical or error. A list of what is
 * harmless, because that of what is not has no end: "＝1" and "－1" are formulas in East Asian Excel, white space and
 * invisible marks before "=" may be skipped, "3月", "MAR1" and "１２" are dates and numbers in one language or another.
 * So only what starts with an ordinary letter and holds no digit goes without an apostrophe.
 */
function isPlain(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^[\uff00-\uffef]/.test(text) && !/^(true|false)\s*$/i.test(text);
}

/** Encodes what a block of formulas holds: strings that start with "=" are formulas, the rest literals. */
export function formulaOrLiteral(value: CellValue): Input {
  return typeof value === "string" && value.startsWith("=") ? value : literal(value);
}

/** What the cell holds once `input` is written: its formula, or its literal without the apostrophe. */
export function held(input: Input): CellValue {
  return typeof input === "string" && input.startsWith("'") ? input.slice(1) : input;
}

/**
 * Encodes a cell as read for writing it back. `formula` is what `Range.formulas` gave, `value` what `Range.values`
 * gave: a formula never shows its own text, so equal ones are a literal.
 */
export function restored(formula: CellValue, value: CellValue): Input {
  return formula === value ? literal(value) : formula;
}

/**
 * Whether a cell read as `now` (from `Range.formulas`) holds `expected`. Doubles may differ in their last digits;
 * Excel spells formulas and logicals in its own way.
 */
export function sameCell(expected: CellValue, now: CellValue): boolean {
  if (typeof expected === "number" && typeof now === "number") {
    return Math.abs(expected - now) <= 1e-12 * Math.max(Math.abs(expected), Math.abs(now));
  }
  return spelled(expected ?? "") === spelled(now ?? "");
}

function spelled(value: string | number | boolean): string | number {
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "string" && value.startsWith("=") ? value.replace(formulaParts, spelledPart) : value;
}

/** A text, a quoted sheet name, or what stands between. */
const formulaParts = /("(?:[^"]|"")*")|('(?:[^']|'')*')|[^"']+/g;

/** Texts are what people typed: only the rest may be spelled otherwise. */
function spelledPart(part: string, text?: string, sheet?: string): string {
  return text ?? (sheet ?? part.replace(/\s/g, "")).toUpperCase();
}
